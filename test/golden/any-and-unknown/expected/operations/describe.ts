// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  itemsFrom,
  type Operation,
  type RawXml,
  rawXml,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const describeRequestFields = xmlNames(ns, "id", "extra");
const describeResponseFields = xmlNames(ns, "DescribeResult");
const describeResultFields = xmlNames(ns, "Root");
const describeResultRootFields = xmlNames(ns, "name", "Branch");
const describeResultBranchFields = xmlNames(ns, "Leaf", "Bud");

/** Request of operation `Describe`. */
export class DescribeRequest {
  /** Element `id`, xs:int, 1..1 assumed. */
  id: number;
  /** Element `extra`, raw XML, 0..1 assumed. */
  extra: RawXml | undefined;

  constructor(init: Init<DescribeRequest>) {
    this.id = init.id;
    this.extra = init.extra;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DescribeRequest>): DescribeRequest {
    return init instanceof DescribeRequest ? init : new DescribeRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DescribeRequest>): void {
    xml.element(ns, "id", xsInt, value.id);
    xml.optional(ns, "extra", rawXml, value.extra);
  }

  static read(xml: XmlReader): DescribeRequest {
    let id: number | undefined;
    let extra: RawXml | undefined;
    for (
      let at = xml.field(describeRequestFields, 0);
      at >= 0;
      at = xml.field(describeRequestFields, at + 1)
    ) {
      switch (at) {
        case 0:
          id = xsInt.read(xml);
          break;
        case 1:
          extra = rawXml.read(xml);
          break;
      }
    }
    return new DescribeRequest({
      id: id ?? xml.missing(describeRequestFields, 0),
      extra,
    });
  }
}

/** Response of operation `Describe`. */
export class DescribeResponse {
  /** Element `DescribeResult`, DescribeResult, 0..1 assumed. */
  DescribeResult?: DescribeResult | undefined;

  constructor(init: Init<DescribeResponse>) {
    this.DescribeResult =
      init.DescribeResult === undefined ? undefined : DescribeResult.from(init.DescribeResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DescribeResponse>): DescribeResponse {
    return init instanceof DescribeResponse ? init : new DescribeResponse(init);
  }

  static write(xml: XmlWriter, value: Init<DescribeResponse>): void {
    xml.optional(ns, "DescribeResult", DescribeResult, value.DescribeResult);
  }

  static read(xml: XmlReader): DescribeResponse {
    let describeResult: DescribeResult | undefined;
    for (
      let at = xml.field(describeResponseFields, 0);
      at >= 0;
      at = xml.field(describeResponseFields, at + 1)
    ) {
      switch (at) {
        case 0:
          describeResult = DescribeResult.read(xml);
          break;
      }
    }
    return new DescribeResponse({
      DescribeResult: describeResult,
    });
  }
}

/** Content of element `DescribeResult`, of a type without a name. */
export class DescribeResult {
  /** Element `Root`, DescribeResultRoot, 0..1 assumed. */
  Root?: DescribeResultRoot | undefined;

  constructor(init: Init<DescribeResult>) {
    this.Root = init.Root === undefined ? undefined : DescribeResultRoot.from(init.Root);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DescribeResult>): DescribeResult {
    return init instanceof DescribeResult ? init : new DescribeResult(init);
  }

  static write(xml: XmlWriter, value: Init<DescribeResult>): void {
    xml.optional(ns, "Root", DescribeResultRoot, value.Root);
  }

  static read(xml: XmlReader): DescribeResult {
    let root: DescribeResultRoot | undefined;
    for (let at = xml.field(describeResultFields, 0); at >= 0; at = xml.field(describeResultFields, at + 1)) {
      switch (at) {
        case 0:
          root = DescribeResultRoot.read(xml);
          break;
      }
    }
    return new DescribeResult({
      Root: root,
    });
  }
}

/** Content of element `Root`, of a type without a name. */
export class DescribeResultRoot {
  /** Element `name`, xs:string, 0..1 assumed. */
  name?: string | undefined;
  /** Element `Branch`, DescribeResultBranch, 0..1 assumed. */
  Branch?: DescribeResultBranch | undefined;

  constructor(init: Init<DescribeResultRoot>) {
    this.name = init.name;
    this.Branch = init.Branch === undefined ? undefined : DescribeResultBranch.from(init.Branch);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DescribeResultRoot>): DescribeResultRoot {
    return init instanceof DescribeResultRoot ? init : new DescribeResultRoot(init);
  }

  static write(xml: XmlWriter, value: Init<DescribeResultRoot>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "Branch", DescribeResultBranch, value.Branch);
  }

  static read(xml: XmlReader): DescribeResultRoot {
    let name: string | undefined;
    let branch: DescribeResultBranch | undefined;
    for (
      let at = xml.field(describeResultRootFields, 0);
      at >= 0;
      at = xml.field(describeResultRootFields, at + 1)
    ) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          branch = DescribeResultBranch.read(xml);
          break;
      }
    }
    return new DescribeResultRoot({
      name,
      Branch: branch,
    });
  }
}

/** Content of element `Branch`, of a type without a name. */
export class DescribeResultBranch {
  /** Element `Leaf`, raw XML, 0..* assumed; the page stops above its content. */
  Leaf: RawXml[];
  /** Element `Bud`, raw XML, 0..1 assumed; the page stops above its content. */
  Bud?: RawXml | undefined;

  constructor(init: Init<DescribeResultBranch>) {
    this.Leaf = itemsFrom(rawXml, init.Leaf);
    this.Bud = init.Bud;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DescribeResultBranch>): DescribeResultBranch {
    return init instanceof DescribeResultBranch ? init : new DescribeResultBranch(init);
  }

  static write(xml: XmlWriter, value: Init<DescribeResultBranch>): void {
    xml.repeated(ns, "Leaf", rawXml, value.Leaf);
    xml.optional(ns, "Bud", rawXml, value.Bud);
  }

  static read(xml: XmlReader): DescribeResultBranch {
    const leaf: RawXml[] = [];
    let bud: RawXml | undefined;
    for (
      let at = xml.field(describeResultBranchFields, 0);
      at >= 0;
      at = xml.field(describeResultBranchFields, at + 1)
    ) {
      switch (at) {
        case 0:
          leaf.push(rawXml.read(xml));
          break;
        case 1:
          bud = rawXml.read(xml);
          break;
      }
    }
    return new DescribeResultBranch({
      Leaf: leaf,
      Bud: bud,
    });
  }
}

/** How operation `Describe` travels. */
export const describe: Operation<DescribeRequest, DescribeResponse> = {
  name: "Describe",
  action: "http://example.org/shop/Describe",
  input: { name: "{http://example.org/shop/}Describe", codec: DescribeRequest },
  output: { name: "{http://example.org/shop/}DescribeResponse", codec: DescribeResponse },
};

/** The items of `DescribeResult/Root/Branch/Leaf` in the response of `Describe`, for `streamItems`. */
export const describeLeaf: ItemPath<DescribeRequest, DescribeResponse, RawXml> = {
  operation: describe,
  path: [
    "{http://example.org/shop/}DescribeResult",
    "{http://example.org/shop/}Root",
    "{http://example.org/shop/}Branch",
    "{http://example.org/shop/}Leaf",
  ],
  codec: rawXml,
};
