// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "parentDir", "newDirectoryName");
const responseFields = xmlNames(ns, "checkAndCreateDirectoryResult");

/** Request of operation `checkAndCreateDirectory`. */
export class CheckAndCreateDirectoryRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `parentDir`, xs:string, 0..1. */
  parentDir: string | undefined;
  /** Element `newDirectoryName`, xs:string, 0..1. */
  newDirectoryName: string | undefined;

  constructor(init: Init<CheckAndCreateDirectoryRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.parentDir = init.parentDir;
    this.newDirectoryName = init.newDirectoryName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CheckAndCreateDirectoryRequest>): CheckAndCreateDirectoryRequest {
    return init instanceof CheckAndCreateDirectoryRequest ? init : new CheckAndCreateDirectoryRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CheckAndCreateDirectoryRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "parentDir", xsString, value.parentDir);
    xml.optional(ns, "newDirectoryName", xsString, value.newDirectoryName);
  }

  static read(xml: XmlReader): CheckAndCreateDirectoryRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let parentDir: string | undefined;
    let newDirectoryName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          parentDir = xsString.read(xml);
          break;
        case 3:
          newDirectoryName = xsString.read(xml);
          break;
      }
    }
    return new CheckAndCreateDirectoryRequest({
      token,
      spaceID,
      parentDir,
      newDirectoryName,
    });
  }
}

/** Response of operation `checkAndCreateDirectory`. */
export class CheckAndCreateDirectoryResponse {
  /** Element `checkAndCreateDirectoryResult`, xs:boolean, 1..1. */
  checkAndCreateDirectoryResult: boolean;

  constructor(init: Init<CheckAndCreateDirectoryResponse>) {
    this.checkAndCreateDirectoryResult = init.checkAndCreateDirectoryResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CheckAndCreateDirectoryResponse>): CheckAndCreateDirectoryResponse {
    return init instanceof CheckAndCreateDirectoryResponse ? init : new CheckAndCreateDirectoryResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CheckAndCreateDirectoryResponse>): void {
    xml.element(ns, "checkAndCreateDirectoryResult", xsBoolean, value.checkAndCreateDirectoryResult);
  }

  static read(xml: XmlReader): CheckAndCreateDirectoryResponse {
    let checkAndCreateDirectoryResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          checkAndCreateDirectoryResult = xsBoolean.read(xml);
          break;
      }
    }
    return new CheckAndCreateDirectoryResponse({
      checkAndCreateDirectoryResult: checkAndCreateDirectoryResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `checkAndCreateDirectory` travels. */
export const checkAndCreateDirectory: Operation<
  CheckAndCreateDirectoryRequest,
  CheckAndCreateDirectoryResponse
> = {
  name: "checkAndCreateDirectory",
  action: "http://www.birst.com/checkAndCreateDirectory",
  input: { name: "{http://www.birst.com/}checkAndCreateDirectory", codec: CheckAndCreateDirectoryRequest },
  output: {
    name: "{http://www.birst.com/}checkAndCreateDirectoryResponse",
    codec: CheckAndCreateDirectoryResponse,
  },
  secrets: ["token"],
};
