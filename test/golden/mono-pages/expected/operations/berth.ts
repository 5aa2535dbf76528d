// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { passHeader } from "../headers/pass-header.js";
import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsDateTime,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { Crate } from "../types/crate.js";

const ns = "urn:harbour";
const arrayOfCrate = arrayOf(ns, "Crate", nillable(Crate));
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const tugsItemCodec = nillable(xsString);
const requestFields = xmlNames(ns, "ship", "arrival", "cargo");
const responseFields = xmlNames(ns, "berthResult");
const fields = xmlNames(ns, "quay", "tugs", "state");

/** Request of operation `berth`. */
export class BerthRequest {
  /** Element `ship`, xs:string, 0..1 assumed. */
  ship: string | undefined;
  /** Element `arrival`, xs:dateTime, 1..1 assumed. */
  arrival: XsDateTime;
  /** Element `cargo`, array of Crate, 0..1 assumed. */
  cargo: (Crate | null)[] | undefined;

  constructor(init: Init<BerthRequest>) {
    this.ship = init.ship;
    this.arrival = xsDateTime.from(init.arrival);
    this.cargo = init.cargo === undefined ? undefined : arrayOfCrate.from(init.cargo);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<BerthRequest>): BerthRequest {
    return init instanceof BerthRequest ? init : new BerthRequest(init);
  }

  static write(xml: XmlWriter, value: Init<BerthRequest>): void {
    xml.optional(ns, "ship", xsString, value.ship);
    xml.element(ns, "arrival", xsDateTime, value.arrival);
    xml.optional(ns, "cargo", arrayOfCrate, value.cargo);
  }

  static read(xml: XmlReader): BerthRequest {
    let ship: string | undefined;
    let arrival: XsDateTime | undefined;
    let cargo: (Crate | null)[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          ship = xsString.read(xml);
          break;
        case 1:
          arrival = xsDateTime.read(xml);
          break;
        case 2:
          cargo = arrayOfCrate.read(xml);
          break;
      }
    }
    return new BerthRequest({
      ship,
      arrival: arrival ?? xml.missing(requestFields, 1),
      cargo,
    });
  }
}

/** Response of operation `berth`. */
export class BerthResponse {
  /** Element `berthResult`, BerthResult, 0..1 assumed. */
  berthResult?: BerthResult | undefined;

  constructor(init: Init<BerthResponse>) {
    this.berthResult = init.berthResult === undefined ? undefined : BerthResult.from(init.berthResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<BerthResponse>): BerthResponse {
    return init instanceof BerthResponse ? init : new BerthResponse(init);
  }

  static write(xml: XmlWriter, value: Init<BerthResponse>): void {
    xml.optional(ns, "berthResult", BerthResult, value.berthResult);
  }

  static read(xml: XmlReader): BerthResponse {
    let berthResult: BerthResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          berthResult = BerthResult.read(xml);
          break;
      }
    }
    return new BerthResponse({
      berthResult,
    });
  }
}

/** Content of element `berthResult`, of a type without a name. */
export class BerthResult {
  /** Element `quay`, xs:int, 1..1 assumed. */
  quay: number;
  /** Element `tugs`, array of xs:string, 0..1 assumed. */
  tugs?: (string | null)[] | undefined;
  /** Element `state`, xs:string, 0..1 assumed. */
  state?: string | undefined;

  constructor(init: Init<BerthResult>) {
    this.quay = init.quay;
    this.tugs = init.tugs === undefined ? undefined : arrayOfString.from(init.tugs);
    this.state = init.state;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<BerthResult>): BerthResult {
    return init instanceof BerthResult ? init : new BerthResult(init);
  }

  static write(xml: XmlWriter, value: Init<BerthResult>): void {
    xml.element(ns, "quay", xsInt, value.quay);
    xml.optional(ns, "tugs", arrayOfString, value.tugs);
    xml.optional(ns, "state", xsString, value.state);
  }

  static read(xml: XmlReader): BerthResult {
    let quay: number | undefined;
    let tugs: (string | null)[] | undefined;
    let state: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          quay = xsInt.read(xml);
          break;
        case 1:
          tugs = arrayOfString.read(xml);
          break;
        case 2:
          state = xsString.read(xml);
          break;
      }
    }
    return new BerthResult({
      quay: quay ?? xml.missing(fields, 0),
      tugs,
      state,
    });
  }
}

/** How operation `berth` travels. */
export const berth: Operation<BerthRequest, BerthResponse> = {
  name: "berth",
  action: "urn:harbour/berth",
  input: { name: "{urn:harbour}berth", codec: BerthRequest },
  output: { name: "{urn:harbour}berthResponse", codec: BerthResponse },
  headers: {
    input: [passHeader],
  },
};

/** The items of `berthResult/tugs` in the response of `berth`, for `streamItems`. */
export const berthTugs: ItemPath<BerthRequest, BerthResponse, string | null> = {
  operation: berth,
  path: ["{urn:harbour}berthResult", "{urn:harbour}tugs", "{urn:harbour}string"],
  codec: tugsItemCodec,
};
