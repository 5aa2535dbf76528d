// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { ProblemFault } from "../faults/problem-fault.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Problem } from "../types/problem.js";

const ns = "http://example.org/orders";
const requestFields = xmlNames(ns, "article");
const responseFields = xmlNames(ns, "problem");

/** Request of operation `place`. */
export class PlaceRequest {
  /** Element `article`, xs:string, 1..1. */
  article: string;

  constructor(init: Init<PlaceRequest>) {
    this.article = init.article;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PlaceRequest>): PlaceRequest {
    return init instanceof PlaceRequest ? init : new PlaceRequest(init);
  }

  static write(xml: XmlWriter, value: Init<PlaceRequest>): void {
    xml.element(ns, "article", xsString, value.article);
  }

  static read(xml: XmlReader): PlaceRequest {
    let article: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          article = xsString.read(xml);
          break;
      }
    }
    return new PlaceRequest({
      article: article ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `place`. */
export class PlaceResponse {
  /** Element `problem`, Problem, 0..1. */
  problem?: Problem | undefined;

  constructor(init: Init<PlaceResponse>) {
    this.problem = init.problem === undefined ? undefined : Problem.from(init.problem);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<PlaceResponse>): PlaceResponse {
    return init instanceof PlaceResponse ? init : new PlaceResponse(init);
  }

  static write(xml: XmlWriter, value: Init<PlaceResponse>): void {
    xml.optional(ns, "problem", Problem, value.problem);
  }

  static read(xml: XmlReader): PlaceResponse {
    let problem: Problem | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          problem = Problem.read(xml);
          break;
      }
    }
    return new PlaceResponse({
      problem,
    });
  }
}

/** How operation `place` travels. */
export const place: Operation<PlaceRequest, PlaceResponse> = {
  name: "place",
  action: "urn:place",
  input: { name: "{http://example.org/orders}place", codec: PlaceRequest },
  output: { name: "{http://example.org/orders}placeResponse", codec: PlaceResponse },
  faults: [ProblemFault],
};
