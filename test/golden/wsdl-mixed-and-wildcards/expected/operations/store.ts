// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Open } from "../types/open.js";
import { Text } from "../types/text.js";

const ns = "http://example.org/notes";
const requestFields = xmlNames(ns, "text", "open");

/** Request of operation `store`. */
export class StoreRequest {
  /** Element `text`, Text, 1..1. */
  text: Text;
  /** Element `open`, Open, 0..1. */
  open?: Open | undefined;

  constructor(init: Init<StoreRequest>) {
    this.text = Text.from(init.text);
    this.open = init.open === undefined ? undefined : Open.from(init.open);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<StoreRequest>): StoreRequest {
    return init instanceof StoreRequest ? init : new StoreRequest(init);
  }

  static write(xml: XmlWriter, value: Init<StoreRequest>): void {
    xml.element(ns, "text", Text, value.text);
    xml.optional(ns, "open", Open, value.open);
  }

  static read(xml: XmlReader): StoreRequest {
    let text: Text | undefined;
    let open: Open | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          text = Text.read(xml);
          break;
        case 1:
          open = Open.read(xml);
          break;
      }
    }
    return new StoreRequest({
      text: text ?? xml.missing(requestFields, 0),
      open,
    });
  }
}

/** How operation `store` travels. */
export const store: Operation<StoreRequest, string> = {
  name: "store",
  action: "",
  version: "1.2",
  input: { name: "{http://example.org/notes}store", codec: StoreRequest },
  output: { name: "{http://example.org/notes}storeResponse", codec: xsString },
};
