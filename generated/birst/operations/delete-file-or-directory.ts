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
const requestFields = xmlNames(ns, "token", "spaceID", "fileOrDir");

/** Request of operation `deleteFileOrDirectory`. */
export class DeleteFileOrDirectoryRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `fileOrDir`, xs:string, 0..1. */
  fileOrDir: string | undefined;

  constructor(init: Init<DeleteFileOrDirectoryRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.fileOrDir = init.fileOrDir;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteFileOrDirectoryRequest>): DeleteFileOrDirectoryRequest {
    return init instanceof DeleteFileOrDirectoryRequest ? init : new DeleteFileOrDirectoryRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteFileOrDirectoryRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "fileOrDir", xsString, value.fileOrDir);
  }

  static read(xml: XmlReader): DeleteFileOrDirectoryRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let fileOrDir: string | undefined;
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
      }
    }
    return new DeleteFileOrDirectoryRequest({
      token,
      spaceID,
      fileOrDir,
    });
  }
}

/** Response of operation `deleteFileOrDirectory`. */
export class DeleteFileOrDirectoryResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteFileOrDirectoryResponse>): DeleteFileOrDirectoryResponse {
    return init instanceof DeleteFileOrDirectoryResponse ? init : new DeleteFileOrDirectoryResponse();
  }

  static write(_xml: XmlWriter, _value: Init<DeleteFileOrDirectoryResponse>): void {}

  static read(xml: XmlReader): DeleteFileOrDirectoryResponse {
    xml.skip();
    return new DeleteFileOrDirectoryResponse();
  }
}

/** How operation `deleteFileOrDirectory` travels. */
export const deleteFileOrDirectory: Operation<DeleteFileOrDirectoryRequest, DeleteFileOrDirectoryResponse> = {
  name: "deleteFileOrDirectory",
  action: "http://www.birst.com/deleteFileOrDirectory",
  input: { name: "{http://www.birst.com/}deleteFileOrDirectory", codec: DeleteFileOrDirectoryRequest },
  output: {
    name: "{http://www.birst.com/}deleteFileOrDirectoryResponse",
    codec: DeleteFileOrDirectoryResponse,
  },
  secrets: ["token"],
};
