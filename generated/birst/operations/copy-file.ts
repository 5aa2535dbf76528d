// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(
  ns,
  "token",
  "fromSpaceID",
  "fromFileOrDir",
  "toSpaceID",
  "toFileOrDir",
  "overwrite",
);

/** Request of operation `copyFile`. */
export class CopyFileRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `fromSpaceID`, xs:string, 0..1. */
  fromSpaceID: string | undefined;
  /** Element `fromFileOrDir`, xs:string, 0..1. */
  fromFileOrDir: string | undefined;
  /** Element `toSpaceID`, xs:string, 0..1. */
  toSpaceID: string | undefined;
  /** Element `toFileOrDir`, xs:string, 0..1. */
  toFileOrDir: string | undefined;
  /** Element `overwrite`, xs:boolean, 1..1. */
  overwrite: boolean;

  constructor(init: Init<CopyFileRequest>) {
    this.token = init.token;
    this.fromSpaceID = init.fromSpaceID;
    this.fromFileOrDir = init.fromFileOrDir;
    this.toSpaceID = init.toSpaceID;
    this.toFileOrDir = init.toFileOrDir;
    this.overwrite = init.overwrite;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyFileRequest>): CopyFileRequest {
    return init instanceof CopyFileRequest ? init : new CopyFileRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CopyFileRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "fromSpaceID", xsString, value.fromSpaceID);
    xml.optional(ns, "fromFileOrDir", xsString, value.fromFileOrDir);
    xml.optional(ns, "toSpaceID", xsString, value.toSpaceID);
    xml.optional(ns, "toFileOrDir", xsString, value.toFileOrDir);
    xml.element(ns, "overwrite", xsBoolean, value.overwrite);
  }

  static read(xml: XmlReader): CopyFileRequest {
    let token: string | undefined;
    let fromSpaceID: string | undefined;
    let fromFileOrDir: string | undefined;
    let toSpaceID: string | undefined;
    let toFileOrDir: string | undefined;
    let overwrite: boolean | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          fromSpaceID = xsString.read(xml);
          break;
        case 2:
          fromFileOrDir = xsString.read(xml);
          break;
        case 3:
          toSpaceID = xsString.read(xml);
          break;
        case 4:
          toFileOrDir = xsString.read(xml);
          break;
        case 5:
          overwrite = xsBoolean.read(xml);
          break;
      }
    }
    return new CopyFileRequest({
      token,
      fromSpaceID,
      fromFileOrDir,
      toSpaceID,
      toFileOrDir,
      overwrite: overwrite ?? xml.missing(requestFields, 5),
    });
  }
}

/** Response of operation `copyFile`. */
export class CopyFileResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyFileResponse>): CopyFileResponse {
    return init instanceof CopyFileResponse ? init : new CopyFileResponse();
  }

  static write(_xml: XmlWriter, _value: Init<CopyFileResponse>): void {}

  static read(xml: XmlReader): CopyFileResponse {
    xml.skip();
    return new CopyFileResponse();
  }
}

/** How operation `copyFile` travels. */
export const copyFile: Operation<CopyFileRequest, CopyFileResponse> = {
  name: "copyFile",
  action: "http://www.birst.com/copyFile",
  input: { name: "{http://www.birst.com/}copyFile", codec: CopyFileRequest },
  output: { name: "{http://www.birst.com/}copyFileResponse", codec: CopyFileResponse },
  secrets: ["token"],
};
