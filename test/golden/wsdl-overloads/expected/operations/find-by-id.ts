// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";

const requestFields = xmlNames("", "id");
const responseFields = xmlNames("", "result");

/** Request of operation `find`. */
export class FindRequestMessage2 {
  /** Element `id`, xs:int, 1..1. */
  id: number;

  constructor(init: Init<FindRequestMessage2>) {
    this.id = init.id;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindRequestMessage2>): FindRequestMessage2 {
    return init instanceof FindRequestMessage2 ? init : new FindRequestMessage2(init);
  }

  static write(xml: XmlWriter, value: Init<FindRequestMessage2>): void {
    xml.element("", "id", xsInt, value.id);
  }

  static read(xml: XmlReader): FindRequestMessage2 {
    let id: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          id = xsInt.read(xml);
          break;
      }
    }
    return new FindRequestMessage2({
      id: id ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `find`. */
export class FindResponseMessage2 {
  /** Element `result`, xs:string, 1..1. */
  result: string;

  constructor(init: Init<FindResponseMessage2>) {
    this.result = init.result;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindResponseMessage2>): FindResponseMessage2 {
    return init instanceof FindResponseMessage2 ? init : new FindResponseMessage2(init);
  }

  static write(xml: XmlWriter, value: Init<FindResponseMessage2>): void {
    xml.element("", "result", xsString, value.result);
  }

  static read(xml: XmlReader): FindResponseMessage2 {
    let result: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          result = xsString.read(xml);
          break;
      }
    }
    return new FindResponseMessage2({
      result: result ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `find` travels. */
export const findById: Operation<FindRequestMessage2, FindResponseMessage2> = {
  name: "find",
  action: "urn:finder#id",
  input: { name: "{urn:finder}find", codec: FindRequestMessage2 },
  output: { name: "{urn:finder}findResponse", codec: FindResponseMessage2 },
};
