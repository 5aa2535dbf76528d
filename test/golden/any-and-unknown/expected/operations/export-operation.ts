// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  type Operation,
  type RawXml,
  rawXml,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "key", "options");
const fields = xmlNames("", "*");
const responseFields = xmlNames(ns, "ExportResult");

/** Request of operation `Export`. */
export class ExportRequest {
  /** Element `key`, xs:string, 0..1 assumed. */
  key: string | undefined;
  /** Element `options`, ExportOptions, 0..1 assumed. */
  options: ExportOptions | undefined;

  constructor(init: Init<ExportRequest>) {
    this.key = init.key;
    this.options = init.options === undefined ? undefined : ExportOptions.from(init.options);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportRequest>): ExportRequest {
    return init instanceof ExportRequest ? init : new ExportRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ExportRequest>): void {
    xml.optional(ns, "key", xsString, value.key);
    xml.optional(ns, "options", ExportOptions, value.options);
  }

  static read(xml: XmlReader): ExportRequest {
    let key: string | undefined;
    let optionsValue: ExportOptions | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          key = xsString.read(xml);
          break;
        case 1:
          optionsValue = ExportOptions.read(xml);
          break;
      }
    }
    return new ExportRequest({
      key,
      options: optionsValue,
    });
  }
}

/** Content of element `options`, of a type without a name. */
export class ExportOptions {
  /** Any elements, 0..*. */
  any: RawXml[];

  constructor(init: Init<ExportOptions>) {
    this.any = itemsFrom(rawXml, init.any);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportOptions>): ExportOptions {
    return init instanceof ExportOptions ? init : new ExportOptions(init);
  }

  static write(xml: XmlWriter, value: Init<ExportOptions>): void {
    xml.any(value.any);
  }

  static read(xml: XmlReader): ExportOptions {
    const anyValue: RawXml[] = [];
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          anyValue.push(rawXml.read(xml));
          break;
      }
    }
    return new ExportOptions({
      any: anyValue,
    });
  }
}

/** Response of operation `Export`. */
export class ExportResponse {
  /** Element `ExportResult`, raw XML, 0..1 assumed. */
  ExportResult?: RawXml | undefined;

  constructor(init: Init<ExportResponse>) {
    this.ExportResult = init.ExportResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ExportResponse>): ExportResponse {
    return init instanceof ExportResponse ? init : new ExportResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ExportResponse>): void {
    xml.optional(ns, "ExportResult", rawXml, value.ExportResult);
  }

  static read(xml: XmlReader): ExportResponse {
    let exportResult: RawXml | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          exportResult = rawXml.read(xml);
          break;
      }
    }
    return new ExportResponse({
      ExportResult: exportResult,
    });
  }
}

/** How operation `Export` travels. */
export const exportOperation: Operation<ExportRequest, ExportResponse> = {
  name: "Export",
  action: "http://example.org/shop/Export",
  input: { name: "{http://example.org/shop/}Export", codec: ExportRequest },
  output: { name: "{http://example.org/shop/}ExportResponse", codec: ExportResponse },
};
