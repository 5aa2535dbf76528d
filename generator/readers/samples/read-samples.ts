/** Operation pages → contract. Pure: text in, data and diagnostics out; the order of the files does not matter. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { type Contract, type ExpandedName, emptyContract } from "../../model/contract.js";
import { expandedName, namespaceOf } from "../../model/names.js";
import type { SourceFile } from "../../source/source-file.js";
import {
  groupOperations,
  mergeElement,
  type OperationFacts,
  type OperationHalf,
  reporterFor,
} from "./group-operations.js";
import { groupServices } from "./group-services.js";
import { findItemNames, judgeArrays } from "./judge-arrays.js";
import type { MonoPage } from "./mono-page.js";
import { collectNamedShapes, nameItems } from "./name-types.js";
import type { PageProblem } from "./page-problem.js";
import { type NamedSample, readPage } from "./read-page.js";
import type { SampleElement } from "./read-sample.js";
import { reportMissingHalves, reportProblems, reportSilentPages } from "./report-problems.js";
import type { Shape } from "./shape.js";
import { type ServiceFacts, toContract } from "./to-contract.js";

/** Reads all pages of one or more services. Files that are no pages, and all that is damaged, become diagnostics. */
export function readSamples(files: readonly SourceFile[], diagnostics: DiagnosticCollector): Contract {
  const problems: PageProblem[] = [];
  const samples: NamedSample[] = [];
  const silent: MonoPage[] = [];
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const reading = readPage(file, problems, diagnostics);
    samples.push(...reading.samples);
    if (reading.silent) silent.push(reading.silent);
  }
  reportSilentPages(silent, samples, diagnostics);
  reportProblems(problems, samples, diagnostics);
  if (samples.length === 0) return emptyContract;
  const merged = groupServices(samples).map((group): ServiceFacts => {
    const operations = groupOperations(group, diagnostics).map(fillInput).map(addRemarks(silent));
    return { name: group.name, namespace: findNamespace(operations), operations };
  });
  reportMissingHalves(merged, diagnostics);
  const services = merged.map((service) => ({
    ...service,
    operations: service.operations.map(settleRpc(merged)),
  }));
  const elements = settleElements(collectElements(services, diagnostics), services);
  const rpcShapes = services.flatMap(({ operations }) => operations.flatMap(rpcBodies));
  const named = collectNamedShapes(
    [...[...elements.values()].map(({ shape }) => shape), ...rpcShapes],
    diagnostics,
  );
  return toContract(services, elements, named, diagnostics);
}

/** A page without its SOAP request may still show the parameters in an HTTP one. */
function fillInput(operation: OperationFacts): OperationFacts {
  const http = operation.http.get("http-get") ?? operation.http.get("http-post");
  const shape = http?.input.body?.shape;
  if (operation.input !== undefined || operation.output?.body === undefined || shape?.kind !== "struct")
    return operation;
  const namespace = namespaceOf(operation.output.body.name);
  const members = shape.members.map((member) =>
    member.kind === "field" && operation.style === "document"
      ? { ...member, name: expandedName(namespace, member.name) }
      : member,
  );
  const body: SampleElement = {
    name: expandedName(namespace, operation.name),
    shape: { ...shape, members },
    span: shape.span,
  };
  return { ...operation, input: { body, headers: [], span: shape.span } };
}

/** Mono's overview page says what an operation is for. */
function addRemarks(pages: readonly MonoPage[]): (operation: OperationFacts) => OperationFacts {
  return (operation) => {
    const page = pages.find((one) => one.operation === operation.name && one.documentation !== undefined);
    return page === undefined || operation.documentation !== undefined
      ? operation
      : { ...operation, documentation: page.documentation };
  };
}

/** The namespace that most operations' own elements have. */
function findNamespace(operations: readonly OperationFacts[]): string {
  const counts = new Map<string, number>();
  const count = (half: OperationHalf | undefined, weight: number): void => {
    if (half?.body === undefined) return;
    const namespace = namespaceOf(half.body.name);
    counts.set(namespace, (counts.get(namespace) ?? 0) + weight);
  };
  for (const operation of operations) {
    const isWrapped = operation.input?.body?.name.endsWith(`}${operation.name}`) === true;
    count(operation.input, isWrapped ? 1_000 : 1);
    count(operation.output, isWrapped ? 1_000 : 1);
    for (const http of operation.http.values()) count(http.output, 1);
  }
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** All global elements: bodies, headers and HTTP answers; what two operations show of one is merged. */
function collectElements(
  services: readonly ServiceFacts[],
  diagnostics: DiagnosticCollector,
): Map<ExpandedName, SampleElement> {
  const elements = new Map<ExpandedName, SampleElement>();
  const report = reporterFor(diagnostics);
  const add = (element: SampleElement | undefined): void => {
    if (element === undefined) return;
    const known = elements.get(element.name);
    elements.set(element.name, known ? mergeElement(known, element, report) : element);
  };
  for (const operation of services.flatMap(({ operations }) => operations)) {
    for (const half of [operation.input, operation.output]) {
      if (operation.style === "document") add(half?.body);
      for (const header of half?.headers ?? []) add(header);
    }
    for (const http of operation.http.values()) add(nameAnswer(http.output?.body));
  }
  return elements;
}

/** The root of an HTTP answer is named after its type. */
function nameAnswer(body: SampleElement | undefined): SampleElement | undefined {
  if (body === undefined || (body.shape.kind !== "struct" && body.shape.kind !== "enum")) return body;
  return { ...body, shape: { ...body.shape, typeName: body.name } };
}

function settleElements(
  elements: ReadonlyMap<ExpandedName, SampleElement>,
  services: readonly ServiceFacts[],
): ReadonlyMap<ExpandedName, SampleElement> {
  const shapes = [
    ...[...elements.values()].map(({ shape }) => shape),
    ...services.flatMap(({ operations }) => operations.flatMap(rpcBodies)),
  ];
  const itemNames = findItemNames(shapes);
  return new Map(
    [...elements].map(([name, element]) => [
      name,
      { ...element, shape: nameItems(judgeArrays(element.shape, itemNames)) },
    ]),
  );
}

function rpcBodies(operation: OperationFacts): readonly Shape[] {
  if (operation.style !== "rpc") return [];
  return [operation.input?.body?.shape, operation.output?.body?.shape].filter((shape) => shape !== undefined);
}

/** Bodies of rpc are no global elements, so they are judged and named in place. */
function settleRpc(services: readonly ServiceFacts[]): (operation: OperationFacts) => OperationFacts {
  const itemNames = findItemNames(services.flatMap(({ operations }) => operations.flatMap(rpcBodies)));
  const settle = (half: OperationHalf | undefined): OperationHalf | undefined =>
    half?.body === undefined
      ? half
      : { ...half, body: { ...half.body, shape: nameItems(judgeArrays(half.body.shape, itemNames)) } };
  return (operation) =>
    operation.style === "rpc"
      ? { ...operation, input: settle(operation.input), output: settle(operation.output) }
      : operation;
}
