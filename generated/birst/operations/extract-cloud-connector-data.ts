// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { CloudConnection } from "../types/cloud-connection.js";

const ns = "http://www.birst.com/";
const arrayOfCloudConnection = arrayOf(ns, "CloudConnection", CloudConnection);
const requestFields = xmlNames(ns, "token", "spaceID", "cloudConnections");
const responseFields = xmlNames(ns, "extractCloudConnectorDataResult");

/** Request of operation `extractCloudConnectorData`. */
export class ExtractCloudConnectorDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `cloudConnections`, ArrayOfCloudConnection, 0..1. */
  cloudConnections: CloudConnection[] | undefined;

  constructor(init: Init<ExtractCloudConnectorDataRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.cloudConnections =
      init.cloudConnections === undefined ? undefined : arrayOfCloudConnection.from(init.cloudConnections);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExtractCloudConnectorDataRequest>): ExtractCloudConnectorDataRequest {
    return init instanceof ExtractCloudConnectorDataRequest
      ? init
      : new ExtractCloudConnectorDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExtractCloudConnectorDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "cloudConnections", arrayOfCloudConnection, value.cloudConnections);
  }

  static read(xml: XmlReader): ExtractCloudConnectorDataRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let cloudConnections: CloudConnection[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          cloudConnections = arrayOfCloudConnection.read(xml);
          break;
      }
    }
    return new ExtractCloudConnectorDataRequest({
      token,
      spaceID,
      cloudConnections,
    });
  }
}

/** Response of operation `extractCloudConnectorData`. */
export class ExtractCloudConnectorDataResponse {
  /** Element `extractCloudConnectorDataResult`, xs:string, 0..1, required by the overlay. */
  extractCloudConnectorDataResult: string;

  constructor(init: Init<ExtractCloudConnectorDataResponse>) {
    this.extractCloudConnectorDataResult = init.extractCloudConnectorDataResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExtractCloudConnectorDataResponse>): ExtractCloudConnectorDataResponse {
    return init instanceof ExtractCloudConnectorDataResponse
      ? init
      : new ExtractCloudConnectorDataResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExtractCloudConnectorDataResponse>): void {
    xml.element(ns, "extractCloudConnectorDataResult", xsString, value.extractCloudConnectorDataResult);
  }

  static read(xml: XmlReader): ExtractCloudConnectorDataResponse {
    let extractCloudConnectorDataResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          extractCloudConnectorDataResult = xsString.read(xml);
          break;
      }
    }
    return new ExtractCloudConnectorDataResponse({
      extractCloudConnectorDataResult: extractCloudConnectorDataResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `extractCloudConnectorData` travels. */
export const extractCloudConnectorData: Operation<
  ExtractCloudConnectorDataRequest,
  ExtractCloudConnectorDataResponse
> = {
  name: "extractCloudConnectorData",
  action: "http://www.birst.com/extractCloudConnectorData",
  input: {
    name: "{http://www.birst.com/}extractCloudConnectorData",
    codec: ExtractCloudConnectorDataRequest,
  },
  output: {
    name: "{http://www.birst.com/}extractCloudConnectorDataResponse",
    codec: ExtractCloudConnectorDataResponse,
  },
  secrets: ["token"],
};
