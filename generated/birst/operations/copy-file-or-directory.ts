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
const requestFields = xmlNames(ns, "token", "fromSpaceID", "fileOrDir", "toSpaceID", "toDir");
const responseFields = xmlNames(ns, "copyFileOrDirectoryResult");

/** Request of operation `copyFileOrDirectory`. */
export class CopyFileOrDirectoryRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `fromSpaceID`, xs:string, 0..1. */
  fromSpaceID: string | undefined;
  /** Element `fileOrDir`, xs:string, 0..1. */
  fileOrDir: string | undefined;
  /** Element `toSpaceID`, xs:string, 0..1. */
  toSpaceID: string | undefined;
  /** Element `toDir`, xs:string, 0..1. */
  toDir: string | undefined;

  constructor(init: Init<CopyFileOrDirectoryRequest>) {
    this.token = init.token;
    this.fromSpaceID = init.fromSpaceID;
    this.fileOrDir = init.fileOrDir;
    this.toSpaceID = init.toSpaceID;
    this.toDir = init.toDir;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyFileOrDirectoryRequest>): CopyFileOrDirectoryRequest {
    return init instanceof CopyFileOrDirectoryRequest ? init : new CopyFileOrDirectoryRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CopyFileOrDirectoryRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "fromSpaceID", xsString, value.fromSpaceID);
    xml.optional(ns, "fileOrDir", xsString, value.fileOrDir);
    xml.optional(ns, "toSpaceID", xsString, value.toSpaceID);
    xml.optional(ns, "toDir", xsString, value.toDir);
  }

  static read(xml: XmlReader): CopyFileOrDirectoryRequest {
    let token: string | undefined;
    let fromSpaceID: string | undefined;
    let fileOrDir: string | undefined;
    let toSpaceID: string | undefined;
    let toDir: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          fromSpaceID = xsString.read(xml);
          break;
        case 2:
          fileOrDir = xsString.read(xml);
          break;
        case 3:
          toSpaceID = xsString.read(xml);
          break;
        case 4:
          toDir = xsString.read(xml);
          break;
      }
    }
    return new CopyFileOrDirectoryRequest({
      token,
      fromSpaceID,
      fileOrDir,
      toSpaceID,
      toDir,
    });
  }
}

/** Response of operation `copyFileOrDirectory`. */
export class CopyFileOrDirectoryResponse {
  /** Element `copyFileOrDirectoryResult`, xs:string, 0..1, required by the overlay. */
  copyFileOrDirectoryResult: string;

  constructor(init: Init<CopyFileOrDirectoryResponse>) {
    this.copyFileOrDirectoryResult = init.copyFileOrDirectoryResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyFileOrDirectoryResponse>): CopyFileOrDirectoryResponse {
    return init instanceof CopyFileOrDirectoryResponse ? init : new CopyFileOrDirectoryResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CopyFileOrDirectoryResponse>): void {
    xml.element(ns, "copyFileOrDirectoryResult", xsString, value.copyFileOrDirectoryResult);
  }

  static read(xml: XmlReader): CopyFileOrDirectoryResponse {
    let copyFileOrDirectoryResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          copyFileOrDirectoryResult = xsString.read(xml);
          break;
      }
    }
    return new CopyFileOrDirectoryResponse({
      copyFileOrDirectoryResult: copyFileOrDirectoryResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `copyFileOrDirectory` travels. */
export const copyFileOrDirectory: Operation<CopyFileOrDirectoryRequest, CopyFileOrDirectoryResponse> = {
  name: "copyFileOrDirectory",
  action: "http://www.birst.com/copyFileOrDirectory",
  input: { name: "{http://www.birst.com/}copyFileOrDirectory", codec: CopyFileOrDirectoryRequest },
  output: { name: "{http://www.birst.com/}copyFileOrDirectoryResponse", codec: CopyFileOrDirectoryResponse },
  secrets: ["token"],
};
