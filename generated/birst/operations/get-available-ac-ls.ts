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
const getAvailableACLsResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "getAvailableACLsResult");

/** Request of operation `getAvailableACLs`. */
export class GetAvailableACLsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<GetAvailableACLsRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAvailableACLsRequest>): GetAvailableACLsRequest {
    return init instanceof GetAvailableACLsRequest ? init : new GetAvailableACLsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetAvailableACLsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GetAvailableACLsRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new GetAvailableACLsRequest({
      token,
    });
  }
}

/** Response of operation `getAvailableACLs`. */
export class GetAvailableACLsResponse {
  /** Element `getAvailableACLsResult`, ArrayOfString, 0..1. */
  getAvailableACLsResult: (string | null)[];

  constructor(init: Init<GetAvailableACLsResponse>) {
    this.getAvailableACLsResult =
      init.getAvailableACLsResult === undefined ? [] : arrayOfString.from(init.getAvailableACLsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAvailableACLsResponse>): GetAvailableACLsResponse {
    return init instanceof GetAvailableACLsResponse ? init : new GetAvailableACLsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetAvailableACLsResponse>): void {
    xml.optional(ns, "getAvailableACLsResult", arrayOfString, value.getAvailableACLsResult);
  }

  static read(xml: XmlReader): GetAvailableACLsResponse {
    let getAvailableACLsResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getAvailableACLsResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetAvailableACLsResponse({
      getAvailableACLsResult: getAvailableACLsResult ?? [],
    });
  }
}

/** How operation `getAvailableACLs` travels. */
export const getAvailableACLs: Operation<GetAvailableACLsRequest, GetAvailableACLsResponse> = {
  name: "getAvailableACLs",
  action: "http://www.birst.com/getAvailableACLs",
  input: { name: "{http://www.birst.com/}getAvailableACLs", codec: GetAvailableACLsRequest },
  output: { name: "{http://www.birst.com/}getAvailableACLsResponse", codec: GetAvailableACLsResponse },
  secrets: ["token"],
};

/** The items of `getAvailableACLsResult` in the response of `getAvailableACLs`, for `streamItems`. */
export const getAvailableACLsItems: ItemPath<
  GetAvailableACLsRequest,
  GetAvailableACLsResponse,
  string | null
> = {
  operation: getAvailableACLs,
  path: ["{http://www.birst.com/}getAvailableACLsResult", "{http://www.birst.com/}string"],
  codec: getAvailableACLsResultItemCodec,
};
