// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  type Init,
  type ItemPath,
  itemsFrom,
  type Operation,
  type RawXml,
  rawXml,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsLong,
  xsString,
} from "../runtime/index.js";

const ns = "urn:parcel";
const requestFields = xmlNames(ns, "number");
const responseFields = xmlNames(ns, "place", "*");

/** Request of operation `track`. */
export class TrackRequest {
  /** Element `number`, xs:long, 1..3. */
  number: bigint[];

  constructor(init: Init<TrackRequest>) {
    this.number = itemsFrom(xsLong, init.number);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<TrackRequest>): TrackRequest {
    return init instanceof TrackRequest ? init : new TrackRequest(init);
  }

  static write(xml: XmlWriter, value: Init<TrackRequest>): void {
    xml.repeated(ns, "number", xsLong, value.number);
  }

  static read(xml: XmlReader): TrackRequest {
    const numberValue: bigint[] = [];
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          numberValue.push(xsLong.read(xml));
          break;
      }
    }
    return new TrackRequest({
      number: numberValue,
    });
  }
}

/** Response of operation `track`. */
export class TrackResponse {
  /** Element `place`, xs:string, 0..*; a blank to fill in, so its type is open. */
  place: string[];
  /** Any elements, 0..*. */
  any: RawXml[];

  constructor(init: Init<TrackResponse>) {
    this.place = itemsFrom(xsString, init.place);
    this.any = itemsFrom(rawXml, init.any);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<TrackResponse>): TrackResponse {
    return init instanceof TrackResponse ? init : new TrackResponse(init);
  }

  static write(xml: XmlWriter, value: Init<TrackResponse>): void {
    xml.repeated(ns, "place", xsString, value.place);
    xml.any(value.any);
  }

  static read(xml: XmlReader): TrackResponse {
    const place: string[] = [];
    const anyValue: RawXml[] = [];
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          place.push(xsString.read(xml));
          break;
        case 1:
          anyValue.push(rawXml.read(xml));
          break;
      }
    }
    return new TrackResponse({
      place,
      any: anyValue,
    });
  }
}

/** How operation `track` travels. */
export const track: Operation<TrackRequest, TrackResponse> = {
  name: "track",
  action: "urn:parcel/track",
  input: { name: "{urn:parcel}track", codec: TrackRequest },
  output: { name: "{urn:parcel}trackResponse", codec: TrackResponse },
};

/** The items of `place` in the response of `track`, for `streamItems`. */
export const trackPlace: ItemPath<TrackRequest, TrackResponse, string> = {
  operation: track,
  path: ["{urn:parcel}place"],
  codec: xsString,
};
