// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { LiveAccessSourceSubClass } from "../types/live-access-source-sub-class.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "data");

/** Request of operation `setLiveAccessSourceDetails`. */
export class SetLiveAccessSourceDetailsRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `data`, LiveAccessSourceSubClass, 0..1. */
  data: LiveAccessSourceSubClass | undefined;

  constructor(init: Init<SetLiveAccessSourceDetailsRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.data = init.data === undefined ? undefined : LiveAccessSourceSubClass.from(init.data);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLiveAccessSourceDetailsRequest>): SetLiveAccessSourceDetailsRequest {
    return init instanceof SetLiveAccessSourceDetailsRequest
      ? init
      : new SetLiveAccessSourceDetailsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetLiveAccessSourceDetailsRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "data", LiveAccessSourceSubClass, value.data);
  }

  static read(xml: XmlReader): SetLiveAccessSourceDetailsRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let data: LiveAccessSourceSubClass | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          data = LiveAccessSourceSubClass.read(xml);
          break;
      }
    }
    return new SetLiveAccessSourceDetailsRequest({
      token,
      spaceID,
      data,
    });
  }
}

/** Response of operation `setLiveAccessSourceDetails`. */
export class SetLiveAccessSourceDetailsResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLiveAccessSourceDetailsResponse>): SetLiveAccessSourceDetailsResponse {
    return init instanceof SetLiveAccessSourceDetailsResponse
      ? init
      : new SetLiveAccessSourceDetailsResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetLiveAccessSourceDetailsResponse>): void {}

  static read(xml: XmlReader): SetLiveAccessSourceDetailsResponse {
    xml.skip();
    return new SetLiveAccessSourceDetailsResponse();
  }
}

/** How operation `setLiveAccessSourceDetails` travels. */
export const setLiveAccessSourceDetails: Operation<
  SetLiveAccessSourceDetailsRequest,
  SetLiveAccessSourceDetailsResponse
> = {
  name: "setLiveAccessSourceDetails",
  action: "http://www.birst.com/setLiveAccessSourceDetails",
  input: {
    name: "{http://www.birst.com/}setLiveAccessSourceDetails",
    codec: SetLiveAccessSourceDetailsRequest,
  },
  output: {
    name: "{http://www.birst.com/}setLiveAccessSourceDetailsResponse",
    codec: SetLiveAccessSourceDetailsResponse,
  },
  secrets: ["token"],
};
