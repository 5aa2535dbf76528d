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
import { HierarchyMetadata } from "../types/hierarchy-metadata.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "hierarchyName", "hmd");
const responseFields = xmlNames(ns, "updateHierarchyResult");

/** Request of operation `updateHierarchy`. */
export class UpdateHierarchyRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `hierarchyName`, xs:string, 0..1. */
  hierarchyName: string | undefined;
  /** Element `hmd`, HierarchyMetadata, 0..1. */
  hmd: HierarchyMetadata | undefined;

  constructor(init: Init<UpdateHierarchyRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.hierarchyName = init.hierarchyName;
    this.hmd = init.hmd === undefined ? undefined : HierarchyMetadata.from(init.hmd);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateHierarchyRequest>): UpdateHierarchyRequest {
    return init instanceof UpdateHierarchyRequest ? init : new UpdateHierarchyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateHierarchyRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "hierarchyName", xsString, value.hierarchyName);
    xml.optional(ns, "hmd", HierarchyMetadata, value.hmd);
  }

  static read(xml: XmlReader): UpdateHierarchyRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let hierarchyName: string | undefined;
    let hmd: HierarchyMetadata | undefined;
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
        case 3:
          hmd = HierarchyMetadata.read(xml);
          break;
      }
    }
    return new UpdateHierarchyRequest({
      token,
      spaceID,
      hierarchyName,
      hmd,
    });
  }
}

/** Response of operation `updateHierarchy`. */
export class UpdateHierarchyResponse {
  /** Element `updateHierarchyResult`, xs:boolean, 1..1. */
  updateHierarchyResult: boolean;

  constructor(init: Init<UpdateHierarchyResponse>) {
    this.updateHierarchyResult = init.updateHierarchyResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateHierarchyResponse>): UpdateHierarchyResponse {
    return init instanceof UpdateHierarchyResponse ? init : new UpdateHierarchyResponse(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateHierarchyResponse>): void {
    xml.element(ns, "updateHierarchyResult", xsBoolean, value.updateHierarchyResult);
  }

  static read(xml: XmlReader): UpdateHierarchyResponse {
    let updateHierarchyResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          updateHierarchyResult = xsBoolean.read(xml);
          break;
      }
    }
    return new UpdateHierarchyResponse({
      updateHierarchyResult: updateHierarchyResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `updateHierarchy` travels. */
export const updateHierarchy: Operation<UpdateHierarchyRequest, UpdateHierarchyResponse> = {
  name: "updateHierarchy",
  action: "http://www.birst.com/updateHierarchy",
  input: { name: "{http://www.birst.com/}updateHierarchy", codec: UpdateHierarchyRequest },
  output: { name: "{http://www.birst.com/}updateHierarchyResponse", codec: UpdateHierarchyResponse },
  secrets: ["token"],
};
