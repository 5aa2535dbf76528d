// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  anyChild,
  child,
  enumeration,
  groupOf,
  type Init,
  itemsFrom,
  type NilOf,
  nested,
  nillableWith,
  type OneOf,
  type Operation,
  polymorphic,
  type RawXml,
  type SimpleType,
  type XmlGroup,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xmlNames,
  xsDate,
  xsDecimal,
  xsInt,
  xsLong,
  xsString,
} from "../runtime/index.js";
import { Branch, NilBranch } from "../types/branch.js";
import { branchTypes } from "../types/branch-types.js";

const ns = "http://example.org/parcels";

/** Values of a type without a name. */
export const SendResponseStored = {
  Cold: "cold",
  Dry: "dry",
} as const;

/** Values of a type without a name. */
export type SendResponseStored = (typeof SendResponseStored)[keyof typeof SendResponseStored];

/** Codec of `SendResponseStored`. */
export const sendResponseStoredCodec: SimpleType<SendResponseStored> = enumeration(
  "SendResponseStored",
  Object.values(SendResponseStored),
);

const anyBranch = polymorphic("Branch", "{http://example.org/parcels}Branch", "concrete", Branch);
const branchCodec = nillableWith(anyBranch, NilBranch);
const requestFields = xmlNames(
  ns,
  "street",
  "city",
  "box",
  "branch",
  "weight",
  "note",
  "key",
  "number",
  "day",
  "remark",
  "*",
);
const responseFields = xmlNames(ns, "scanned", "stored", "at");

/** One of `street`, `box`, `branch`. */
export type SendRecipient = OneOf<
  | {
      /** Element `street`, xs:string, 1..1. */
      street: string;
      /** Element `city`, xs:string, 0..1. */
      city?: string | undefined;
    }
  | {
      /** Element `box`, xs:int, 1..1. */
      box: number;
    }
  | {
      /** Element `branch`, Branch, 1..1, nillable. */
      branch: Branch | NilOf<Branch, NilBranch> | null;
    }
>;

/** Codec of `SendRecipient`. */
export const sendRecipient: XmlGroup<SendRecipient> = groupOf(
  { street: child(ns, "street", xsString), city: child(ns, "city", xsString, "optional") },
  { box: child(ns, "box", xsInt) },
  { branch: child(ns, "branch", branchCodec) },
);

/** One of `weight`, `note`, any element. */
export type SendChoices = OneOf<
  | {
      /** Element `weight`, xs:decimal, 1..1. */
      weight: string;
    }
  | {
      /** Element `note`, xs:string, 1..1. */
      note: string;
    }
  | {
      /** Any element, 1..1. */
      any: RawXml;
    }
>;

/** Codec of `SendChoices`. */
export const sendChoices: XmlGroup<SendChoices> = groupOf(
  { weight: child(ns, "weight", xsDecimal) },
  { note: child(ns, "note", xsString) },
  { any: anyChild() },
);

/** One of `number`, `day`. */
export type SendSequencesChoice = OneOf<
  | {
      /** Element `number`, xs:long, 1..1. */
      number: bigint;
    }
  | {
      /** Element `day`, xs:date, 1..1. */
      day: XsDate;
    }
>;

/** Codec of `SendSequencesChoice`. */
export const sendSequencesChoice: XmlGroup<SendSequencesChoice> = groupOf(
  { number: child(ns, "number", xsLong) },
  { day: child(ns, "day", xsDate) },
);

/** A sequence of `key`, `choice`, `remark`. */
export interface SendSequences {
  /** Element `key`, xs:string, 1..1. */
  key: string;
  /** One of `number`, `day`, 1..1. */
  choice: SendSequencesChoice;
  /** Element `remark`, xs:string, 0..1. */
  remark?: string | undefined;
}

/** Codec of `SendSequences`. */
export const sendSequences: XmlGroup<SendSequences> = groupOf({
  key: child(ns, "key", xsString),
  choice: nested(sendSequencesChoice),
  remark: child(ns, "remark", xsString, "optional"),
});

/** Request of operation `send`. */
export class SendRequest {
  /** One of `street`, `box`, `branch`, 1..1. */
  Recipient: SendRecipient;
  /** One of `weight`, `note`, any element, 0..*. */
  choices: SendChoices[];
  /** A sequence of `key`, `choice`, `remark`, 0..*. */
  sequences: SendSequences[];

  constructor(init: Init<SendRequest>) {
    this.Recipient = sendRecipient.from(init.Recipient);
    this.choices = itemsFrom(sendChoices, init.choices);
    this.sequences = itemsFrom(sendSequences, init.sequences);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SendRequest>): SendRequest {
    return init instanceof SendRequest ? init : new SendRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SendRequest>): void {
    xml.group(sendRecipient, value.Recipient);
    xml.repeatedGroup(sendChoices, value.choices);
    xml.repeatedGroup(sendSequences, value.sequences);
  }

  static read(xml: XmlReader): SendRequest {
    const recipient = sendRecipient.begin();
    const choices = sendChoices.begin();
    const sequences = sendSequences.begin();
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 4:
        case 5:
          choices.take(xml, at - 4);
          break;
        case 6:
        case 7:
        case 8:
        case 9:
          sequences.take(xml, at - 6);
          break;
        case 10:
          choices.take(xml, 2);
          break;
        default:
          recipient.take(xml, at);
          break;
      }
    }
    return new SendRequest({
      Recipient: recipient.required(xml),
      choices: choices.repeated(xml),
      sequences: sequences.repeated(xml),
    });
  }
}

/** One of `scanned`, `stored`. */
export type SendResponseEvent = OneOf<
  | {
      /** Element `scanned`, xs:string, 1..1. */
      scanned: string;
    }
  | {
      /** Element `stored`, SendResponseStored, 1..1. */
      stored: SendResponseStored;
    }
>;

/** Codec of `SendResponseEvent`. */
export const sendResponseEvent: XmlGroup<SendResponseEvent> = groupOf(
  { scanned: child(ns, "scanned", xsString) },
  { stored: child(ns, "stored", sendResponseStoredCodec) },
);

/** Response of operation `send`. */
export class SendResponse {
  /** One of `scanned`, `stored`, 0..*. */
  event: SendResponseEvent[];
  /** Element `at`, Branch, 0..1. */
  at?: Branch | undefined;

  constructor(init: Init<SendResponse>) {
    this.event = itemsFrom(sendResponseEvent, init.event);
    this.at = init.at === undefined ? undefined : anyBranch.from(init.at);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SendResponse>): SendResponse {
    return init instanceof SendResponse ? init : new SendResponse(init);
  }

  static write(xml: XmlWriter, value: Init<SendResponse>): void {
    xml.repeatedGroup(sendResponseEvent, value.event);
    xml.optional(ns, "at", anyBranch, value.at);
  }

  static read(xml: XmlReader): SendResponse {
    const event = sendResponseEvent.begin();
    let atValue: Branch | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 2:
          atValue = anyBranch.read(xml);
          break;
        default:
          event.take(xml, at);
          break;
      }
    }
    return new SendResponse({
      event: event.repeated(xml),
      at: atValue,
    });
  }
}

/** How operation `send` travels. */
export const send: Operation<SendRequest, SendResponse> = {
  name: "send",
  action: "send",
  input: { name: "{http://example.org/parcels}send", codec: SendRequest },
  output: { name: "{http://example.org/parcels}sendResponse", codec: SendResponse },
  types: [branchTypes],
};
