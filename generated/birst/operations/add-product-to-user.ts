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

/** Request of operation `addProductToUser`. */
export class AddProductToUserRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `userName`, xs:string, 0..1. */
  userName: string | undefined;
  /** Element `productId`, xs:int, 1..1. */
  productId: number;

  constructor(init: Init<AddProductToUserRequest>) {
    this.token = init.token;
    this.userName = init.userName;
    this.productId = init.productId;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddProductToUserRequest>): AddProductToUserRequest {
    return init instanceof AddProductToUserRequest ? init : new AddProductToUserRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AddProductToUserRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "userName", xsString, value.userName);
    xml.element(ns, "productId", xsInt, value.productId);
  }

  static read(xml: XmlReader): AddProductToUserRequest {
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
    return new AddProductToUserRequest({
      token,
      userName,
      productId: productId ?? xml.missing(requestFields, 2),
    });
  }
}

/** Response of operation `addProductToUser`. */
export class AddProductToUserResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AddProductToUserResponse>): AddProductToUserResponse {
    return init instanceof AddProductToUserResponse ? init : new AddProductToUserResponse();
  }

  static write(_xml: XmlWriter, _value: Init<AddProductToUserResponse>): void {}

  static read(xml: XmlReader): AddProductToUserResponse {
    xml.skip();
    return new AddProductToUserResponse();
  }
}

/** How operation `addProductToUser` travels. */
export const addProductToUser: Operation<AddProductToUserRequest, AddProductToUserResponse> = {
  name: "addProductToUser",
  action: "http://www.birst.com/addProductToUser",
  input: { name: "{http://www.birst.com/}addProductToUser", codec: AddProductToUserRequest },
  output: { name: "{http://www.birst.com/}addProductToUserResponse", codec: AddProductToUserResponse },
  secrets: ["token"],
};
