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
const requestFields = xmlNames(ns, "token", "spaceID", "parentDir", "newDirectoryName");

/** Request of operation `createNewDirectory`. */
export class CreateNewDirectoryRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `parentDir`, xs:string, 0..1. */
  parentDir: string | undefined;
  /** Element `newDirectoryName`, xs:string, 0..1. */
  newDirectoryName: string | undefined;

  constructor(init: Init<CreateNewDirectoryRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.parentDir = init.parentDir;
    this.newDirectoryName = init.newDirectoryName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateNewDirectoryRequest>): CreateNewDirectoryRequest {
    return init instanceof CreateNewDirectoryRequest ? init : new CreateNewDirectoryRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateNewDirectoryRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "parentDir", xsString, value.parentDir);
    xml.optional(ns, "newDirectoryName", xsString, value.newDirectoryName);
  }

  static read(xml: XmlReader): CreateNewDirectoryRequest {
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
    return new CreateNewDirectoryRequest({
      token,
      spaceID,
      parentDir,
      newDirectoryName,
    });
  }
}

/** Response of operation `createNewDirectory`. */
export class CreateNewDirectoryResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateNewDirectoryResponse>): CreateNewDirectoryResponse {
    return init instanceof CreateNewDirectoryResponse ? init : new CreateNewDirectoryResponse();
  }

  static write(_xml: XmlWriter, _value: Init<CreateNewDirectoryResponse>): void {}

  static read(xml: XmlReader): CreateNewDirectoryResponse {
    xml.skip();
    return new CreateNewDirectoryResponse();
  }
}

/** How operation `createNewDirectory` travels. */
export const createNewDirectory: Operation<CreateNewDirectoryRequest, CreateNewDirectoryResponse> = {
  name: "createNewDirectory",
  action: "http://www.birst.com/createNewDirectory",
  input: { name: "{http://www.birst.com/}createNewDirectory", codec: CreateNewDirectoryRequest },
  output: { name: "{http://www.birst.com/}createNewDirectoryResponse", codec: CreateNewDirectoryResponse },
  secrets: ["token"],
};
