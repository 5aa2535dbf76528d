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
const requestFields = xmlNames(ns, "token", "spaceID", "collectionType", "collectionName");

/** Request of operation `createDashboardCollection`. */
export class CreateDashboardCollectionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `collectionType`, xs:string, 0..1. */
  collectionType: string | undefined;
  /** Element `collectionName`, xs:string, 0..1. */
  collectionName: string | undefined;

  constructor(init: Init<CreateDashboardCollectionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.collectionType = init.collectionType;
    this.collectionName = init.collectionName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateDashboardCollectionRequest>): CreateDashboardCollectionRequest {
    return init instanceof CreateDashboardCollectionRequest
      ? init
      : new CreateDashboardCollectionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateDashboardCollectionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "collectionType", xsString, value.collectionType);
    xml.optional(ns, "collectionName", xsString, value.collectionName);
  }

  static read(xml: XmlReader): CreateDashboardCollectionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let collectionType: string | undefined;
    let collectionName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          collectionType = xsString.read(xml);
          break;
        case 3:
          collectionName = xsString.read(xml);
          break;
      }
    }
    return new CreateDashboardCollectionRequest({
      token,
      spaceID,
      collectionType,
      collectionName,
    });
  }
}

/** Response of operation `createDashboardCollection`. */
export class CreateDashboardCollectionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateDashboardCollectionResponse>): CreateDashboardCollectionResponse {
    return init instanceof CreateDashboardCollectionResponse ? init : new CreateDashboardCollectionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<CreateDashboardCollectionResponse>): void {}

  static read(xml: XmlReader): CreateDashboardCollectionResponse {
    xml.skip();
    return new CreateDashboardCollectionResponse();
  }
}

/** How operation `createDashboardCollection` travels. */
export const createDashboardCollection: Operation<
  CreateDashboardCollectionRequest,
  CreateDashboardCollectionResponse
> = {
  name: "createDashboardCollection",
  action: "http://www.birst.com/createDashboardCollection",
  input: {
    name: "{http://www.birst.com/}createDashboardCollection",
    codec: CreateDashboardCollectionRequest,
  },
  output: {
    name: "{http://www.birst.com/}createDashboardCollectionResponse",
    codec: CreateDashboardCollectionResponse,
  },
  secrets: ["token"],
};
