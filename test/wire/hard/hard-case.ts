/** What a hard case is, and the messages that the cases are made of; the contract is `hard-contract.wsdl`. */
import type { SoapErrorKind } from "../../../runtime/errors.js";

/** Members by wire name; arrays without the element around them, nil as null, dates and long numbers as their text. */
export interface HardValue {
  readonly [member: string]: HardValue | readonly HardValue[] | readonly (string | null)[] | HardAtom;
}
type HardAtom = string | number | bigint | Date | null | undefined | readonly (readonly (string | null)[])[];

/** What the server does when it was asked. */
export interface HardAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** What becomes of the connection after the body, which may be less than Content-Length says. */
  readonly after: "end" | "close" | "hold";
  /** Whether each byte comes in a chunk of its own. */
  readonly byteByByte?: boolean;
}

/** What has to come of a call. */
export type Expectation =
  /** It gives this. */
  | { readonly value: HardValue }
  /** The element in the body of the request is this, as an infoset. */
  | { readonly sent: string }
  /** It fails. Giving `value` instead is no mistake of others, if there is one. */
  | { readonly fails: SoapErrorKind; readonly value?: HardValue }
  /** It fails, and the error tells the fault's reason. */
  | { readonly fault: string };

export interface HardCase {
  readonly name: string;
  /** SOAP 1.1 unless given. */
  readonly version?: "1.2";
  /** Nothing unless given. */
  readonly request?: HardValue;
  /** The plainest answer there is unless given. */
  readonly answer?: HardAnswer;
  readonly expected: Expectation;
}

export const hardNamespace = "urn:hard";
const envelopes = {
  "1.1": "http://schemas.xmlsoap.org/soap/envelope/",
  "1.2": "http://www.w3.org/2003/05/soap-envelope",
} as const;
const xsi = "http://www.w3.org/2001/XMLSchema-instance";

/** An answer that is XML; `headers` are added. */
export function answerWith(
  body: string | Uint8Array,
  { status = 200, headers = {}, after = "end" as HardAnswer["after"] } = {},
): HardAnswer {
  return {
    status,
    headers: { "Content-Type": "text/xml; charset=utf-8", ...headers },
    body: typeof body === "string" ? Buffer.from(body) : body,
    after,
  };
}

/** An envelope with this body. */
export function envelope(body: string, version: keyof typeof envelopes = "1.1"): string {
  return `<s:Envelope xmlns:s="${envelopes[version]}"><s:Body>${body}</s:Body></s:Envelope>`;
}

/** The response whose result has this content. */
export function responseOf(result: string, version: keyof typeof envelopes = "1.1"): string {
  const content = `<askResponse xmlns="${hardNamespace}" xmlns:xsi="${xsi}"><result>${result}</result></askResponse>`;
  return envelope(content, version);
}

/** The answer whose result has the required count and this content. */
export function resultWith(content: string): HardAnswer {
  return answerWith(responseOf(`<count>1</count>${content}`));
}

/** The request's element with this content. */
export function requestWith(content: string): string {
  return `<ask xmlns="${hardNamespace}" xmlns:xsi="${xsi}">${content}</ask>`;
}

/** A fault of SOAP 1.1. */
export const fault11 = envelope(
  "<s:Fault><faultcode>s:Server</faultcode><faultstring>no more ink</faultstring></s:Fault>",
);
/** A fault of SOAP 1.2. */
export const fault12 = envelope(
  '<s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code><s:Reason><s:Text xml:lang="en">no more ink</s:Text></s:Reason></s:Fault>',
  "1.2",
);
