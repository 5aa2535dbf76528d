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
const requestFields = xmlNames(ns, "token", "exportToken");
const responseFields = xmlNames(ns, "getExportDataResult");

/** Request of operation `getExportData`. */
export class GetExportDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `exportToken`, xs:string, 0..1. */
  exportToken: string | undefined;

  constructor(init: Init<GetExportDataRequest>) {
    this.token = init.token;
    this.exportToken = init.exportToken;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetExportDataRequest>): GetExportDataRequest {
    return init instanceof GetExportDataRequest ? init : new GetExportDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetExportDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "exportToken", xsString, value.exportToken);
  }

  static read(xml: XmlReader): GetExportDataRequest {
    let token: string | undefined;
    let exportToken: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          exportToken = xsString.read(xml);
          break;
      }
    }
    return new GetExportDataRequest({
      token,
      exportToken,
    });
  }
}

/** Response of operation `getExportData`. */
export class GetExportDataResponse {
  /** Element `getExportDataResult`, xs:string, 0..1, required by the overlay. */
  getExportDataResult: string;

  constructor(init: Init<GetExportDataResponse>) {
    this.getExportDataResult = init.getExportDataResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetExportDataResponse>): GetExportDataResponse {
    return init instanceof GetExportDataResponse ? init : new GetExportDataResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetExportDataResponse>): void {
    xml.element(ns, "getExportDataResult", xsString, value.getExportDataResult);
  }

  static read(xml: XmlReader): GetExportDataResponse {
    let getExportDataResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getExportDataResult = xsString.read(xml);
          break;
      }
    }
    return new GetExportDataResponse({
      getExportDataResult: getExportDataResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getExportData` travels. */
export const getExportData: Operation<GetExportDataRequest, GetExportDataResponse> = {
  name: "getExportData",
  action: "http://www.birst.com/getExportData",
  input: { name: "{http://www.birst.com/}getExportData", codec: GetExportDataRequest },
  output: { name: "{http://www.birst.com/}getExportDataResponse", codec: GetExportDataResponse },
  secrets: ["token"],
};
