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
const requestFields = xmlNames(ns, "token", "spaceName", "schemaName", "comments", "automatic");
const responseFields = xmlNames(ns, "createNewSpaceUsingSchemaResult");

/** Request of operation `createNewSpaceUsingSchema`. */
export class CreateNewSpaceUsingSchemaRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceName`, xs:string, 0..1. */
  spaceName: string | undefined;
  /** Element `schemaName`, xs:string, 0..1. */
  schemaName: string | undefined;
  /** Element `comments`, xs:string, 0..1. */
  comments: string | undefined;
  /** Element `automatic`, xs:boolean, 1..1. */
  automatic: boolean;

  constructor(init: Init<CreateNewSpaceUsingSchemaRequest>) {
    this.token = init.token;
    this.spaceName = init.spaceName;
    this.schemaName = init.schemaName;
    this.comments = init.comments;
    this.automatic = init.automatic;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateNewSpaceUsingSchemaRequest>): CreateNewSpaceUsingSchemaRequest {
    return init instanceof CreateNewSpaceUsingSchemaRequest
      ? init
      : new CreateNewSpaceUsingSchemaRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateNewSpaceUsingSchemaRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceName", xsString, value.spaceName);
    xml.optional(ns, "schemaName", xsString, value.schemaName);
    xml.optional(ns, "comments", xsString, value.comments);
    xml.element(ns, "automatic", xsBoolean, value.automatic);
  }

  static read(xml: XmlReader): CreateNewSpaceUsingSchemaRequest {
    let token: string | undefined;
    let spaceName: string | undefined;
    let schemaName: string | undefined;
    let comments: string | undefined;
    let automatic: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceName = xsString.read(xml);
          break;
        case 2:
          schemaName = xsString.read(xml);
          break;
        case 3:
          comments = xsString.read(xml);
          break;
        case 4:
          automatic = xsBoolean.read(xml);
          break;
      }
    }
    return new CreateNewSpaceUsingSchemaRequest({
      token,
      spaceName,
      schemaName,
      comments,
      automatic: automatic ?? xml.missing(requestFields, 4),
    });
  }
}

/** Response of operation `createNewSpaceUsingSchema`. */
export class CreateNewSpaceUsingSchemaResponse {
  /** Element `createNewSpaceUsingSchemaResult`, xs:string, 0..1, required by the overlay. */
  createNewSpaceUsingSchemaResult: string;

  constructor(init: Init<CreateNewSpaceUsingSchemaResponse>) {
    this.createNewSpaceUsingSchemaResult = init.createNewSpaceUsingSchemaResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateNewSpaceUsingSchemaResponse>): CreateNewSpaceUsingSchemaResponse {
    return init instanceof CreateNewSpaceUsingSchemaResponse
      ? init
      : new CreateNewSpaceUsingSchemaResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CreateNewSpaceUsingSchemaResponse>): void {
    xml.element(ns, "createNewSpaceUsingSchemaResult", xsString, value.createNewSpaceUsingSchemaResult);
  }

  static read(xml: XmlReader): CreateNewSpaceUsingSchemaResponse {
    let createNewSpaceUsingSchemaResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          createNewSpaceUsingSchemaResult = xsString.read(xml);
          break;
      }
    }
    return new CreateNewSpaceUsingSchemaResponse({
      createNewSpaceUsingSchemaResult: createNewSpaceUsingSchemaResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `createNewSpaceUsingSchema` travels. */
export const createNewSpaceUsingSchema: Operation<
  CreateNewSpaceUsingSchemaRequest,
  CreateNewSpaceUsingSchemaResponse
> = {
  name: "createNewSpaceUsingSchema",
  action: "http://www.birst.com/createNewSpaceUsingSchema",
  input: {
    name: "{http://www.birst.com/}createNewSpaceUsingSchema",
    codec: CreateNewSpaceUsingSchemaRequest,
  },
  output: {
    name: "{http://www.birst.com/}createNewSpaceUsingSchemaResponse",
    codec: CreateNewSpaceUsingSchemaResponse,
  },
  secrets: ["token"],
};
