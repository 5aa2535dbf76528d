// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(
  ns,
  "name",
  "value",
  "saveToConfig",
  "isSecret",
  "isRequired",
  "isEncrypted",
  "displayIndex",
  "displayLabel",
  "displayType",
  "tooltip",
);

/** XSD complexType `ConnectionProperty`. */
export class ConnectionProperty {
  /** Element `name`, xs:string, 0..1 assumed. */
  name?: string | undefined;
  /** Element `value`, xs:string, 0..1 assumed. */
  value?: string | undefined;
  /** Element `saveToConfig`, xs:boolean, 1..1 assumed. */
  saveToConfig: boolean;
  /** Element `isSecret`, xs:boolean, 1..1 assumed. */
  isSecret: boolean;
  /** Element `isRequired`, xs:boolean, 1..1 assumed. */
  isRequired: boolean;
  /** Element `isEncrypted`, xs:boolean, 1..1 assumed. */
  isEncrypted: boolean;
  /** Element `displayIndex`, xs:int, 1..1 assumed. */
  displayIndex: number;
  /** Element `displayLabel`, xs:string, 0..1 assumed. */
  displayLabel?: string | undefined;
  /** Element `displayType`, xs:string, 0..1 assumed. */
  displayType?: string | undefined;
  /** Element `tooltip`, xs:string, 0..1 assumed. */
  tooltip?: string | undefined;

  constructor(init: Init<ConnectionProperty>) {
    this.name = init.name;
    this.value = init.value;
    this.saveToConfig = init.saveToConfig;
    this.isSecret = init.isSecret;
    this.isRequired = init.isRequired;
    this.isEncrypted = init.isEncrypted;
    this.displayIndex = init.displayIndex;
    this.displayLabel = init.displayLabel;
    this.displayType = init.displayType;
    this.tooltip = init.tooltip;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<ConnectionProperty>): ConnectionProperty {
    return init instanceof ConnectionProperty ? init : new ConnectionProperty(init);
  }

  static write(xml: XmlWriter, value: Init<ConnectionProperty>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "value", xsString, value.value);
    xml.element(ns, "saveToConfig", xsBoolean, value.saveToConfig);
    xml.element(ns, "isSecret", xsBoolean, value.isSecret);
    xml.element(ns, "isRequired", xsBoolean, value.isRequired);
    xml.element(ns, "isEncrypted", xsBoolean, value.isEncrypted);
    xml.element(ns, "displayIndex", xsInt, value.displayIndex);
    xml.optional(ns, "displayLabel", xsString, value.displayLabel);
    xml.optional(ns, "displayType", xsString, value.displayType);
    xml.optional(ns, "tooltip", xsString, value.tooltip);
  }

  static read(xml: XmlReader): ConnectionProperty {
    let name: string | undefined;
    let valueValue: string | undefined;
    let saveToConfig: boolean | undefined;
    let isSecret: boolean | undefined;
    let isRequired: boolean | undefined;
    let isEncrypted: boolean | undefined;
    let displayIndex: number | undefined;
    let displayLabel: string | undefined;
    let displayType: string | undefined;
    let tooltip: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          valueValue = xsString.read(xml);
          break;
        case 2:
          saveToConfig = xsBoolean.read(xml);
          break;
        case 3:
          isSecret = xsBoolean.read(xml);
          break;
        case 4:
          isRequired = xsBoolean.read(xml);
          break;
        case 5:
          isEncrypted = xsBoolean.read(xml);
          break;
        case 6:
          displayIndex = xsInt.read(xml);
          break;
        case 7:
          displayLabel = xsString.read(xml);
          break;
        case 8:
          displayType = xsString.read(xml);
          break;
        case 9:
          tooltip = xsString.read(xml);
          break;
      }
    }
    return new ConnectionProperty({
      name,
      value: valueValue,
      saveToConfig: saveToConfig ?? xml.missing(fields, 2),
      isSecret: isSecret ?? xml.missing(fields, 3),
      isRequired: isRequired ?? xml.missing(fields, 4),
      isEncrypted: isEncrypted ?? xml.missing(fields, 5),
      displayIndex: displayIndex ?? xml.missing(fields, 6),
      displayLabel,
      displayType,
      tooltip,
    });
  }
}
