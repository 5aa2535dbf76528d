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
  "useDirectConnection",
  "sqlType",
  "driverName",
  "connectionString",
  "filter",
  "userName",
  "password",
  "timeout",
);
const responseFields = xmlNames(ns, "setUpGenericJDBCRealTimeConnectionForSpaceResult");

/** Request of operation `setUpGenericJDBCRealTimeConnectionForSpace`. */
export class SetUpGenericJDBCRealTimeConnectionForSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `configFileName`, xs:string, 0..1. */
  configFileName: string | undefined;
  /** Element `connectionName`, xs:string, 0..1. */
  connectionName: string | undefined;
  /** Element `useDirectConnection`, xs:boolean, 1..1. */
  useDirectConnection: boolean;
  /** Element `sqlType`, xs:string, 0..1. */
  sqlType: string | undefined;
  /** Element `driverName`, xs:string, 0..1. */
  driverName: string | undefined;
  /** Element `connectionString`, xs:string, 0..1. */
  connectionString: string | undefined;
  /** Element `filter`, xs:string, 0..1. */
  filter: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `password`, xs:string, 0..1. */
  password: string | undefined;
  /** Element `timeout`, xs:int, 1..1. */
  timeout: number;

  constructor(init: Init<SetUpGenericJDBCRealTimeConnectionForSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.configFileName = init.configFileName;
    this.connectionName = init.connectionName;
    this.useDirectConnection = init.useDirectConnection;
    this.sqlType = init.sqlType;
    this.driverName = init.driverName;
    this.connectionString = init.connectionString;
    this.filter = init.filter;
    this.userName = init.userName;
    this.password = init.password;
    this.timeout = init.timeout;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(
    init: Init<SetUpGenericJDBCRealTimeConnectionForSpaceRequest>,
  ): SetUpGenericJDBCRealTimeConnectionForSpaceRequest {
    return init instanceof SetUpGenericJDBCRealTimeConnectionForSpaceRequest
      ? init
      : new SetUpGenericJDBCRealTimeConnectionForSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetUpGenericJDBCRealTimeConnectionForSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "configFileName", xsString, value.configFileName);
    xml.optional(ns, "connectionName", xsString, value.connectionName);
    xml.element(ns, "useDirectConnection", xsBoolean, value.useDirectConnection);
    xml.optional(ns, "sqlType", xsString, value.sqlType);
    xml.optional(ns, "driverName", xsString, value.driverName);
    xml.optional(ns, "connectionString", xsString, value.connectionString);
    xml.optional(ns, "filter", xsString, value.filter);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.optional(ns, "password", xsString, value.password);
    xml.element(ns, "timeout", xsInt, value.timeout);
  }

  static read(xml: XmlReader): SetUpGenericJDBCRealTimeConnectionForSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let configFileName: string | undefined;
    let connectionName: string | undefined;
    let useDirectConnection: boolean | undefined;
    let sqlType: string | undefined;
    let driverName: string | undefined;
    let connectionString: string | undefined;
    let filter: string | undefined;
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
          useDirectConnection = xsBoolean.read(xml);
          break;
        case 5:
          sqlType = xsString.read(xml);
          break;
        case 6:
          driverName = xsString.read(xml);
          break;
        case 7:
          connectionString = xsString.read(xml);
          break;
        case 8:
          filter = xsString.read(xml);
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
    return new SetUpGenericJDBCRealTimeConnectionForSpaceRequest({
      token,
      spaceID,
      configFileName,
      connectionName,
      useDirectConnection: useDirectConnection ?? xml.missing(requestFields, 4),
      sqlType,
      driverName,
      connectionString,
      filter,
      userName,
      password,
      timeout: timeout ?? xml.missing(requestFields, 11),
    });
  }
}

/** Response of operation `setUpGenericJDBCRealTimeConnectionForSpace`. */
export class SetUpGenericJDBCRealTimeConnectionForSpaceResponse {
  /** Element `setUpGenericJDBCRealTimeConnectionForSpaceResult`, xs:boolean, 1..1. */
  setUpGenericJDBCRealTimeConnectionForSpaceResult: boolean;

  constructor(init: Init<SetUpGenericJDBCRealTimeConnectionForSpaceResponse>) {
    this.setUpGenericJDBCRealTimeConnectionForSpaceResult =
      init.setUpGenericJDBCRealTimeConnectionForSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(
    init: Init<SetUpGenericJDBCRealTimeConnectionForSpaceResponse>,
  ): SetUpGenericJDBCRealTimeConnectionForSpaceResponse {
    return init instanceof SetUpGenericJDBCRealTimeConnectionForSpaceResponse
      ? init
      : new SetUpGenericJDBCRealTimeConnectionForSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SetUpGenericJDBCRealTimeConnectionForSpaceResponse>): void {
    xml.element(
      ns,
      "setUpGenericJDBCRealTimeConnectionForSpaceResult",
      xsBoolean,
      value.setUpGenericJDBCRealTimeConnectionForSpaceResult,
    );
  }

  static read(xml: XmlReader): SetUpGenericJDBCRealTimeConnectionForSpaceResponse {
    let setUpGenericJDBCRealTimeConnectionForSpaceResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          setUpGenericJDBCRealTimeConnectionForSpaceResult = xsBoolean.read(xml);
          break;
      }
    }
    return new SetUpGenericJDBCRealTimeConnectionForSpaceResponse({
      setUpGenericJDBCRealTimeConnectionForSpaceResult:
        setUpGenericJDBCRealTimeConnectionForSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `setUpGenericJDBCRealTimeConnectionForSpace` travels. */
export const setUpGenericJDBCRealTimeConnectionForSpace: Operation<
  SetUpGenericJDBCRealTimeConnectionForSpaceRequest,
  SetUpGenericJDBCRealTimeConnectionForSpaceResponse
> = {
  name: "setUpGenericJDBCRealTimeConnectionForSpace",
  action: "http://www.birst.com/setUpGenericJDBCRealTimeConnectionForSpace",
  input: {
    name: "{http://www.birst.com/}setUpGenericJDBCRealTimeConnectionForSpace",
    codec: SetUpGenericJDBCRealTimeConnectionForSpaceRequest,
  },
  output: {
    name: "{http://www.birst.com/}setUpGenericJDBCRealTimeConnectionForSpaceResponse",
    codec: SetUpGenericJDBCRealTimeConnectionForSpaceResponse,
  },
  secrets: ["connectionString", "password", "token"],
};
