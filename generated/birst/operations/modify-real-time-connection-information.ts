// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(
  ns,
  "token",
  "spaceID",
  "configFileName",
  "connectionName",
  "host",
  "port",
  "databaseName",
  "userName",
  "password",
  "timeout",
);

/** Request of operation `modifyRealTimeConnectionInformation`. */
export class ModifyRealTimeConnectionInformationRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `configFileName`, xs:string, 0..1. */
  configFileName: string | undefined;
  /** Element `connectionName`, xs:string, 0..1. */
  connectionName: string | undefined;
  /** Element `host`, xs:string, 0..1. */
  host: string | undefined;
  /** Element `port`, xs:int, 1..1. */
  port: number;
  /** Element `databaseName`, xs:string, 0..1. */
  databaseName: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `password`, xs:string, 0..1. */
  password: string | undefined;
  /** Element `timeout`, xs:int, 1..1. */
  timeout: number;

  constructor(init: Init<ModifyRealTimeConnectionInformationRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.configFileName = init.configFileName;
    this.connectionName = init.connectionName;
    this.host = init.host;
    this.port = init.port;
    this.databaseName = init.databaseName;
    this.userName = init.userName;
    this.password = init.password;
    this.timeout = init.timeout;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(
    init: Init<ModifyRealTimeConnectionInformationRequest>,
  ): ModifyRealTimeConnectionInformationRequest {
    return init instanceof ModifyRealTimeConnectionInformationRequest
      ? init
      : new ModifyRealTimeConnectionInformationRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ModifyRealTimeConnectionInformationRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "configFileName", xsString, value.configFileName);
    xml.optional(ns, "connectionName", xsString, value.connectionName);
    xml.optional(ns, "host", xsString, value.host);
    xml.element(ns, "port", xsInt, value.port);
    xml.optional(ns, "databaseName", xsString, value.databaseName);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "password", xsString, value.password);
    xml.element(ns, "timeout", xsInt, value.timeout);
  }

  static read(xml: XmlReader): ModifyRealTimeConnectionInformationRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let configFileName: string | undefined;
    let connectionName: string | undefined;
    let host: string | undefined;
    let port: number | undefined;
    let databaseName: string | undefined;
    let userName: string | undefined;
    let password: string | undefined;
    let timeout: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          configFileName = xsString.read(xml);
          break;
        case 3:
          connectionName = xsString.read(xml);
          break;
        case 4:
          host = xsString.read(xml);
          break;
        case 5:
          port = xsInt.read(xml);
          break;
        case 6:
          databaseName = xsString.read(xml);
          break;
        case 7:
          userName = xsString.read(xml);
          break;
        case 8:
          password = xsString.read(xml);
          break;
        case 9:
          timeout = xsInt.read(xml);
          break;
      }
    }
    return new ModifyRealTimeConnectionInformationRequest({
      token,
      spaceID,
      configFileName,
      connectionName,
      host,
      port: port ?? xml.missing(requestFields, 5),
      databaseName,
      userName,
      password,
      timeout: timeout ?? xml.missing(requestFields, 9),
    });
  }
}

/** Response of operation `modifyRealTimeConnectionInformation`. */
export class ModifyRealTimeConnectionInformationResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(
    init: Init<ModifyRealTimeConnectionInformationResponse>,
  ): ModifyRealTimeConnectionInformationResponse {
    return init instanceof ModifyRealTimeConnectionInformationResponse
      ? init
      : new ModifyRealTimeConnectionInformationResponse();
  }

  static write(_xml: XmlWriter, _value: Init<ModifyRealTimeConnectionInformationResponse>): void {}

  static read(xml: XmlReader): ModifyRealTimeConnectionInformationResponse {
    xml.skip();
    return new ModifyRealTimeConnectionInformationResponse();
  }
}

/** How operation `modifyRealTimeConnectionInformation` travels. */
export const modifyRealTimeConnectionInformation: Operation<
  ModifyRealTimeConnectionInformationRequest,
  ModifyRealTimeConnectionInformationResponse
> = {
  name: "modifyRealTimeConnectionInformation",
  action: "http://www.birst.com/modifyRealTimeConnectionInformation",
  input: {
    name: "{http://www.birst.com/}modifyRealTimeConnectionInformation",
    codec: ModifyRealTimeConnectionInformationRequest,
  },
  output: {
    name: "{http://www.birst.com/}modifyRealTimeConnectionInformationResponse",
    codec: ModifyRealTimeConnectionInformationResponse,
  },
  secrets: ["password", "token"],
};
