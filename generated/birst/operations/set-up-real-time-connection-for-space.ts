// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
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
  "databaseType",
  "useDirectConnection",
  "host",
  "port",
  "databaseName",
  "userName",
  "password",
  "timeout",
);
const responseFields = xmlNames(ns, "setUpRealTimeConnectionForSpaceResult");

/** Request of operation `setUpRealTimeConnectionForSpace`. */
export class SetUpRealTimeConnectionForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `configFileName`, xs:string, 0..1. */
  configFileName: string | undefined;
  /** Element `connectionName`, xs:string, 0..1. */
  connectionName: string | undefined;
  /** Element `databaseType`, xs:string, 0..1. */
  databaseType: string | undefined;
  /** Element `useDirectConnection`, xs:boolean, 1..1. */
  useDirectConnection: boolean;
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

  constructor(init: Init<SetUpRealTimeConnectionForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.configFileName = init.configFileName;
    this.connectionName = init.connectionName;
    this.databaseType = init.databaseType;
    this.useDirectConnection = init.useDirectConnection;
    this.host = init.host;
    this.port = init.port;
    this.databaseName = init.databaseName;
    this.userName = init.userName;
    this.password = init.password;
    this.timeout = init.timeout;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUpRealTimeConnectionForSpaceRequest>): SetUpRealTimeConnectionForSpaceRequest {
    return init instanceof SetUpRealTimeConnectionForSpaceRequest
      ? init
      : new SetUpRealTimeConnectionForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetUpRealTimeConnectionForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "configFileName", xsString, value.configFileName);
    xml.optional(ns, "connectionName", xsString, value.connectionName);
    xml.optional(ns, "databaseType", xsString, value.databaseType);
    xml.element(ns, "useDirectConnection", xsBoolean, value.useDirectConnection);
    xml.optional(ns, "host", xsString, value.host);
    xml.element(ns, "port", xsInt, value.port);
    xml.optional(ns, "databaseName", xsString, value.databaseName);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "password", xsString, value.password);
    xml.element(ns, "timeout", xsInt, value.timeout);
  }

  static read(xml: XmlReader): SetUpRealTimeConnectionForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let configFileName: string | undefined;
    let connectionName: string | undefined;
    let databaseType: string | undefined;
    let useDirectConnection: boolean | undefined;
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
          databaseType = xsString.read(xml);
          break;
        case 5:
          useDirectConnection = xsBoolean.read(xml);
          break;
        case 6:
          host = xsString.read(xml);
          break;
        case 7:
          port = xsInt.read(xml);
          break;
        case 8:
          databaseName = xsString.read(xml);
          break;
        case 9:
          userName = xsString.read(xml);
          break;
        case 10:
          password = xsString.read(xml);
          break;
        case 11:
          timeout = xsInt.read(xml);
          break;
      }
    }
    return new SetUpRealTimeConnectionForSpaceRequest({
      token,
      spaceID,
      configFileName,
      connectionName,
      databaseType,
      useDirectConnection: useDirectConnection ?? xml.missing(requestFields, 5),
      host,
      port: port ?? xml.missing(requestFields, 7),
      databaseName,
      userName,
      password,
      timeout: timeout ?? xml.missing(requestFields, 11),
    });
  }
}

/** Response of operation `setUpRealTimeConnectionForSpace`. */
export class SetUpRealTimeConnectionForSpaceResponse {
  /** Element `setUpRealTimeConnectionForSpaceResult`, xs:boolean, 1..1. */
  setUpRealTimeConnectionForSpaceResult: boolean;

  constructor(init: Init<SetUpRealTimeConnectionForSpaceResponse>) {
    this.setUpRealTimeConnectionForSpaceResult = init.setUpRealTimeConnectionForSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetUpRealTimeConnectionForSpaceResponse>): SetUpRealTimeConnectionForSpaceResponse {
    return init instanceof SetUpRealTimeConnectionForSpaceResponse
      ? init
      : new SetUpRealTimeConnectionForSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SetUpRealTimeConnectionForSpaceResponse>): void {
    xml.element(
      ns,
      "setUpRealTimeConnectionForSpaceResult",
      xsBoolean,
      value.setUpRealTimeConnectionForSpaceResult,
    );
  }

  static read(xml: XmlReader): SetUpRealTimeConnectionForSpaceResponse {
    let setUpRealTimeConnectionForSpaceResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          setUpRealTimeConnectionForSpaceResult = xsBoolean.read(xml);
          break;
      }
    }
    return new SetUpRealTimeConnectionForSpaceResponse({
      setUpRealTimeConnectionForSpaceResult:
        setUpRealTimeConnectionForSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `setUpRealTimeConnectionForSpace` travels. */
export const setUpRealTimeConnectionForSpace: Operation<
  SetUpRealTimeConnectionForSpaceRequest,
  SetUpRealTimeConnectionForSpaceResponse
> = {
  name: "setUpRealTimeConnectionForSpace",
  action: "http://www.birst.com/setUpRealTimeConnectionForSpace",
  input: {
    name: "{http://www.birst.com/}setUpRealTimeConnectionForSpace",
    codec: SetUpRealTimeConnectionForSpaceRequest,
  },
  output: {
    name: "{http://www.birst.com/}setUpRealTimeConnectionForSpaceResponse",
    codec: SetUpRealTimeConnectionForSpaceResponse,
  },
  secrets: ["password", "token"],
};
