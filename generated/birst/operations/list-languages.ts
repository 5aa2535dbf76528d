// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Language } from "../types/language.js";

const ns = "http://www.birst.com/";
const arrayOfLanguage = arrayOf(ns, "Language", Language);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listLanguagesResult");

/** Request of operation `listLanguages`. */
export class ListLanguagesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListLanguagesRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListLanguagesRequest>): ListLanguagesRequest {
    return init instanceof ListLanguagesRequest ? init : new ListLanguagesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListLanguagesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListLanguagesRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListLanguagesRequest({
      token,
    });
  }
}

/** Response of operation `listLanguages`. */
export class ListLanguagesResponse {
  /** Element `listLanguagesResult`, ArrayOfLanguage, 0..1. */
  listLanguagesResult: Language[];

  constructor(init: Init<ListLanguagesResponse>) {
    this.listLanguagesResult =
      init.listLanguagesResult === undefined ? [] : arrayOfLanguage.from(init.listLanguagesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListLanguagesResponse>): ListLanguagesResponse {
    return init instanceof ListLanguagesResponse ? init : new ListLanguagesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListLanguagesResponse>): void {
    xml.optional(ns, "listLanguagesResult", arrayOfLanguage, value.listLanguagesResult);
  }

  static read(xml: XmlReader): ListLanguagesResponse {
    let listLanguagesResult: Language[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listLanguagesResult = arrayOfLanguage.read(xml);
          break;
      }
    }
    return new ListLanguagesResponse({
      listLanguagesResult: listLanguagesResult ?? [],
    });
  }
}

/** How operation `listLanguages` travels. */
export const listLanguages: Operation<ListLanguagesRequest, ListLanguagesResponse> = {
  name: "listLanguages",
  action: "http://www.birst.com/listLanguages",
  input: { name: "{http://www.birst.com/}listLanguages", codec: ListLanguagesRequest },
  output: { name: "{http://www.birst.com/}listLanguagesResponse", codec: ListLanguagesResponse },
  secrets: ["token"],
};

/** The items of `listLanguagesResult` in the response of `listLanguages`, for `streamItems`. */
export const listLanguagesItems: ItemPath<ListLanguagesRequest, ListLanguagesResponse, Language> = {
  operation: listLanguages,
  path: ["{http://www.birst.com/}listLanguagesResult", "{http://www.birst.com/}Language"],
  codec: Language,
};
