/** Answers one request without SOAP, as ASP.NET does: a document, or a text that says what is wrong. */
import type { IncomingHttpHeaders } from "node:http";
import { indexContract } from "../samples/contract-index.js";
import { isElementData } from "../samples/element-data.js";
import { printElement } from "../samples/print-element.js";
import { sampleDeclared } from "../samples/sample-element.js";
import { type CallOutcome, delayOf, type MockContext, throwPlannedFault } from "./answer-call.js";
import { findOwn, isObject } from "./answer-shape.js";
import { findTextProblem } from "./check-text.js";
import { findRootMember, type HttpCall } from "./http-calls.js";
import { clientFault } from "./mock-fault.js";
import type { AnswerData, MockSession, RequestData, RequestValue } from "./mock-options.js";
import { readText } from "./read-data.js";
import { writeData } from "./write-data.js";

/** A request that means a call: what stands in its places, and its query or form. */
export interface HttpRequest {
  readonly call: HttpCall;
  readonly places: readonly string[];
  readonly pairs: URLSearchParams;
}

/** The call whose method and path a request has. */
export function findHttpCall(
  calls: readonly HttpCall[],
  method: string | undefined,
  url: string,
): HttpRequest | undefined {
  const at = url.indexOf("?");
  const path = at < 0 ? url : url.slice(0, at);
  for (const call of calls) {
    const places = call.method === method ? call.path.exec(path) : null;
    if (places === null) continue;
    return { call, places: places.slice(1), pairs: new URLSearchParams(at < 0 ? "" : url.slice(at + 1)) };
  }
  return undefined;
}

/** Whatever goes wrong is a text under status 500. */
export async function answerHttp(
  context: MockContext,
  request: HttpRequest,
  form: string,
  headers: IncomingHttpHeaders,
): Promise<CallOutcome> {
  const { call } = request;
  const delay = delayOf(context, call, headers);
  try {
    const data = readParameters(context, request, form);
    const use = context.sessions.open(call.name, headers.cookie);
    if (use === undefined) throw clientFault(`${call.name}: there is no such session.`);
    throwPlannedFault(context, call, headers);
    const text = await makeAnswer(context, call, data, use.session);
    context.sessions.close(call.name, headers.cookie);
    const contentType = text === "" ? undefined : `${call.mediaType}; charset=utf-8`;
    const cookies = use.setCookie === undefined ? {} : { "Set-Cookie": use.setCookie };
    return { answer: { status: 200, contentType, headers: cookies, text }, operation: call.name, delay };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const answer = { status: 500, contentType: "text/plain; charset=utf-8", text: `${reason}\n` };
    return { answer, operation: call.name, fault: reason, delay };
  }
}

/** The parameters by name, each a value of its type. @throws MockFault for what is missing, unknown or no value. */
function readParameters(
  context: MockContext,
  { call, places, pairs }: HttpRequest,
  form: string,
): RequestData {
  const index = indexContract(context.list.contract);
  const given = new URLSearchParams(form);
  for (const [name, value] of pairs) given.append(name, value);
  for (const [at, name] of call.places.entries())
    given.append(name, decodePlace(call, name, places[at] ?? ""));
  const unknown = [...given.keys()].find((name) => !call.fields.some((field) => field.name === name));
  if (unknown !== undefined && call.places.length === 0)
    throw clientFault(`${call.name}: the parameter ${unknown} is not known`);
  const data = new Map<string, RequestValue>();
  for (const { name, type, repeats, presence } of call.fields) {
    const texts = given.getAll(name);
    if (texts.length === 0 && presence === "required")
      throw clientFault(`${call.name}: Missing parameter: ${name}.`);
    if (texts.length > 1 && repeats === "once") throw clientFault(`${call.name}: ${name} is there twice`);
    for (const text of texts) {
      const problem = findTextProblem(index, type, text);
      if (problem !== undefined) throw clientFault(`${call.name}: ${name}: ${problem}`);
    }
    const values = texts.map((text) => readText(text, type, index));
    if (repeats === "many" || values.length > 0) data.set(name, repeats === "many" ? values : values[0]);
  }
  return Object.fromEntries(data);
}

function decodePlace({ name: operation }: HttpCall, name: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw clientFault(`${operation}: ${name}: ${JSON.stringify(text)} is not percent-encoded UTF-8`);
  }
}

async function makeAnswer(
  context: MockContext,
  call: HttpCall,
  request: RequestData,
  session: MockSession,
): Promise<string> {
  const { contract, calls } = context.list;
  const { options } = context;
  const given = findOwn(options.answers, call.name);
  const data: AnswerData = typeof given === "function" ? await given(request, session) : given;
  if (call.output === undefined) return "";
  const index = indexContract(contract);
  const member = findRootMember(
    index,
    calls.find(({ name }) => name === call.name),
  );
  const isWrapped = member !== undefined && isObject(data) && Object.hasOwn(data, member);
  const root = isWrapped ? data[member] : data;
  const sample = { kind: options.samples ?? "maximal", seed: options.seed } as const;
  const element =
    root === undefined ? sampleDeclared(contract, call.output, sample) : writeData(index, call.output, root);
  if (call.mediaType === "text/xml") return `<?xml version="1.0" encoding="utf-8"?>${printElement(element)}`;
  return element.children.map((child) => (isElementData(child) ? "" : String(child))).join("");
}
