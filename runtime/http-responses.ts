/** Responses without SOAP: an XML document, a text, bytes, or nothing that is looked at (WSDL 1.1 section 5). */
import { decodeBody, decodeBodyLoosely } from "./charset.js";
import type { EnvelopeOptions } from "./envelope.js";
import { SoapError } from "./errors.js";
import { readHeader } from "./http-headers.js";
import type { HttpOperation, HttpResponseReader } from "./http-operation.js";
import type { MessageDescriptor } from "./operation.js";
import { advise, createHttpError, describeBody, findFault } from "./response.js";
import type { TransportResponse } from "./transport.js";
import { readForCaller, type SimpleType } from "./xml/codec.js";
import { clarkName } from "./xml/names.js";
import { XmlReader } from "./xml/reader.js";

/** Content of a media type of its own, such as an image. */
export interface HttpContent {
  /** The header `Content-Type` as it came. */
  readonly contentType: string | undefined;
  readonly bytes: Uint8Array;
}

type Answered = Omit<HttpOperation<never, unknown>, "request">;

/** The root element of an XML document; `*` for one of any name. */
export function httpDocumentResponse<T>({ name, codec }: MessageDescriptor<T, never>): HttpResponseReader<T> {
  return {
    accept: "text/xml, application/xml;q=0.9, */*;q=0.1",
    read: (response, operation, options) => {
      checkSuccess(response, operation, options);
      const type = readHeader(response.headers, "content-type");
      const { text, codes } = decodeBody(response.body, type);
      if (!/^\s*<(?!!DOCTYPE\s+html\b|html\b)/i.test(text)) {
        const found = text.trim() === "" ? "an empty body" : describeBody(type);
        throw new SoapError(
          "not-soap",
          `The service answered HTTP ${response.status} with ${found}; expected an XML document. Check the endpoint, and whether a proxy or a login page stands in between.`,
        );
      }
      const { limits, onUnknown, secrets } = options;
      const window = { text, position: 0, final: true, codes };
      const xml = new XmlReader(window, {
        ...{ limits, onUnknown, secrets },
        ...{ types: operation.types, operation: operation.name },
      });
      const root = xml.openRoot();
      const found = clarkName(root.namespace, root.local);
      if (name !== "*" && found !== name) {
        const advice = "Check that endpoint and contract belong together.";
        throw new SoapError(
          "unexpected-element",
          `The root element is ${found}; expected ${name}. ${advice}`,
        );
      }
      xml.beginPath();
      const value = readForCaller(codec, xml);
      xml.end();
      return { content: { response: value, headers: [] }, text };
    },
  };
}

/** A text of any media type, and the value that it is. */
export function httpTextResponse<T>(mediaTypes: string, type: SimpleType<T, never>): HttpResponseReader<T> {
  return {
    accept: `${mediaTypes}, */*;q=0.1`,
    read: (response, operation, options) => {
      checkSuccess(response, operation, options);
      const { text } = decodeBody(response.body, readHeader(response.headers, "content-type"));
      return { content: { response: type.parse(text), headers: [] }, text };
    },
  };
}

/** The bytes as they are. */
export function httpBytesResponse(mediaTypes: string): HttpResponseReader<HttpContent> {
  return {
    accept: mediaTypes === "*/*" ? mediaTypes : `${mediaTypes}, */*;q=0.1`,
    read: (response, operation, options) => {
      checkSuccess(response, operation, options);
      const contentType = readHeader(response.headers, "content-type");
      return {
        content: { response: { contentType, bytes: response.body }, headers: [] },
        get text() {
          return decodeBodyLoosely(response.body, contentType);
        },
      };
    },
  };
}

/** For an operation that answers nothing: any success will do. */
export const noHttpResponse: HttpResponseReader<void> = {
  accept: "*/*",
  read: (response, operation, options) => {
    checkSuccess(response, operation, options);
    const text = decodeBodyLoosely(response.body, readHeader(response.headers, "content-type"));
    return { content: { response: undefined, headers: [] }, text };
  },
};

/** Throws for a status that is no success: a fault if one came with it, as some servers know no other errors. */
function checkSuccess(response: TransportResponse, operation: Answered, options: EnvelopeOptions): void {
  const { status } = response;
  if (status >= 200 && status <= 299) return;
  const type = readHeader(response.headers, "content-type");
  const text = decodeBodyLoosely(response.body, type);
  const { name, types } = operation;
  const { fault, cause } = findFault(text, types === undefined ? { name } : { name, types }, options);
  if (fault !== undefined) throw fault;
  const found = response.body.length === 0 ? "no body" : describeBody(type);
  const isRefused = status === 404 || status === 405 || status === 500;
  const advice = isRefused
    ? "Look for the reason in the body (logInterceptor shows it) and the service's own log; some services take HTTP GET and POST from their own machine only."
    : advise(status);
  throw createHttpError(response, `${found}. ${advice}`, cause);
}
