// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "extractSalesforceDataResult");

/** Request of operation `extractSalesforceData`. */
export class ExtractSalesforceDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ExtractSalesforceDataRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExtractSalesforceDataRequest>): ExtractSalesforceDataRequest {
    return init instanceof ExtractSalesforceDataRequest ? init : new ExtractSalesforceDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExtractSalesforceDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ExtractSalesforceDataRequest {
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
    return new ExtractSalesforceDataRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `extractSalesforceData`. */
export class ExtractSalesforceDataResponse {
  /** Element `extractSalesforceDataResult`, xs:string, 0..1, required by the overlay. */
  extractSalesforceDataResult: string;

  constructor(init: Init<ExtractSalesforceDataResponse>) {
    this.extractSalesforceDataResult = init.extractSalesforceDataResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExtractSalesforceDataResponse>): ExtractSalesforceDataResponse {
    return init instanceof ExtractSalesforceDataResponse ? init : new ExtractSalesforceDataResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExtractSalesforceDataResponse>): void {
    xml.element(ns, "extractSalesforceDataResult", xsString, value.extractSalesforceDataResult);
  }

  static read(xml: XmlReader): ExtractSalesforceDataResponse {
    let extractSalesforceDataResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          extractSalesforceDataResult = xsString.read(xml);
          break;
      }
    }
    return new ExtractSalesforceDataResponse({
      extractSalesforceDataResult: extractSalesforceDataResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `extractSalesforceData` travels. */
export const extractSalesforceData: Operation<ExtractSalesforceDataRequest, ExtractSalesforceDataResponse> = {
  name: "extractSalesforceData",
  action: "http://www.birst.com/extractSalesforceData",
  input: { name: "{http://www.birst.com/}extractSalesforceData", codec: ExtractSalesforceDataRequest },
  output: {
    name: "{http://www.birst.com/}extractSalesforceDataResponse",
    codec: ExtractSalesforceDataResponse,
  },
  secrets: ["token"],
};
