/** A hand-made operation in the shape of generated code, and the messages that belong to it. */
import { DeclaredFault, isDeclared } from "../../runtime/declared-fault.js";
import type { Init } from "../../runtime/init.js";
import type { Operation } from "../../runtime/operation.js";
import { xsInt } from "../../runtime/values/integers.js";
import { xsString } from "../../runtime/values/strings.js";
import type { Codec } from "../../runtime/xml/codec.js";
import { xmlNames } from "../../runtime/xml/names.js";
import type { XmlReader } from "../../runtime/xml/reader.js";
import type { XmlWriter } from "../../runtime/xml/writer.js";

export const ns = "http://example.com/jobs/";
const requestFields = xmlNames(ns, "token", "count");
const responseFields = xmlNames(ns, "getStatusResult", "token");
const faultFields = xmlNames(ns, "message");

export class GetStatusRequest {
  token: string | undefined;
  count: number;

  constructor(init: Init<GetStatusRequest>) {
    this.token = init.token;
    this.count = init.count;
  }

  static from(init: Init<GetStatusRequest>): GetStatusRequest {
    return init instanceof GetStatusRequest ? init : new GetStatusRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetStatusRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.element(ns, "count", xsInt, value.count);
  }

  static read(xml: XmlReader): GetStatusRequest {
    let token: string | undefined;
    let count: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          count = xsInt.read(xml);
          break;
      }
    }
    return new GetStatusRequest({ token, count: count ?? xml.missing(requestFields, 1) });
  }
}

export class GetStatusResponse {
  getStatusResult: number;
  token: string | undefined;

  constructor(init: Init<GetStatusResponse>) {
    this.getStatusResult = init.getStatusResult;
    this.token = init.token;
  }

  static from(init: Init<GetStatusResponse>): GetStatusResponse {
    return init instanceof GetStatusResponse ? init : new GetStatusResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetStatusResponse>): void {
    xml.element(ns, "getStatusResult", xsInt, value.getStatusResult);
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GetStatusResponse {
    let result: number | undefined;
    let token: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          result = xsInt.read(xml);
          break;
        case 1:
          token = xsString.read(xml);
          break;
      }
    }
    return new GetStatusResponse({ getStatusResult: result ?? xml.missing(responseFields, 0), token });
  }
}

export class JobError {
  message: string | undefined;

  constructor(init: Init<JobError>) {
    this.message = init.message;
  }

  static from(init: Init<JobError>): JobError {
    return init instanceof JobError ? init : new JobError(init);
  }

  static write(xml: XmlWriter, value: Init<JobError>): void {
    xml.optional(ns, "message", xsString, value.message);
  }

  static read(xml: XmlReader): JobError {
    let message: string | undefined;
    for (let at = xml.field(faultFields, 0); at >= 0; at = xml.field(faultFields, at + 1)) {
      message = xsString.read(xml);
    }
    return new JobError({ message });
  }
}

export class JobFault extends DeclaredFault<JobError> {
  static readonly element: string = `{${ns}}error`;
  static readonly codec: Codec<JobError, never> = JobError;
  override readonly name = "JobFault";

  static override is(error: unknown): error is JobFault {
    return isDeclared(error, JobFault);
  }
}

export const getStatus: Operation<GetStatusRequest, GetStatusResponse> = {
  name: "getStatus",
  action: "http://example.com/jobs/getStatus",
  input: { name: `{${ns}}getStatus`, codec: GetStatusRequest },
  output: { name: `{${ns}}getStatusResponse`, codec: GetStatusResponse },
  faults: [JobFault],
  secrets: ["token"],
};

export const notify: Operation<GetStatusRequest, void> = {
  name: "notify",
  input: { name: `{${ns}}notify`, codec: GetStatusRequest },
  secrets: ["token"],
};

export const envelope11 = "http://schemas.xmlsoap.org/soap/envelope/";
export const envelope12 = "http://www.w3.org/2003/05/soap-envelope";

/** A response envelope with the result 7. */
export function response(envelope = envelope11, inner = "<getStatusResult>7</getStatusResult>"): string {
  return `<?xml version="1.0" encoding="utf-8"?><s:Envelope xmlns:s="${envelope}"><s:Body><getStatusResponse xmlns="${ns}">${inner}</getStatusResponse></s:Body></s:Envelope>`;
}

export const fault11 = (text: string): string =>
  `<e:Envelope xmlns:e="${envelope11}"><e:Body><e:Fault><faultcode xmlns:q="urn:codes">q:Expired</faultcode><faultstring>${text}</faultstring><faultactor>http://actor/</faultactor><detail><b:error xmlns:b="${ns}"><b:message>${text}</b:message></b:error></detail></e:Fault></e:Body></e:Envelope>`;

export const fault12 = (text: string): string =>
  `<e:Envelope xmlns:e="${envelope12}" xmlns:c="urn:codes"><e:Body><e:Fault><e:Code><e:Value>e:Sender</e:Value><e:Subcode><e:Value>c:Expired</e:Value><e:Subcode><e:Value>c:Token</e:Value></e:Subcode></e:Subcode></e:Code><e:Reason><e:Text xml:lang="de">Abgelaufen</e:Text><e:Text xml:lang="en">${text}</e:Text></e:Reason><e:Node>http://node/</e:Node><e:Role>http://role/</e:Role><e:Detail><error xmlns="${ns}"><message>${text}</message></error></e:Detail></e:Fault></e:Body></e:Envelope>`;
