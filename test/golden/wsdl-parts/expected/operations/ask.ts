// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { BusyFault } from "../faults/busy-fault.js";
import { ClosedFault } from "../faults/closed-fault.js";
import { sessionHeader } from "../headers/session-header.js";
import {
  type Init,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";

const requestFields = xmlNames("", "question");
const responseFields = xmlNames("", "answer");

/** Request of operation `ask`. */
export class AskRequest {
  /** Element `question`, xs:string, 1..1. */
  question: string;

  constructor(init: Init<AskRequest>) {
    this.question = init.question;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AskRequest>): AskRequest {
    return init instanceof AskRequest ? init : new AskRequest(init);
  }

  static write(xml: XmlWriter, value: Init<AskRequest>): void {
    xml.element("", "question", xsString, value.question);
  }

  static read(xml: XmlReader): AskRequest {
    let question: string | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          question = xsString.read(xml);
          break;
      }
    }
    return new AskRequest({
      question: question ?? xml.missing(requestFields, 0),
    });
  }
}

/** Response of operation `ask`. */
export class AskResponse {
  /** Element `answer`, xs:string, 1..1. */
  answer: string;

  constructor(init: Init<AskResponse>) {
    this.answer = init.answer;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<AskResponse>): AskResponse {
    return init instanceof AskResponse ? init : new AskResponse(init);
  }

  static write(xml: XmlWriter, value: Init<AskResponse>): void {
    xml.element("", "answer", xsString, value.answer);
  }

  static read(xml: XmlReader): AskResponse {
    let answer: string | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          answer = xsString.read(xml);
          break;
      }
    }
    return new AskResponse({
      answer: answer ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `ask` travels. */
export const ask: Operation<AskRequest, AskResponse> = {
  name: "ask",
  action: "ask",
  input: { name: "{http://example.org/desk}ask", codec: AskRequest },
  output: { name: "{http://example.org/desk}askResponse", codec: AskResponse },
  headers: {
    input: [sessionHeader],
  },
  faults: [BusyFault, ClosedFault],
};
