// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { LiveAccessSourceMetadata } from "../types/live-access-source-metadata.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID", "sourceMetadata");

/** Request of operation `mapLiveAccessSource`. */
export class MapLiveAccessSourceRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;
  /** Element `sourceMetadata`, LiveAccessSourceMetadata, 0..1. */
  sourceMetadata: LiveAccessSourceMetadata | undefined;

  constructor(init: Init<MapLiveAccessSourceRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
    this.sourceMetadata =
      init.sourceMetadata === undefined ? undefined : LiveAccessSourceMetadata.from(init.sourceMetadata);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<MapLiveAccessSourceRequest>): MapLiveAccessSourceRequest {
    return init instanceof MapLiveAccessSourceRequest ? init : new MapLiveAccessSourceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<MapLiveAccessSourceRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
    xml.optional(ns, "sourceMetadata", LiveAccessSourceMetadata, value.sourceMetadata);
  }

  static read(xml: XmlReader): MapLiveAccessSourceRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    let sourceMetadata: LiveAccessSourceMetadata | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
        case 2:
          sourceMetadata = LiveAccessSourceMetadata.read(xml);
          break;
      }
    }
    return new MapLiveAccessSourceRequest({
      token,
      spaceID,
      sourceMetadata,
    });
  }
}

/** Response of operation `mapLiveAccessSource`. */
export class MapLiveAccessSourceResponse {
  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<MapLiveAccessSourceResponse>): MapLiveAccessSourceResponse {
    return init instanceof MapLiveAccessSourceResponse ? init : new MapLiveAccessSourceResponse();
  }

  static write(_xml: XmlWriter, _value: Init<MapLiveAccessSourceResponse>): void {}

  static read(xml: XmlReader): MapLiveAccessSourceResponse {
    xml.skip();
    return new MapLiveAccessSourceResponse();
  }
}

/** How operation `mapLiveAccessSource` travels. */
export const mapLiveAccessSource: Operation<MapLiveAccessSourceRequest, MapLiveAccessSourceResponse> = {
  name: "mapLiveAccessSource",
  action: "http://www.birst.com/mapLiveAccessSource",
  input: { name: "{http://www.birst.com/}mapLiveAccessSource", codec: MapLiveAccessSourceRequest },
  output: { name: "{http://www.birst.com/}mapLiveAccessSourceResponse", codec: MapLiveAccessSourceResponse },
  secrets: ["token"],
};
