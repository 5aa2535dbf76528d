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

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "userName", "productId");

/** Request of operation `removeProductFromUser`. */
export class RemoveProductFromUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `productId`, xs:int, 1..1. */
  productId: number;

  constructor(init: Init<RemoveProductFromUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.productId = init.productId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveProductFromUserRequest>): RemoveProductFromUserRequest {
    return init instanceof RemoveProductFromUserRequest ? init : new RemoveProductFromUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RemoveProductFromUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.element(ns, "productId", xsInt, value.productId);
  }

  static read(xml: XmlReader): RemoveProductFromUserRequest {
    let token: string | undefined;
    let userName: string | undefined;
    let productId: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          userName = xsString.read(xml);
          break;
        case 2:
          productId = xsInt.read(xml);
          break;
      }
    }
    return new RemoveProductFromUserRequest({
      token,
      userName,
      productId: productId ?? xml.missing(requestFields, 2),
    });
  }
}

/** Response of operation `removeProductFromUser`. */
export class RemoveProductFromUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RemoveProductFromUserResponse>): RemoveProductFromUserResponse {
    return init instanceof RemoveProductFromUserResponse ? init : new RemoveProductFromUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<RemoveProductFromUserResponse>): void {}

  static read(xml: XmlReader): RemoveProductFromUserResponse {
    xml.skip();
    return new RemoveProductFromUserResponse();
  }
}

/** How operation `removeProductFromUser` travels. */
export const removeProductFromUser: Operation<RemoveProductFromUserRequest, RemoveProductFromUserResponse> = {
  name: "removeProductFromUser",
  action: "http://www.birst.com/removeProductFromUser",
  input: { name: "{http://www.birst.com/}removeProductFromUser", codec: RemoveProductFromUserRequest },
  output: {
    name: "{http://www.birst.com/}removeProductFromUserResponse",
    codec: RemoveProductFromUserResponse,
  },
  secrets: ["token"],
};
