// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const requestFields = xmlNames(ns, "token", "spaceID");
const responseFields = xmlNames(ns, "rebuildIndicesResult");

/** Request of operation `rebuildIndices`. */
export class RebuildIndicesRequest {
  /** Element `token`, xs:string, 0..1. */
  token: string | undefined;
  /** Element `spaceID`, xs:string, 0..1. */
  spaceID: string | undefined;

  constructor(init: Init<RebuildIndicesRequest>) {
    this.token = init.token;
    this.spaceID = init.spaceID;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RebuildIndicesRequest>): RebuildIndicesRequest {
    return init instanceof RebuildIndicesRequest ? init : new RebuildIndicesRequest(init);
  }

  static write(xml: XmlWriter, value: Init<RebuildIndicesRequest>): void {
    xml.optional(ns, "token", xsString, value.token);
    xml.optional(ns, "spaceID", xsString, value.spaceID);
  }

  static read(xml: XmlReader): RebuildIndicesRequest {
    let token: string | undefined;
    let spaceID: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          token = xsString.read(xml);
          break;
        case 1:
          spaceID = xsString.read(xml);
          break;
      }
    }
    return new RebuildIndicesRequest({
      token,
      spaceID,
    });
  }
}

/** Response of operation `rebuildIndices`. */
export class RebuildIndicesResponse {
  /** Element `rebuildIndicesResult`, xs:string, 0..1, required by the overlay. */
  rebuildIndicesResult: string;

  constructor(init: Init<RebuildIndicesResponse>) {
    this.rebuildIndicesResult = init.rebuildIndicesResult;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<RebuildIndicesResponse>): RebuildIndicesResponse {
    return init instanceof RebuildIndicesResponse ? init : new RebuildIndicesResponse(init);
  }

  static write(xml: XmlWriter, value: Init<RebuildIndicesResponse>): void {
    xml.element(ns, "rebuildIndicesResult", xsString, value.rebuildIndicesResult);
  }

  static read(xml: XmlReader): RebuildIndicesResponse {
    let rebuildIndicesResult: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          rebuildIndicesResult = xsString.read(xml);
          break;
      }
    }
    return new RebuildIndicesResponse({
      rebuildIndicesResult: rebuildIndicesResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `rebuildIndices` travels. */
export const rebuildIndices: Operation<RebuildIndicesRequest, RebuildIndicesResponse> = {
  name: "rebuildIndices",
  action: "http://www.birst.com/rebuildIndices",
  input: { name: "{http://www.birst.com/}rebuildIndices", codec: RebuildIndicesRequest },
  output: { name: "{http://www.birst.com/}rebuildIndicesResponse", codec: RebuildIndicesResponse },
  secrets: ["token"],
};
