// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBase64Binary,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "dir", "reportFileName", "image");

/** Request of operation `uploadImageToReportCatalog`. */
export class UploadImageToReportCatalogRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `dir`, xs:string, 0..1. */
  dir: string | undefined;
  /** Element `reportFileName`, xs:string, 0..1. */
  reportFileName: string | undefined;
  /** Element `image`, xs:base64Binary, 0..1. */
  image: Uint8Array | undefined;

  constructor(init: Init<UploadImageToReportCatalogRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.dir = init.dir;
    this.reportFileName = init.reportFileName;
    this.image = init.image;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UploadImageToReportCatalogRequest>): UploadImageToReportCatalogRequest {
    return init instanceof UploadImageToReportCatalogRequest
      ? init
      : new UploadImageToReportCatalogRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UploadImageToReportCatalogRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "dir", xsString, value.dir);
    xml.optional(ns, "reportFileName", xsString, value.reportFileName);
    xml.optional(ns, "image", xsBase64Binary, value.image);
  }

  static read(xml: XmlReader): UploadImageToReportCatalogRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let dir: string | undefined;
    let reportFileName: string | undefined;
    let image: Uint8Array | undefined;
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
        case 3:
          reportFileName = xsString.read(xml);
          break;
        case 4:
          image = xsBase64Binary.read(xml);
          break;
      }
    }
    return new UploadImageToReportCatalogRequest({
      token,
      spaceID,
      dir,
      reportFileName,
      image,
    });
  }
}

/** Response of operation `uploadImageToReportCatalog`. */
export class UploadImageToReportCatalogResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UploadImageToReportCatalogResponse>): UploadImageToReportCatalogResponse {
    return init instanceof UploadImageToReportCatalogResponse
      ? init
      : new UploadImageToReportCatalogResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UploadImageToReportCatalogResponse>): void {}

  static read(xml: XmlReader): UploadImageToReportCatalogResponse {
    xml.skip();
    return new UploadImageToReportCatalogResponse();
  }
}

/** How operation `uploadImageToReportCatalog` travels. */
export const uploadImageToReportCatalog: Operation<
  UploadImageToReportCatalogRequest,
  UploadImageToReportCatalogResponse
> = {
  name: "uploadImageToReportCatalog",
  action: "http://www.birst.com/uploadImageToReportCatalog",
  input: {
    name: "{http://www.birst.com/}uploadImageToReportCatalog",
    codec: UploadImageToReportCatalogRequest,
  },
  output: {
    name: "{http://www.birst.com/}uploadImageToReportCatalogResponse",
    codec: UploadImageToReportCatalogResponse,
  },
  secrets: ["token"],
};
