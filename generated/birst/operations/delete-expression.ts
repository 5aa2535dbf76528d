// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "expressionName");

/** Request of operation `deleteExpression`. */
export class DeleteExpressionRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `expressionName`, xs:string, 0..1. */
  expressionName: string | undefined;

  constructor(init: Init<DeleteExpressionRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.expressionName = init.expressionName;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteExpressionRequest>): DeleteExpressionRequest {
    return init instanceof DeleteExpressionRequest ? init : new DeleteExpressionRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DeleteExpressionRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "expressionName", xsString, value.expressionName);
  }

  static read(xml: XmlReader): DeleteExpressionRequest {
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
    return new DeleteExpressionRequest({
      token,
      spaceID,
      expressionName,
    });
  }
}

/** Response of operation `deleteExpression`. */
export class DeleteExpressionResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DeleteExpressionResponse>): DeleteExpressionResponse {
    return init instanceof DeleteExpressionResponse ? init : new DeleteExpressionResponse();
  }

  static write(_xml: XmlWriter, _value: Init<DeleteExpressionResponse>): void {}

  static read(xml: XmlReader): DeleteExpressionResponse {
    xml.skip();
    return new DeleteExpressionResponse();
  }
}

/** How operation `deleteExpression` travels. */
export const deleteExpression: Operation<DeleteExpressionRequest, DeleteExpressionResponse> = {
  name: "deleteExpression",
  action: "http://www.birst.com/deleteExpression",
  input: { name: "{http://www.birst.com/}deleteExpression", codec: DeleteExpressionRequest },
  output: { name: "{http://www.birst.com/}deleteExpressionResponse", codec: DeleteExpressionResponse },
  secrets: ["token"],
};
