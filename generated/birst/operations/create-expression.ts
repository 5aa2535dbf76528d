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

/** Request of operation `createExpression`. */
export class CreateExpressionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `expression`, SavedExpression, 0..1. */
  expression: SavedExpression | undefined;

  constructor(init: Init<CreateExpressionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.expression = init.expression === undefined ? undefined : SavedExpression.from(init.expression);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateExpressionRequest>): CreateExpressionRequest {
    return init instanceof CreateExpressionRequest ? init : new CreateExpressionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<CreateExpressionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "expression", SavedExpression, value.expression);
  }

  static read(xml: XmlReader): CreateExpressionRequest {
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
    return new CreateExpressionRequest({
      token,
      spaceID,
      expression,
    });
  }
}

/** Response of operation `createExpression`. */
export class CreateExpressionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<CreateExpressionResponse>): CreateExpressionResponse {
    return init instanceof CreateExpressionResponse ? init : new CreateExpressionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<CreateExpressionResponse>): void {}

  static read(xml: XmlReader): CreateExpressionResponse {
    xml.skip();
    return new CreateExpressionResponse();
  }
}

/** How operation `createExpression` travels. */
export const createExpression: Operation<CreateExpressionRequest, CreateExpressionResponse> = {
  name: "createExpression",
  action: "http://www.birst.com/createExpression",
  input: { name: "{http://www.birst.com/}createExpression", codec: CreateExpressionRequest },
  output: { name: "{http://www.birst.com/}createExpressionResponse", codec: CreateExpressionResponse },
  secrets: ["token"],
};
