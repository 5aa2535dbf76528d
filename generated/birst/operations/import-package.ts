// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const importPackageResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceFromID", "packageID", "spaceToID");
const responseFields = xmlNames(ns, "importPackageResult");

/** Request of operation `importPackage`. */
export class ImportPackageRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceFromID`, xs:string, 0..1. */
  spaceFromID: string | undefined;
  /** Element `packageID`, xs:string, 0..1. */
  packageID: string | undefined;
  /** Element `spaceToID`, xs:string, 0..1. */
  spaceToID: string | undefined;

  constructor(init: Init<ImportPackageRequest>) {
    this.token = init.token;
    this.spaceFromID = init.spaceFromID;
    this.packageID = init.packageID;
    this.spaceToID = init.spaceToID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ImportPackageRequest>): ImportPackageRequest {
    return init instanceof ImportPackageRequest ? init : new ImportPackageRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ImportPackageRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceFromID", xsString, value.spaceFromID);
    xml.optional(ns, "packageID", xsString, value.packageID);
    xml.optional(ns, "spaceToID", xsString, value.spaceToID);
  }

  static read(xml: XmlReader): ImportPackageRequest {
    let token: string | undefined;
    let spaceFromID: string | undefined;
    let packageID: string | undefined;
    let spaceToID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceFromID = xsString.read(xml);
          break;
        case 2:
          packageID = xsString.read(xml);
          break;
        case 3:
          spaceToID = xsString.read(xml);
          break;
      }
    }
    return new ImportPackageRequest({
      token,
      spaceFromID,
      packageID,
      spaceToID,
    });
  }
}

/** Response of operation `importPackage`. */
export class ImportPackageResponse {
  /** Element `importPackageResult`, ArrayOfString, 0..1. */
  importPackageResult: (string | null)[];

  constructor(init: Init<ImportPackageResponse>) {
    this.importPackageResult =
      init.importPackageResult === undefined ? [] : arrayOfString.from(init.importPackageResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ImportPackageResponse>): ImportPackageResponse {
    return init instanceof ImportPackageResponse ? init : new ImportPackageResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ImportPackageResponse>): void {
    xml.optional(ns, "importPackageResult", arrayOfString, value.importPackageResult);
  }

  static read(xml: XmlReader): ImportPackageResponse {
    let importPackageResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          importPackageResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ImportPackageResponse({
      importPackageResult: importPackageResult ?? [],
    });
  }
}

/** How operation `importPackage` travels. */
export const importPackage: Operation<ImportPackageRequest, ImportPackageResponse> = {
  name: "importPackage",
  action: "http://www.birst.com/importPackage",
  input: { name: "{http://www.birst.com/}importPackage", codec: ImportPackageRequest },
  output: { name: "{http://www.birst.com/}importPackageResponse", codec: ImportPackageResponse },
  secrets: ["token"],
};

/** The items of `importPackageResult` in the response of `importPackage`, for `streamItems`. */
export const importPackageItems: ItemPath<ImportPackageRequest, ImportPackageResponse, string | null> = {
  operation: importPackage,
  path: ["{http://www.birst.com/}importPackageResult", "{http://www.birst.com/}string"],
  codec: importPackageResultItemCodec,
};
