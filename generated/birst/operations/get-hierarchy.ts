// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { HierarchyMetadata } from "../types/hierarchy-metadata.js";
import { LevelMetadata } from "../types/level-metadata.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "hierarchyName");
const responseFields = xmlNames(ns, "getHierarchyResult");

/** Request of operation `getHierarchy`. */
export class GetHierarchyRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `hierarchyName`, xs:string, 0..1. */
  hierarchyName: string | undefined;

  constructor(init: Init<GetHierarchyRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.hierarchyName = init.hierarchyName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetHierarchyRequest>): GetHierarchyRequest {
    return init instanceof GetHierarchyRequest ? init : new GetHierarchyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetHierarchyRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "hierarchyName", xsString, value.hierarchyName);
  }

  static read(xml: XmlReader): GetHierarchyRequest {
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
    return new GetHierarchyRequest({
      token,
      spaceID,
      hierarchyName,
    });
  }
}

/** Response of operation `getHierarchy`. */
export class GetHierarchyResponse {
  /** Element `getHierarchyResult`, HierarchyMetadata, 0..1, required by the overlay. */
  getHierarchyResult: HierarchyMetadata;

  constructor(init: Init<GetHierarchyResponse>) {
    this.getHierarchyResult = HierarchyMetadata.from(init.getHierarchyResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetHierarchyResponse>): GetHierarchyResponse {
    return init instanceof GetHierarchyResponse ? init : new GetHierarchyResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetHierarchyResponse>): void {
    xml.element(ns, "getHierarchyResult", HierarchyMetadata, value.getHierarchyResult);
  }

  static read(xml: XmlReader): GetHierarchyResponse {
    let getHierarchyResult: HierarchyMetadata | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getHierarchyResult = HierarchyMetadata.read(xml);
          break;
      }
    }
    return new GetHierarchyResponse({
      getHierarchyResult: getHierarchyResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getHierarchy` travels. */
export const getHierarchy: Operation<GetHierarchyRequest, GetHierarchyResponse> = {
  name: "getHierarchy",
  action: "http://www.birst.com/getHierarchy",
  input: { name: "{http://www.birst.com/}getHierarchy", codec: GetHierarchyRequest },
  output: { name: "{http://www.birst.com/}getHierarchyResponse", codec: GetHierarchyResponse },
  secrets: ["token"],
};

/** The items of `getHierarchyResult/Children` in the response of `getHierarchy`, for `streamItems`. */
export const getHierarchyChildren: ItemPath<GetHierarchyRequest, GetHierarchyResponse, LevelMetadata> = {
  operation: getHierarchy,
  path: [
    "{http://www.birst.com/}getHierarchyResult",
    "{http://www.birst.com/}Children",
    "{http://www.birst.com/}LevelMetadata",
  ],
  codec: LevelMetadata,
};
