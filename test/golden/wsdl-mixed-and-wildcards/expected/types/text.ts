// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Init, RawXml, type XmlReader, type XmlWriter, xsLanguage } from "../runtime/index.js";

/** XSD complexType `Text`. */
export class Text {
  /** Attribute `language`, xs:language, optional. */
  language?: string | undefined;
  /** Text and elements, in order. */
  content: (string | RawXml)[];

  constructor(init: Init<Text>) {
    this.language = init.language;
    this.content = [...(init.content ?? [])];
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Text>): Text {
    return init instanceof Text ? init : new Text(init);
  }

  static write(xml: XmlWriter, value: Init<Text>): void {
    xml.attribute("", "language", xsLanguage, value.language);
    xml.mixed(value.content ?? []);
  }

  static read(xml: XmlReader): Text {
    const language = xml.attribute("", "language", xsLanguage);
    const content = xml.mixed(RawXml.capture);
    return new Text({
      language,
      content,
    });
  }
}
