/** Sends a message through the SDK and gets what it put on the wire, or what it made of an answer. */

import { CommandWebServiceClient } from "../../generated/birst/index.js";
import type {
  Operation,
  Transport,
  TransportRequest,
  TransportResponse,
} from "../../generated/birst/runtime/index.js";
import { SoapClient } from "../../generated/birst/runtime/index.js";

export type AnyOperation = Operation<Record<string, unknown>, Record<string, unknown>>;
export type Version = "1.1" | "1.2";

export const mediaTypes = { "1.1": "text/xml", "1.2": "application/soap+xml" } as const;

class CannedTransport implements Transport {
  readonly sent: TransportRequest[] = [];
  readonly answer: string;
  readonly contentType: string;

  constructor(answer: string, version: Version) {
    this.answer = answer;
    this.contentType = `${mediaTypes[version]}; charset=utf-8`;
  }

  send(request: TransportRequest): Promise<TransportResponse> {
    this.sent.push(request);
    const status = this.answer === "" ? 202 : 200;
    const headers = { "content-type": this.contentType };
    return Promise.resolve({
      status,
      statusText: "",
      headers,
      setCookies: [],
      body: Buffer.from(this.answer),
    });
  }
}

export interface Sent {
  readonly body: string;
  readonly headers: TransportRequest["headers"];
}

/** What goes over the wire for a request. */
export async function encodeRequest(
  operation: AnyOperation,
  request: object,
  version: Version,
): Promise<Sent> {
  const transport = new CannedTransport("", version);
  const soap = new SoapClient({ endpoint: "http://127.0.0.1/", transport, version, cookies: false });
  const { name, action, input } = operation;
  await soap.call({ name, input, ...(action === undefined ? {} : { action }) }, request);
  const [sent] = transport.sent;
  if (!sent) throw new Error("nothing was sent");
  return { body: Buffer.from(sent.body).toString("utf8"), headers: sent.headers };
}

/** Calls the method of the generated client that is named `method`, and gives what it sent and what it made of the answer. */
export async function callClient(
  method: string,
  request: object,
  answer: string,
  version: Version,
): Promise<Sent & { readonly result: unknown }> {
  const transport = new CannedTransport(answer, version);
  const client = new CommandWebServiceClient({ endpoint: "http://127.0.0.1/", transport, version });
  const methods = client as unknown as Record<string, (request: object) => Promise<unknown>>;
  const result = await methods[method]?.call(client, request);
  const [sent] = transport.sent;
  if (!sent) throw new Error(`${method} sent nothing`);
  return { body: Buffer.from(sent.body).toString("utf8"), headers: sent.headers, result };
}

/** What the SDK makes of an envelope that holds this operation's response. */
export function decodeResponse(operation: AnyOperation, envelope: string, version: Version): Promise<object> {
  const transport = new CannedTransport(envelope, version);
  const soap = new SoapClient({ endpoint: "http://127.0.0.1/", transport, version, cookies: false });
  const input = {
    name: "{urn:test}ask",
    codec: { read: () => ({}), write: () => undefined, from: () => ({}) },
  };
  return soap.call({ ...operation, input }, {});
}

/** The operation whose request is this one's response, to write a response as a server would. */
export function answering(operation: AnyOperation): AnyOperation {
  if (!operation.output) throw new Error(`${operation.name} has no output`);
  return { name: operation.name, input: operation.output };
}

/** The operation whose response is this one's request, to read a request as a server would. */
export function listening(operation: AnyOperation): AnyOperation {
  return { name: operation.name, input: operation.input, output: operation.input };
}
