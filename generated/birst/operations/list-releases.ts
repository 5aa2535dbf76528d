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
const listReleasesResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listReleasesResult");

/** Request of operation `listReleases`. */
export class ListReleasesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListReleasesRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListReleasesRequest>): ListReleasesRequest {
    return init instanceof ListReleasesRequest ? init : new ListReleasesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListReleasesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListReleasesRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListReleasesRequest({
      token,
    });
  }
}

/** Response of operation `listReleases`. */
export class ListReleasesResponse {
  /** Element `listReleasesResult`, ArrayOfString, 0..1. */
  listReleasesResult: (string | null)[];

  constructor(init: Init<ListReleasesResponse>) {
    this.listReleasesResult =
      init.listReleasesResult === undefined ? [] : arrayOfString.from(init.listReleasesResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListReleasesResponse>): ListReleasesResponse {
    return init instanceof ListReleasesResponse ? init : new ListReleasesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListReleasesResponse>): void {
    xml.optional(ns, "listReleasesResult", arrayOfString, value.listReleasesResult);
  }

  static read(xml: XmlReader): ListReleasesResponse {
    let listReleasesResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listReleasesResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListReleasesResponse({
      listReleasesResult: listReleasesResult ?? [],
    });
  }
}

/** How operation `listReleases` travels. */
export const listReleases: Operation<ListReleasesRequest, ListReleasesResponse> = {
  name: "listReleases",
  action: "http://www.birst.com/listReleases",
  input: { name: "{http://www.birst.com/}listReleases", codec: ListReleasesRequest },
  output: { name: "{http://www.birst.com/}listReleasesResponse", codec: ListReleasesResponse },
  secrets: ["token"],
};

/** The items of `listReleasesResult` in the response of `listReleases`, for `streamItems`. */
export const listReleasesItems: ItemPath<ListReleasesRequest, ListReleasesResponse, string | null> = {
  operation: listReleases,
  path: ["{http://www.birst.com/}listReleasesResult", "{http://www.birst.com/}string"],
  codec: listReleasesResultItemCodec,
};
