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
const requestFields = xmlNames(ns, "token", "spaceID", "configfile");
const responseFields = xmlNames(ns, "getSpaceJNLPFileResult");

/** Request of operation `getSpaceJNLPFile`. */
export class GetSpaceJNLPFileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `configfile`, xs:string, 0..1. */
  configfile: string | undefined;

  constructor(init: Init<GetSpaceJNLPFileRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.configfile = init.configfile;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceJNLPFileRequest>): GetSpaceJNLPFileRequest {
    return init instanceof GetSpaceJNLPFileRequest ? init : new GetSpaceJNLPFileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceJNLPFileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "configfile", xsString, value.configfile);
  }

  static read(xml: XmlReader): GetSpaceJNLPFileRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let configfile: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          configfile = xsString.read(xml);
          break;
      }
    }
    return new GetSpaceJNLPFileRequest({
      token,
      spaceID,
      configfile,
    });
  }
}

/** Response of operation `getSpaceJNLPFile`. */
export class GetSpaceJNLPFileResponse {
  /** Element `getSpaceJNLPFileResult`, xs:string, 0..1, required by the overlay. */
  getSpaceJNLPFileResult: string;

  constructor(init: Init<GetSpaceJNLPFileResponse>) {
    this.getSpaceJNLPFileResult = init.getSpaceJNLPFileResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSpaceJNLPFileResponse>): GetSpaceJNLPFileResponse {
    return init instanceof GetSpaceJNLPFileResponse ? init : new GetSpaceJNLPFileResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSpaceJNLPFileResponse>): void {
    xml.element(ns, "getSpaceJNLPFileResult", xsString, value.getSpaceJNLPFileResult);
  }

  static read(xml: XmlReader): GetSpaceJNLPFileResponse {
    let getSpaceJNLPFileResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSpaceJNLPFileResult = xsString.read(xml);
          break;
      }
    }
    return new GetSpaceJNLPFileResponse({
      getSpaceJNLPFileResult: getSpaceJNLPFileResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getSpaceJNLPFile` travels. */
export const getSpaceJNLPFile: Operation<GetSpaceJNLPFileRequest, GetSpaceJNLPFileResponse> = {
  name: "getSpaceJNLPFile",
  action: "http://www.birst.com/getSpaceJNLPFile",
  input: { name: "{http://www.birst.com/}getSpaceJNLPFile", codec: GetSpaceJNLPFileRequest },
  output: { name: "{http://www.birst.com/}getSpaceJNLPFileResponse", codec: GetSpaceJNLPFileResponse },
  secrets: ["token"],
};
