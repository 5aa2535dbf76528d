// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  type XsDate,
  xsDate,
  xsString,
} from "../runtime/index.js";

/** Content of element `locked`, of a type without a name. */
export class Locked {
  /** Attribute `until`, xs:date, optional. */
  until?: XsDate | undefined;
  /** The text of the element, xs:string. */
  text: string;

  constructor(init: Init<Locked>) {
    this.until = init.until === undefined ? undefined : xsDate.from(init.until);
    this.text = init.text;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Locked>): Locked {
    return init instanceof Locked ? init : new Locked(init);
  }

  static write(xml: XmlWriter, value: Init<Locked>): void {
    xml.attribute("", "until", xsDate, value.until);
    xml.text(xsString, value.text);
  }

  static read(xml: XmlReader): Locked {
    const until = xml.attribute("", "until", xsDate);
    const text = xsString.read(xml);
    return new Locked({
      until,
      text,
    });
  }
}
