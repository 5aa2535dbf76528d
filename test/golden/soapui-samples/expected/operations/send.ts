// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  child,
  groupOf,
  type Init,
  type ItemPath,
  itemsFrom,
  type OneOf,
  type Operation,
  type XmlGroup,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";
import { type State, stateCodec } from "../types/state.js";

const ns = "urn:parcel";
const requestFields = xmlNames(ns, "token", "street", "box");
const responseFields = xmlNames(ns, "number", "stop");
const fields = xmlNames(ns, "town", "state");

/** One of `street`, `box`. */
export type SendChoice = OneOf<
  | {
      /** Element `street`, xs:string, 1..1 assumed; a blank to fill in, so its type is open. */
      street: string;
    }
  | {
      /** Element `box`, xs:int, 1..1 assumed. */
      box: number;
    }
>;

/** Codec of `SendChoice`. */
export const sendChoice: XmlGroup<SendChoice> = groupOf(
  { street: child(ns, "street", xsString) },
  { box: child(ns, "box", xsInt) },
);

/** Request of operation `send`. */
export class SendRequest {
  /** Element `token`, xs:string, 1..1 assumed. */
  token: string;
  /** One of `street`, `box`, 1..1. */
  choice: SendChoice;

  constructor(init: Init<SendRequest>) {
    this.token = init.token;
    this.choice = sendChoice.from(init.choice);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SendRequest>): SendRequest {
    return init instanceof SendRequest ? init : new SendRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SendRequest>): void {
    xml.element(ns, "token", xsString, value.token);
    xml.group(sendChoice, value.choice);
  }

  static read(xml: XmlReader): SendRequest {
    let token: string | undefined;
    const choice = sendChoice.begin();
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        default:
          choice.take(xml, at - 1);
          break;
      }
    }
    return new SendRequest({
      token: token ?? xml.missing(requestFields, 0),
      choice: choice.required(xml),
    });
  }
}

/** Response of operation `send`. */
export class SendResponse {
  /** Element `number`, xs:string, 0..1; a blank to fill in, so its type is open. */
  number?: string | undefined;
  /** Element `stop`, SendResponseStop, 0..*. */
  stop: SendResponseStop[];

  constructor(init: Init<SendResponse>) {
    this.number = init.number;
    this.stop = itemsFrom(SendResponseStop, init.stop);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SendResponse>): SendResponse {
    return init instanceof SendResponse ? init : new SendResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SendResponse>): void {
    xml.optional(ns, "number", xsString, value.number);
    xml.repeated(ns, "stop", SendResponseStop, value.stop);
  }

  static read(xml: XmlReader): SendResponse {
    let numberValue: string | undefined;
    const stop: SendResponseStop[] = [];
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          numberValue = xsString.read(xml);
          break;
        case 1:
          stop.push(SendResponseStop.read(xml));
          break;
      }
    }
    return new SendResponse({
      number: numberValue,
      stop,
    });
  }
}

/** Content of element `stop`, of a type without a name. */
export class SendResponseStop {
  /** Element `town`, xs:string, 1..1 assumed; a blank to fill in, so its type is open. */
  town: string;
  /** Element `state`, State, 0..1. */
  state?: State | undefined;

  constructor(init: Init<SendResponseStop>) {
    this.town = init.town;
    this.state = init.state;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SendResponseStop>): SendResponseStop {
    return init instanceof SendResponseStop ? init : new SendResponseStop(init);
  }

  static write(xml: XmlWriter, value: Init<SendResponseStop>): void {
    xml.element(ns, "town", xsString, value.town);
    xml.optional(ns, "state", stateCodec, value.state);
  }

  static read(xml: XmlReader): SendResponseStop {
    let town: string | undefined;
    let state: State | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          town = xsString.read(xml);
          break;
        case 1:
          state = stateCodec.read(xml);
          break;
      }
    }
    return new SendResponseStop({
      town: town ?? xml.missing(fields, 0),
      state,
    });
  }
}

/** How operation `send` travels. */
export const send: Operation<SendRequest, SendResponse> = {
  name: "send",
  input: { name: "{urn:parcel}send", codec: SendRequest },
  output: { name: "{urn:parcel}sendResponse", codec: SendResponse },
};

/** The items of `stop` in the response of `send`, for `streamItems`. */
export const sendStop: ItemPath<SendRequest, SendResponse, SendResponseStop> = {
  operation: send,
  path: ["{urn:parcel}stop"],
  codec: SendResponseStop,
};
