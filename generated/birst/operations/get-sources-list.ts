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
const getSourcesListResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "getSourcesListResult");

/** Request of operation `getSourcesList`. */
export class GetSourcesListRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetSourcesListRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSourcesListRequest>): GetSourcesListRequest {
    return init instanceof GetSourcesListRequest ? init : new GetSourcesListRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSourcesListRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetSourcesListRequest {
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
    return new GetSourcesListRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getSourcesList`. */
export class GetSourcesListResponse {
  /** Element `getSourcesListResult`, ArrayOfString, 0..1. */
  getSourcesListResult: (string | null)[];

  constructor(init: Init<GetSourcesListResponse>) {
    this.getSourcesListResult =
      init.getSourcesListResult === undefined ? [] : arrayOfString.from(init.getSourcesListResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSourcesListResponse>): GetSourcesListResponse {
    return init instanceof GetSourcesListResponse ? init : new GetSourcesListResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSourcesListResponse>): void {
    xml.optional(ns, "getSourcesListResult", arrayOfString, value.getSourcesListResult);
  }

  static read(xml: XmlReader): GetSourcesListResponse {
    let getSourcesListResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSourcesListResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetSourcesListResponse({
      getSourcesListResult: getSourcesListResult ?? [],
    });
  }
}

/** How operation `getSourcesList` travels. */
export const getSourcesList: Operation<GetSourcesListRequest, GetSourcesListResponse> = {
  name: "getSourcesList",
  action: "http://www.birst.com/getSourcesList",
  input: { name: "{http://www.birst.com/}getSourcesList", codec: GetSourcesListRequest },
  output: { name: "{http://www.birst.com/}getSourcesListResponse", codec: GetSourcesListResponse },
  secrets: ["token"],
};

/** The items of `getSourcesListResult` in the response of `getSourcesList`, for `streamItems`. */
export const getSourcesListItems: ItemPath<GetSourcesListRequest, GetSourcesListResponse, string | null> = {
  operation: getSourcesList,
  path: ["{http://www.birst.com/}getSourcesListResult", "{http://www.birst.com/}string"],
  codec: getSourcesListResultItemCodec,
};
