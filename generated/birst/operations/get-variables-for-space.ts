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
const arrayOfArrayOfString = arrayOf(ns, "ArrayOfString", nillable(arrayOfString));
const getVariablesForSpaceResultItemCodec = nillable(arrayOfString);
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "getVariablesForSpaceResult");

/** Request of operation `getVariablesForSpace`. */
export class GetVariablesForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetVariablesForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetVariablesForSpaceRequest>): GetVariablesForSpaceRequest {
    return init instanceof GetVariablesForSpaceRequest ? init : new GetVariablesForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetVariablesForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetVariablesForSpaceRequest {
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
    return new GetVariablesForSpaceRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getVariablesForSpace`. */
export class GetVariablesForSpaceResponse {
  /** Element `getVariablesForSpaceResult`, ArrayOfArrayOfString, 0..1. */
  getVariablesForSpaceResult: ((string | null)[] | null)[];

  constructor(init: Init<GetVariablesForSpaceResponse>) {
    this.getVariablesForSpaceResult =
      init.getVariablesForSpaceResult === undefined
        ? []
        : arrayOfArrayOfString.from(init.getVariablesForSpaceResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetVariablesForSpaceResponse>): GetVariablesForSpaceResponse {
    return init instanceof GetVariablesForSpaceResponse ? init : new GetVariablesForSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetVariablesForSpaceResponse>): void {
    xml.optional(ns, "getVariablesForSpaceResult", arrayOfArrayOfString, value.getVariablesForSpaceResult);
  }

  static read(xml: XmlReader): GetVariablesForSpaceResponse {
    let getVariablesForSpaceResult: ((string | null)[] | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getVariablesForSpaceResult = arrayOfArrayOfString.read(xml);
          break;
      }
    }
    return new GetVariablesForSpaceResponse({
      getVariablesForSpaceResult: getVariablesForSpaceResult ?? [],
    });
  }
}

/** How operation `getVariablesForSpace` travels. */
export const getVariablesForSpace: Operation<GetVariablesForSpaceRequest, GetVariablesForSpaceResponse> = {
  name: "getVariablesForSpace",
  action: "http://www.birst.com/getVariablesForSpace",
  input: { name: "{http://www.birst.com/}getVariablesForSpace", codec: GetVariablesForSpaceRequest },
  output: {
    name: "{http://www.birst.com/}getVariablesForSpaceResponse",
    codec: GetVariablesForSpaceResponse,
  },
  secrets: ["token"],
};

/** The items of `getVariablesForSpaceResult` in the response of `getVariablesForSpace`, for `streamItems`. */
export const getVariablesForSpaceItems: ItemPath<
  GetVariablesForSpaceRequest,
  GetVariablesForSpaceResponse,
  (string | null)[] | null
> = {
  operation: getVariablesForSpace,
  path: ["{http://www.birst.com/}getVariablesForSpaceResult", "{http://www.birst.com/}ArrayOfString"],
  codec: getVariablesForSpaceResultItemCodec,
};
