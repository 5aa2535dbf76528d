// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { StagingTableSubClass } from "../types/staging-table-sub-class.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "data");

/** Request of operation `setSourceDetails`. */
export class SetSourceDetailsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `data`, StagingTableSubClass, 0..1. */
  data: StagingTableSubClass | undefined;

  constructor(init: Init<SetSourceDetailsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.data = init.data === undefined ? undefined : StagingTableSubClass.from(init.data);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSourceDetailsRequest>): SetSourceDetailsRequest {
    return init instanceof SetSourceDetailsRequest ? init : new SetSourceDetailsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetSourceDetailsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "data", StagingTableSubClass, value.data);
  }

  static read(xml: XmlReader): SetSourceDetailsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let data: StagingTableSubClass | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          data = StagingTableSubClass.read(xml);
          break;
      }
    }
    return new SetSourceDetailsRequest({
      token,
      spaceID,
      data,
    });
  }
}

/** Response of operation `setSourceDetails`. */
export class SetSourceDetailsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetSourceDetailsResponse>): SetSourceDetailsResponse {
    return init instanceof SetSourceDetailsResponse ? init : new SetSourceDetailsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetSourceDetailsResponse>): void {}

  static read(xml: XmlReader): SetSourceDetailsResponse {
    xml.skip();
    return new SetSourceDetailsResponse();
  }
}

/** How operation `setSourceDetails` travels. */
export const setSourceDetails: Operation<SetSourceDetailsRequest, SetSourceDetailsResponse> = {
  name: "setSourceDetails",
  action: "http://www.birst.com/setSourceDetails",
  input: { name: "{http://www.birst.com/}setSourceDetails", codec: SetSourceDetailsRequest },
  output: { name: "{http://www.birst.com/}setSourceDetailsResponse", codec: SetSourceDetailsResponse },
  secrets: ["token"],
};
