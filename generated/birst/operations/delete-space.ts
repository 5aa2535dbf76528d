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
const requestFields = xmlNames(ns, "token", "spaceId");
const responseFields = xmlNames(ns, "deleteSpaceResult");

/** Request of operation `deleteSpace`. */
export class DeleteSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceId`, xs:string, 0..1. */
  spaceId: string | undefined;

  constructor(init: Init<DeleteSpaceRequest>) {
    this.token = init.token;
    this.spaceId = init.spaceId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteSpaceRequest>): DeleteSpaceRequest {
    return init instanceof DeleteSpaceRequest ? init : new DeleteSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceId", xsString, value.spaceId);
  }

  static read(xml: XmlReader): DeleteSpaceRequest {
    let token: string | undefined;
    let spaceId: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceId = xsString.read(xml);
          break;
      }
    }
    return new DeleteSpaceRequest({
      token,
      spaceId,
    });
  }
}

/** Response of operation `deleteSpace`. */
export class DeleteSpaceResponse {
  /** Element `deleteSpaceResult`, xs:string, 0..1, required by the overlay. */
  deleteSpaceResult: string;

  constructor(init: Init<DeleteSpaceResponse>) {
    this.deleteSpaceResult = init.deleteSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteSpaceResponse>): DeleteSpaceResponse {
    return init instanceof DeleteSpaceResponse ? init : new DeleteSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteSpaceResponse>): void {
    xml.element(ns, "deleteSpaceResult", xsString, value.deleteSpaceResult);
  }

  static read(xml: XmlReader): DeleteSpaceResponse {
    let deleteSpaceResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          deleteSpaceResult = xsString.read(xml);
          break;
      }
    }
    return new DeleteSpaceResponse({
      deleteSpaceResult: deleteSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `deleteSpace` travels. */
export const deleteSpace: Operation<DeleteSpaceRequest, DeleteSpaceResponse> = {
  name: "deleteSpace",
  action: "http://www.birst.com/deleteSpace",
  input: { name: "{http://www.birst.com/}deleteSpace", codec: DeleteSpaceRequest },
  output: { name: "{http://www.birst.com/}deleteSpaceResponse", codec: DeleteSpaceResponse },
  secrets: ["token"],
};
