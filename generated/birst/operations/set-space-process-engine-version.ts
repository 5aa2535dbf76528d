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
const requestFields = xmlNames(ns, "token", "spaceID", "processingVersionName");

/** Request of operation `setSpaceProcessEngineVersion`. */
export class SetSpaceProcessEngineVersionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `processingVersionName`, xs:string, 0..1. */
  processingVersionName: string | undefined;

  constructor(init: Init<SetSpaceProcessEngineVersionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.processingVersionName = init.processingVersionName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceProcessEngineVersionRequest>): SetSpaceProcessEngineVersionRequest {
    return init instanceof SetSpaceProcessEngineVersionRequest
      ? init
      : new SetSpaceProcessEngineVersionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSpaceProcessEngineVersionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "processingVersionName", xsString, value.processingVersionName);
  }

  static read(xml: XmlReader): SetSpaceProcessEngineVersionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let processingVersionName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          processingVersionName = xsString.read(xml);
          break;
      }
    }
    return new SetSpaceProcessEngineVersionRequest({
      token,
      spaceID,
      processingVersionName,
    });
  }
}

/** Response of operation `setSpaceProcessEngineVersion`. */
export class SetSpaceProcessEngineVersionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSpaceProcessEngineVersionResponse>): SetSpaceProcessEngineVersionResponse {
    return init instanceof SetSpaceProcessEngineVersionResponse
      ? init
      : new SetSpaceProcessEngineVersionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSpaceProcessEngineVersionResponse>): void {}

  static read(xml: XmlReader): SetSpaceProcessEngineVersionResponse {
    xml.skip();
    return new SetSpaceProcessEngineVersionResponse();
  }
}

/** How operation `setSpaceProcessEngineVersion` travels. */
export const setSpaceProcessEngineVersion: Operation<
  SetSpaceProcessEngineVersionRequest,
  SetSpaceProcessEngineVersionResponse
> = {
  name: "setSpaceProcessEngineVersion",
  action: "http://www.birst.com/setSpaceProcessEngineVersion",
  input: {
    name: "{http://www.birst.com/}setSpaceProcessEngineVersion",
    codec: SetSpaceProcessEngineVersionRequest,
  },
  output: {
    name: "{http://www.birst.com/}setSpaceProcessEngineVersionResponse",
    codec: SetSpaceProcessEngineVersionResponse,
  },
  secrets: ["token"],
};
