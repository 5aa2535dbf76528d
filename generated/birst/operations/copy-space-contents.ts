// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spFromID", "spToID");
const responseFields = xmlNames(ns, "copySpaceContentsResult");

/** Request of operation `copySpaceContents`. */
export class CopySpaceContentsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spFromID`, xs:string, 0..1. */
  spFromID: string | undefined;
  /** Element `spToID`, xs:string, 0..1. */
  spToID: string | undefined;

  constructor(init: Init<CopySpaceContentsRequest>) {
    this.token = init.token;
    this.spFromID = init.spFromID;
    this.spToID = init.spToID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopySpaceContentsRequest>): CopySpaceContentsRequest {
    return init instanceof CopySpaceContentsRequest ? init : new CopySpaceContentsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CopySpaceContentsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spFromID", xsString, value.spFromID);
    xml.optional(ns, "spToID", xsString, value.spToID);
  }

  static read(xml: XmlReader): CopySpaceContentsRequest {
    let token: string | undefined;
    let spFromID: string | undefined;
    let spToID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spFromID = xsString.read(xml);
          break;
        case 2:
          spToID = xsString.read(xml);
          break;
      }
    }
    return new CopySpaceContentsRequest({
      token,
      spFromID,
      spToID,
    });
  }
}

/** Response of operation `copySpaceContents`. */
export class CopySpaceContentsResponse {
  /** Element `copySpaceContentsResult`, xs:string, 0..1, required by the overlay. */
  copySpaceContentsResult: string;

  constructor(init: Init<CopySpaceContentsResponse>) {
    this.copySpaceContentsResult = init.copySpaceContentsResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopySpaceContentsResponse>): CopySpaceContentsResponse {
    return init instanceof CopySpaceContentsResponse ? init : new CopySpaceContentsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CopySpaceContentsResponse>): void {
    xml.element(ns, "copySpaceContentsResult", xsString, value.copySpaceContentsResult);
  }

  static read(xml: XmlReader): CopySpaceContentsResponse {
    let copySpaceContentsResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          copySpaceContentsResult = xsString.read(xml);
          break;
      }
    }
    return new CopySpaceContentsResponse({
      copySpaceContentsResult: copySpaceContentsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `copySpaceContents` travels. */
export const copySpaceContents: Operation<CopySpaceContentsRequest, CopySpaceContentsResponse> = {
  name: "copySpaceContents",
  action: "http://www.birst.com/copySpaceContents",
  input: { name: "{http://www.birst.com/}copySpaceContents", codec: CopySpaceContentsRequest },
  output: { name: "{http://www.birst.com/}copySpaceContentsResponse", codec: CopySpaceContentsResponse },
  secrets: ["token"],
};
