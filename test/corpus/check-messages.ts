/** Sends samples of every message through an SDK, and lets the contract's own schemas judge what comes out. */
import type { Contract, ElementParticle } from "../../generator/model/contract.js";
import type { TypeId } from "../../generator/model/types.js";
import type { UnseenAlternatives } from "../../generator/samples/alternatives.js";
import { type Call, listCalls } from "../../generator/samples/calls.js";
import { printElement } from "../../generator/samples/print-element.js";
import { type SampleOptions, sampleDeclared } from "../../generator/samples/sample-element.js";
import { compareInfosets } from "../infoset/compare-infosets.js";
import type { Coverage } from "./coverage.js";
import { bodyRoot, type WireMessage } from "./find-messages.js";
import type { MessageCounts, Problem } from "./job.js";
import { bodyKey } from "./model-bodies.js";
import type { Oracle } from "./oracle.js";
import type { CheckedMessage } from "./rpc-wrappers.js";
import type { MessageCodec, SdkCodecs } from "./sdk-codecs.js";
import { parseTree, splitClark } from "./xml-tree.js";

const kinds: readonly SampleOptions[] = [
  { kind: "minimal" },
  { kind: "maximal" },
  { kind: "random", seed: 1 },
  { kind: "random", seed: 2 },
  { kind: "random", seed: 3 },
];

/** Of one message, until everything it reaches was shown; no message of the corpus needs more. */
const maximalUnseen = 800;

interface Verdict {
  readonly isSampled: boolean;
  readonly isValid: boolean;
  readonly isEqual: boolean;
  readonly hasCodec: boolean;
}

interface Check {
  readonly oracle: Oracle;
  readonly contract: Contract;
  /** What samples are made of: the contract with types for rpc wrappers and whole bodies. */
  readonly sampled: Contract;
  readonly bodies: ReadonlyMap<string, ElementParticle>;
  readonly codecs: SdkCodecs | undefined;
  readonly coverage: Coverage;
  /** `empty` where the oracle's schemas had to lose wildcards. */
  readonly wildcards: "filled" | "empty";
  /** Names of operations that the contract declares whole. */
  readonly whole: ReadonlySet<string>;
  /** What no sample of the contract has shown yet. */
  readonly unseen: UnseenAlternatives;
  readonly report: (stage: Problem["stage"], message: string, count: number) => void;
}

/** Checks all messages that the oracle can judge; those alike are checked once and counted as often as they are bound. */
export function checkMessages(check: Check): MessageCounts {
  const { oracle, contract, bodies } = check;
  const { calls } = listCalls(contract);
  const elements = new Map(contract.elements.map((element) => [comparableName(element.name), element]));
  const counts = { total: 0, checked: 0, sampled: 0, valid: 0, equal: 0, withoutCodec: 0 };
  for (const { count } of oracle.messages) counts.total += count;
  const known = new Map<string, Verdict>();
  for (const checked of oracle.checked) {
    const { message, declaration } = checked;
    counts.checked += message.count;
    const isDeclared = message.wrapped === undefined && message.type === undefined;
    const element = isDeclared
      ? elements.get(message.root ?? "")
      : message.isBody === true
        ? bodies.get(bodyKey(message))
        : findPart(calls, message);
    const name = message.isBody === true ? "*" : (element?.name ?? message.root ?? "");
    const codecs = check.codecs?.find(message.operation, message.role, name, message.type) ?? [];
    const codec = codecs.length > 1 ? chooseOverload(check, checked, element, codecs) : codecs[0];
    if (codec === undefined && message.use === "encoded") counts.withoutCodec += message.count;
    const key = `${declaration} ${message.use} ${codec === undefined}`;
    const verdict = known.get(key) ?? checkOne(check, checked, element, codec);
    known.set(key, verdict);
    if (verdict.isSampled) counts.sampled += message.count;
    if (verdict.isValid) counts.valid += message.count;
    if (verdict.isEqual) counts.equal += message.count;
  }
  return counts;
}

/** The element of an rpc body, or of a header or fault whose part names a type: no schema declares it. */
function findPart(calls: readonly Call[], message: WireMessage): ElementParticle | undefined {
  const candidates = calls
    .filter(({ name }) => name === message.operation)
    .flatMap(({ input, output, inputHeaders, outputHeaders, faults }) => {
      if (message.role === "fault") return faults;
      if (message.role === "header") return message.direction === "input" ? inputHeaders : outputHeaders;
      const body = message.direction === "input" ? input : output;
      return body === undefined ? [] : [body];
    });
  const named = candidates.filter(
    ({ name, type }) =>
      comparableName(name) === message.root && (message.type === undefined || type === message.type),
  );
  // Overloads have the same wrapper; the model's knows its message.
  return named.find(({ type }) => type.endsWith(`~rpc:${message.message}`)) ?? named[0];
}

/** Descriptors of overloads have the same name, so the one that reads a full sample and writes it again is meant. */
function chooseOverload(
  check: Check,
  checked: CheckedMessage,
  element: ElementParticle | undefined,
  codecs: readonly MessageCodec[],
): MessageCodec | undefined {
  if (element === undefined) return codecs[0];
  const options = { kind: "maximal", wildcards: check.wildcards } as const;
  const silent = { ...check, report: () => undefined };
  try {
    const xml = printElement(sampleDeclared(check.sampled, element, options));
    return codecs.find((codec) => roundTrip(silent, checked, codec, xml, "", true).isEqual) ?? codecs[0];
  } catch {
    return codecs[0];
  }
}

/** A Clark name as libxml2 has it, which takes only URIs for namespaces. */
function comparableName(name: string): string {
  return /[{}|\\^`\s<>"]/.test(name.slice(1, name.lastIndexOf("}"))) ? encodeNamespace(name) : name;
}

/** libxml2 refuses namespaces that are no URIs. */
function withUris(xml: string): string {
  return xml.replaceAll(/( xmlns(?::[\w.-]+)?=")([^"]*)"/g, (whole, start: string, uri: string) =>
    /[{}|\\^`\s<>]/.test(uri) ? `${start}${encodeURI(uri)}"` : whole,
  );
}

function encodeNamespace(name: string): string {
  const end = name.lastIndexOf("}");
  return `{${encodeURI(name.slice(1, end))}}${name.slice(end + 1)}`;
}

/** The five kinds, then samples of what was not seen until one shows nothing new. */
function* allKinds(unseen: UnseenAlternatives, type: TypeId): Generator<SampleOptions> {
  yield* kinds;
  if (!unseen.beginMessage(type)) return;
  for (let round = 1; round <= maximalUnseen; round++) {
    yield { kind: "unseen", seed: round, unseen };
    if (unseen.news === 0 && !unseen.giveUp()) return;
  }
}

function checkOne(
  check: Check,
  checked: CheckedMessage,
  element: ElementParticle | undefined,
  codec: MessageCodec | undefined,
): Verdict {
  const { message } = checked;
  const label = `${message.operation} ${message.role} ${message.root ?? ""}`;
  if (element === undefined) {
    check.report("no-sample", `the model has no element for ${label}`, message.count);
    return { isSampled: false, isValid: false, isEqual: false, hasCodec: false };
  }
  const hasCodec = codec !== undefined;
  // An operation with a message that dangles is left out whole.
  const isExpected = check.whole.has(message.operation);
  if (!hasCodec && isExpected && message.use !== "encoded" && check.codecs !== undefined) {
    check.report("no-codec", `the SDK has no codec for ${label}`, message.count);
  }
  let isSampled = true;
  let isValid = hasCodec || message.use === "encoded";
  let isEqual = isValid;
  const seen = new Set<string>();
  for (const options of allKinds(check.unseen, element.type)) {
    const name = `${label} (${options.kind}${options.seed ?? ""})`;
    let xml: string;
    try {
      xml = printElement(sampleDeclared(check.sampled, element, { ...options, wildcards: check.wildcards }));
    } catch (error) {
      check.report("no-sample", `${name}: ${String(error)}`, message.count);
      isSampled = false;
      isValid = false;
      continue;
    }
    if (seen.has(xml)) continue;
    seen.add(xml);
    const wrong = check.oracle.validate(xml, checked);
    if (wrong !== undefined) {
      check.report("sample", `${name}: ${wrong} ${xml.slice(0, 2000)}`, message.count);
      isSampled = false;
    } else {
      check.coverage.mark(parseTree(new TextEncoder().encode(xml)), checked.declaration);
    }
    if (codec === undefined) continue;
    const trip = roundTrip(check, checked, codec, xml, name, wrong === undefined);
    isValid &&= trip.isValid;
    isEqual &&= trip.isEqual;
  }
  return { isSampled, isValid, isEqual, hasCodec };
}

/** Decode, encode, judge, compare. What came of an invalid sample says nothing about the writer, so only errors count. */
function roundTrip(
  { codecs, oracle, report }: Check,
  checked: CheckedMessage,
  codec: MessageCodec,
  xml: string,
  name: string,
  isSampleValid: boolean,
): { readonly isValid: boolean; readonly isEqual: boolean } {
  const { message } = checked;
  const failed = { isValid: false, isEqual: false };
  if (codecs === undefined) return failed;
  let stage: "decode" | "encode" = "decode";
  let written: string;
  try {
    const value = codecs.decode(xml, codec);
    stage = "encode";
    const { namespace, local } = splitClark(message.isBody === true ? bodyRoot : codec.name);
    written = codecs.encode(namespace, local, codec, value, message.use);
  } catch (error) {
    report(stage, `${name}: ${String(error)} ${xml.slice(0, 1000)}`, message.count);
    return failed;
  }
  const wrong = oracle.validate(written, checked);
  const difference = compare(written, xml);
  if (wrong !== undefined && isSampleValid) {
    report("invalid", `${name}: ${wrong} ${written.slice(0, 2000)}`, message.count);
  }
  if (difference !== undefined) report("unequal", `${name}: ${difference}`, message.count);
  return { isValid: wrong === undefined, isEqual: difference === undefined };
}

function compare(written: string, xml: string): string | undefined {
  try {
    return compareInfosets(withUris(written), withUris(xml));
  } catch (error) {
    return String(error);
  }
}
