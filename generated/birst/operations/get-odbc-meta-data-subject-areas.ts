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
const responseFields = xmlNames(ns, "getODBCMetaDataSubjectAreasResult");

/** Request of operation `getODBCMetaDataSubjectAreas`. */
export class GetODBCMetaDataSubjectAreasRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<GetODBCMetaDataSubjectAreasRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetODBCMetaDataSubjectAreasRequest>): GetODBCMetaDataSubjectAreasRequest {
    return init instanceof GetODBCMetaDataSubjectAreasRequest
      ? init
      : new GetODBCMetaDataSubjectAreasRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetODBCMetaDataSubjectAreasRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): GetODBCMetaDataSubjectAreasRequest {
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
    return new GetODBCMetaDataSubjectAreasRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `getODBCMetaDataSubjectAreas`. */
export class GetODBCMetaDataSubjectAreasResponse {
  /** Element `getODBCMetaDataSubjectAreasResult`, MetaDataResult, 0..1, required by the overlay. */
  getODBCMetaDataSubjectAreasResult: MetaDataResult;

  constructor(init: Init<GetODBCMetaDataSubjectAreasResponse>) {
    this.getODBCMetaDataSubjectAreasResult = MetaDataResult.from(init.getODBCMetaDataSubjectAreasResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetODBCMetaDataSubjectAreasResponse>): GetODBCMetaDataSubjectAreasResponse {
    return init instanceof GetODBCMetaDataSubjectAreasResponse
      ? init
      : new GetODBCMetaDataSubjectAreasResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetODBCMetaDataSubjectAreasResponse>): void {
    xml.element(
      ns,
      "getODBCMetaDataSubjectAreasResult",
      MetaDataResult,
      value.getODBCMetaDataSubjectAreasResult,
    );
  }

  static read(xml: XmlReader): GetODBCMetaDataSubjectAreasResponse {
    let getODBCMetaDataSubjectAreasResult: MetaDataResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getODBCMetaDataSubjectAreasResult = MetaDataResult.read(xml);
          break;
      }
    }
    return new GetODBCMetaDataSubjectAreasResponse({
      getODBCMetaDataSubjectAreasResult: getODBCMetaDataSubjectAreasResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getODBCMetaDataSubjectAreas` travels. */
export const getODBCMetaDataSubjectAreas: Operation<
  GetODBCMetaDataSubjectAreasRequest,
  GetODBCMetaDataSubjectAreasResponse
> = {
  name: "getODBCMetaDataSubjectAreas",
  action: "http://www.birst.com/getODBCMetaDataSubjectAreas",
  input: {
    name: "{http://www.birst.com/}getODBCMetaDataSubjectAreas",
    codec: GetODBCMetaDataSubjectAreasRequest,
  },
  output: {
    name: "{http://www.birst.com/}getODBCMetaDataSubjectAreasResponse",
    codec: GetODBCMetaDataSubjectAreasResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `getODBCMetaDataSubjectAreasResult/tables` in the response of `getODBCMetaDataSubjectAreas`,
 * for `streamItems`.
 */
export const getODBCMetaDataSubjectAreasTables: ItemPath<
  GetODBCMetaDataSubjectAreasRequest,
  GetODBCMetaDataSubjectAreasResponse,
  ODBCTableResult
> = {
  operation: getODBCMetaDataSubjectAreas,
  path: [
    "{http://www.birst.com/}getODBCMetaDataSubjectAreasResult",
    "{http://www.birst.com/}tables",
    "{http://www.birst.com/}ODBCTableResult",
  ],
  codec: ODBCTableResult,
};

/**
 * The items of `getODBCMetaDataSubjectAreasResult/relationships` in the response of
 * `getODBCMetaDataSubjectAreas`, for `streamItems`.
 */
export const getODBCMetaDataSubjectAreasRelationships: ItemPath<
  GetODBCMetaDataSubjectAreasRequest,
  GetODBCMetaDataSubjectAreasResponse,
  ODBCRelationshipResult
> = {
  operation: getODBCMetaDataSubjectAreas,
  path: [
    "{http://www.birst.com/}getODBCMetaDataSubjectAreasResult",
    "{http://www.birst.com/}relationships",
    "{http://www.birst.com/}ODBCRelationshipResult",
  ],
  codec: ODBCRelationshipResult,
};
