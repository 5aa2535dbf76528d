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
const requestFields = xmlNames(ns, "token", "spaceID", "fileOrDir", "newName");

/** Request of operation `renameFileOrDirectory`. */
export class RenameFileOrDirectoryRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `fileOrDir`, xs:string, 0..1. */
  fileOrDir: string | undefined;
  /** Element `newName`, xs:string, 0..1. */
  newName: string | undefined;

  constructor(init: Init<RenameFileOrDirectoryRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.fileOrDir = init.fileOrDir;
    this.newName = init.newName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameFileOrDirectoryRequest>): RenameFileOrDirectoryRequest {
    return init instanceof RenameFileOrDirectoryRequest ? init : new RenameFileOrDirectoryRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RenameFileOrDirectoryRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "fileOrDir", xsString, value.fileOrDir);
    xml.optional(ns, "newName", xsString, value.newName);
  }

  static read(xml: XmlReader): RenameFileOrDirectoryRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let fileOrDir: string | undefined;
    let newName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          fileOrDir = xsString.read(xml);
          break;
        case 3:
          newName = xsString.read(xml);
          break;
      }
    }
    return new RenameFileOrDirectoryRequest({
      token,
      spaceID,
      fileOrDir,
      newName,
    });
  }
}

/** Response of operation `renameFileOrDirectory`. */
export class RenameFileOrDirectoryResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RenameFileOrDirectoryResponse>): RenameFileOrDirectoryResponse {
    return init instanceof RenameFileOrDirectoryResponse ? init : new RenameFileOrDirectoryResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RenameFileOrDirectoryResponse>): void {}

  static read(xml: XmlReader): RenameFileOrDirectoryResponse {
    xml.skip();
    return new RenameFileOrDirectoryResponse();
  }
}

/** How operation `renameFileOrDirectory` travels. */
export const renameFileOrDirectory: Operation<RenameFileOrDirectoryRequest, RenameFileOrDirectoryResponse> = {
  name: "renameFileOrDirectory",
  action: "http://www.birst.com/renameFileOrDirectory",
  input: { name: "{http://www.birst.com/}renameFileOrDirectory", codec: RenameFileOrDirectoryRequest },
  output: {
    name: "{http://www.birst.com/}renameFileOrDirectoryResponse",
    codec: RenameFileOrDirectoryResponse,
  },
  secrets: ["token"],
};
