// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  listOf,
  nillable,
  type Operation,
  unionOf,
  withDefault,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  type XsDateTime,
  type XsQName,
  xmlNames,
  xsBooleanDigit,
  xsDate,
  xsDateTime,
  xsInt,
  xsQName,
  xsString,
  xsToken,
} from "../runtime/index.js";
import { type Rate, rateCodec } from "../types/rate.js";
import { type Unbounded, unboundedCodec } from "../types/unbounded.js";
import { type Unit, unitCodec } from "../types/unit.js";

const ns = "http://example.org/gauge";
const unionOfLimit = unionOf("Limit", xsInt, unboundedCodec);
const unionOfMoment = unionOf("Moment", xsDate, xsDateTime);
const sinceCodec = nillable(unionOfMoment);
const unionOfUnit = unionOf("Unit", unitCodec, xsString);
const unitCodec2 = withDefault(unionOfUnit, "bar");
const listOfLimits = listOf(unionOfLimit);
const listOfNames = listOf(xsQName);
const requestFields = xmlNames(
  ns,
  "limit",
  "since",
  "colour",
  "unit",
  "limits",
  "each",
  "code",
  "names",
  "rate",
);
const responseFields = xmlNames(ns, "limit", "since", "unit", "rate");

/** Request of operation `set`. */
export class SetRequest {
  /** Attribute `most`, Limit, optional. */
  most?: number | Unbounded | undefined;
  /** Attribute `on`, xs:boolean, optional, pattern `0|1`, default "1". */
  on?: boolean | undefined;
  /** Element `limit`, Limit, 1..1. */
  limit: number | Unbounded;
  /** Element `since`, Moment, 0..1, nillable. */
  since?: XsDate | XsDateTime | null | undefined;
  /** Element `colour`, Colour, 1..1. */
  colour: string;
  /** Element `unit`, Unit, 1..1, default "bar". */
  unit: Unit | (string & {});
  /** Element `limits`, Limits, 1..1. */
  limits: (number | Unbounded)[];
  /** Element `each`, Limit, 0..*. */
  each: (number | Unbounded)[];
  /** Element `code`, xs:string, 1..1, maxLength 8, pattern `[A-Z]+`. */
  code: string;
  /** Element `names`, Names, 1..1. */
  names: XsQName[];
  /** Element `rate`, Rate, 0..1. */
  rate?: Rate | undefined;

  constructor(init: Init<SetRequest>) {
    this.most = init.most;
    this.on = init.on;
    this.limit = init.limit;
    this.since = init.since === undefined ? undefined : sinceCodec.from(init.since);
    this.colour = init.colour;
    this.unit = init.unit;
    this.limits = init.limits === undefined ? [] : listOfLimits.from(init.limits);
    this.each = itemsFrom(unionOfLimit, init.each);
    this.code = init.code;
    this.names = init.names === undefined ? [] : listOfNames.from(init.names);
    this.rate = init.rate;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetRequest>): SetRequest {
    return init instanceof SetRequest ? init : new SetRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetRequest>): void {
    xml.attribute("", "most", unionOfLimit, value.most);
    xml.attribute("", "on", xsBooleanDigit, value.on);
    xml.element(ns, "limit", unionOfLimit, value.limit);
    xml.optional(ns, "since", sinceCodec, value.since);
    xml.element(ns, "colour", xsString, value.colour);
    xml.element(ns, "unit", unitCodec2, value.unit);
    xml.element(ns, "limits", listOfLimits, value.limits ?? []);
    xml.repeated(ns, "each", unionOfLimit, value.each);
    xml.element(ns, "code", xsToken, value.code);
    xml.element(ns, "names", listOfNames, value.names ?? []);
    xml.optional(ns, "rate", rateCodec, value.rate);
  }

  static read(xml: XmlReader): SetRequest {
    const most = xml.attribute("", "most", unionOfLimit);
    const on = xml.attribute("", "on", xsBooleanDigit);
    let limit: number | Unbounded | undefined;
    let since: XsDate | XsDateTime | null | undefined;
    let colour: string | undefined;
    let unit: Unit | (string & {}) | undefined;
    let limits: (number | Unbounded)[] | undefined;
    const each: (number | Unbounded)[] = [];
    let code: string | undefined;
    let names: XsQName[] | undefined;
    let rate: Rate | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          limit = unionOfLimit.read(xml);
          break;
        case 1:
          since = sinceCodec.read(xml);
          break;
        case 2:
          colour = xsString.read(xml);
          break;
        case 3:
          unit = unitCodec2.read(xml);
          break;
        case 4:
          limits = listOfLimits.read(xml);
          break;
        case 5:
          each.push(unionOfLimit.read(xml));
          break;
        case 6:
          code = xsToken.read(xml);
          break;
        case 7:
          names = listOfNames.read(xml);
          break;
        case 8:
          rate = rateCodec.read(xml);
          break;
      }
    }
    return new SetRequest({
      most,
      on,
      limit: limit ?? xml.missing(requestFields, 0),
      since,
      colour: colour ?? xml.missing(requestFields, 2),
      unit: unit ?? xml.missing(requestFields, 3),
      limits: limits ?? xml.missing(requestFields, 4),
      each,
      code: code ?? xml.missing(requestFields, 6),
      names: names ?? xml.missing(requestFields, 7),
      rate,
    });
  }
}

/** Response of operation `set`. */
export class SetResponse {
  /** Element `limit`, Limit, 1..1. */
  limit: number | Unbounded;
  /** Element `since`, Moment, 1..1. */
  since: XsDate | XsDateTime;
  /** Element `unit`, Unit, 1..1. */
  unit: Unit | (string & {});
  /** Element `rate`, Rate, 0..1. */
  rate?: Rate | undefined;

  constructor(init: Init<SetResponse>) {
    this.limit = init.limit;
    this.since = unionOfMoment.from(init.since);
    this.unit = init.unit;
    this.rate = init.rate;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetResponse>): SetResponse {
    return init instanceof SetResponse ? init : new SetResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SetResponse>): void {
    xml.element(ns, "limit", unionOfLimit, value.limit);
    xml.element(ns, "since", unionOfMoment, value.since);
    xml.element(ns, "unit", unionOfUnit, value.unit);
    xml.optional(ns, "rate", rateCodec, value.rate);
  }

  static read(xml: XmlReader): SetResponse {
    let limit: number | Unbounded | undefined;
    let since: XsDate | XsDateTime | undefined;
    let unit: Unit | (string & {}) | undefined;
    let rate: Rate | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          limit = unionOfLimit.read(xml);
          break;
        case 1:
          since = unionOfMoment.read(xml);
          break;
        case 2:
          unit = unionOfUnit.read(xml);
          break;
        case 3:
          rate = rateCodec.read(xml);
          break;
      }
    }
    return new SetResponse({
      limit: limit ?? xml.missing(responseFields, 0),
      since: since ?? xml.missing(responseFields, 1),
      unit: unit ?? xml.missing(responseFields, 2),
      rate,
    });
  }
}

/** How operation `set` travels. */
export const setOperation: Operation<SetRequest, SetResponse> = {
  name: "set",
  action: "set",
  input: { name: "{http://example.org/gauge}set", codec: SetRequest },
  output: { name: "{http://example.org/gauge}setResponse", codec: SetResponse },
};
