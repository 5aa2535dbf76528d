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
import { QueryOptionOfStringString } from "../types/query-option-of-string-string.js";

const ns = "http://www.birst.com/";
const arrayOfQueryOptionOfStringString = arrayOf(ns, "QueryOptionOfStringString", QueryOptionOfStringString);
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const rowsItemCodec = nillable(arrayOfString);
const requestFields = xmlNames(ns, "token", "query", "spaceID", "queryOptions");
const responseFields = xmlNames(ns, "executeQueryInSpaceWithOptionsResult");

/** Request of operation `executeQueryInSpaceWithOptions`. */
export class ExecuteQueryInSpaceWithOptionsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `query`, xs:string, 0..1. */
  query: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `queryOptions`, ArrayOfQueryOptionOfStringString, 0..1. */
  queryOptions: QueryOptionOfStringString[] | undefined;

  constructor(init: Init<ExecuteQueryInSpaceWithOptionsRequest>) {
    this.token = init.token;
    this.query = init.query;
    this.spaceID = init.spaceID;
    this.queryOptions =
      init.queryOptions === undefined ? undefined : arrayOfQueryOptionOfStringString.from(init.queryOptions);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExecuteQueryInSpaceWithOptionsRequest>): ExecuteQueryInSpaceWithOptionsRequest {
    return init instanceof ExecuteQueryInSpaceWithOptionsRequest
      ? init
      : new ExecuteQueryInSpaceWithOptionsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExecuteQueryInSpaceWithOptionsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "query", xsString, value.query);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "queryOptions", arrayOfQueryOptionOfStringString, value.queryOptions);
  }

  static read(xml: XmlReader): ExecuteQueryInSpaceWithOptionsRequest {
    let token: string | undefined;
    let query: string | undefined;
    let spaceID: string | undefined;
    let queryOptions: QueryOptionOfStringString[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          query = xsString.read(xml);
          break;
        case 2:
          spaceID = xsString.read(xml);
          break;
        case 3:
          queryOptions = arrayOfQueryOptionOfStringString.read(xml);
          break;
      }
    }
    return new ExecuteQueryInSpaceWithOptionsRequest({
      token,
      query,
      spaceID,
      queryOptions,
    });
  }
}

/** Response of operation `executeQueryInSpaceWithOptions`. */
export class ExecuteQueryInSpaceWithOptionsResponse {
  /** Element `executeQueryInSpaceWithOptionsResult`, CommandQueryResult, 0..1, required by the overlay. */
  executeQueryInSpaceWithOptionsResult: CommandQueryResult;

  constructor(init: Init<ExecuteQueryInSpaceWithOptionsResponse>) {
    this.executeQueryInSpaceWithOptionsResult = CommandQueryResult.from(
      init.executeQueryInSpaceWithOptionsResult,
    );
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExecuteQueryInSpaceWithOptionsResponse>): ExecuteQueryInSpaceWithOptionsResponse {
    return init instanceof ExecuteQueryInSpaceWithOptionsResponse
      ? init
      : new ExecuteQueryInSpaceWithOptionsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExecuteQueryInSpaceWithOptionsResponse>): void {
    xml.element(
      ns,
      "executeQueryInSpaceWithOptionsResult",
      CommandQueryResult,
      value.executeQueryInSpaceWithOptionsResult,
    );
  }

  static read(xml: XmlReader): ExecuteQueryInSpaceWithOptionsResponse {
    let executeQueryInSpaceWithOptionsResult: CommandQueryResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          executeQueryInSpaceWithOptionsResult = CommandQueryResult.read(xml);
          break;
      }
    }
    return new ExecuteQueryInSpaceWithOptionsResponse({
      executeQueryInSpaceWithOptionsResult:
        executeQueryInSpaceWithOptionsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `executeQueryInSpaceWithOptions` travels. */
export const executeQueryInSpaceWithOptions: Operation<
  ExecuteQueryInSpaceWithOptionsRequest,
  ExecuteQueryInSpaceWithOptionsResponse
> = {
  name: "executeQueryInSpaceWithOptions",
  action: "http://www.birst.com/executeQueryInSpaceWithOptions",
  input: {
    name: "{http://www.birst.com/}executeQueryInSpaceWithOptions",
    codec: ExecuteQueryInSpaceWithOptionsRequest,
  },
  output: {
    name: "{http://www.birst.com/}executeQueryInSpaceWithOptionsResponse",
    codec: ExecuteQueryInSpaceWithOptionsResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `executeQueryInSpaceWithOptionsResult/rows` in the response of
 * `executeQueryInSpaceWithOptions`, for `streamItems`.
 */
export const executeQueryInSpaceWithOptionsRows: ItemPath<
  ExecuteQueryInSpaceWithOptionsRequest,
  ExecuteQueryInSpaceWithOptionsResponse,
  (string | null)[] | null
> = {
  operation: executeQueryInSpaceWithOptions,
  path: [
    "{http://www.birst.com/}executeQueryInSpaceWithOptionsResult",
    "{http://www.birst.com/}rows",
    "{http://www.birst.com/}ArrayOfString",
  ],
  codec: rowsItemCodec,
};
