/** Puts the samples of one operation together, from whatever pages and dialects, and merges them half by half. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import type { ExpandedName, Protocol } from "../../model/contract.js";
import { localName } from "../../model/names.js";
import { generatorsByKnowledge } from "./dialect.js";
import type { ServiceGroup } from "./group-services.js";
import { type ConflictReporter, mergeShapes } from "./merge-shapes.js";
import type { NamedSample } from "./read-page.js";
import type { Sample, SampleElement } from "./read-sample.js";

/** One half of an operation, merged from all its samples. */
export interface OperationHalf {
  /** Absent if the message is empty. */
  readonly body?: SampleElement | undefined;
  readonly headers: readonly SampleElement[];
  readonly span: SourceSpan;
}

export interface OperationFacts {
  readonly name: string;
  readonly documentation?: string | undefined;
  readonly action?: string | undefined;
  readonly style: "document" | "rpc";
  readonly protocols: ReadonlySet<Protocol>;
  /** SOAP halves; absent if no sample shows them. */
  readonly input?: OperationHalf | undefined;
  readonly output?: OperationHalf | undefined;
  readonly oneWay: boolean;
  /** A page of it ends too early, and has said so. */
  readonly isCut: boolean;
  readonly http: ReadonlyMap<"http-get" | "http-post", HttpFacts>;
  readonly span: SourceSpan;
}

export interface HttpFacts {
  readonly location: string;
  readonly input: OperationHalf;
  readonly output?: OperationHalf | undefined;
}

/** The operations of one service, sorted by name. */
export function groupOperations(
  service: ServiceGroup,
  diagnostics: DiagnosticCollector,
): readonly OperationFacts[] {
  const byName = new Map<string, NamedSample[]>();
  for (const sample of service.samples) {
    const list = byName.get(sample.operation);
    if (list) list.push(sample);
    else byName.set(sample.operation, [sample]);
  }
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, samples]) => mergeOperation(name, [...samples].sort(compareSamples), diagnostics));
}

/** The better sample first: whole before cut, who shows more before who shows less, SOAP 1.1 before 1.2, then by place. */
function compareSamples(a: NamedSample, b: NamedSample): number {
  const states = ["whole", "cut", "lost"];
  const protocols: readonly Protocol[] = ["soap11", "soap12", "http-post", "http-get"];
  return (
    states.indexOf(a.sample.state) - states.indexOf(b.sample.state) ||
    generatorsByKnowledge.indexOf(a.sample.generator) - generatorsByKnowledge.indexOf(b.sample.generator) ||
    protocols.indexOf(a.sample.protocol) - protocols.indexOf(b.sample.protocol) ||
    (a.file < b.file ? -1 : a.file > b.file ? 1 : a.sample.block.start - b.sample.block.start)
  );
}

function mergeOperation(
  name: string,
  samples: readonly NamedSample[],
  diagnostics: DiagnosticCollector,
): OperationFacts {
  const report = reporterFor(diagnostics);
  const soap = samples
    .map(({ sample }) => sample)
    .filter(({ protocol }) => protocol === "soap11" || protocol === "soap12");
  const requests = soap.filter(({ direction }) => direction === "request");
  const responses = soap.filter(({ direction }) => direction === "response");
  const withAction = requests.filter(({ action }) => action !== undefined && action !== "");
  const action = withAction[0]?.action ?? requests.find((request) => request.action !== undefined)?.action;
  for (const other of withAction) {
    if (other.action !== action && withAction[0]) {
      report(
        "sample/conflicting-action",
        name,
        `has the SOAPAction ${action} here and ${other.action} there`,
        withAction[0].span,
        other.span,
      );
    }
  }
  const http = mergeHttp(name, samples, report);
  const documented = samples.find(({ documentation }) => documentation !== undefined);
  const style = soap.some((sample) => sample.style === "rpc") ? "rpc" : "document";
  const output = mergeHalf(name, responses, report);
  // Encoded results tell their types themselves, and in other namespaces.
  const answer =
    style === "rpc" ? undefined : (http.get("http-get")?.output?.body ?? http.get("http-post")?.output?.body);
  return {
    name,
    documentation: documented?.documentation,
    action,
    style,
    protocols: new Set(samples.map(({ sample }) => sample.protocol)),
    input: mergeHalf(name, requests, report),
    output:
      output?.body === undefined || !answer
        ? output
        : { ...output, body: nameResult(name, output.body, answer, report) },
    oneWay: responses.length > 0 && responses.every(({ oneWay }) => oneWay),
    isCut: samples.some(({ sample }) => sample.state !== "whole"),
    http,
    span: (samples[0]?.sample ?? soap[0])?.span ?? nowhere,
  };
}

const nowhere: SourceSpan = { file: "", line: 1, column: 1, endLine: 1, endColumn: 1 };

function mergeHalf(
  name: string,
  all: readonly Sample[],
  report: ConflictReporter,
): OperationHalf | undefined {
  const samples = all.filter(({ state, oneWay }) => state !== "lost" && !oneWay);
  const first = samples[0];
  if (first === undefined) return undefined;
  const bodies = samples.map(({ body }) => body).filter((body) => body !== undefined);
  const body = bodies[0];
  const headers = new Map<ExpandedName, SampleElement>();
  for (const header of samples.flatMap((sample) => sample.headers)) {
    const known = headers.get(header.name);
    headers.set(header.name, known ? mergeElement(known, header, report) : header);
  }
  return {
    body: body ? mergeBodies(name, body, bodies.slice(1), report) : undefined,
    headers: [...headers.values()],
    span: first.span,
  };
}

function mergeBodies(
  name: string,
  body: SampleElement,
  others: readonly SampleElement[],
  report: ConflictReporter,
): SampleElement {
  let merged = body;
  for (const other of others) {
    if (other.name === merged.name) merged = mergeElement(merged, other, report);
    else {
      report(
        "sample/conflicting-element",
        name,
        `sends ${merged.name} here and ${other.name} there`,
        merged.span,
        other.span,
      );
    }
  }
  return merged;
}

export function mergeElement(a: SampleElement, b: SampleElement, report: ConflictReporter): SampleElement {
  return { ...a, shape: mergeShapes(a.shape, b.shape, localName(a.name), report) };
}

function mergeHttp(
  name: string,
  samples: readonly NamedSample[],
  report: ConflictReporter,
): ReadonlyMap<"http-get" | "http-post", HttpFacts> {
  const http = new Map<"http-get" | "http-post", HttpFacts>();
  for (const protocol of ["http-get", "http-post"] as const) {
    const own = samples.map(({ sample }) => sample).filter((sample) => sample.protocol === protocol);
    const requests = own.filter(({ direction }) => direction === "request");
    const input = mergeHalf(name, requests, report);
    if (input === undefined) continue;
    const output = mergeHalf(
      name,
      own.filter(({ direction }) => direction === "response"),
      report,
    );
    http.set(protocol, { location: requests[0]?.location ?? `/${name}`, input, output });
  }
  return http;
}

/** An HTTP answer shows the result without its wrapper, named after its type, and one level deeper. */
function nameResult(
  name: string,
  body: SampleElement,
  answer: SampleElement,
  report: ConflictReporter,
): SampleElement {
  if (body.shape.kind !== "struct") return body;
  const members = body.shape.members;
  const at = members.findIndex(
    (member) => member.kind === "field" && localName(member.name) === `${name}Result`,
  );
  const field = members[Math.max(at, 0)];
  if (field?.kind !== "field" || field.repeats === "many") return body;
  const merged = mergeShapes(
    field.shape,
    answer.shape,
    `${localName(body.name)}/${localName(field.name)}`,
    report,
  );
  const isNamed = merged.kind === "struct" || merged.kind === "enum";
  const shape = isNamed ? { ...merged, typeName: answer.name } : merged;
  return {
    ...body,
    shape: {
      ...body.shape,
      members: members.map((member) => (member === field ? { ...field, shape } : member)),
    },
  };
}

/** Two halves and two protocols repeat a contradiction; it is told once. */
export function reporterFor(diagnostics: DiagnosticCollector): ConflictReporter {
  const told = new Set<string>();
  return (code, place, statement, span, other) => {
    const key = `${code} ${place}`;
    if (told.has(key)) return;
    told.add(key);
    diagnostics.report(code, `${place} ${statement}.`, {
      span,
      related: [{ message: "the other one", span: other }],
    });
  };
}
