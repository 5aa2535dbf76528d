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
const requestFields = xmlNames(ns, "token", "query", "spaceID");
const responseFields = xmlNames(ns, "executeQueryInSpaceResult");

/** Request of operation `executeQueryInSpace`. */
export class ExecuteQueryInSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `query`, xs:string, 0..1. */
  query: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ExecuteQueryInSpaceRequest>) {
    this.token = init.token;
    this.query = init.query;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExecuteQueryInSpaceRequest>): ExecuteQueryInSpaceRequest {
    return init instanceof ExecuteQueryInSpaceRequest ? init : new ExecuteQueryInSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExecuteQueryInSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "query", xsString, value.query);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ExecuteQueryInSpaceRequest {
    let token: string | undefined;
    let query: string | undefined;
    let spaceID: string | undefined;
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
      }
    }
    return new ExecuteQueryInSpaceRequest({
      token,
      query,
      spaceID,
    });
  }
}

/** Response of operation `executeQueryInSpace`. */
export class ExecuteQueryInSpaceResponse {
  /** Element `executeQueryInSpaceResult`, CommandQueryResult, 0..1, required by the overlay. */
  executeQueryInSpaceResult: CommandQueryResult;

  constructor(init: Init<ExecuteQueryInSpaceResponse>) {
    this.executeQueryInSpaceResult = CommandQueryResult.from(init.executeQueryInSpaceResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExecuteQueryInSpaceResponse>): ExecuteQueryInSpaceResponse {
    return init instanceof ExecuteQueryInSpaceResponse ? init : new ExecuteQueryInSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExecuteQueryInSpaceResponse>): void {
    xml.element(ns, "executeQueryInSpaceResult", CommandQueryResult, value.executeQueryInSpaceResult);
  }

  static read(xml: XmlReader): ExecuteQueryInSpaceResponse {
    let executeQueryInSpaceResult: CommandQueryResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          executeQueryInSpaceResult = CommandQueryResult.read(xml);
          break;
      }
    }
    return new ExecuteQueryInSpaceResponse({
      executeQueryInSpaceResult: executeQueryInSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `executeQueryInSpace` travels. */
export const executeQueryInSpace: Operation<ExecuteQueryInSpaceRequest, ExecuteQueryInSpaceResponse> = {
  name: "executeQueryInSpace",
  action: "http://www.birst.com/executeQueryInSpace",
  input: { name: "{http://www.birst.com/}executeQueryInSpace", codec: ExecuteQueryInSpaceRequest },
  output: { name: "{http://www.birst.com/}executeQueryInSpaceResponse", codec: ExecuteQueryInSpaceResponse },
  secrets: ["token"],
};

/**
 * The items of `executeQueryInSpaceResult/rows` in the response of `executeQueryInSpace`, for `streamItems`.
 */
export const executeQueryInSpaceRows: ItemPath<
  ExecuteQueryInSpaceRequest,
  ExecuteQueryInSpaceResponse,
  (string | null)[] | null
> = {
  operation: executeQueryInSpace,
  path: [
    "{http://www.birst.com/}executeQueryInSpaceResult",
    "{http://www.birst.com/}rows",
    "{http://www.birst.com/}ArrayOfString",
  ],
  codec: rowsItemCodec,
};
