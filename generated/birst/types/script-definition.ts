// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsString } from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "InputQuery", "Output", "Script");

/** XSD complexType `ScriptDefinition`. */
export class ScriptDefinition {
  /** Element `InputQuery`, xs:string, 0..1. */
  InputQuery?: string | undefined;
  /** Element `Output`, xs:string, 0..1. */
  Output?: string | undefined;
  /** Element `Script`, xs:string, 0..1. */
  Script?: string | undefined;

  constructor(init: Init<ScriptDefinition>) {
    this.InputQuery = init.InputQuery;
    this.Output = init.Output;
    this.Script = init.Script;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ScriptDefinition>): ScriptDefinition {
    return init instanceof ScriptDefinition ? init : new ScriptDefinition(init);
  }

  static write(xml: XmlWriter, value: Init<ScriptDefinition>): void {
    xml.optional(ns, "InputQuery", xsString, value.InputQuery);
    xml.optional(ns, "Output", xsString, value.Output);
    xml.optional(ns, "Script", xsString, value.Script);
  }

  static read(xml: XmlReader): ScriptDefinition {
    let inputQuery: string | undefined;
    let output: string | undefined;
    let script: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          inputQuery = xsString.read(xml);
          break;
        case 1:
          output = xsString.read(xml);
          break;
        case 2:
          script = xsString.read(xml);
          break;
      }
    }
    return new ScriptDefinition({
      InputQuery: inputQuery,
      Output: output,
      Script: script,
    });
  }
}
