/** Answers one SOAP request: envelope, call, check, session, fault or answer. */
import type { IncomingHttpHeaders } from "node:http";
import type { ElementParticle } from "../model/contract.js";
import { type Call, type CallList, wholeBody } from "../samples/calls.js";
import { indexContract } from "../samples/contract-index.js";
import { type ElementData, isElementData } from "../samples/element-data.js";
import { sampleDeclared } from "../samples/sample-element.js";
import { childElements, textOf, type XmlElement } from "../source/xml/tree.js";
import { findOwn } from "./answer-shape.js";
import { findElementProblem } from "./check-element.js";
import { findCall } from "./find-call.js";
import { type Answer, readParameter } from "./http-body.js";
import type { HttpCall } from "./http-calls.js";
import { clientFault, MockFault } from "./mock-fault.js";
import type { AnswerData, FaultData, MockOptions, MockSession } from "./mock-options.js";
import { readData } from "./read-data.js";
import { clark, inlineReferences, mustUnderstand, readRequest, type SoapRequest } from "./read-request.js";
import type { SessionStore } from "./sessions.js";
import { isSenderCode, type SoapVersion, soapMediaTypes, writeEnvelope } from "./soap-envelope.js";
import { writeData } from "./write-data.js";
import { writeFault } from "./write-fault.js";

/** What all calls of one mock share. */
export interface MockContext {
  readonly list: CallList;
  /** Those without SOAP. */
  readonly httpCalls: readonly HttpCall[];
  readonly options: MockOptions;
  readonly sessions: SessionStore;
}

export interface CallOutcome {
  readonly answer: Answer;
  readonly operation?: string | undefined;
  readonly fault?: string | undefined;
  /** Milliseconds to wait before the answer is sent. */
  readonly delay: number;
}

/** Which SOAP version a content type announces; undefined if it is none of SOAP's. */
export function versionOf(contentType: string | undefined): SoapVersion | undefined {
  const media = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase();
  if (media === soapMediaTypes["1.1"]) return "1.1";
  return media === soapMediaTypes["1.2"] ? "1.2" : undefined;
}

/** Answers the text of a request; whatever goes wrong is a SOAP fault. */
export async function answerCall(
  context: MockContext,
  version: SoapVersion,
  text: string,
  headers: IncomingHttpHeaders,
): Promise<CallOutcome> {
  let call: Call | undefined;
  let setCookie: string | undefined;
  let fault: FaultData;
  const finish = (status: number, body: string): Answer => ({
    status,
    contentType: body === "" ? undefined : `${soapMediaTypes[version]}; charset=utf-8`,
    headers: setCookie === undefined ? {} : { "Set-Cookie": setCookie },
    text: body,
  });
  try {
    const request = readRequest(text, version);
    const index = indexContract(context.list.contract);
    call = findCall(context.list.calls, readAction(version, headers), request.body, index);
    const body = checkRequest(context, call, request, version);
    const use = context.sessions.open(call.name, headers.cookie);
    if (use === undefined) throw sessionFault(call, body);
    setCookie = use.setCookie;
    throwPlannedFault(context, call, headers);
    const message = await makeAnswer(context, call, body, use.session);
    context.sessions.close(call.name, headers.cookie);
    const answer =
      message === undefined
        ? finish(202, "")
        : finish(200, writeEnvelope(version, message.headers, message.body));
    return { answer, operation: call.name, delay: delayOf(context, call, headers) };
  } catch (error) {
    fault = error instanceof MockFault ? error.fault : unexpected(error, call);
  }
  const status = version === "1.2" && isSenderCode(fault.code ?? "Server") ? 400 : 500;
  return {
    answer: finish(status, writeFault(indexContract(context.list.contract), version, fault)),
    operation: call?.name,
    fault: fault.reason,
    delay: delayOf(context, call, headers),
  };
}

function checkRequest(
  context: MockContext,
  call: Call,
  request: SoapRequest,
  version: SoapVersion,
): XmlElement | undefined {
  const known = new Set(call.inputHeaders.map((header) => header.name));
  const strange = request.headers.find(
    (block) => mustUnderstand(block, version) && !known.has(clark(block.name)),
  );
  if (strange !== undefined) {
    const reason = `${call.name}: the header ${clark(strange.name)} must be understood, but is not known`;
    throw new MockFault({ code: "MustUnderstand", reason });
  }
  const soapBody = call.use === "encoded" ? inlineReferences(request.body) : request.body;
  const [first, extra] = childElements(soapBody);
  const isWhole = call.input?.name === wholeBody;
  if (extra !== undefined && !isWhole && call.use === "literal") {
    throw clientFault(`${call.name}: the body has a second element, ${clark(extra.name)}`);
  }
  const body = isWhole ? soapBody : first;
  const checked: (readonly [XmlElement | undefined, ElementParticle | undefined])[] = [[body, call.input]];
  for (const header of call.inputHeaders) {
    checked.push([request.headers.find((block) => clark(block.name) === header.name), header]);
  }
  const check = { index: indexContract(context.list.contract), place: request.place, path: [] };
  for (const [element, declared] of checked) {
    if (element === undefined || declared === undefined) continue;
    const problem = findElementProblem(element, declared, check);
    if (problem !== undefined) throw clientFault(problem);
  }
  return body;
}

function readAction(version: SoapVersion, headers: IncomingHttpHeaders): string {
  const { soapaction } = headers;
  const written =
    version === "1.1" ? headerText(soapaction) : readParameter(headers["content-type"] ?? "", "action");
  return (written ?? "").trim().replace(/^"(.*)"$/, "$1");
}

/** A header as one text. */
function headerText(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}

/** What services say whose load balancer sent a call to a server that does not know its session. */
function sessionFault(call: Call, body: XmlElement | undefined): MockFault {
  const token =
    body === undefined ? undefined : childElements(body).find((child) => /token$/i.test(child.name.local));
  const shown = token === undefined ? "" : ` ${textOf(token).trim()}`;
  return new MockFault({ reason: `${call.name}: token${shown} is not valid or has expired.` });
}

interface Message {
  readonly headers: readonly ElementData[];
  readonly body: readonly ElementData[];
}

async function makeAnswer(
  context: MockContext,
  call: Call,
  body: XmlElement | undefined,
  session: MockSession,
): Promise<Message | undefined> {
  const { contract } = context.list;
  const index = indexContract(contract);
  const { options } = context;
  const given = findOwn(options.answers, call.name);
  const data: AnswerData =
    typeof given === "function" ? await given(readData(body, call.input, index), session) : given;
  if (call.oneWay) return undefined;
  const headers = call.outputHeaders.map((header) => sampleDeclared(contract, header));
  if (call.output === undefined) return { headers, body: [] };
  const sample = { kind: options.samples ?? "maximal", seed: options.seed } as const;
  const answer =
    data === undefined ? sampleDeclared(contract, call.output, sample) : writeData(index, call.output, data);
  return { headers, body: answer.name === wholeBody ? answer.children.filter(isElementData) : [answer] };
}

function unexpected(error: unknown, call: Call | undefined): FaultData {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: "Server",
    reason: `the mock could not answer${call === undefined ? "" : ` ${call.name}`}: ${message}`,
  };
}

/** @throws MockFault that the request itself asks for, or that options have for the operation. */
export function throwPlannedFault(
  { options }: MockContext,
  { name }: Pick<Call, "name">,
  headers: IncomingHttpHeaders,
): void {
  const asked = headerText(headers["x-mock-fault"]);
  const planned = asked === undefined ? findOwn(options.faults, name) : { reason: asked };
  if (planned !== undefined) throw new MockFault(planned);
}

/** Milliseconds to wait before a call is answered. */
export function delayOf(
  context: MockContext,
  call: Pick<Call, "name"> | undefined,
  headers: IncomingHttpHeaders,
): number {
  const asked = headerText(headers["x-mock-delay"]);
  if (asked !== undefined && /^\d{1,6}$/.test(asked.trim())) return Number(asked);
  const { delay } = context.options;
  if (typeof delay === "number") return delay;
  return (call === undefined ? undefined : findOwn(delay, call.name)) ?? 0;
}
