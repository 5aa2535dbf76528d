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
import { SourceColumnSubClass } from "../types/source-column-sub-class.js";
import { StagingTableSubClass } from "../types/staging-table-sub-class.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "sourceName");
const responseFields = xmlNames(ns, "getSourceDetailsResult");

/** Request of operation `getSourceDetails`. */
export class GetSourceDetailsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `sourceName`, xs:string, 0..1. */
  sourceName: string | undefined;

  constructor(init: Init<GetSourceDetailsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.sourceName = init.sourceName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSourceDetailsRequest>): GetSourceDetailsRequest {
    return init instanceof GetSourceDetailsRequest ? init : new GetSourceDetailsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetSourceDetailsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "sourceName", xsString, value.sourceName);
  }

  static read(xml: XmlReader): GetSourceDetailsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let sourceName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          sourceName = xsString.read(xml);
          break;
      }
    }
    return new GetSourceDetailsRequest({
      token,
      spaceID,
      sourceName,
    });
  }
}

/** Response of operation `getSourceDetails`. */
export class GetSourceDetailsResponse {
  /** Element `getSourceDetailsResult`, StagingTableSubClass, 0..1, required by the overlay. */
  getSourceDetailsResult: StagingTableSubClass;

  constructor(init: Init<GetSourceDetailsResponse>) {
    this.getSourceDetailsResult = StagingTableSubClass.from(init.getSourceDetailsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetSourceDetailsResponse>): GetSourceDetailsResponse {
    return init instanceof GetSourceDetailsResponse ? init : new GetSourceDetailsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetSourceDetailsResponse>): void {
    xml.element(ns, "getSourceDetailsResult", StagingTableSubClass, value.getSourceDetailsResult);
  }

  static read(xml: XmlReader): GetSourceDetailsResponse {
    let getSourceDetailsResult: StagingTableSubClass | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getSourceDetailsResult = StagingTableSubClass.read(xml);
          break;
      }
    }
    return new GetSourceDetailsResponse({
      getSourceDetailsResult: getSourceDetailsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getSourceDetails` travels. */
export const getSourceDetails: Operation<GetSourceDetailsRequest, GetSourceDetailsResponse> = {
  name: "getSourceDetails",
  action: "http://www.birst.com/getSourceDetails",
  input: { name: "{http://www.birst.com/}getSourceDetails", codec: GetSourceDetailsRequest },
  output: { name: "{http://www.birst.com/}getSourceDetailsResponse", codec: GetSourceDetailsResponse },
  secrets: ["token"],
};

/** The items of `getSourceDetailsResult/Columns` in the response of `getSourceDetails`, for `streamItems`. */
export const getSourceDetailsColumns: ItemPath<
  GetSourceDetailsRequest,
  GetSourceDetailsResponse,
  SourceColumnSubClass
> = {
  operation: getSourceDetails,
  path: [
    "{http://www.birst.com/}getSourceDetailsResult",
    "{http://www.birst.com/}Columns",
    "{http://www.birst.com/}SourceColumnSubClass",
  ],
  codec: SourceColumnSubClass,
};
