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
const requestFields = xmlNames(ns, "token", "spaceID", "name");

/** Request of operation `deleteSubjectArea`. */
export class DeleteSubjectAreaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `name`, xs:string, 0..1. */
  name: string | undefined;

  constructor(init: Init<DeleteSubjectAreaRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.name = init.name;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteSubjectAreaRequest>): DeleteSubjectAreaRequest {
    return init instanceof DeleteSubjectAreaRequest ? init : new DeleteSubjectAreaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteSubjectAreaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "name", xsString, value.name);
  }

  static read(xml: XmlReader): DeleteSubjectAreaRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let name: string | undefined;
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
      }
    }
    return new DeleteSubjectAreaRequest({
      token,
      spaceID,
      name,
    });
  }
}

/** Response of operation `deleteSubjectArea`. */
export class DeleteSubjectAreaResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteSubjectAreaResponse>): DeleteSubjectAreaResponse {
    return init instanceof DeleteSubjectAreaResponse ? init : new DeleteSubjectAreaResponse();
  }

  static write(_xml: XmlWriter, _value: Init<DeleteSubjectAreaResponse>): void {}

  static read(xml: XmlReader): DeleteSubjectAreaResponse {
    xml.skip();
    return new DeleteSubjectAreaResponse();
  }
}

/** How operation `deleteSubjectArea` travels. */
export const deleteSubjectArea: Operation<DeleteSubjectAreaRequest, DeleteSubjectAreaResponse> = {
  name: "deleteSubjectArea",
  action: "http://www.birst.com/deleteSubjectArea",
  input: { name: "{http://www.birst.com/}deleteSubjectArea", codec: DeleteSubjectAreaRequest },
  output: { name: "{http://www.birst.com/}deleteSubjectAreaResponse", codec: DeleteSubjectAreaResponse },
  secrets: ["token"],
};
