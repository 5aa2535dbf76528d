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
const requestFields = xmlNames(ns, "token", "spaceID", "name", "newName");

/** Request of operation `renameSubjectArea`. */
export class RenameSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;
  /** Element `newName`, xs:string, 0..1. */
  newName: string | undefined;

  constructor(init: Init<RenameSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
    this.newName = init.newName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameSubjectAreaRequest>): RenameSubjectAreaRequest {
    return init instanceof RenameSubjectAreaRequest ? init : new RenameSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RenameSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "newName", xsString, value.newName);
  }

  static read(xml: XmlReader): RenameSubjectAreaRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
    let newName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          name = xsString.read(xml);
          break;
        case 3:
          newName = xsString.read(xml);
          break;
      }
    }
    return new RenameSubjectAreaRequest({
      token,
      spaceID,
      name,
      newName,
    });
  }
}

/** Response of operation `renameSubjectArea`. */
export class RenameSubjectAreaResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameSubjectAreaResponse>): RenameSubjectAreaResponse {
    return init instanceof RenameSubjectAreaResponse ? init : new RenameSubjectAreaResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RenameSubjectAreaResponse>): void {}

  static read(xml: XmlReader): RenameSubjectAreaResponse {
    xml.skip();
    return new RenameSubjectAreaResponse();
  }
}

/** How operation `renameSubjectArea` travels. */
export const renameSubjectArea: Operation<RenameSubjectAreaRequest, RenameSubjectAreaResponse> = {
  name: "renameSubjectArea",
  action: "http://www.birst.com/renameSubjectArea",
  input: { name: "{http://www.birst.com/}renameSubjectArea", codec: RenameSubjectAreaRequest },
  output: { name: "{http://www.birst.com/}renameSubjectAreaResponse", codec: RenameSubjectAreaResponse },
  secrets: ["token"],
};
