// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const listCustomSubjectAreasResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "listCustomSubjectAreasResult");

/** Request of operation `listCustomSubjectAreas`. */
export class ListCustomSubjectAreasRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<ListCustomSubjectAreasRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListCustomSubjectAreasRequest>): ListCustomSubjectAreasRequest {
    return init instanceof ListCustomSubjectAreasRequest ? init : new ListCustomSubjectAreasRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListCustomSubjectAreasRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): ListCustomSubjectAreasRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new ListCustomSubjectAreasRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `listCustomSubjectAreas`. */
export class ListCustomSubjectAreasResponse {
  /** Element `listCustomSubjectAreasResult`, ArrayOfString, 0..1. */
  listCustomSubjectAreasResult: (string | null)[];

  constructor(init: Init<ListCustomSubjectAreasResponse>) {
    this.listCustomSubjectAreasResult =
      init.listCustomSubjectAreasResult === undefined
        ? []
        : arrayOfString.from(init.listCustomSubjectAreasResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListCustomSubjectAreasResponse>): ListCustomSubjectAreasResponse {
    return init instanceof ListCustomSubjectAreasResponse ? init : new ListCustomSubjectAreasResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListCustomSubjectAreasResponse>): void {
    xml.optional(ns, "listCustomSubjectAreasResult", arrayOfString, value.listCustomSubjectAreasResult);
  }

  static read(xml: XmlReader): ListCustomSubjectAreasResponse {
    let listCustomSubjectAreasResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listCustomSubjectAreasResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListCustomSubjectAreasResponse({
      listCustomSubjectAreasResult: listCustomSubjectAreasResult ?? [],
    });
  }
}

/** How operation `listCustomSubjectAreas` travels. */
export const listCustomSubjectAreas: Operation<
  ListCustomSubjectAreasRequest,
  ListCustomSubjectAreasResponse
> = {
  name: "listCustomSubjectAreas",
  action: "http://www.birst.com/listCustomSubjectAreas",
  input: { name: "{http://www.birst.com/}listCustomSubjectAreas", codec: ListCustomSubjectAreasRequest },
  output: {
    name: "{http://www.birst.com/}listCustomSubjectAreasResponse",
    codec: ListCustomSubjectAreasResponse,
  },
  secrets: ["token"],
};

/**
 * The items of `listCustomSubjectAreasResult` in the response of `listCustomSubjectAreas`, for `streamItems`.
 */
export const listCustomSubjectAreasItems: ItemPath<
  ListCustomSubjectAreasRequest,
  ListCustomSubjectAreasResponse,
  string | null
> = {
  operation: listCustomSubjectAreas,
  path: ["{http://www.birst.com/}listCustomSubjectAreasResult", "{http://www.birst.com/}string"],
  codec: listCustomSubjectAreasResultItemCodec,
};
