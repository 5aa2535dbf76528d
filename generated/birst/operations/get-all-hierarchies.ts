// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const getAllHierarchiesResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "getAllHierarchiesResult");

/** Request of operation `getAllHierarchies`. */
export class GetAllHierarchiesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetAllHierarchiesRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAllHierarchiesRequest>): GetAllHierarchiesRequest {
    return init instanceof GetAllHierarchiesRequest ? init : new GetAllHierarchiesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetAllHierarchiesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetAllHierarchiesRequest {
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
    return new GetAllHierarchiesRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getAllHierarchies`. */
export class GetAllHierarchiesResponse {
  /** Element `getAllHierarchiesResult`, ArrayOfString, 0..1. */
  getAllHierarchiesResult: (string | null)[];

  constructor(init: Init<GetAllHierarchiesResponse>) {
    this.getAllHierarchiesResult =
      init.getAllHierarchiesResult === undefined ? [] : arrayOfString.from(init.getAllHierarchiesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAllHierarchiesResponse>): GetAllHierarchiesResponse {
    return init instanceof GetAllHierarchiesResponse ? init : new GetAllHierarchiesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetAllHierarchiesResponse>): void {
    xml.optional(ns, "getAllHierarchiesResult", arrayOfString, value.getAllHierarchiesResult);
  }

  static read(xml: XmlReader): GetAllHierarchiesResponse {
    let getAllHierarchiesResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getAllHierarchiesResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetAllHierarchiesResponse({
      getAllHierarchiesResult: getAllHierarchiesResult ?? [],
    });
  }
}

/** How operation `getAllHierarchies` travels. */
export const getAllHierarchies: Operation<GetAllHierarchiesRequest, GetAllHierarchiesResponse> = {
  name: "getAllHierarchies",
  action: "http://www.birst.com/getAllHierarchies",
  input: { name: "{http://www.birst.com/}getAllHierarchies", codec: GetAllHierarchiesRequest },
  output: { name: "{http://www.birst.com/}getAllHierarchiesResponse", codec: GetAllHierarchiesResponse },
  secrets: ["token"],
};

/** The items of `getAllHierarchiesResult` in the response of `getAllHierarchies`, for `streamItems`. */
export const getAllHierarchiesItems: ItemPath<
  GetAllHierarchiesRequest,
  GetAllHierarchiesResponse,
  string | null
> = {
  operation: getAllHierarchies,
  path: ["{http://www.birst.com/}getAllHierarchiesResult", "{http://www.birst.com/}string"],
  codec: getAllHierarchiesResultItemCodec,
};
