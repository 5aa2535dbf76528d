// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { animalTypes } from "../types/animal-types.js";
import { Dog } from "../types/dog.js";

const ns = "http://example.org/shop/";
const requestFields = xmlNames(ns, "name");
const responseFields = xmlNames(ns, "GetDogResult");

/** Request of operation `GetDog`. */
export class GetDogRequest {
  /** Element `name`, xs:string, 0..1 assumed. */
  name: string | undefined;

  constructor(init: Init<GetDogRequest>) {
    this.name = init.name;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDogRequest>): GetDogRequest {
    return init instanceof GetDogRequest ? init : new GetDogRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetDogRequest>): void {
    xml.optional(ns, "name", xsString, value.name);
  }

  static read(xml: XmlReader): GetDogRequest {
    let name: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
      }
    }
    return new GetDogRequest({
      name,
    });
  }
}

/** Response of operation `GetDog`. */
export class GetDogResponse {
  /** Element `GetDogResult`, Dog, 0..1. */
  GetDogResult?: Dog | undefined;

  constructor(init: Init<GetDogResponse>) {
    this.GetDogResult = init.GetDogResult === undefined ? undefined : Dog.from(init.GetDogResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetDogResponse>): GetDogResponse {
    return init instanceof GetDogResponse ? init : new GetDogResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetDogResponse>): void {
    xml.optional(ns, "GetDogResult", Dog, value.GetDogResult);
  }

  static read(xml: XmlReader): GetDogResponse {
    let getDogResult: Dog | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getDogResult = Dog.read(xml);
          break;
      }
    }
    return new GetDogResponse({
      GetDogResult: getDogResult,
    });
  }
}

/** How operation `GetDog` travels. */
export const getDog: Operation<GetDogRequest, GetDogResponse> = {
  name: "GetDog",
  action: "http://example.org/shop/GetDog",
  input: { name: "{http://example.org/shop/}GetDog", codec: GetDogRequest },
  output: { name: "{http://example.org/shop/}GetDogResponse", codec: GetDogResponse },
  types: [animalTypes],
};
