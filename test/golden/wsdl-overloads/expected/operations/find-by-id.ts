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

/** Request of operation `findById`. */
export class FindByIdRequest {
  /** Element `id`, xs:int, 1..1. */
  id: number;

  constructor(init: Init<FindByIdRequest>) {
    this.id = init.id;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindByIdRequest>): FindByIdRequest {
    return init instanceof FindByIdRequest ? init : new FindByIdRequest(init);
  }

  static write(xml: XmlWriter, value: Init<FindByIdRequest>): void {
    xml.element("", "id", xsInt, value.id);
  }

  static read(xml: XmlReader): FindByIdRequest {
    let id: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          id = xsInt.read(xml);
          break;
      }
    }
    return new FindByIdRequest({
      id: id ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `findById`. */
export class FindByIdResponse {
  /** Element `result`, xs:string, 1..1. */
  result: string;

  constructor(init: Init<FindByIdResponse>) {
    this.result = init.result;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FindByIdResponse>): FindByIdResponse {
    return init instanceof FindByIdResponse ? init : new FindByIdResponse(init);
  }

  static write(xml: XmlWriter, value: Init<FindByIdResponse>): void {
    xml.element("", "result", xsString, value.result);
  }

  static read(xml: XmlReader): FindByIdResponse {
    let result: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          result = xsString.read(xml);
          break;
      }
    }
    return new FindByIdResponse({
      result: result ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `find` travels. */
export const findById: Operation<FindByIdRequest, FindByIdResponse> = {
  name: "find",
  action: "urn:finder#id",
  input: { name: "{urn:finder}find", codec: FindByIdRequest },
  output: { name: "{urn:finder}findResponse", codec: FindByIdResponse },
};
