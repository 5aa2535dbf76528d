// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { FileNode } from "../types/file-node.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "dir");
const responseFields = xmlNames(ns, "getDirectoryContentsResult");

/** Request of operation `getDirectoryContents`. */
export class GetDirectoryContentsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dir`, xs:string, 0..1. */
  dir: string | undefined;

  constructor(init: Init<GetDirectoryContentsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dir = init.dir;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDirectoryContentsRequest>): GetDirectoryContentsRequest {
    return init instanceof GetDirectoryContentsRequest ? init : new GetDirectoryContentsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDirectoryContentsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dir", xsString, value.dir);
  }

  static read(xml: XmlReader): GetDirectoryContentsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dir: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          dir = xsString.read(xml);
          break;
      }
    }
    return new GetDirectoryContentsRequest({
      token,
      spaceID,
      dir,
    });
  }
}

/** Response of operation `getDirectoryContents`. */
export class GetDirectoryContentsResponse {
  /** Element `getDirectoryContentsResult`, FileNode, 0..1, required by the overlay. */
  getDirectoryContentsResult: FileNode;

  constructor(init: Init<GetDirectoryContentsResponse>) {
    this.getDirectoryContentsResult = FileNode.from(init.getDirectoryContentsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDirectoryContentsResponse>): GetDirectoryContentsResponse {
    return init instanceof GetDirectoryContentsResponse ? init : new GetDirectoryContentsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDirectoryContentsResponse>): void {
    xml.element(ns, "getDirectoryContentsResult", FileNode, value.getDirectoryContentsResult);
  }

  static read(xml: XmlReader): GetDirectoryContentsResponse {
    let getDirectoryContentsResult: FileNode | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getDirectoryContentsResult = FileNode.read(xml);
          break;
      }
    }
    return new GetDirectoryContentsResponse({
      getDirectoryContentsResult: getDirectoryContentsResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getDirectoryContents` travels. */
export const getDirectoryContents: Operation<GetDirectoryContentsRequest, GetDirectoryContentsResponse> = {
  name: "getDirectoryContents",
  action: "http://www.birst.com/getDirectoryContents",
  input: { name: "{http://www.birst.com/}getDirectoryContents", codec: GetDirectoryContentsRequest },
  output: {
    name: "{http://www.birst.com/}getDirectoryContentsResponse",
    codec: GetDirectoryContentsResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `getDirectoryContentsResult/children` in the response of `getDirectoryContents`, for
 * `streamItems`.
 */
export const getDirectoryContentsChildren: ItemPath<
  GetDirectoryContentsRequest,
  GetDirectoryContentsResponse,
  FileNode
> = {
  operation: getDirectoryContents,
  path: [
    "{http://www.birst.com/}getDirectoryContentsResult",
    "{http://www.birst.com/}children",
    "{http://www.birst.com/}FileNode",
  ],
  codec: FileNode,
};
