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
const listManagedUsersResultItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "token");
const responseFields = xmlNames(ns, "listManagedUsersResult");

/** Request of operation `listManagedUsers`. */
export class ListManagedUsersRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;

  constructor(init: Init<ListManagedUsersRequest>) {
    this.token = init.token;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListManagedUsersRequest>): ListManagedUsersRequest {
    return init instanceof ListManagedUsersRequest ? init : new ListManagedUsersRequest(init);
  }

  static write(xml: XmlWriter, value: Init<ListManagedUsersRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
  }

  static read(xml: XmlReader): ListManagedUsersRequest {
    let token: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
      }
    }
    return new ListManagedUsersRequest({
      token,
    });
  }
}

/** Response of operation `listManagedUsers`. */
export class ListManagedUsersResponse {
  /** Element `listManagedUsersResult`, ArrayOfString, 0..1. */
  listManagedUsersResult: (string | null)[];

  constructor(init: Init<ListManagedUsersResponse>) {
    this.listManagedUsersResult =
      init.listManagedUsersResult === undefined ? [] : arrayOfString.from(init.listManagedUsersResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ListManagedUsersResponse>): ListManagedUsersResponse {
    return init instanceof ListManagedUsersResponse ? init : new ListManagedUsersResponse(init);
  }

  static write(xml: XmlWriter, value: Init<ListManagedUsersResponse>): void {
    xml.optional(ns, "listManagedUsersResult", arrayOfString, value.listManagedUsersResult);
  }

  static read(xml: XmlReader): ListManagedUsersResponse {
    let listManagedUsersResult: (string | null)[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          listManagedUsersResult = arrayOfString.read(xml);
          break;
      }
    }
    return new ListManagedUsersResponse({
      listManagedUsersResult: listManagedUsersResult ?? [],
    });
  }
}

/** How operation `listManagedUsers` travels. */
export const listManagedUsers: Operation<ListManagedUsersRequest, ListManagedUsersResponse> = {
  name: "listManagedUsers",
  action: "http://www.birst.com/listManagedUsers",
  input: { name: "{http://www.birst.com/}listManagedUsers", codec: ListManagedUsersRequest },
  output: { name: "{http://www.birst.com/}listManagedUsersResponse", codec: ListManagedUsersResponse },
  secrets: ["token"],
};

/** The items of `listManagedUsersResult` in the response of `listManagedUsers`, for `streamItems`. */
export const listManagedUsersItems: ItemPath<
  ListManagedUsersRequest,
  ListManagedUsersResponse,
  string | null
> = {
  operation: listManagedUsers,
  path: ["{http://www.birst.com/}listManagedUsersResult", "{http://www.birst.com/}string"],
  codec: listManagedUsersResultItemCodec,
};
