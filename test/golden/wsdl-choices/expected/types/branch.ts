// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  child,
  groupOf,
  type Init,
  lazy,
  type NilInit,
  type NilOf,
  nillableWith,
  type OneOf,
  polymorphic,
  type XmlGroup,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/parcels";
const anyBranch = polymorphic(
  "Branch",
  "{http://example.org/parcels}Branch",
  "concrete",
  lazy(() => Branch),
);
const branchCodec = nillableWith(
  lazy(() => anyBranch),
  lazy(() => NilBranch),
);
const fields = xmlNames(ns, "name", "street", "city", "box", "branch");
type BranchTypes = "Branch" | "MainBranch";

/** One of `street`, `box`, `branch`. */
export type BranchRecipient = OneOf<
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

/** Codec of `BranchRecipient`. */
export const branchRecipient: XmlGroup<BranchRecipient> = groupOf(
  { street: child(ns, "street", xsString), city: child(ns, "city", xsString, "optional") },
  { box: child(ns, "box", xsInt) },
  { branch: child(ns, "branch", branchCodec) },
);

/** XSD complexType `Branch`. */
export class Branch {
  /** Which type of its hierarchy this is. */
  readonly $type: BranchTypes = "Branch";
  /** Attribute `number`, xs:int, optional. */
  number?: number | undefined;
  /** Element `name`, xs:string, 1..1. */
  name: string;
  /** One of `street`, `box`, `branch`, 0..1. */
  Recipient?: BranchRecipient | undefined;

  constructor(init: Init<Branch>) {
    this.number = init.number;
    this.name = init.name;
    this.Recipient = init.Recipient === undefined ? undefined : branchRecipient.from(init.Recipient);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Branch>): Branch {
    return init instanceof Branch ? init : new Branch(init);
  }

  static write(xml: XmlWriter, value: Init<Branch>): void {
    xml.attribute("", "number", xsInt, value.number);
    xml.element(ns, "name", xsString, value.name);
    xml.optionalGroup(branchRecipient, value.Recipient);
  }

  static read(xml: XmlReader): Branch {
    const numberValue = xml.attribute("", "number", xsInt);
    let name: string | undefined;
    const recipient = branchRecipient.begin();
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        default:
          recipient.take(xml, at - 1);
          break;
      }
    }
    return new Branch({
      number: numberValue,
      name: name ?? xml.missing(fields, 0),
      Recipient: recipient.optional(xml),
    });
  }
}

/** What an element says that is nil (`xsi:nil="true"`) in place of a `Branch`: its attributes. */
export class NilBranch {
  /** Tells it from a value that is there. */
  readonly $nil: true = true;
  /** Attribute `number`, xs:int, optional. */
  number?: number | undefined;

  constructor(init: NilInit<NilBranch>) {
    this.number = init.number;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<NilBranch>): NilBranch {
    return init instanceof NilBranch ? init : new NilBranch(init);
  }

  static write(xml: XmlWriter, value: Init<NilBranch>): void {
    xml.nil();
    xml.attribute("", "number", xsInt, value.number);
  }

  static read(xml: XmlReader): NilBranch {
    const numberValue = xml.attribute("", "number", xsInt);
    xml.nil(["number"]);
    return new NilBranch({
      number: numberValue,
    });
  }
}
