// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfSelectedValue = arrayOf(ns, "selectedValue", nillable(xsString));
const fields = xmlNames(ns, "Operator", "multiSelectType", "FilterType", "ParameterName", "selectedValues");

/** XSD complexType `Filter`. */
export class Filter {
  /** Element `Operator`, xs:string, 0..1. */
  Operator?: string | undefined;
  /** Element `multiSelectType`, xs:string, 0..1. */
  multiSelectType?: string | undefined;
  /** Element `FilterType`, xs:string, 0..1. */
  FilterType?: string | undefined;
  /** Element `ParameterName`, xs:string, 0..1. */
  ParameterName?: string | undefined;
  /** Element `selectedValues`, ArrayOfString1, 0..1. */
  selectedValues: (string | null)[];

  constructor(init: Init<Filter>) {
    this.Operator = init.Operator;
    this.multiSelectType = init.multiSelectType;
    this.FilterType = init.FilterType;
    this.ParameterName = init.ParameterName;
    this.selectedValues =
      init.selectedValues === undefined ? [] : arrayOfSelectedValue.from(init.selectedValues);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Filter>): Filter {
    return init instanceof Filter ? init : new Filter(init);
  }

  static write(xml: XmlWriter, value: Init<Filter>): void {
    xml.optional(ns, "Operator", xsString, value.Operator);
    xml.optional(ns, "multiSelectType", xsString, value.multiSelectType);
    xml.optional(ns, "FilterType", xsString, value.FilterType);
    xml.optional(ns, "ParameterName", xsString, value.ParameterName);
    xml.optional(ns, "selectedValues", arrayOfSelectedValue, value.selectedValues);
  }

  static read(xml: XmlReader): Filter {
    let operator: string | undefined;
    let multiSelectType: string | undefined;
    let filterType: string | undefined;
    let parameterName: string | undefined;
    let selectedValues: (string | null)[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          operator = xsString.read(xml);
          break;
        case 1:
          multiSelectType = xsString.read(xml);
          break;
        case 2:
          filterType = xsString.read(xml);
          break;
        case 3:
          parameterName = xsString.read(xml);
          break;
        case 4:
          selectedValues = arrayOfSelectedValue.read(xml);
          break;
      }
    }
    return new Filter({
      Operator: operator,
      multiSelectType,
      FilterType: filterType,
      ParameterName: parameterName,
      selectedValues: selectedValues ?? [],
    });
  }
}
