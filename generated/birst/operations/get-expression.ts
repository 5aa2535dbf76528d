// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { SavedExpression } from "../types/saved-expression.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "expressionName");
const responseFields = xmlNames(ns, "getExpressionResult");

/** Request of operation `getExpression`. */
export class GetExpressionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `expressionName`, xs:string, 0..1. */
  expressionName: string | undefined;

  constructor(init: Init<GetExpressionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.expressionName = init.expressionName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetExpressionRequest>): GetExpressionRequest {
    return init instanceof GetExpressionRequest ? init : new GetExpressionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetExpressionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "expressionName", xsString, value.expressionName);
  }

  static read(xml: XmlReader): GetExpressionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let expressionName: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          expressionName = xsString.read(xml);
          break;
      }
    }
    return new GetExpressionRequest({
      token,
      spaceID,
      expressionName,
    });
  }
}

/** Response of operation `getExpression`. */
export class GetExpressionResponse {
  /** Element `getExpressionResult`, SavedExpression, 0..1, required by the overlay. */
  getExpressionResult: SavedExpression;

  constructor(init: Init<GetExpressionResponse>) {
    this.getExpressionResult = SavedExpression.from(init.getExpressionResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetExpressionResponse>): GetExpressionResponse {
    return init instanceof GetExpressionResponse ? init : new GetExpressionResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetExpressionResponse>): void {
    xml.element(ns, "getExpressionResult", SavedExpression, value.getExpressionResult);
  }

  static read(xml: XmlReader): GetExpressionResponse {
    let getExpressionResult: SavedExpression | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getExpressionResult = SavedExpression.read(xml);
          break;
      }
    }
    return new GetExpressionResponse({
      getExpressionResult: getExpressionResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `getExpression` travels. */
export const getExpression: Operation<GetExpressionRequest, GetExpressionResponse> = {
  name: "getExpression",
  action: "http://www.birst.com/getExpression",
  input: { name: "{http://www.birst.com/}getExpression", codec: GetExpressionRequest },
  output: { name: "{http://www.birst.com/}getExpressionResponse", codec: GetExpressionResponse },
  secrets: ["token"],
};
