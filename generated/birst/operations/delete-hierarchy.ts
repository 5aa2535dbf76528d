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
const requestFields = xmlNames(ns, "token", "spaceID", "hierarchyName");
const responseFields = xmlNames(ns, "deleteHierarchyResult");

/** Request of operation `deleteHierarchy`. */
export class DeleteHierarchyRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `hierarchyName`, xs:string, 0..1. */
  hierarchyName: string | undefined;

  constructor(init: Init<DeleteHierarchyRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.hierarchyName = init.hierarchyName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteHierarchyRequest>): DeleteHierarchyRequest {
    return init instanceof DeleteHierarchyRequest ? init : new DeleteHierarchyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteHierarchyRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "hierarchyName", xsString, value.hierarchyName);
  }

  static read(xml: XmlReader): DeleteHierarchyRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let hierarchyName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          hierarchyName = xsString.read(xml);
          break;
      }
    }
    return new DeleteHierarchyRequest({
      token,
      spaceID,
      hierarchyName,
    });
  }
}

/** Response of operation `deleteHierarchy`. */
export class DeleteHierarchyResponse {
  /** Element `deleteHierarchyResult`, xs:boolean, 1..1. */
  deleteHierarchyResult: boolean;

  constructor(init: Init<DeleteHierarchyResponse>) {
    this.deleteHierarchyResult = init.deleteHierarchyResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteHierarchyResponse>): DeleteHierarchyResponse {
    return init instanceof DeleteHierarchyResponse ? init : new DeleteHierarchyResponse(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteHierarchyResponse>): void {
    xml.element(ns, "deleteHierarchyResult", xsBoolean, value.deleteHierarchyResult);
  }

  static read(xml: XmlReader): DeleteHierarchyResponse {
    let deleteHierarchyResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          deleteHierarchyResult = xsBoolean.read(xml);
          break;
      }
    }
    return new DeleteHierarchyResponse({
      deleteHierarchyResult: deleteHierarchyResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `deleteHierarchy` travels. */
export const deleteHierarchy: Operation<DeleteHierarchyRequest, DeleteHierarchyResponse> = {
  name: "deleteHierarchy",
  action: "http://www.birst.com/deleteHierarchy",
  input: { name: "{http://www.birst.com/}deleteHierarchy", codec: DeleteHierarchyRequest },
  output: { name: "{http://www.birst.com/}deleteHierarchyResponse", codec: DeleteHierarchyResponse },
  secrets: ["token"],
};
