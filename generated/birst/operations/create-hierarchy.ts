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
const requestFields = xmlNames(ns, "token", "spaceID", "hmd");
const responseFields = xmlNames(ns, "createHierarchyResult");

/** Request of operation `createHierarchy`. */
export class CreateHierarchyRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `hmd`, HierarchyMetadata, 0..1. */
  hmd: HierarchyMetadata | undefined;

  constructor(init: Init<CreateHierarchyRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.hmd = init.hmd === undefined ? undefined : HierarchyMetadata.from(init.hmd);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateHierarchyRequest>): CreateHierarchyRequest {
    return init instanceof CreateHierarchyRequest ? init : new CreateHierarchyRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateHierarchyRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "hmd", HierarchyMetadata, value.hmd);
  }

  static read(xml: XmlReader): CreateHierarchyRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
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
          hmd = HierarchyMetadata.read(xml);
          break;
      }
    }
    return new CreateHierarchyRequest({
      token,
      spaceID,
      hmd,
    });
  }
}

/** Response of operation `createHierarchy`. */
export class CreateHierarchyResponse {
  /** Element `createHierarchyResult`, xs:boolean, 1..1. */
  createHierarchyResult: boolean;

  constructor(init: Init<CreateHierarchyResponse>) {
    this.createHierarchyResult = init.createHierarchyResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateHierarchyResponse>): CreateHierarchyResponse {
    return init instanceof CreateHierarchyResponse ? init : new CreateHierarchyResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CreateHierarchyResponse>): void {
    xml.element(ns, "createHierarchyResult", xsBoolean, value.createHierarchyResult);
  }

  static read(xml: XmlReader): CreateHierarchyResponse {
    let createHierarchyResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          createHierarchyResult = xsBoolean.read(xml);
          break;
      }
    }
    return new CreateHierarchyResponse({
      createHierarchyResult: createHierarchyResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `createHierarchy` travels. */
export const createHierarchy: Operation<CreateHierarchyRequest, CreateHierarchyResponse> = {
  name: "createHierarchy",
  action: "http://www.birst.com/createHierarchy",
  input: { name: "{http://www.birst.com/}createHierarchy", codec: CreateHierarchyRequest },
  output: { name: "{http://www.birst.com/}createHierarchyResponse", codec: CreateHierarchyResponse },
  secrets: ["token"],
};
