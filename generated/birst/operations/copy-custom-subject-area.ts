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
const requestFields = xmlNames(ns, "token", "fromSpaceId", "customSubjectAreaName", "toSpaceId");

/** Request of operation `copyCustomSubjectArea`. */
export class CopyCustomSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `fromSpaceId`, xs:string, 0..1. */
  fromSpaceId: string | undefined;
  /** Element `customSubjectAreaName`, xs:string, 0..1. */
  customSubjectAreaName: string | undefined;
  /** Element `toSpaceId`, xs:string, 0..1. */
  toSpaceId: string | undefined;

  constructor(init: Init<CopyCustomSubjectAreaRequest>) {
    this.token = init.token;
    this.fromSpaceId = init.fromSpaceId;
    this.customSubjectAreaName = init.customSubjectAreaName;
    this.toSpaceId = init.toSpaceId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyCustomSubjectAreaRequest>): CopyCustomSubjectAreaRequest {
    return init instanceof CopyCustomSubjectAreaRequest ? init : new CopyCustomSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CopyCustomSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "fromSpaceId", xsString, value.fromSpaceId);
    xml.optional(ns, "customSubjectAreaName", xsString, value.customSubjectAreaName);
    xml.optional(ns, "toSpaceId", xsString, value.toSpaceId);
  }

  static read(xml: XmlReader): CopyCustomSubjectAreaRequest {
    let token: string | undefined;
    let fromSpaceId: string | undefined;
    let customSubjectAreaName: string | undefined;
    let toSpaceId: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          fromSpaceId = xsString.read(xml);
          break;
        case 2:
          customSubjectAreaName = xsString.read(xml);
          break;
        case 3:
          toSpaceId = xsString.read(xml);
          break;
      }
    }
    return new CopyCustomSubjectAreaRequest({
      token,
      fromSpaceId,
      customSubjectAreaName,
      toSpaceId,
    });
  }
}

/** Response of operation `copyCustomSubjectArea`. */
export class CopyCustomSubjectAreaResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyCustomSubjectAreaResponse>): CopyCustomSubjectAreaResponse {
    return init instanceof CopyCustomSubjectAreaResponse ? init : new CopyCustomSubjectAreaResponse();
  }

  static write(_xml: XmlWriter, _value: Init<CopyCustomSubjectAreaResponse>): void {}

  static read(xml: XmlReader): CopyCustomSubjectAreaResponse {
    xml.skip();
    return new CopyCustomSubjectAreaResponse();
  }
}

/** How operation `copyCustomSubjectArea` travels. */
export const copyCustomSubjectArea: Operation<CopyCustomSubjectAreaRequest, CopyCustomSubjectAreaResponse> = {
  name: "copyCustomSubjectArea",
  action: "http://www.birst.com/copyCustomSubjectArea",
  input: { name: "{http://www.birst.com/}copyCustomSubjectArea", codec: CopyCustomSubjectAreaRequest },
  output: {
    name: "{http://www.birst.com/}copyCustomSubjectAreaResponse",
    codec: CopyCustomSubjectAreaResponse,
  },
  secrets: ["token"],
};
