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
const requestFields = xmlNames(ns, "token", "spaceName", "comments", "automatic");
const responseFields = xmlNames(ns, "createNewSpaceResult");

/** Request of operation `createNewSpace`. */
export class CreateNewSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceName`, xs:string, 0..1. */
  spaceName: string | undefined;
  /** Element `comments`, xs:string, 0..1. */
  comments: string | undefined;
  /** Element `automatic`, xs:boolean, 1..1. */
  automatic: boolean;

  constructor(init: Init<CreateNewSpaceRequest>) {
    this.token = init.token;
    this.spaceName = init.spaceName;
    this.comments = init.comments;
    this.automatic = init.automatic;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateNewSpaceRequest>): CreateNewSpaceRequest {
    return init instanceof CreateNewSpaceRequest ? init : new CreateNewSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateNewSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceName", xsString, value.spaceName);
    xml.optional(ns, "comments", xsString, value.comments);
    xml.element(ns, "automatic", xsBoolean, value.automatic);
  }

  static read(xml: XmlReader): CreateNewSpaceRequest {
    let token: string | undefined;
    let spaceName: string | undefined;
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
          comments = xsString.read(xml);
          break;
        case 3:
          automatic = xsBoolean.read(xml);
          break;
      }
    }
    return new CreateNewSpaceRequest({
      token,
      spaceName,
      comments,
      automatic: automatic ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `createNewSpace`. */
export class CreateNewSpaceResponse {
  /** Element `createNewSpaceResult`, xs:string, 0..1, required by the overlay. */
  createNewSpaceResult: string;

  constructor(init: Init<CreateNewSpaceResponse>) {
    this.createNewSpaceResult = init.createNewSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateNewSpaceResponse>): CreateNewSpaceResponse {
    return init instanceof CreateNewSpaceResponse ? init : new CreateNewSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CreateNewSpaceResponse>): void {
    xml.element(ns, "createNewSpaceResult", xsString, value.createNewSpaceResult);
  }

  static read(xml: XmlReader): CreateNewSpaceResponse {
    let createNewSpaceResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          createNewSpaceResult = xsString.read(xml);
          break;
      }
    }
    return new CreateNewSpaceResponse({
      createNewSpaceResult: createNewSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `createNewSpace` travels. */
export const createNewSpace: Operation<CreateNewSpaceRequest, CreateNewSpaceResponse> = {
  name: "createNewSpace",
  action: "http://www.birst.com/createNewSpace",
  input: { name: "{http://www.birst.com/}createNewSpace", codec: CreateNewSpaceRequest },
  output: { name: "{http://www.birst.com/}createNewSpaceResponse", codec: CreateNewSpaceResponse },
  secrets: ["token"],
};
