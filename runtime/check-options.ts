/** Checks options of a client that a program without types may get wrong, where a call would only fail in a strange way. */
import type { ClientOptions } from "./client-options.js";
import { SoapError } from "./errors.js";
import { describeValue } from "./xml/describe-value.js";

/** Throws kind "encode" with the option, what it is and what was expected. */
export function checkOptions({ version, transport, cookies }: ClientOptions): void {
  if (version !== undefined && version !== "1.1" && version !== "1.2") {
    throw new SoapError("encode", `version is ${JSON.stringify(version)}; expected "1.1" or "1.2".`);
  }
  if (transport !== undefined && typeof transport?.send !== "function") {
    const expected = "expected an object with a method send, such as new NodeTransport()";
    throw new SoapError("encode", `transport is ${describeValue(transport)}; ${expected}.`);
  }
  if (cookies && typeof cookies.header !== "function") {
    throw new SoapError("encode", `cookies is ${describeValue(cookies)}; expected a CookieJar or false.`);
  }
}
