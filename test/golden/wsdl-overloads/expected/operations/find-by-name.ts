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

const requestFields = xmlNames("", "name", "limit");
const responseFields = xmlNames("", "result");

/** Request of operation `find`. */
export class FindRequestMessage {
  /** Element `name`, xs:string, 1..1. */
  name: string;
  /** Element `limit`, xs:int, 1..1. */
  limit: number;

  constructor(init: Init<FindRequestMessage>) {
    this.name = init.name;
    this.limit = init.limit;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindRequestMessage>): FindRequestMessage {
    return init instanceof FindRequestMessage ? init : new FindRequestMessage(init);
  }

  static write(xml: XmlWriter, value: Init<FindRequestMessage>): void {
    xml.element("", "name", xsString, value.name);
    xml.element("", "limit", xsInt, value.limit);
  }

  static read(xml: XmlReader): FindRequestMessage {
    let name: string | undefined;
    let limit: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          limit = xsInt.read(xml);
          break;
      }
    }
    return new FindRequestMessage({
      name: name ?? xml.missing(requestFields, 0),
      limit: limit ?? xml.missing(requestFields, 1),
    });
  }
}

/** Response of operation `find`. */
export class FindResponseMessage {
  /** Element `result`, xs:string, 1..1. */
  result: string;

  constructor(init: Init<FindResponseMessage>) {
    this.result = init.result;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindResponseMessage>): FindResponseMessage {
    return init instanceof FindResponseMessage ? init : new FindResponseMessage(init);
  }

  static write(xml: XmlWriter, value: Init<FindResponseMessage>): void {
    xml.element("", "result", xsString, value.result);
  }

  static read(xml: XmlReader): FindResponseMessage {
    let result: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          result = xsString.read(xml);
          break;
      }
    }
    return new FindResponseMessage({
      result: result ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `find` travels. */
export const findByName: Operation<FindRequestMessage, FindResponseMessage> = {
  name: "find",
  action: "urn:finder#name",
  input: { name: "{urn:finder:name}find", codec: FindRequestMessage },
  output: { name: "{urn:finder:name}findResponse", codec: FindResponseMessage },
};
