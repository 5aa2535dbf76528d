// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type Operation, type XmlReader, type XmlWriter, xmlNames } from "../runtime/index.js";
import { Person } from "../types/person.js";

const ns = "http://example.org/shop/";
const responseFields = xmlNames(ns, "GetOwnerResult");

/** Request of operation `GetOwner`. */
export class GetOwnerRequest {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetOwnerRequest>): GetOwnerRequest {
    return init instanceof GetOwnerRequest ? init : new GetOwnerRequest();
  }

  static write(_xml: XmlWriter, _value: Init<GetOwnerRequest>): void {}

  static read(xml: XmlReader): GetOwnerRequest {
    xml.skip();
    return new GetOwnerRequest();
  }
}

/** Response of operation `GetOwner`. */
export class GetOwnerResponse {
  /** Element `GetOwnerResult`, Person, 0..1 assumed. */
  GetOwnerResult?: Person | undefined;

  constructor(init: Init<GetOwnerResponse>) {
    this.GetOwnerResult = init.GetOwnerResult === undefined ? undefined : Person.from(init.GetOwnerResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetOwnerResponse>): GetOwnerResponse {
    return init instanceof GetOwnerResponse ? init : new GetOwnerResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetOwnerResponse>): void {
    xml.optional(ns, "GetOwnerResult", Person, value.GetOwnerResult);
  }

  static read(xml: XmlReader): GetOwnerResponse {
    let getOwnerResult: Person | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getOwnerResult = Person.read(xml);
          break;
      }
    }
    return new GetOwnerResponse({
      GetOwnerResult: getOwnerResult,
    });
  }
}

/** How operation `GetOwner` travels. */
export const getOwner: Operation<GetOwnerRequest, GetOwnerResponse> = {
  name: "GetOwner",
  action: "http://example.org/shop/GetOwner",
  input: { name: "{http://example.org/shop/}GetOwner", codec: GetOwnerRequest },
  output: { name: "{http://example.org/shop/}GetOwnerResponse", codec: GetOwnerResponse },
};
