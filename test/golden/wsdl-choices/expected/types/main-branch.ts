// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, type XmlReader, type XmlWriter, xmlNames, xsInt, xsString } from "../runtime/index.js";
import { Branch, branchRecipient } from "./branch.js";

const ns = "http://example.org/parcels";
const fields = xmlNames(ns, "name", "street", "city", "box", "branch", "halls", "name");

/** XSD complexType `MainBranch`. */
export class MainBranch extends Branch {
  /** Which type of its hierarchy this is. */
  override readonly $type: "MainBranch" = "MainBranch";
  /** Element `halls`, xs:int, 1..1. */
  halls: number;
  /** Element `name`, xs:string, 0..1. */
  nameElement?: string | undefined;

  constructor(init: Init<MainBranch>) {
    super(init);
    this.halls = init.halls;
    this.nameElement = init.nameElement;
  }

  /** The instance itself, or a new one made from plain data. */
  static override from(init: Init<MainBranch>): MainBranch {
    return init instanceof MainBranch ? init : new MainBranch(init);
  }

  static override write(xml: XmlWriter, value: Init<MainBranch>): void {
    Branch.write(xml, value);
    xml.element(ns, "halls", xsInt, value.halls);
    xml.optional(ns, "name", xsString, value.nameElement);
  }

  static override read(xml: XmlReader): MainBranch {
    const numberValue = xml.attribute("", "number", xsInt);
    let name: string | undefined;
    const recipient = branchRecipient.begin();
    let halls: number | undefined;
    let nameElement: string | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          if (name === undefined && halls === undefined) name = xsString.read(xml);
          else nameElement = xsString.read(xml);
          break;
        case 5:
          halls = xsInt.read(xml);
          break;
        default:
          recipient.take(xml, at - 1);
          break;
      }
    }
    return new MainBranch({
      number: numberValue,
      name: name ?? xml.missing(fields, 0),
      Recipient: recipient.optional(xml),
      halls: halls ?? xml.missing(fields, 5),
      nameElement,
    });
  }
}
