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

/** Request of operation `findByName`. */
export class FindByNameRequest {
  /** Element `name`, xs:string, 1..1. */
  name: string;
  /** Element `limit`, xs:int, 1..1. */
  limit: number;

  constructor(init: Init<FindByNameRequest>) {
    this.name = init.name;
    this.limit = init.limit;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindByNameRequest>): FindByNameRequest {
    return init instanceof FindByNameRequest ? init : new FindByNameRequest(init);
  }

  static write(xml: XmlWriter, value: Init<FindByNameRequest>): void {
    xml.element("", "name", xsString, value.name);
    xml.element("", "limit", xsInt, value.limit);
  }

  static read(xml: XmlReader): FindByNameRequest {
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
    return new FindByNameRequest({
      name: name ?? xml.missing(requestFields, 0),
      limit: limit ?? xml.missing(requestFields, 1),
    });
  }
}

/** Response of operation `findByName`. */
export class FindByNameResponse {
  /** Element `result`, xs:string, 1..1. */
  result: string;

  constructor(init: Init<FindByNameResponse>) {
    this.result = init.result;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindByNameResponse>): FindByNameResponse {
    return init instanceof FindByNameResponse ? init : new FindByNameResponse(init);
  }

  static write(xml: XmlWriter, value: Init<FindByNameResponse>): void {
    xml.element("", "result", xsString, value.result);
  }

  static read(xml: XmlReader): FindByNameResponse {
    let result: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          result = xsString.read(xml);
          break;
      }
    }
    return new FindByNameResponse({
      result: result ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `find` travels. */
export const findByName: Operation<FindByNameRequest, FindByNameResponse> = {
  name: "find",
  action: "urn:finder#name",
  input: { name: "{urn:finder:name}find", codec: FindByNameRequest },
  output: { name: "{urn:finder:name}findResponse", codec: FindByNameResponse },
};
