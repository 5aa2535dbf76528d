// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  polymorphic,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Animal } from "../types/animal.js";
import { animalTypes } from "../types/animal-types.js";
import { Farm } from "../types/farm.js";

const ns = "http://example.org/shop/";
const anyAnimal = polymorphic("Animal", "{http://example.org/shop/}Animal", "concrete", Animal);
const animalsItemCodec = nillable(anyAnimal);
const requestFields = xmlNames(ns, "farm");
const responseFields = xmlNames(ns, "GetAnimalsResult");

/** Request of operation `GetAnimals`. */
export class GetAnimalsRequest {
  /** Element `farm`, xs:string, 0..1 assumed. */
  farm: string | undefined;

  constructor(init: Init<GetAnimalsRequest>) {
    this.farm = init.farm;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAnimalsRequest>): GetAnimalsRequest {
    return init instanceof GetAnimalsRequest ? init : new GetAnimalsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetAnimalsRequest>): void {
    xml.optional(ns, "farm", xsString, value.farm);
  }

  static read(xml: XmlReader): GetAnimalsRequest {
    let farm: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          farm = xsString.read(xml);
          break;
      }
    }
    return new GetAnimalsRequest({
      farm,
    });
  }
}

/** Response of operation `GetAnimals`. */
export class GetAnimalsResponse {
  /** Element `GetAnimalsResult`, Farm, 0..1. */
  GetAnimalsResult?: Farm | undefined;

  constructor(init: Init<GetAnimalsResponse>) {
    this.GetAnimalsResult =
      init.GetAnimalsResult === undefined ? undefined : Farm.from(init.GetAnimalsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetAnimalsResponse>): GetAnimalsResponse {
    return init instanceof GetAnimalsResponse ? init : new GetAnimalsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetAnimalsResponse>): void {
    xml.optional(ns, "GetAnimalsResult", Farm, value.GetAnimalsResult);
  }

  static read(xml: XmlReader): GetAnimalsResponse {
    let getAnimalsResult: Farm | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getAnimalsResult = Farm.read(xml);
          break;
      }
    }
    return new GetAnimalsResponse({
      GetAnimalsResult: getAnimalsResult,
    });
  }
}

/** How operation `GetAnimals` travels. */
export const getAnimals: Operation<GetAnimalsRequest, GetAnimalsResponse> = {
  name: "GetAnimals",
  action: "http://example.org/shop/GetAnimals",
  input: { name: "{http://example.org/shop/}GetAnimals", codec: GetAnimalsRequest },
  output: { name: "{http://example.org/shop/}GetAnimalsResponse", codec: GetAnimalsResponse },
  types: [animalTypes],
};

/** The items of `GetAnimalsResult/animals` in the response of `GetAnimals`, for `streamItems`. */
export const getAnimalsAnimals: ItemPath<GetAnimalsRequest, GetAnimalsResponse, Animal | null> = {
  operation: getAnimals,
  path: [
    "{http://example.org/shop/}GetAnimalsResult",
    "{http://example.org/shop/}animals",
    "{http://example.org/shop/}Animal",
  ],
  codec: animalsItemCodec,
};
