// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
} from "../runtime/index.js";

const ns = "urn:harbour";
const arrayOfInt = arrayOf(ns, "int", xsInt);
const requestFields = xmlNames(ns, "quays");
const responseFields = xmlNames(ns, "depthsResult");

/** Request of operation `depths`. */
export class DepthsRequest {
  /** Element `quays`, array of xs:int, 0..1 assumed. */
  quays: number[] | undefined;

  constructor(init: Init<DepthsRequest>) {
    this.quays = init.quays === undefined ? undefined : arrayOfInt.from(init.quays);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DepthsRequest>): DepthsRequest {
    return init instanceof DepthsRequest ? init : new DepthsRequest(init);
  }

  static write(xml: XmlWriter, value: Init<DepthsRequest>): void {
    xml.optional(ns, "quays", arrayOfInt, value.quays);
  }

  static read(xml: XmlReader): DepthsRequest {
    let quays: number[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          quays = arrayOfInt.read(xml);
          break;
      }
    }
    return new DepthsRequest({
      quays,
    });
  }
}

/** Response of operation `depths`. */
export class DepthsResponse {
  /** Element `depthsResult`, ArrayOfInt, 0..1 assumed. */
  depthsResult?: number[] | undefined;

  constructor(init: Init<DepthsResponse>) {
    this.depthsResult = init.depthsResult === undefined ? undefined : arrayOfInt.from(init.depthsResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<DepthsResponse>): DepthsResponse {
    return init instanceof DepthsResponse ? init : new DepthsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<DepthsResponse>): void {
    xml.optional(ns, "depthsResult", arrayOfInt, value.depthsResult);
  }

  static read(xml: XmlReader): DepthsResponse {
    let depthsResult: number[] | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          depthsResult = arrayOfInt.read(xml);
          break;
      }
    }
    return new DepthsResponse({
      depthsResult,
    });
  }
}

/** How operation `depths` travels. */
export const depths: Operation<DepthsRequest, DepthsResponse> = {
  name: "depths",
  action: "urn:harbour/depths",
  input: { name: "{urn:harbour}depths", codec: DepthsRequest },
  output: { name: "{urn:harbour}depthsResponse", codec: DepthsResponse },
};

/** The items of `depthsResult` in the response of `depths`, for `streamItems`. */
export const depthsItems: ItemPath<DepthsRequest, DepthsResponse, number> = {
  operation: depths,
  path: ["{urn:harbour}depthsResult", "{urn:harbour}int"],
  codec: xsInt,
};
