// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const requestFields = xmlNames(ns, "token", "spaceID", "connectorName", "extractGroups");
const responseFields = xmlNames(ns, "extractConnectorDataResult");

/** Request of operation `extractConnectorData`. */
export class ExtractConnectorDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `connectorName`, xs:string, 0..1. */
  connectorName: string | undefined;
  /** Element `extractGroups`, ArrayOfString, 0..1. */
  extractGroups: (string | null)[] | undefined;

  constructor(init: Init<ExtractConnectorDataRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.connectorName = init.connectorName;
    this.extractGroups =
      init.extractGroups === undefined ? undefined : arrayOfString.from(init.extractGroups);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExtractConnectorDataRequest>): ExtractConnectorDataRequest {
    return init instanceof ExtractConnectorDataRequest ? init : new ExtractConnectorDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExtractConnectorDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "connectorName", xsString, value.connectorName);
    xml.optional(ns, "extractGroups", arrayOfString, value.extractGroups);
  }

  static read(xml: XmlReader): ExtractConnectorDataRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let connectorName: string | undefined;
    let extractGroups: (string | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          connectorName = xsString.read(xml);
          break;
        case 3:
          extractGroups = arrayOfString.read(xml);
          break;
      }
    }
    return new ExtractConnectorDataRequest({
      token,
      spaceID,
      connectorName,
      extractGroups,
    });
  }
}

/** Response of operation `extractConnectorData`. */
export class ExtractConnectorDataResponse {
  /** Element `extractConnectorDataResult`, xs:string, 0..1, required by the overlay. */
  extractConnectorDataResult: string;

  constructor(init: Init<ExtractConnectorDataResponse>) {
    this.extractConnectorDataResult = init.extractConnectorDataResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExtractConnectorDataResponse>): ExtractConnectorDataResponse {
    return init instanceof ExtractConnectorDataResponse ? init : new ExtractConnectorDataResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExtractConnectorDataResponse>): void {
    xml.element(ns, "extractConnectorDataResult", xsString, value.extractConnectorDataResult);
  }

  static read(xml: XmlReader): ExtractConnectorDataResponse {
    let extractConnectorDataResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          extractConnectorDataResult = xsString.read(xml);
          break;
      }
    }
    return new ExtractConnectorDataResponse({
      extractConnectorDataResult: extractConnectorDataResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `extractConnectorData` travels. */
export const extractConnectorData: Operation<ExtractConnectorDataRequest, ExtractConnectorDataResponse> = {
  name: "extractConnectorData",
  action: "http://www.birst.com/extractConnectorData",
  input: { name: "{http://www.birst.com/}extractConnectorData", codec: ExtractConnectorDataRequest },
  output: {
    name: "{http://www.birst.com/}extractConnectorDataResponse",
    codec: ExtractConnectorDataResponse,
  },
  secrets: ["token"],
};
