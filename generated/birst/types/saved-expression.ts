// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "Name", "ColumnType", "Format", "Expression");

/** XSD complexType `SavedExpression`. */
export class SavedExpression {
  /** Element `Name`, xs:string, 0..1. */
  Name?: string | undefined;
  /** Element `ColumnType`, xs:string, 0..1. */
  ColumnType?: string | undefined;
  /** Element `Format`, xs:string, 0..1. */
  Format?: string | undefined;
  /** Element `Expression`, xs:string, 0..1. */
  Expression?: string | undefined;

  constructor(init: Init<SavedExpression>) {
    this.Name = init.Name;
    this.ColumnType = init.ColumnType;
    this.Format = init.Format;
    this.Expression = init.Expression;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SavedExpression>): SavedExpression {
    return init instanceof SavedExpression ? init : new SavedExpression(init);
  }

  static write(xml: XmlWriter, value: Init<SavedExpression>): void {
    xml.optional(ns, "Name", xsString, value.Name);
    xml.optional(ns, "ColumnType", xsString, value.ColumnType);
    xml.optional(ns, "Format", xsString, value.Format);
    xml.optional(ns, "Expression", xsString, value.Expression);
  }

  static read(xml: XmlReader): SavedExpression {
    let name: string | undefined;
    let columnType: string | undefined;
    let format: string | undefined;
    let expression: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          columnType = xsString.read(xml);
          break;
        case 2:
          format = xsString.read(xml);
          break;
        case 3:
          expression = xsString.read(xml);
          break;
      }
    }
    return new SavedExpression({
      Name: name,
      ColumnType: columnType,
      Format: format,
      Expression: expression,
    });
  }
}
