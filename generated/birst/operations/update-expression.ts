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
const requestFields = xmlNames(ns, "token", "spaceID", "expression");

/** Request of operation `updateExpression`. */
export class UpdateExpressionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `expression`, SavedExpression, 0..1. */
  expression: SavedExpression | undefined;

  constructor(init: Init<UpdateExpressionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.expression = init.expression === undefined ? undefined : SavedExpression.from(init.expression);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateExpressionRequest>): UpdateExpressionRequest {
    return init instanceof UpdateExpressionRequest ? init : new UpdateExpressionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<UpdateExpressionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "expression", SavedExpression, value.expression);
  }

  static read(xml: XmlReader): UpdateExpressionRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let expression: SavedExpression | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          expression = SavedExpression.read(xml);
          break;
      }
    }
    return new UpdateExpressionRequest({
      token,
      spaceID,
      expression,
    });
  }
}

/** Response of operation `updateExpression`. */
export class UpdateExpressionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<UpdateExpressionResponse>): UpdateExpressionResponse {
    return init instanceof UpdateExpressionResponse ? init : new UpdateExpressionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<UpdateExpressionResponse>): void {}

  static read(xml: XmlReader): UpdateExpressionResponse {
    xml.skip();
    return new UpdateExpressionResponse();
  }
}

/** How operation `updateExpression` travels. */
export const updateExpression: Operation<UpdateExpressionRequest, UpdateExpressionResponse> = {
  name: "updateExpression",
  action: "http://www.birst.com/updateExpression",
  input: { name: "{http://www.birst.com/}updateExpression", codec: UpdateExpressionRequest },
  output: { name: "{http://www.birst.com/}updateExpressionResponse", codec: UpdateExpressionResponse },
  secrets: ["token"],
};
