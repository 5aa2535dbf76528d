/** Requests without SOAP: a query, places of an address, a form, a document or a text (WSDL 1.1 sections 4 and 5). */
import { SoapError } from "./errors.js";
import type { HttpRequestWriter } from "./http-operation.js";
import {
  type FilledText,
  fillPlaces,
  type HttpParameters,
  joinPairs,
  maskFilled,
  printParameters,
} from "./http-parameters.js";
import type { Init } from "./init.js";
import type { MessageDescriptor } from "./operation.js";
import type { SimpleType } from "./xml/codec.js";
import { parseClarkName } from "./xml/names.js";
import { XmlWriter } from "./xml/writer.js";

/** Parameters in the query of the address (http:urlEncoded). The location follows the endpoint. */
export function httpQuery<Req>(
  method: "GET" | "POST",
  location: string,
  parameters: HttpParameters<Req>,
): HttpRequestWriter<Req> {
  return {
    write: (endpoint, value, { name, response: { accept } }, secrets, redactor) => {
      const query = joinPairs(printParameters(parameters, value, name, secrets, redactor));
      const url = joinLocation(endpoint, location, query.text);
      return { method, url, headers: { accept }, pieces: [], redactor: maskFilled(redactor, query) };
    },
  };
}

/** Parameters in the places of the location that have their names in parentheses (http:urlReplacement). */
export function httpLocation<Req>(
  method: "GET" | "POST",
  location: string,
  parameters: HttpParameters<Req>,
): HttpRequestWriter<Req> {
  return {
    write: (endpoint, value, { name, response: { accept } }, secrets, redactor) => {
      const printed = printParameters(parameters, value, name, secrets, redactor);
      const filled = fillPlaces(location, printed, name);
      const url = joinLocation(endpoint, filled.text, "");
      const [text, query] = splitQuery(filled.text);
      const [shown, shownQuery] = splitQuery(filled.shown);
      // Logs show the path alone.
      const masked = maskFilled(maskFilled(redactor, { text, shown }), { text: query, shown: shownQuery });
      return { method, url, headers: { accept }, pieces: [], redactor: masked };
    },
  };
}

/** Parameters as fields of a form in the body of a POST. */
export function httpForm<Req>(location: string, parameters: HttpParameters<Req>): HttpRequestWriter<Req> {
  return {
    write: (endpoint, value, { name, response: { accept } }, secrets, redactor) => {
      const form: FilledText = joinPairs(printParameters(parameters, value, name, secrets, redactor));
      // Servers of Java take a form without it for Latin-1.
      const headers = { accept, "content-type": "application/x-www-form-urlencoded; charset=utf-8" };
      const url = joinLocation(endpoint, location, "");
      return { method: "POST", url, headers, pieces: [form.text], redactor: maskFilled(redactor, form) };
    },
  };
}

/** An XML document in the body of a POST. */
export function httpDocument<T>(
  location: string,
  { name: element, codec }: MessageDescriptor<T>,
): HttpRequestWriter<T> {
  return {
    write: (endpoint, value, { name: operation, types, response: { accept } }, secrets, redactor) => {
      const { namespace, local } = parseClarkName(element);
      if (value === undefined)
        throw new SoapError("encode", `${local}: a request is required, got undefined`, { operation });
      const xml = new XmlWriter({ operation, types, secrets });
      xml.start(namespace, local);
      xml.beginPath();
      codec.write(xml, value);
      xml.finish();
      const pieces = ['<?xml version="1.0" encoding="utf-8"?>', ...xml.pieces()];
      const headers = { accept, "content-type": "text/xml; charset=utf-8" };
      return { method: "POST", url: joinLocation(endpoint, location, ""), headers, pieces, redactor };
    },
  };
}

/** A text of some media type in the body of a POST. */
export function httpText<T>(
  location: string,
  mediaType: string,
  type: SimpleType<T, Init<T>>,
): HttpRequestWriter<T> {
  return {
    write: (endpoint, value, { response: { accept } }, _secrets, redactor) => {
      const headers = { accept, "content-type": `${mediaType}; charset=utf-8` };
      const url = joinLocation(endpoint, location, "");
      return { method: "POST", url, headers, pieces: [type.print(value)], redactor };
    },
  };
}

/** The location below the endpoint, and the query behind those that both have. */
function joinLocation(endpoint: string, location: string, query: string): string {
  const [path, own] = splitQuery(endpoint);
  const [below, fixed] = splitQuery(location);
  const base = below === "" ? path : `${path.replace(/\/+$/, "")}/${below.replace(/^\/+/, "")}`;
  const whole = [own, fixed, query].filter((part) => part !== "").join("&");
  return whole === "" ? base : `${base}?${whole}`;
}

function splitQuery(address: string): readonly [path: string, query: string] {
  const [, path = "", query = ""] = /^([^?#]*)\??([^#]*)/.exec(address) ?? [];
  return [path, query];
}
