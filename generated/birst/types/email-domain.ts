// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsDateTime,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const fields = xmlNames(ns, "id", "accountId", "domain", "createdDate", "modifiedDate");

/** XSD complexType `EmailDomain`. */
export class EmailDomain {
  /** Element `id`, xs:string, 0..1. */
  id?: string | undefined;
  /** Element `accountId`, xs:string, 0..1. */
  accountId?: string | undefined;
  /** Element `domain`, xs:string, 0..1. */
  domain?: string | undefined;
  /** Element `createdDate`, xs:dateTime, 1..1. */
  createdDate: XsDateTime;
  /** Element `modifiedDate`, xs:dateTime, 1..1. */
  modifiedDate: XsDateTime;

  constructor(init: Init<EmailDomain>) {
    this.id = init.id;
    this.accountId = init.accountId;
    this.domain = init.domain;
    this.createdDate = xsDateTime.from(init.createdDate);
    this.modifiedDate = xsDateTime.from(init.modifiedDate);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<EmailDomain>): EmailDomain {
    return init instanceof EmailDomain ? init : new EmailDomain(init);
  }

  static write(xml: XmlWriter, value: Init<EmailDomain>): void {
    xml.optional(ns, "id", xsString, value.id);
    xml.optional(ns, "accountId", xsString, value.accountId);
    xml.optional(ns, "domain", xsString, value.domain);
    xml.element(ns, "createdDate", xsDateTime, value.createdDate);
    xml.element(ns, "modifiedDate", xsDateTime, value.modifiedDate);
  }

  static read(xml: XmlReader): EmailDomain {
    let id: string | undefined;
    let accountId: string | undefined;
    let domain: string | undefined;
    let createdDate: XsDateTime | undefined;
    let modifiedDate: XsDateTime | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          id = xsString.read(xml);
          break;
        case 1:
          accountId = xsString.read(xml);
          break;
        case 2:
          domain = xsString.read(xml);
          break;
        case 3:
          createdDate = xsDateTime.read(xml);
          break;
        case 4:
          modifiedDate = xsDateTime.read(xml);
          break;
      }
    }
    return new EmailDomain({
      id,
      accountId,
      domain,
      createdDate: createdDate ?? xml.missing(fields, 3),
      modifiedDate: modifiedDate ?? xml.missing(fields, 4),
    });
  }
}
