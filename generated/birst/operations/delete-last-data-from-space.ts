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
const responseFields = xmlNames(ns, "deleteLastDataFromSpaceResult");

/** Request of operation `deleteLastDataFromSpace`. */
export class DeleteLastDataFromSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<DeleteLastDataFromSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteLastDataFromSpaceRequest>): DeleteLastDataFromSpaceRequest {
    return init instanceof DeleteLastDataFromSpaceRequest ? init : new DeleteLastDataFromSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteLastDataFromSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): DeleteLastDataFromSpaceRequest {
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
    return new DeleteLastDataFromSpaceRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `deleteLastDataFromSpace`. */
export class DeleteLastDataFromSpaceResponse {
  /** Element `deleteLastDataFromSpaceResult`, xs:string, 0..1, required by the overlay. */
  deleteLastDataFromSpaceResult: string;

  constructor(init: Init<DeleteLastDataFromSpaceResponse>) {
    this.deleteLastDataFromSpaceResult = init.deleteLastDataFromSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteLastDataFromSpaceResponse>): DeleteLastDataFromSpaceResponse {
    return init instanceof DeleteLastDataFromSpaceResponse ? init : new DeleteLastDataFromSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteLastDataFromSpaceResponse>): void {
    xml.element(ns, "deleteLastDataFromSpaceResult", xsString, value.deleteLastDataFromSpaceResult);
  }

  static read(xml: XmlReader): DeleteLastDataFromSpaceResponse {
    let deleteLastDataFromSpaceResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          deleteLastDataFromSpaceResult = xsString.read(xml);
          break;
      }
    }
    return new DeleteLastDataFromSpaceResponse({
      deleteLastDataFromSpaceResult: deleteLastDataFromSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `deleteLastDataFromSpace` travels. */
export const deleteLastDataFromSpace: Operation<
  DeleteLastDataFromSpaceRequest,
  DeleteLastDataFromSpaceResponse
> = {
  name: "deleteLastDataFromSpace",
  action: "http://www.birst.com/deleteLastDataFromSpace",
  input: { name: "{http://www.birst.com/}deleteLastDataFromSpace", codec: DeleteLastDataFromSpaceRequest },
  output: {
    name: "{http://www.birst.com/}deleteLastDataFromSpaceResponse",
    codec: DeleteLastDataFromSpaceResponse,
  },
  secrets: ["token"],
};
