// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  itemsFrom,
  listOf,
  nillable,
  type Operation,
  restricted,
  restrictedBinary,
  restrictedDate,
  restrictedDuration,
  restrictedFloat,
  restrictedList,
  restrictedNumber,
  textUnion,
  unionOf,
  withDefault,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  type XsDuration,
  xmlNames,
  xsDate,
  xsDuration,
  xsFloat,
  xsHexBinary,
  xsInt,
  xsNonNegativeInteger,
  xsString,
  xsToken,
} from "../runtime/index.js";
import { Amount } from "../types/amount.js";
import { type Size, sizeCodec } from "../types/size.js";

const ns = "http://example.org/orders";
const codeType = restricted(xsToken, { name: "Code", maxLength: 8, pattern: /^(?:[A-Z]+|\p{Nd}{3})$/u });
const shortCodeType = restricted(xsToken, {
  name: "ShortCode",
  maxLength: 4,
  pattern: [/^(?:[A-Z]+|\p{Nd}{3})$/u, /^[^X]*$/u],
});
const quantityType = restrictedNumber(xsInt, { name: "Quantity", minInclusive: 1, maxExclusive: 1000 });
const quantityCodec = withDefault(quantityType, "1");
const serialType = restrictedNumber(xsNonNegativeInteger, { name: "Serial", totalDigits: 20 });
const serialCodec = nillable(serialType);
const ratioType = restrictedFloat(xsFloat, { name: "Ratio", maxInclusive: 0.1 });
const digestType = restrictedBinary(xsHexBinary, { name: "Digest", length: 4 });
const dayType = restrictedDate(xsDate, { name: "Day", minInclusive: "2020-01-01Z" });
const waitType = restrictedDuration(xsDuration, { name: "Wait", maxInclusive: "P1M" });
const listOfAnonymousType = listOf(shortCodeType);
const tagsType = restrictedList(listOfAnonymousType, { name: "Tags", minLength: 1, maxLength: 3 });
const unionOfLimit = unionOf("Limit", quantityType, sizeCodec);
const fewLimitsType = restrictedNumber(xsInt, {
  name: "FewLimits",
  minInclusive: 1,
  maxExclusive: 1000,
  enumeration: ["1", "2", "unlimited"],
});
const fewLimitsType2 = restricted(sizeCodec, { name: "FewLimits", enumeration: ["1", "2", "unlimited"] });
const unionOfLimit2 = unionOf("Limit", fewLimitsType, fewLimitsType2);
const sizeType = restricted(xsToken, { name: "Size", enumeration: ["S", "M", "unlimited"] });
const unionOfReference = textUnion("Reference", xsString, codeType, sizeType);
const noteType = restricted(xsString, {
  name: "the type of note",
  minLength: 1,
  maxLength: 20,
  pattern: /^\P{Cc}*$/u,
});
const passwordType = restricted(xsString, { name: "the type of Password", minLength: 12 });
const oddType = restricted(xsString, { name: "Odd", maxLength: 5 });
const slowType = restricted(xsString, { name: "Slow", pattern: /^(?:a+)+$/u });
const requestFields = xmlNames(
  ns,
  "code",
  "short",
  "amount",
  "quantity",
  "serial",
  "ratio",
  "digest",
  "day",
  "wait",
  "tags",
  "limit",
  "few",
  "reference",
  "note",
  "Password",
  "odd",
  "slow",
);
const responseFields = xmlNames(ns, "code", "limit");

/** Request of operation `order`. */
export class OrderRequest {
  /** Element `code`, xs:string, 1..1, maxLength 8, pattern `[A-Z]+|\d{3}`. */
  code: string;
  /** Element `short`, xs:string, 0..*, maxLength 4, pattern `[^X]*`, maxLength 8, pattern `[A-Z]+|\d{3}`. */
  short: string[];
  /** Element `amount`, Amount, 1..1. */
  amount: Amount;
  /** Element `quantity`, xs:int, 0..1, minInclusive 1, maxExclusive 1000, default "1". */
  quantity?: number | undefined;
  /** Element `serial`, xs:nonNegativeInteger, 1..1, totalDigits 20, nillable. */
  serial: bigint | null;
  /** Element `ratio`, xs:float, 1..1, maxInclusive 0.1. */
  ratio: number;
  /** Element `digest`, xs:hexBinary, 1..1, length 4. */
  digest: Uint8Array;
  /** Element `day`, xs:date, 1..1, minInclusive 2020-01-01Z. */
  day: XsDate;
  /** Element `wait`, xs:duration, 1..1, maxInclusive P1M. */
  wait: XsDuration;
  /** Element `tags`, anonymous type, 1..1, minLength 1, maxLength 3. */
  tags: string[];
  /** Element `limit`, Limit, 1..1. */
  limit: number | Size;
  /** Element `few`, Limit, 1..1, enumeration 1, enumeration 2, enumeration unlimited. */
  few: number | Size;
  /** Element `reference`, Reference, 1..1. */
  reference: string;
  /** Element `note`, xs:string, 0..1, minLength 1, maxLength 20, pattern `\P{Cc}*`. */
  note?: string | undefined;
  /** Element `Password`, xs:string, 0..1, minLength 12. */
  Password?: string | undefined;
  /** Element `odd`, xs:string, 0..1, maxLength 5, pattern `(?i)a+` (not checked). */
  odd?: string | undefined;
  /** Element `slow`, xs:string, 0..1, pattern `(a+)+`. */
  slow?: string | undefined;

  constructor(init: Init<OrderRequest>) {
    this.code = init.code;
    this.short = itemsFrom(shortCodeType, init.short);
    this.amount = Amount.from(init.amount);
    this.quantity = init.quantity;
    this.serial = init.serial;
    this.ratio = init.ratio;
    this.digest = init.digest;
    this.day = dayType.from(init.day);
    this.wait = waitType.from(init.wait);
    this.tags = init.tags === undefined ? [] : tagsType.from(init.tags);
    this.limit = init.limit;
    this.few = init.few;
    this.reference = init.reference;
    this.note = init.note;
    this.Password = init.Password;
    this.odd = init.odd;
    this.slow = init.slow;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<OrderRequest>): OrderRequest {
    return init instanceof OrderRequest ? init : new OrderRequest(init);
  }

  static write(xml: XmlWriter, value: Init<OrderRequest>): void {
    xml.element(ns, "code", codeType, value.code);
    xml.repeated(ns, "short", shortCodeType, value.short);
    xml.element(ns, "amount", Amount, value.amount);
    xml.optional(ns, "quantity", quantityCodec, value.quantity);
    xml.element(ns, "serial", serialCodec, value.serial);
    xml.element(ns, "ratio", ratioType, value.ratio);
    xml.element(ns, "digest", digestType, value.digest);
    xml.element(ns, "day", dayType, value.day);
    xml.element(ns, "wait", waitType, value.wait);
    xml.element(ns, "tags", tagsType, value.tags ?? []);
    xml.element(ns, "limit", unionOfLimit, value.limit);
    xml.element(ns, "few", unionOfLimit2, value.few);
    xml.element(ns, "reference", unionOfReference, value.reference);
    xml.optional(ns, "note", noteType, value.note);
    xml.optional(ns, "Password", passwordType, value.Password);
    xml.optional(ns, "odd", oddType, value.odd);
    xml.optional(ns, "slow", slowType, value.slow);
  }

  static read(xml: XmlReader): OrderRequest {
    let code: string | undefined;
    const short: string[] = [];
    let amount: Amount | undefined;
    let quantity: number | undefined;
    let serial: bigint | null | undefined;
    let ratio: number | undefined;
    let digest: Uint8Array | undefined;
    let day: XsDate | undefined;
    let wait: XsDuration | undefined;
    let tags: string[] | undefined;
    let limit: number | Size | undefined;
    let few: number | Size | undefined;
    let reference: string | undefined;
    let note: string | undefined;
    let password: string | undefined;
    let odd: string | undefined;
    let slow: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          code = codeType.read(xml);
          break;
        case 1:
          short.push(shortCodeType.read(xml));
          break;
        case 2:
          amount = Amount.read(xml);
          break;
        case 3:
          quantity = quantityCodec.read(xml);
          break;
        case 4:
          serial = serialCodec.read(xml);
          break;
        case 5:
          ratio = ratioType.read(xml);
          break;
        case 6:
          digest = digestType.read(xml);
          break;
        case 7:
          day = dayType.read(xml);
          break;
        case 8:
          wait = waitType.read(xml);
          break;
        case 9:
          tags = tagsType.read(xml);
          break;
        case 10:
          limit = unionOfLimit.read(xml);
          break;
        case 11:
          few = unionOfLimit2.read(xml);
          break;
        case 12:
          reference = unionOfReference.read(xml);
          break;
        case 13:
          note = noteType.read(xml);
          break;
        case 14:
          password = passwordType.read(xml);
          break;
        case 15:
          odd = oddType.read(xml);
          break;
        case 16:
          slow = slowType.read(xml);
          break;
      }
    }
    return new OrderRequest({
      code: code ?? xml.missing(requestFields, 0),
      short,
      amount: amount ?? xml.missing(requestFields, 2),
      quantity,
      serial: serial === undefined ? xml.missing(requestFields, 4) : serial,
      ratio: ratio ?? xml.missing(requestFields, 5),
      digest: digest ?? xml.missing(requestFields, 6),
      day: day ?? xml.missing(requestFields, 7),
      wait: wait ?? xml.missing(requestFields, 8),
      tags: tags ?? xml.missing(requestFields, 9),
      limit: limit ?? xml.missing(requestFields, 10),
      few: few ?? xml.missing(requestFields, 11),
      reference: reference ?? xml.missing(requestFields, 12),
      note,
      Password: password,
      odd,
      slow,
    });
  }
}

/** Response of operation `order`. */
export class OrderResponse {
  /** Element `code`, xs:string, 1..1, maxLength 8, pattern `[A-Z]+|\d{3}`. */
  code: string;
  /** Element `limit`, Limit, 1..1. */
  limit: number | Size;

  constructor(init: Init<OrderResponse>) {
    this.code = init.code;
    this.limit = init.limit;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<OrderResponse>): OrderResponse {
    return init instanceof OrderResponse ? init : new OrderResponse(init);
  }

  static write(xml: XmlWriter, value: Init<OrderResponse>): void {
    xml.element(ns, "code", codeType, value.code);
    xml.element(ns, "limit", unionOfLimit, value.limit);
  }

  static read(xml: XmlReader): OrderResponse {
    let code: string | undefined;
    let limit: number | Size | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          code = codeType.read(xml);
          break;
        case 1:
          limit = unionOfLimit.read(xml);
          break;
      }
    }
    return new OrderResponse({
      code: code ?? xml.missing(responseFields, 0),
      limit: limit ?? xml.missing(responseFields, 1),
    });
  }
}

/** How operation `order` travels. */
export const order: Operation<OrderRequest, OrderResponse> = {
  name: "order",
  action: "order",
  input: { name: "{http://example.org/orders}order", codec: OrderRequest },
  output: { name: "{http://example.org/orders}orderResponse", codec: OrderResponse },
};
