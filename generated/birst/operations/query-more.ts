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
import { CommandQueryResult } from "../types/command-query-result.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const rowsItemCodec = nillable(arrayOfString);
const requestFields = xmlNames(ns, "token", "queryToken");
const responseFields = xmlNames(ns, "queryMoreResult");

/** Request of operation `queryMore`. */
export class QueryMoreRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `queryToken`, xs:string, 0..1. */
  queryToken: string | undefined;

  constructor(init: Init<QueryMoreRequest>) {
    this.token = init.token;
    this.queryToken = init.queryToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QueryMoreRequest>): QueryMoreRequest {
    return init instanceof QueryMoreRequest ? init : new QueryMoreRequest(init);
  }

  static write(xml: XmlWriter, value: Init<QueryMoreRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "queryToken", xsString, value.queryToken);
  }

  static read(xml: XmlReader): QueryMoreRequest {
    let token: string | undefined;
    let queryToken: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          queryToken = xsString.read(xml);
          break;
      }
    }
    return new QueryMoreRequest({
      token,
      queryToken,
    });
  }
}

/** Response of operation `queryMore`. */
export class QueryMoreResponse {
  /** Element `queryMoreResult`, CommandQueryResult, 0..1, required by the overlay. */
  queryMoreResult: CommandQueryResult;

  constructor(init: Init<QueryMoreResponse>) {
    this.queryMoreResult = CommandQueryResult.from(init.queryMoreResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<QueryMoreResponse>): QueryMoreResponse {
    return init instanceof QueryMoreResponse ? init : new QueryMoreResponse(init);
  }

  static write(xml: XmlWriter, value: Init<QueryMoreResponse>): void {
    xml.element(ns, "queryMoreResult", CommandQueryResult, value.queryMoreResult);
  }

  static read(xml: XmlReader): QueryMoreResponse {
    let queryMoreResult: CommandQueryResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          queryMoreResult = CommandQueryResult.read(xml);
          break;
      }
    }
    return new QueryMoreResponse({
      queryMoreResult: queryMoreResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `queryMore` travels. */
export const queryMore: Operation<QueryMoreRequest, QueryMoreResponse> = {
  name: "queryMore",
  action: "http://www.birst.com/queryMore",
  input: { name: "{http://www.birst.com/}queryMore", codec: QueryMoreRequest },
  output: { name: "{http://www.birst.com/}queryMoreResponse", codec: QueryMoreResponse },
  secrets: ["token"],
};

/** The items of `queryMoreResult/rows` in the response of `queryMore`, for `streamItems`. */
export const queryMoreRows: ItemPath<QueryMoreRequest, QueryMoreResponse, (string | null)[] | null> = {
  operation: queryMore,
  path: [
    "{http://www.birst.com/}queryMoreResult",
    "{http://www.birst.com/}rows",
    "{http://www.birst.com/}ArrayOfString",
  ],
  codec: rowsItemCodec,
};
