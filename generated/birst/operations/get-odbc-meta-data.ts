// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { MetaDataResult } from "../types/meta-data-result.js";
import { ODBCRelationshipResult } from "../types/odbc-relationship-result.js";
import { ODBCTableResult } from "../types/odbc-table-result.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "getODBCMetaDataResult");

/** Request of operation `getODBCMetaData`. */
export class GetODBCMetaDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetODBCMetaDataRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetODBCMetaDataRequest>): GetODBCMetaDataRequest {
    return init instanceof GetODBCMetaDataRequest ? init : new GetODBCMetaDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetODBCMetaDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetODBCMetaDataRequest {
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
    return new GetODBCMetaDataRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getODBCMetaData`. */
export class GetODBCMetaDataResponse {
  /** Element `getODBCMetaDataResult`, MetaDataResult, 0..1, required by the overlay. */
  getODBCMetaDataResult: MetaDataResult;

  constructor(init: Init<GetODBCMetaDataResponse>) {
    this.getODBCMetaDataResult = MetaDataResult.from(init.getODBCMetaDataResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetODBCMetaDataResponse>): GetODBCMetaDataResponse {
    return init instanceof GetODBCMetaDataResponse ? init : new GetODBCMetaDataResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetODBCMetaDataResponse>): void {
    xml.element(ns, "getODBCMetaDataResult", MetaDataResult, value.getODBCMetaDataResult);
  }

  static read(xml: XmlReader): GetODBCMetaDataResponse {
    let getODBCMetaDataResult: MetaDataResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getODBCMetaDataResult = MetaDataResult.read(xml);
          break;
      }
    }
    return new GetODBCMetaDataResponse({
      getODBCMetaDataResult: getODBCMetaDataResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getODBCMetaData` travels. */
export const getODBCMetaData: Operation<GetODBCMetaDataRequest, GetODBCMetaDataResponse> = {
  name: "getODBCMetaData",
  action: "http://www.birst.com/getODBCMetaData",
  input: { name: "{http://www.birst.com/}getODBCMetaData", codec: GetODBCMetaDataRequest },
  output: { name: "{http://www.birst.com/}getODBCMetaDataResponse", codec: GetODBCMetaDataResponse },
  secrets: ["token"],
};

/** The items of `getODBCMetaDataResult/tables` in the response of `getODBCMetaData`, for `streamItems`. */
export const getODBCMetaDataTables: ItemPath<
  GetODBCMetaDataRequest,
  GetODBCMetaDataResponse,
  ODBCTableResult
> = {
  operation: getODBCMetaData,
  path: [
    "{http://www.birst.com/}getODBCMetaDataResult",
    "{http://www.birst.com/}tables",
    "{http://www.birst.com/}ODBCTableResult",
  ],
  codec: ODBCTableResult,
};

/**
 * The items of `getODBCMetaDataResult/relationships` in the response of `getODBCMetaData`, for `streamItems`.
 */
export const getODBCMetaDataRelationships: ItemPath<
  GetODBCMetaDataRequest,
  GetODBCMetaDataResponse,
  ODBCRelationshipResult
> = {
  operation: getODBCMetaData,
  path: [
    "{http://www.birst.com/}getODBCMetaDataResult",
    "{http://www.birst.com/}relationships",
    "{http://www.birst.com/}ODBCRelationshipResult",
  ],
  codec: ODBCRelationshipResult,
};
