// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  lazy,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsAnyUri,
  xsInt,
} from "soapwright/runtime";

const ns = "http://example.org/shop/";
const arrayOfSize = arrayOf(ns, "Size", nillable(lazy(() => Size)));
const imageFields = xmlNames(ns, "URL", "Sizes");
const sizeFields = xmlNames(ns, "Width", "Height");

/** XSD complexType `Image`. An image and the sizes it comes in. */
export class Image {
  /** Element `URL`, xs:anyURI, 0..1 assumed. */
  url?: string | undefined;
  /** Element `Sizes`, array of Size, 0..1 assumed. */
  sizes?: (Size | null)[] | undefined;

  constructor(init: Init<Image>) {
    this.url = init.url;
    this.sizes = init.sizes === undefined ? undefined : arrayOfSize.from(init.sizes);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Image>): Image {
    return init instanceof Image ? init : new Image(init);
  }

  static write(xml: XmlWriter, value: Init<Image>): void {
    xml.optional(ns, "URL", xsAnyUri, value.url);
    xml.optional(ns, "Sizes", arrayOfSize, value.sizes);
  }

  static read(xml: XmlReader): Image {
    let url: string | undefined;
    let sizes: (Size | null)[] | undefined;
    for (let at = xml.field(imageFields, 0); at >= 0; at = xml.field(imageFields, at + 1)) {
      switch (at) {
        case 0:
          url = xsAnyUri.read(xml);
          break;
        case 1:
          sizes = arrayOfSize.read(xml);
          break;
      }
    }
    return new Image({
      url,
      sizes,
    });
  }
}

/** XSD complexType `Size`. */
export class Size {
  /** Element `Width`, xs:int, 1..1 assumed. */
  width: number;
  /** Element `Height`, xs:int, 1..1 assumed. */
  height: number;

  constructor(init: Init<Size>) {
    this.width = init.width;
    this.height = init.height;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Size>): Size {
    return init instanceof Size ? init : new Size(init);
  }

  static write(xml: XmlWriter, value: Init<Size>): void {
    xml.element(ns, "Width", xsInt, value.width);
    xml.element(ns, "Height", xsInt, value.height);
  }

  static read(xml: XmlReader): Size {
    let width: number | undefined;
    let height: number | undefined;
    for (let at = xml.field(sizeFields, 0); at >= 0; at = xml.field(sizeFields, at + 1)) {
      switch (at) {
        case 0:
          width = xsInt.read(xml);
          break;
        case 1:
          height = xsInt.read(xml);
          break;
      }
    }
    return new Size({
      width: width ?? xml.missing(sizeFields, 0),
      height: height ?? xml.missing(sizeFields, 1),
    });
  }
}
