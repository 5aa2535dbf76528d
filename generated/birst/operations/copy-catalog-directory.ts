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
const requestFields = xmlNames(ns, "token", "spFromID", "spToID", "directoryName");
const responseFields = xmlNames(ns, "copyCatalogDirectoryResult");

/** Request of operation `copyCatalogDirectory`. */
export class CopyCatalogDirectoryRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spFromID`, xs:string, 0..1. */
  spFromID: string | undefined;
  /** Element `spToID`, xs:string, 0..1. */
  spToID: string | undefined;
  /** Element `directoryName`, xs:string, 0..1. */
  directoryName: string | undefined;

  constructor(init: Init<CopyCatalogDirectoryRequest>) {
    this.token = init.token;
    this.spFromID = init.spFromID;
    this.spToID = init.spToID;
    this.directoryName = init.directoryName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyCatalogDirectoryRequest>): CopyCatalogDirectoryRequest {
    return init instanceof CopyCatalogDirectoryRequest ? init : new CopyCatalogDirectoryRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CopyCatalogDirectoryRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spFromID", xsString, value.spFromID);
    xml.optional(ns, "spToID", xsString, value.spToID);
    xml.optional(ns, "directoryName", xsString, value.directoryName);
  }

  static read(xml: XmlReader): CopyCatalogDirectoryRequest {
    let token: string | undefined;
    let spFromID: string | undefined;
    let spToID: string | undefined;
    let directoryName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spFromID = xsString.read(xml);
          break;
        case 2:
          spToID = xsString.read(xml);
          break;
        case 3:
          directoryName = xsString.read(xml);
          break;
      }
    }
    return new CopyCatalogDirectoryRequest({
      token,
      spFromID,
      spToID,
      directoryName,
    });
  }
}

/** Response of operation `copyCatalogDirectory`. */
export class CopyCatalogDirectoryResponse {
  /** Element `copyCatalogDirectoryResult`, xs:string, 0..1, required by the overlay. */
  copyCatalogDirectoryResult: string;

  constructor(init: Init<CopyCatalogDirectoryResponse>) {
    this.copyCatalogDirectoryResult = init.copyCatalogDirectoryResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CopyCatalogDirectoryResponse>): CopyCatalogDirectoryResponse {
    return init instanceof CopyCatalogDirectoryResponse ? init : new CopyCatalogDirectoryResponse(init);
  }

  static write(xml: XmlWriter, value: Init<CopyCatalogDirectoryResponse>): void {
    xml.element(ns, "copyCatalogDirectoryResult", xsString, value.copyCatalogDirectoryResult);
  }

  static read(xml: XmlReader): CopyCatalogDirectoryResponse {
    let copyCatalogDirectoryResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          copyCatalogDirectoryResult = xsString.read(xml);
          break;
      }
    }
    return new CopyCatalogDirectoryResponse({
      copyCatalogDirectoryResult: copyCatalogDirectoryResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `copyCatalogDirectory` travels. */
export const copyCatalogDirectory: Operation<CopyCatalogDirectoryRequest, CopyCatalogDirectoryResponse> = {
  name: "copyCatalogDirectory",
  action: "http://www.birst.com/copyCatalogDirectory",
  input: { name: "{http://www.birst.com/}copyCatalogDirectory", codec: CopyCatalogDirectoryRequest },
  output: {
    name: "{http://www.birst.com/}copyCatalogDirectoryResponse",
    codec: CopyCatalogDirectoryResponse,
  },
  secrets: ["token"],
};
