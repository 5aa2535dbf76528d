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
  "connectionName",
  "databaseType",
  "cubeName",
  "importType",
  "cacheable",
);
const responseFields = xmlNames(ns, "importCubeMetaDataIntoSpaceResult");

/** Request of operation `importCubeMetaDataIntoSpace`. */
export class ImportCubeMetaDataIntoSpaceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `connectionName`, xs:string, 0..1. */
  connectionName: string | undefined;
  /** Element `databaseType`, xs:string, 0..1. */
  databaseType: string | undefined;
  /** Element `cubeName`, xs:string, 0..1. */
  cubeName: string | undefined;
  /** Element `importType`, xs:int, 1..1. */
  importType: number;
  /** Element `cacheable`, xs:boolean, 1..1. */
  cacheable: boolean;

  constructor(init: Init<ImportCubeMetaDataIntoSpaceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.connectionName = init.connectionName;
    this.databaseType = init.databaseType;
    this.cubeName = init.cubeName;
    this.importType = init.importType;
    this.cacheable = init.cacheable;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ImportCubeMetaDataIntoSpaceRequest>): ImportCubeMetaDataIntoSpaceRequest {
    return init instanceof ImportCubeMetaDataIntoSpaceRequest
      ? init
      : new ImportCubeMetaDataIntoSpaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ImportCubeMetaDataIntoSpaceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "connectionName", xsString, value.connectionName);
    xml.optional(ns, "databaseType", xsString, value.databaseType);
    xml.optional(ns, "cubeName", xsString, value.cubeName);
    xml.element(ns, "importType", xsInt, value.importType);
    xml.element(ns, "cacheable", xsBoolean, value.cacheable);
  }

  static read(xml: XmlReader): ImportCubeMetaDataIntoSpaceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let connectionName: string | undefined;
    let databaseType: string | undefined;
    let cubeName: string | undefined;
    let importType: number | undefined;
    let cacheable: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          connectionName = xsString.read(xml);
          break;
        case 3:
          databaseType = xsString.read(xml);
          break;
        case 4:
          cubeName = xsString.read(xml);
          break;
        case 5:
          importType = xsInt.read(xml);
          break;
        case 6:
          cacheable = xsBoolean.read(xml);
          break;
      }
    }
    return new ImportCubeMetaDataIntoSpaceRequest({
      token,
      spaceID,
      connectionName,
      databaseType,
      cubeName,
      importType: importType ?? xml.missing(requestFields, 5),
      cacheable: cacheable ?? xml.missing(requestFields, 6),
    });
  }
}

/** Response of operation `importCubeMetaDataIntoSpace`. */
export class ImportCubeMetaDataIntoSpaceResponse {
  /** Element `importCubeMetaDataIntoSpaceResult`, xs:boolean, 1..1. */
  importCubeMetaDataIntoSpaceResult: boolean;

  constructor(init: Init<ImportCubeMetaDataIntoSpaceResponse>) {
    this.importCubeMetaDataIntoSpaceResult = init.importCubeMetaDataIntoSpaceResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ImportCubeMetaDataIntoSpaceResponse>): ImportCubeMetaDataIntoSpaceResponse {
    return init instanceof ImportCubeMetaDataIntoSpaceResponse
      ? init
      : new ImportCubeMetaDataIntoSpaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ImportCubeMetaDataIntoSpaceResponse>): void {
    xml.element(ns, "importCubeMetaDataIntoSpaceResult", xsBoolean, value.importCubeMetaDataIntoSpaceResult);
  }

  static read(xml: XmlReader): ImportCubeMetaDataIntoSpaceResponse {
    let importCubeMetaDataIntoSpaceResult: boolean | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          importCubeMetaDataIntoSpaceResult = xsBoolean.read(xml);
          break;
      }
    }
    return new ImportCubeMetaDataIntoSpaceResponse({
      importCubeMetaDataIntoSpaceResult: importCubeMetaDataIntoSpaceResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `importCubeMetaDataIntoSpace` travels. */
export const importCubeMetaDataIntoSpace: Operation<
  ImportCubeMetaDataIntoSpaceRequest,
  ImportCubeMetaDataIntoSpaceResponse
> = {
  name: "importCubeMetaDataIntoSpace",
  action: "http://www.birst.com/importCubeMetaDataIntoSpace",
  input: {
    name: "{http://www.birst.com/}importCubeMetaDataIntoSpace",
    codec: ImportCubeMetaDataIntoSpaceRequest,
  },
  output: {
    name: "{http://www.birst.com/}importCubeMetaDataIntoSpaceResponse",
    codec: ImportCubeMetaDataIntoSpaceResponse,
  },
  secrets: ["token"],
};
