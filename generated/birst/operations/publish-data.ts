// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  type XsDateTime,
  xmlNames,
  xsDateTime,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const requestFields = xmlNames(ns, "token", "spaceID", "subgroups", "date");
const responseFields = xmlNames(ns, "publishDataResult");

/** Request of operation `publishData`. */
export class PublishDataRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `subgroups`, ArrayOfString, 0..1. */
  subgroups: (string | null)[] | undefined;
  /** Element `date`, xs:dateTime, 1..1. */
  date: XsDateTime;

  constructor(init: Init<PublishDataRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.subgroups = init.subgroups === undefined ? undefined : arrayOfString.from(init.subgroups);
    this.date = xsDateTime.from(init.date);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PublishDataRequest>): PublishDataRequest {
    return init instanceof PublishDataRequest ? init : new PublishDataRequest(init);
  }

  static write(xml: XmlWriter, value: Init<PublishDataRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "subgroups", arrayOfString, value.subgroups);
    xml.element(ns, "date", xsDateTime, value.date);
  }

  static read(xml: XmlReader): PublishDataRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let subgroups: (string | null)[] | undefined;
    let date: XsDateTime | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          subgroups = arrayOfString.read(xml);
          break;
        case 3:
          date = xsDateTime.read(xml);
          break;
      }
    }
    return new PublishDataRequest({
      token,
      spaceID,
      subgroups,
      date: date ?? xml.missing(requestFields, 3),
    });
  }
}

/** Response of operation `publishData`. */
export class PublishDataResponse {
  /** Element `publishDataResult`, xs:string, 0..1, required by the overlay. */
  publishDataResult: string;

  constructor(init: Init<PublishDataResponse>) {
    this.publishDataResult = init.publishDataResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PublishDataResponse>): PublishDataResponse {
    return init instanceof PublishDataResponse ? init : new PublishDataResponse(init);
  }

  static write(xml: XmlWriter, value: Init<PublishDataResponse>): void {
    xml.element(ns, "publishDataResult", xsString, value.publishDataResult);
  }

  static read(xml: XmlReader): PublishDataResponse {
    let publishDataResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          publishDataResult = xsString.read(xml);
          break;
      }
    }
    return new PublishDataResponse({
      publishDataResult: publishDataResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `publishData` travels. */
export const publishData: Operation<PublishDataRequest, PublishDataResponse> = {
  name: "publishData",
  action: "http://www.birst.com/publishData",
  input: { name: "{http://www.birst.com/}publishData", codec: PublishDataRequest },
  output: { name: "{http://www.birst.com/}publishDataResponse", codec: PublishDataResponse },
  secrets: ["token"],
};
