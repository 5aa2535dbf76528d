// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { LiveAccessSourceColumnSubClass } from "../types/live-access-source-column-sub-class.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "columnsData");

/** Request of operation `setLiveAccessColumnProperties`. */
export class SetLiveAccessColumnPropertiesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `columnsData`, LiveAccessSourceColumnSubClass, 0..1. */
  columnsData: LiveAccessSourceColumnSubClass | undefined;

  constructor(init: Init<SetLiveAccessColumnPropertiesRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.columnsData =
      init.columnsData === undefined ? undefined : LiveAccessSourceColumnSubClass.from(init.columnsData);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLiveAccessColumnPropertiesRequest>): SetLiveAccessColumnPropertiesRequest {
    return init instanceof SetLiveAccessColumnPropertiesRequest
      ? init
      : new SetLiveAccessColumnPropertiesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<SetLiveAccessColumnPropertiesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "columnsData", LiveAccessSourceColumnSubClass, value.columnsData);
  }

  static read(xml: XmlReader): SetLiveAccessColumnPropertiesRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let columnsData: LiveAccessSourceColumnSubClass | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          columnsData = LiveAccessSourceColumnSubClass.read(xml);
          break;
      }
    }
    return new SetLiveAccessColumnPropertiesRequest({
      token,
      spaceID,
      columnsData,
    });
  }
}

/** Response of operation `setLiveAccessColumnProperties`. */
export class SetLiveAccessColumnPropertiesResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<SetLiveAccessColumnPropertiesResponse>): SetLiveAccessColumnPropertiesResponse {
    return init instanceof SetLiveAccessColumnPropertiesResponse
      ? init
      : new SetLiveAccessColumnPropertiesResponse();
  }

  static write(_xml: XmlWriter, _value: Init<SetLiveAccessColumnPropertiesResponse>): void {}

  static read(xml: XmlReader): SetLiveAccessColumnPropertiesResponse {
    xml.skip();
    return new SetLiveAccessColumnPropertiesResponse();
  }
}

/** How operation `setLiveAccessColumnProperties` travels. */
export const setLiveAccessColumnProperties: Operation<
  SetLiveAccessColumnPropertiesRequest,
  SetLiveAccessColumnPropertiesResponse
> = {
  name: "setLiveAccessColumnProperties",
  action: "http://www.birst.com/setLiveAccessColumnProperties",
  input: {
    name: "{http://www.birst.com/}setLiveAccessColumnProperties",
    codec: SetLiveAccessColumnPropertiesRequest,
  },
  output: {
    name: "{http://www.birst.com/}setLiveAccessColumnPropertiesResponse",
    codec: SetLiveAccessColumnPropertiesResponse,
  },
  secrets: ["token"],
};
