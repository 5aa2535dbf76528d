// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  msGuid,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsAnyUri,
  xsInt,
} from "soapwright/runtime";
import { Image, Size } from "./types.js";

const ns = "http://example.org/shop/";
const sizesItemCodec = nillable(Size);
const getURLRequestFields = xmlNames(ns, "ImageID", "max_width");
const getURLResponseFields = xmlNames(ns, "GetURLResult");
const setURLRequestFields = xmlNames(ns, "ImageID", "URL");

/** Request of operation `GetURL`. */
export class GetURLRequest {
  /** Element `ImageID`, guid, 1..1 assumed. */
  imageID: string;
  /** Element `max_width`, xs:int, 1..1 assumed. */
  maxWidth: number;

  constructor(init: Init<GetURLRequest>) {
    this.imageID = init.imageID;
    this.maxWidth = init.maxWidth;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetURLRequest>): GetURLRequest {
    return init instanceof GetURLRequest ? init : new GetURLRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetURLRequest>): void {
    xml.element(ns, "ImageID", msGuid, value.imageID);
    xml.element(ns, "max_width", xsInt, value.maxWidth);
  }

  static read(xml: XmlReader): GetURLRequest {
    let imageID: string | undefined;
    let maxWidth: number | undefined;
    for (let at = xml.field(getURLRequestFields, 0); at >= 0; at = xml.field(getURLRequestFields, at + 1)) {
      switch (at) {
        case 0:
          imageID = msGuid.read(xml);
          break;
        case 1:
          maxWidth = xsInt.read(xml);
          break;
      }
    }
    return new GetURLRequest({
      imageID: imageID ?? xml.missing(getURLRequestFields, 0),
      maxWidth: maxWidth ?? xml.missing(getURLRequestFields, 1),
    });
  }
}

/** Response of operation `GetURL`. */
export class GetURLResponse {
  /** Element `GetURLResult`, Image, 0..1. */
  getURLResult?: Image | undefined;

  constructor(init: Init<GetURLResponse>) {
    this.getURLResult = init.getURLResult === undefined ? undefined : Image.from(init.getURLResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetURLResponse>): GetURLResponse {
    return init instanceof GetURLResponse ? init : new GetURLResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetURLResponse>): void {
    xml.optional(ns, "GetURLResult", Image, value.getURLResult);
  }

  static read(xml: XmlReader): GetURLResponse {
    let getURLResult: Image | undefined;
    for (let at = xml.field(getURLResponseFields, 0); at >= 0; at = xml.field(getURLResponseFields, at + 1)) {
      switch (at) {
        case 0:
          getURLResult = Image.read(xml);
          break;
      }
    }
    return new GetURLResponse({
      getURLResult,
    });
  }
}

/** Request of operation `SetURL`. */
export class SetURLRequest {
  /** Element `ImageID`, guid, 1..1 assumed. */
  imageID: string;
  /** Element `URL`, xs:anyURI, 0..1 assumed. */
  url: string | undefined;

  constructor(init: Init<SetURLRequest>) {
    this.imageID = init.imageID;
    this.url = init.url;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetURLRequest>): SetURLRequest {
    return init instanceof SetURLRequest ? init : new SetURLRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetURLRequest>): void {
    xml.element(ns, "ImageID", msGuid, value.imageID);
    xml.optional(ns, "URL", xsAnyUri, value.url);
  }

  static read(xml: XmlReader): SetURLRequest {
    let imageID: string | undefined;
    let url: string | undefined;
    for (let at = xml.field(setURLRequestFields, 0); at >= 0; at = xml.field(setURLRequestFields, at + 1)) {
      switch (at) {
        case 0:
          imageID = msGuid.read(xml);
          break;
        case 1:
          url = xsAnyUri.read(xml);
          break;
      }
    }
    return new SetURLRequest({
      imageID: imageID ?? xml.missing(setURLRequestFields, 0),
      url,
    });
  }
}

/** Response of operation `SetURL`. */
export class SetURLResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetURLResponse>): SetURLResponse {
    return init instanceof SetURLResponse ? init : new SetURLResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetURLResponse>): void {}

  static read(xml: XmlReader): SetURLResponse {
    xml.skip();
    return new SetURLResponse();
  }
}

/** How operation `GetURL` travels. */
export const getURL: Operation<GetURLRequest, GetURLResponse> = {
  name: "GetURL",
  action: "http://example.org/shop/GetURL",
  input: { name: "{http://example.org/shop/}GetURL", codec: GetURLRequest },
  output: { name: "{http://example.org/shop/}GetURLResponse", codec: GetURLResponse },
};

/** The items of `GetURLResult/Sizes` in the response of `GetURL`, for `streamItems`. */
export const getURLSizes: ItemPath<GetURLRequest, GetURLResponse, Size | null> = {
  operation: getURL,
  path: [
    "{http://example.org/shop/}GetURLResult",
    "{http://example.org/shop/}Sizes",
    "{http://example.org/shop/}Size",
  ],
  codec: sizesItemCodec,
};

/** How operation `SetURL` travels. */
export const setURL: Operation<SetURLRequest, SetURLResponse> = {
  name: "SetURL",
  action: "http://example.org/shop/SetURL",
  input: { name: "{http://example.org/shop/}SetURL", codec: SetURLRequest },
  output: { name: "{http://example.org/shop/}SetURLResponse", codec: SetURLResponse },
};
