// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  msChar,
  msGuid,
  nillable,
  type Operation,
  withDefault,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  type XsDateTime,
  type XsDuration,
  type XsGYear,
  type XsTime,
  xmlNames,
  xsAnyUri,
  xsBase64Binary,
  xsBoolean,
  xsByte,
  xsDate,
  xsDateTime,
  xsDecimal,
  xsDouble,
  xsDuration,
  xsFloat,
  xsGYear,
  xsHexBinary,
  xsInt,
  xsInteger,
  xsLong,
  xsShort,
  xsString,
  xsTime,
  xsUnsignedByte,
  xsUnsignedInt,
  xsUnsignedLong,
  xsUnsignedShort,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const aIntCodec = withDefault(xsInt, "7");
const aDateTimeCodec = nillable(xsDateTime);
const requestFields = xmlNames(
  ns,
  "a_string",
  "a_boolean",
  "a_byte",
  "a_short",
  "a_int",
  "a_long",
  "a_unsignedByte",
  "a_unsignedShort",
  "a_unsignedInt",
  "a_unsignedLong",
  "a_integer",
  "a_decimal",
  "a_float",
  "a_double",
  "a_dateTime",
  "a_date",
  "a_time",
  "a_duration",
  "a_gYear",
  "a_base64Binary",
  "a_hexBinary",
  "a_anyURI",
  "a_guid",
  "a_char",
);
const responseFields = xmlNames(ns, "EchoResult");
const fields = xmlNames(
  ns,
  "a_string",
  "a_boolean",
  "a_byte",
  "a_short",
  "a_int",
  "a_long",
  "a_unsignedByte",
  "a_unsignedShort",
  "a_unsignedInt",
  "a_unsignedLong",
  "a_integer",
  "a_decimal",
  "a_float",
  "a_double",
  "a_dateTime",
  "a_date",
  "a_time",
  "a_duration",
  "a_gYear",
  "a_base64Binary",
  "a_hexBinary",
  "a_anyURI",
  "a_guid",
  "a_char",
);

/** Request of operation `Echo`. */
export class EchoRequest {
  /** Element `a_string`, xs:string, 1..1. Shown first, at most 20 letters. */
  a_string: string;
  /** Element `a_boolean`, xs:boolean, 1..1 assumed. */
  a_boolean: boolean;
  /** Element `a_byte`, xs:byte, 1..1 assumed. */
  a_byte: number;
  /** Element `a_short`, xs:short, 1..1 assumed. */
  a_short: number;
  /** Element `a_int`, xs:int, 0..1, default "7". */
  a_int?: number | undefined;
  /** Element `a_long`, xs:long, 1..1 assumed. */
  a_long: bigint;
  /** Element `a_unsignedByte`, xs:unsignedByte, 1..1 assumed. */
  a_unsignedByte: number;
  /** Element `a_unsignedShort`, xs:unsignedShort, 1..1 assumed. */
  a_unsignedShort: number;
  /** Element `a_unsignedInt`, xs:unsignedInt, 1..1 assumed. */
  a_unsignedInt: number;
  /** Element `a_unsignedLong`, xs:unsignedLong, 1..1 assumed. */
  a_unsignedLong: bigint;
  /** Element `a_integer`, xs:integer, 0..1 assumed. */
  a_integer: bigint | undefined;
  /** Element `a_decimal`, xs:decimal, 1..1 assumed. */
  a_decimal: string;
  /** Element `a_float`, xs:float, 1..1 assumed. */
  a_float: number;
  /** Element `a_double`, xs:double, 1..1 assumed. */
  a_double: number;
  /** Element `a_dateTime`, xs:dateTime, 0..1, nillable. */
  a_dateTime?: XsDateTime | null | undefined;
  /** Element `a_date`, xs:date, 1..1 assumed. */
  a_date: XsDate;
  /** Element `a_time`, xs:time, 1..1 assumed. */
  a_time: XsTime;
  /** Element `a_duration`, xs:duration, 0..1 assumed. */
  a_duration: XsDuration | undefined;
  /** Element `a_gYear`, xs:gYear, 0..1 assumed. */
  a_gYear: XsGYear | undefined;
  /** Element `a_base64Binary`, xs:base64Binary, 0..1 assumed. */
  a_base64Binary: Uint8Array | undefined;
  /** Element `a_hexBinary`, xs:hexBinary, 0..1 assumed. */
  a_hexBinary: Uint8Array | undefined;
  /** Element `a_anyURI`, xs:anyURI, 0..1 assumed. */
  a_anyURI: string | undefined;
  /** Element `a_guid`, guid, 1..1 assumed. */
  a_guid: string;
  /** Element `a_char`, char, 1..1 assumed. */
  a_char: number;

  constructor(init: Init<EchoRequest>) {
    this.a_string = init.a_string;
    this.a_boolean = init.a_boolean;
    this.a_byte = init.a_byte;
    this.a_short = init.a_short;
    this.a_int = init.a_int;
    this.a_long = init.a_long;
    this.a_unsignedByte = init.a_unsignedByte;
    this.a_unsignedShort = init.a_unsignedShort;
    this.a_unsignedInt = init.a_unsignedInt;
    this.a_unsignedLong = init.a_unsignedLong;
    this.a_integer = init.a_integer;
    this.a_decimal = init.a_decimal;
    this.a_float = init.a_float;
    this.a_double = init.a_double;
    this.a_dateTime = init.a_dateTime === undefined ? undefined : aDateTimeCodec.from(init.a_dateTime);
    this.a_date = xsDate.from(init.a_date);
    this.a_time = xsTime.from(init.a_time);
    this.a_duration = init.a_duration === undefined ? undefined : xsDuration.from(init.a_duration);
    this.a_gYear = init.a_gYear === undefined ? undefined : xsGYear.from(init.a_gYear);
    this.a_base64Binary = init.a_base64Binary;
    this.a_hexBinary = init.a_hexBinary;
    this.a_anyURI = init.a_anyURI;
    this.a_guid = init.a_guid;
    this.a_char = init.a_char;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EchoRequest>): EchoRequest {
    return init instanceof EchoRequest ? init : new EchoRequest(init);
  }

  static write(xml: XmlWriter, value: Init<EchoRequest>): void {
    xml.element(ns, "a_string", xsString, value.a_string);
    xml.element(ns, "a_boolean", xsBoolean, value.a_boolean);
    xml.element(ns, "a_byte", xsByte, value.a_byte);
    xml.element(ns, "a_short", xsShort, value.a_short);
    xml.optional(ns, "a_int", aIntCodec, value.a_int);
    xml.element(ns, "a_long", xsLong, value.a_long);
    xml.element(ns, "a_unsignedByte", xsUnsignedByte, value.a_unsignedByte);
    xml.element(ns, "a_unsignedShort", xsUnsignedShort, value.a_unsignedShort);
    xml.element(ns, "a_unsignedInt", xsUnsignedInt, value.a_unsignedInt);
    xml.element(ns, "a_unsignedLong", xsUnsignedLong, value.a_unsignedLong);
    xml.optional(ns, "a_integer", xsInteger, value.a_integer);
    xml.element(ns, "a_decimal", xsDecimal, value.a_decimal);
    xml.element(ns, "a_float", xsFloat, value.a_float);
    xml.element(ns, "a_double", xsDouble, value.a_double);
    xml.optional(ns, "a_dateTime", aDateTimeCodec, value.a_dateTime);
    xml.element(ns, "a_date", xsDate, value.a_date);
    xml.element(ns, "a_time", xsTime, value.a_time);
    xml.optional(ns, "a_duration", xsDuration, value.a_duration);
    xml.optional(ns, "a_gYear", xsGYear, value.a_gYear);
    xml.optional(ns, "a_base64Binary", xsBase64Binary, value.a_base64Binary);
    xml.optional(ns, "a_hexBinary", xsHexBinary, value.a_hexBinary);
    xml.optional(ns, "a_anyURI", xsAnyUri, value.a_anyURI);
    xml.element(ns, "a_guid", msGuid, value.a_guid);
    xml.element(ns, "a_char", msChar, value.a_char);
  }

  static read(xml: XmlReader): EchoRequest {
    let aString: string | undefined;
    let aBoolean: boolean | undefined;
    let aByte: number | undefined;
    let aShort: number | undefined;
    let aInt: number | undefined;
    let aLong: bigint | undefined;
    let aUnsignedByte: number | undefined;
    let aUnsignedShort: number | undefined;
    let aUnsignedInt: number | undefined;
    let aUnsignedLong: bigint | undefined;
    let aInteger: bigint | undefined;
    let aDecimal: string | undefined;
    let aFloat: number | undefined;
    let aDouble: number | undefined;
    let aDateTime: XsDateTime | null | undefined;
    let aDate: XsDate | undefined;
    let aTime: XsTime | undefined;
    let aDuration: XsDuration | undefined;
    let aGYear: XsGYear | undefined;
    let aBase64Binary: Uint8Array | undefined;
    let aHexBinary: Uint8Array | undefined;
    let aAnyURI: string | undefined;
    let aGuid: string | undefined;
    let aChar: number | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          aString = xsString.read(xml);
          break;
        case 1:
          aBoolean = xsBoolean.read(xml);
          break;
        case 2:
          aByte = xsByte.read(xml);
          break;
        case 3:
          aShort = xsShort.read(xml);
          break;
        case 4:
          aInt = aIntCodec.read(xml);
          break;
        case 5:
          aLong = xsLong.read(xml);
          break;
        case 6:
          aUnsignedByte = xsUnsignedByte.read(xml);
          break;
        case 7:
          aUnsignedShort = xsUnsignedShort.read(xml);
          break;
        case 8:
          aUnsignedInt = xsUnsignedInt.read(xml);
          break;
        case 9:
          aUnsignedLong = xsUnsignedLong.read(xml);
          break;
        case 10:
          aInteger = xsInteger.read(xml);
          break;
        case 11:
          aDecimal = xsDecimal.read(xml);
          break;
        case 12:
          aFloat = xsFloat.read(xml);
          break;
        case 13:
          aDouble = xsDouble.read(xml);
          break;
        case 14:
          aDateTime = aDateTimeCodec.read(xml);
          break;
        case 15:
          aDate = xsDate.read(xml);
          break;
        case 16:
          aTime = xsTime.read(xml);
          break;
        case 17:
          aDuration = xsDuration.read(xml);
          break;
        case 18:
          aGYear = xsGYear.read(xml);
          break;
        case 19:
          aBase64Binary = xsBase64Binary.read(xml);
          break;
        case 20:
          aHexBinary = xsHexBinary.read(xml);
          break;
        case 21:
          aAnyURI = xsAnyUri.read(xml);
          break;
        case 22:
          aGuid = msGuid.read(xml);
          break;
        case 23:
          aChar = msChar.read(xml);
          break;
      }
    }
    return new EchoRequest({
      a_string: aString ?? xml.missing(requestFields, 0),
      a_boolean: aBoolean ?? xml.missing(requestFields, 1),
      a_byte: aByte ?? xml.missing(requestFields, 2),
      a_short: aShort ?? xml.missing(requestFields, 3),
      a_int: aInt,
      a_long: aLong ?? xml.missing(requestFields, 5),
      a_unsignedByte: aUnsignedByte ?? xml.missing(requestFields, 6),
      a_unsignedShort: aUnsignedShort ?? xml.missing(requestFields, 7),
      a_unsignedInt: aUnsignedInt ?? xml.missing(requestFields, 8),
      a_unsignedLong: aUnsignedLong ?? xml.missing(requestFields, 9),
      a_integer: aInteger,
      a_decimal: aDecimal ?? xml.missing(requestFields, 11),
      a_float: aFloat ?? xml.missing(requestFields, 12),
      a_double: aDouble ?? xml.missing(requestFields, 13),
      a_dateTime: aDateTime,
      a_date: aDate ?? xml.missing(requestFields, 15),
      a_time: aTime ?? xml.missing(requestFields, 16),
      a_duration: aDuration,
      a_gYear: aGYear,
      a_base64Binary: aBase64Binary,
      a_hexBinary: aHexBinary,
      a_anyURI: aAnyURI,
      a_guid: aGuid ?? xml.missing(requestFields, 22),
      a_char: aChar ?? xml.missing(requestFields, 23),
    });
  }
}

/** Response of operation `Echo`. */
export class EchoResponse {
  /** Element `EchoResult`, EchoResult, 0..1 assumed. */
  EchoResult?: EchoResult | undefined;

  constructor(init: Init<EchoResponse>) {
    this.EchoResult = init.EchoResult === undefined ? undefined : EchoResult.from(init.EchoResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EchoResponse>): EchoResponse {
    return init instanceof EchoResponse ? init : new EchoResponse(init);
  }

  static write(xml: XmlWriter, value: Init<EchoResponse>): void {
    xml.optional(ns, "EchoResult", EchoResult, value.EchoResult);
  }

  static read(xml: XmlReader): EchoResponse {
    let echoResult: EchoResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          echoResult = EchoResult.read(xml);
          break;
      }
    }
    return new EchoResponse({
      EchoResult: echoResult,
    });
  }
}

/** Content of element `EchoResult`, of a type without a name. */
export class EchoResult {
  /** Element `a_string`, xs:string, 0..1 assumed. */
  a_string?: string | undefined;
  /** Element `a_boolean`, xs:boolean, 1..1 assumed. */
  a_boolean: boolean;
  /** Element `a_byte`, xs:byte, 1..1 assumed. */
  a_byte: number;
  /** Element `a_short`, xs:short, 1..1 assumed. */
  a_short: number;
  /** Element `a_int`, xs:int, 1..1 assumed. */
  a_int: number;
  /** Element `a_long`, xs:long, 1..1 assumed. */
  a_long: bigint;
  /** Element `a_unsignedByte`, xs:unsignedByte, 1..1 assumed. */
  a_unsignedByte: number;
  /** Element `a_unsignedShort`, xs:unsignedShort, 1..1 assumed. */
  a_unsignedShort: number;
  /** Element `a_unsignedInt`, xs:unsignedInt, 1..1 assumed. */
  a_unsignedInt: number;
  /** Element `a_unsignedLong`, xs:unsignedLong, 1..1 assumed. */
  a_unsignedLong: bigint;
  /** Element `a_integer`, xs:integer, 0..1 assumed. */
  a_integer?: bigint | undefined;
  /** Element `a_decimal`, xs:decimal, 1..1 assumed. */
  a_decimal: string;
  /** Element `a_float`, xs:float, 1..1 assumed. */
  a_float: number;
  /** Element `a_double`, xs:double, 1..1 assumed. */
  a_double: number;
  /** Element `a_dateTime`, xs:dateTime, 1..1 assumed. */
  a_dateTime: XsDateTime;
  /** Element `a_date`, xs:date, 1..1 assumed. */
  a_date: XsDate;
  /** Element `a_time`, xs:time, 1..1 assumed. */
  a_time: XsTime;
  /** Element `a_duration`, xs:duration, 0..1 assumed. */
  a_duration?: XsDuration | undefined;
  /** Element `a_gYear`, xs:gYear, 0..1 assumed. */
  a_gYear?: XsGYear | undefined;
  /** Element `a_base64Binary`, xs:base64Binary, 0..1 assumed. */
  a_base64Binary?: Uint8Array | undefined;
  /** Element `a_hexBinary`, xs:hexBinary, 0..1 assumed. */
  a_hexBinary?: Uint8Array | undefined;
  /** Element `a_anyURI`, xs:anyURI, 0..1 assumed. */
  a_anyURI?: string | undefined;
  /** Element `a_guid`, guid, 1..1 assumed. */
  a_guid: string;
  /** Element `a_char`, char, 1..1 assumed. */
  a_char: number;

  constructor(init: Init<EchoResult>) {
    this.a_string = init.a_string;
    this.a_boolean = init.a_boolean;
    this.a_byte = init.a_byte;
    this.a_short = init.a_short;
    this.a_int = init.a_int;
    this.a_long = init.a_long;
    this.a_unsignedByte = init.a_unsignedByte;
    this.a_unsignedShort = init.a_unsignedShort;
    this.a_unsignedInt = init.a_unsignedInt;
    this.a_unsignedLong = init.a_unsignedLong;
    this.a_integer = init.a_integer;
    this.a_decimal = init.a_decimal;
    this.a_float = init.a_float;
    this.a_double = init.a_double;
    this.a_dateTime = xsDateTime.from(init.a_dateTime);
    this.a_date = xsDate.from(init.a_date);
    this.a_time = xsTime.from(init.a_time);
    this.a_duration = init.a_duration === undefined ? undefined : xsDuration.from(init.a_duration);
    this.a_gYear = init.a_gYear === undefined ? undefined : xsGYear.from(init.a_gYear);
    this.a_base64Binary = init.a_base64Binary;
    this.a_hexBinary = init.a_hexBinary;
    this.a_anyURI = init.a_anyURI;
    this.a_guid = init.a_guid;
    this.a_char = init.a_char;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EchoResult>): EchoResult {
    return init instanceof EchoResult ? init : new EchoResult(init);
  }

  static write(xml: XmlWriter, value: Init<EchoResult>): void {
    xml.optional(ns, "a_string", xsString, value.a_string);
    xml.element(ns, "a_boolean", xsBoolean, value.a_boolean);
    xml.element(ns, "a_byte", xsByte, value.a_byte);
    xml.element(ns, "a_short", xsShort, value.a_short);
    xml.element(ns, "a_int", xsInt, value.a_int);
    xml.element(ns, "a_long", xsLong, value.a_long);
    xml.element(ns, "a_unsignedByte", xsUnsignedByte, value.a_unsignedByte);
    xml.element(ns, "a_unsignedShort", xsUnsignedShort, value.a_unsignedShort);
    xml.element(ns, "a_unsignedInt", xsUnsignedInt, value.a_unsignedInt);
    xml.element(ns, "a_unsignedLong", xsUnsignedLong, value.a_unsignedLong);
    xml.optional(ns, "a_integer", xsInteger, value.a_integer);
    xml.element(ns, "a_decimal", xsDecimal, value.a_decimal);
    xml.element(ns, "a_float", xsFloat, value.a_float);
    xml.element(ns, "a_double", xsDouble, value.a_double);
    xml.element(ns, "a_dateTime", xsDateTime, value.a_dateTime);
    xml.element(ns, "a_date", xsDate, value.a_date);
    xml.element(ns, "a_time", xsTime, value.a_time);
    xml.optional(ns, "a_duration", xsDuration, value.a_duration);
    xml.optional(ns, "a_gYear", xsGYear, value.a_gYear);
    xml.optional(ns, "a_base64Binary", xsBase64Binary, value.a_base64Binary);
    xml.optional(ns, "a_hexBinary", xsHexBinary, value.a_hexBinary);
    xml.optional(ns, "a_anyURI", xsAnyUri, value.a_anyURI);
    xml.element(ns, "a_guid", msGuid, value.a_guid);
    xml.element(ns, "a_char", msChar, value.a_char);
  }

  static read(xml: XmlReader): EchoResult {
    let aString: string | undefined;
    let aBoolean: boolean | undefined;
    let aByte: number | undefined;
    let aShort: number | undefined;
    let aInt: number | undefined;
    let aLong: bigint | undefined;
    let aUnsignedByte: number | undefined;
    let aUnsignedShort: number | undefined;
    let aUnsignedInt: number | undefined;
    let aUnsignedLong: bigint | undefined;
    let aInteger: bigint | undefined;
    let aDecimal: string | undefined;
    let aFloat: number | undefined;
    let aDouble: number | undefined;
    let aDateTime: XsDateTime | undefined;
    let aDate: XsDate | undefined;
    let aTime: XsTime | undefined;
    let aDuration: XsDuration | undefined;
    let aGYear: XsGYear | undefined;
    let aBase64Binary: Uint8Array | undefined;
    let aHexBinary: Uint8Array | undefined;
    let aAnyURI: string | undefined;
    let aGuid: string | undefined;
    let aChar: number | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          aString = xsString.read(xml);
          break;
        case 1:
          aBoolean = xsBoolean.read(xml);
          break;
        case 2:
          aByte = xsByte.read(xml);
          break;
        case 3:
          aShort = xsShort.read(xml);
          break;
        case 4:
          aInt = xsInt.read(xml);
          break;
        case 5:
          aLong = xsLong.read(xml);
          break;
        case 6:
          aUnsignedByte = xsUnsignedByte.read(xml);
          break;
        case 7:
          aUnsignedShort = xsUnsignedShort.read(xml);
          break;
        case 8:
          aUnsignedInt = xsUnsignedInt.read(xml);
          break;
        case 9:
          aUnsignedLong = xsUnsignedLong.read(xml);
          break;
        case 10:
          aInteger = xsInteger.read(xml);
          break;
        case 11:
          aDecimal = xsDecimal.read(xml);
          break;
        case 12:
          aFloat = xsFloat.read(xml);
          break;
        case 13:
          aDouble = xsDouble.read(xml);
          break;
        case 14:
          aDateTime = xsDateTime.read(xml);
          break;
        case 15:
          aDate = xsDate.read(xml);
          break;
        case 16:
          aTime = xsTime.read(xml);
          break;
        case 17:
          aDuration = xsDuration.read(xml);
          break;
        case 18:
          aGYear = xsGYear.read(xml);
          break;
        case 19:
          aBase64Binary = xsBase64Binary.read(xml);
          break;
        case 20:
          aHexBinary = xsHexBinary.read(xml);
          break;
        case 21:
          aAnyURI = xsAnyUri.read(xml);
          break;
        case 22:
          aGuid = msGuid.read(xml);
          break;
        case 23:
          aChar = msChar.read(xml);
          break;
      }
    }
    return new EchoResult({
      a_string: aString,
      a_boolean: aBoolean ?? xml.missing(fields, 1),
      a_byte: aByte ?? xml.missing(fields, 2),
      a_short: aShort ?? xml.missing(fields, 3),
      a_int: aInt ?? xml.missing(fields, 4),
      a_long: aLong ?? xml.missing(fields, 5),
      a_unsignedByte: aUnsignedByte ?? xml.missing(fields, 6),
      a_unsignedShort: aUnsignedShort ?? xml.missing(fields, 7),
      a_unsignedInt: aUnsignedInt ?? xml.missing(fields, 8),
      a_unsignedLong: aUnsignedLong ?? xml.missing(fields, 9),
      a_integer: aInteger,
      a_decimal: aDecimal ?? xml.missing(fields, 11),
      a_float: aFloat ?? xml.missing(fields, 12),
      a_double: aDouble ?? xml.missing(fields, 13),
      a_dateTime: aDateTime ?? xml.missing(fields, 14),
      a_date: aDate ?? xml.missing(fields, 15),
      a_time: aTime ?? xml.missing(fields, 16),
      a_duration: aDuration,
      a_gYear: aGYear,
      a_base64Binary: aBase64Binary,
      a_hexBinary: aHexBinary,
      a_anyURI: aAnyURI,
      a_guid: aGuid ?? xml.missing(fields, 22),
      a_char: aChar ?? xml.missing(fields, 23),
    });
  }
}

/** How operation `Echo` travels. */
export const echo: Operation<EchoRequest, EchoResponse> = {
  name: "Echo",
  action: "http://example.org/shop/Echo",
  input: { name: "{http://example.org/shop/}Echo", codec: EchoRequest },
  output: { name: "{http://example.org/shop/}EchoResponse", codec: EchoResponse },
};
