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
const getSfdcAccountMappingResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "getSfdcAccountMappingResult");

/** Request of operation `getSfdcAccountMapping`. */
export class GetSfdcAccountMappingRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<GetSfdcAccountMappingRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSfdcAccountMappingRequest>): GetSfdcAccountMappingRequest {
    return init instanceof GetSfdcAccountMappingRequest ? init : new GetSfdcAccountMappingRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSfdcAccountMappingRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): GetSfdcAccountMappingRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new GetSfdcAccountMappingRequest({
      token,
    });
  }
}

/** Response of operation `getSfdcAccountMapping`. */
export class GetSfdcAccountMappingResponse {
  /** Element `getSfdcAccountMappingResult`, ArrayOfString, 0..1. */
  getSfdcAccountMappingResult: (string | null)[];

  constructor(init: Init<GetSfdcAccountMappingResponse>) {
    this.getSfdcAccountMappingResult =
      init.getSfdcAccountMappingResult === undefined
        ? []
        : arrayOfString.from(init.getSfdcAccountMappingResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSfdcAccountMappingResponse>): GetSfdcAccountMappingResponse {
    return init instanceof GetSfdcAccountMappingResponse ? init : new GetSfdcAccountMappingResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSfdcAccountMappingResponse>): void {
    xml.optional(ns, "getSfdcAccountMappingResult", arrayOfString, value.getSfdcAccountMappingResult);
  }

  static read(xml: XmlReader): GetSfdcAccountMappingResponse {
    let getSfdcAccountMappingResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSfdcAccountMappingResult = arrayOfString.read(xml);
          break;
      }
    }
    return new GetSfdcAccountMappingResponse({
      getSfdcAccountMappingResult: getSfdcAccountMappingResult ?? [],
    });
  }
}

/** How operation `getSfdcAccountMapping` travels. */
export const getSfdcAccountMapping: Operation<GetSfdcAccountMappingRequest, GetSfdcAccountMappingResponse> = {
  name: "getSfdcAccountMapping",
  action: "http://www.birst.com/getSfdcAccountMapping",
  input: { name: "{http://www.birst.com/}getSfdcAccountMapping", codec: GetSfdcAccountMappingRequest },
  output: {
    name: "{http://www.birst.com/}getSfdcAccountMappingResponse",
    codec: GetSfdcAccountMappingResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `getSfdcAccountMappingResult` in the response of `getSfdcAccountMapping`, for `streamItems`.
 */
export const getSfdcAccountMappingItems: ItemPath<
  GetSfdcAccountMappingRequest,
  GetSfdcAccountMappingResponse,
  string | null
> = {
  operation: getSfdcAccountMapping,
  path: ["{http://www.birst.com/}getSfdcAccountMappingResult", "{http://www.birst.com/}string"],
  codec: getSfdcAccountMappingResultItemCodec,
};
