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
const requestFields = xmlNames(ns, "token", "spFromID", "spToID", "mode", "options");
const responseFields = xmlNames(ns, "copySpaceResult");

/** Request of operation `copySpace`. */
export class CopySpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spFromID`, xs:string, 0..1. */
  spFromID: string | undefined;
  /** Element `spToID`, xs:string, 0..1. */
  spToID: string | undefined;
  /** Element `mode`, xs:string, 0..1. */
  mode: string | undefined;
  /** Element `options`, xs:string, 0..1. */
  options: string | undefined;

  constructor(init: Init<CopySpaceRequest>) {
    this.token = init.token;
    this.spFromID = init.spFromID;
    this.spToID = init.spToID;
    this.mode = init.mode;
    this.options = init.options;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopySpaceRequest>): CopySpaceRequest {
    return init instanceof CopySpaceRequest ? init : new CopySpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CopySpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spFromID", xsString, value.spFromID);
    xml.optional(ns, "spToID", xsString, value.spToID);
    xml.optional(ns, "mode", xsString, value.mode);
    xml.optional(ns, "options", xsString, value.options);
  }

  static read(xml: XmlReader): CopySpaceRequest {
    let token: string | undefined;
    let spFromID: string | undefined;
    let spToID: string | undefined;
    let mode: string | undefined;
    let optionsValue: string | undefined;
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
        case 3:
          mode = xsString.read(xml);
          break;
        case 4:
          optionsValue = xsString.read(xml);
          break;
      }
    }
    return new CopySpaceRequest({
      token,
      spFromID,
      spToID,
      mode,
      options: optionsValue,
    });
  }
}

/** Response of operation `copySpace`. */
export class CopySpaceResponse {
  /** Element `copySpaceResult`, xs:string, 0..1, required by the overlay. */
  copySpaceResult: string;

  constructor(init: Init<CopySpaceResponse>) {
    this.copySpaceResult = init.copySpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopySpaceResponse>): CopySpaceResponse {
    return init instanceof CopySpaceResponse ? init : new CopySpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CopySpaceResponse>): void {
    xml.element(ns, "copySpaceResult", xsString, value.copySpaceResult);
  }

  static read(xml: XmlReader): CopySpaceResponse {
    let copySpaceResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          copySpaceResult = xsString.read(xml);
          break;
      }
    }
    return new CopySpaceResponse({
      copySpaceResult: copySpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `copySpace` travels. */
export const copySpace: Operation<CopySpaceRequest, CopySpaceResponse> = {
  name: "copySpace",
  action: "http://www.birst.com/copySpace",
  input: { name: "{http://www.birst.com/}copySpace", codec: CopySpaceRequest },
  output: { name: "{http://www.birst.com/}copySpaceResponse", codec: CopySpaceResponse },
  secrets: ["token"],
};
