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
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "deleteAllDataFromSpaceResult");

/** Request of operation `deleteAllDataFromSpace`. */
export class DeleteAllDataFromSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<DeleteAllDataFromSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteAllDataFromSpaceRequest>): DeleteAllDataFromSpaceRequest {
    return init instanceof DeleteAllDataFromSpaceRequest ? init : new DeleteAllDataFromSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteAllDataFromSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): DeleteAllDataFromSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new DeleteAllDataFromSpaceRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `deleteAllDataFromSpace`. */
export class DeleteAllDataFromSpaceResponse {
  /** Element `deleteAllDataFromSpaceResult`, xs:string, 0..1, required by the overlay. */
  deleteAllDataFromSpaceResult: string;

  constructor(init: Init<DeleteAllDataFromSpaceResponse>) {
    this.deleteAllDataFromSpaceResult = init.deleteAllDataFromSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteAllDataFromSpaceResponse>): DeleteAllDataFromSpaceResponse {
    return init instanceof DeleteAllDataFromSpaceResponse ? init : new DeleteAllDataFromSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteAllDataFromSpaceResponse>): void {
    xml.element(ns, "deleteAllDataFromSpaceResult", xsString, value.deleteAllDataFromSpaceResult);
  }

  static read(xml: XmlReader): DeleteAllDataFromSpaceResponse {
    let deleteAllDataFromSpaceResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          deleteAllDataFromSpaceResult = xsString.read(xml);
          break;
      }
    }
    return new DeleteAllDataFromSpaceResponse({
      deleteAllDataFromSpaceResult: deleteAllDataFromSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `deleteAllDataFromSpace` travels. */
export const deleteAllDataFromSpace: Operation<
  DeleteAllDataFromSpaceRequest,
  DeleteAllDataFromSpaceResponse
> = {
  name: "deleteAllDataFromSpace",
  action: "http://www.birst.com/deleteAllDataFromSpace",
  input: { name: "{http://www.birst.com/}deleteAllDataFromSpace", codec: DeleteAllDataFromSpaceRequest },
  output: {
    name: "{http://www.birst.com/}deleteAllDataFromSpaceResponse",
    codec: DeleteAllDataFromSpaceResponse,
  },
  secrets: ["token"],
};
