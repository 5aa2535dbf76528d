/** Reads one page or collection: finds its messages, refuses those that show no types, and tells each message's operation. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { localName } from "../../model/names.js";
import type { SourceFile } from "../../source/source-file.js";
import { spanOf } from "../../source/text-map.js";
import { openPostman } from "./collections/open-postman.js";
import { openSoapUi } from "./collections/open-soapui.js";
import type { Collection } from "./collections/print-exchange.js";
import { type Container, judgeBlock } from "./detect-dialect.js";
import type { Generator } from "./dialect.js";
import { type Block, findBlocks } from "./find-blocks.js";
import { type MonoPage, readMonoPage } from "./mono-page.js";
import {
  type NamingFacts,
  nameFromFile,
  nameFromUrls,
  nameRequest,
  nameResponse,
} from "./name-operations.js";
import type { PageProblem } from "./page-problem.js";
import { findDocumentation, findServiceName, type PageLine, readLines } from "./page-text.js";
import { readSample, type Sample } from "./read-sample.js";
import { reportNothingUsable } from "./report-unusable.js";
import { type UnwrappedPage, unwrapPage } from "./unwrap-page.js";

/** A message whose operation is known. */
export interface NamedSample {
  readonly operation: string;
  readonly sample: Sample;
  readonly file: string;
  readonly documentation?: string | undefined;
  /** The service's file, without its ending. */
  readonly servicePath?: string | undefined;
  /** The service's name as the page's top tells it. */
  readonly serviceName?: string | undefined;
}

/** What stands in one file. */
export interface PageReading {
  readonly samples: readonly NamedSample[];
  /** A page of Mono's help that shows none. */
  readonly silent?: MonoPage | undefined;
}

/** A message that can be read, and who made it. */
interface JudgedBlock {
  readonly block: Block;
  readonly generator: Generator;
}

/** Reads a page; without a usable sample, a diagnostic says what the file seems to be, and the result is empty. */
export function readPage(
  file: SourceFile,
  problems: PageProblem[],
  diagnostics: DiagnosticCollector,
): PageReading {
  const collection = openPostman(file) ?? openSoapUi(file);
  if (collection) return { samples: readCollection(file, collection, problems, diagnostics) };
  const mono = readMonoPage(file);
  const isOther =
    file.kind === "empty" || file.kind === "wsdl" || file.kind === "xsd" || file.kind === "json";
  const page = isOther ? undefined : unwrapPage(file);
  const blocks = page ? findBlocks(page.map) : [];
  if (page === undefined || blocks.length === 0) {
    if (mono) return { samples: [], silent: mono };
    reportNothingUsable(file, page, diagnostics);
    return { samples: [] };
  }
  const { readable, refusals } = judgeBlocks(blocks, page, "page");
  reportRefusals(refusals, readable.length > 0 ? "warning" : undefined, diagnostics);
  const named = nameSamples(file, page, blocks, readable, problems);
  if (named.length === 0 && refusals.length === 0) {
    if (mono) return { samples: [], silent: mono };
    reportNothingUsable(file, page, diagnostics);
  }
  const serviceName = mono?.service;
  return { samples: serviceName === undefined ? named : named.map((one) => ({ ...one, serviceName })) };
}

function readCollection(
  file: SourceFile,
  { map, exchanges }: Collection,
  problems: PageProblem[],
  diagnostics: DiagnosticCollector,
): readonly NamedSample[] {
  const page: UnwrappedPage = { map, headings: [] };
  const blocks = exchanges === 0 ? [] : findBlocks(map);
  const { readable, refusals } = judgeBlocks(blocks, page, "collection");
  reportRefusals(refusals, readable.length > 0 ? "warning" : undefined, diagnostics);
  const named = nameSamples(file, page, blocks, readable, problems);
  if (named.length === 0 && refusals.length === 0) reportNothingUsable(file, undefined, diagnostics);
  return named;
}

function reportRefusals(
  refusals: readonly PageProblem[],
  severity: "warning" | undefined,
  diagnostics: DiagnosticCollector,
): void {
  for (const refusal of refusals) {
    diagnostics.report(refusal.code, refusal.message, { span: refusal.span, severity });
    // One page, one verdict.
    if (severity === undefined) break;
  }
}

function judgeBlocks(blocks: readonly Block[], page: UnwrappedPage, container: Container) {
  const readable: JudgedBlock[] = [];
  const refusals: PageProblem[] = [];
  for (const block of blocks) {
    const verdict = judgeBlock(block, page.map.text, container);
    if (verdict.kind === "readable") readable.push({ block, generator: verdict.generator });
    else {
      const { code, message, start, end } = verdict;
      refusals.push({ code, message, span: spanOf(page.map, start, end) });
    }
  }
  // Lines of HTTP alone, without any message that can be read, are no sample.
  const hasMessage = readable.some(({ block }) => block.xml?.root !== undefined || block.kind === "request");
  return { readable: hasMessage ? readable : [], refusals };
}

interface Current {
  readonly operation: string;
  readonly servicePath?: string | undefined;
  readonly sample: Sample;
  answered: boolean;
}

function nameSamples(
  file: SourceFile,
  page: UnwrappedPage,
  blocks: readonly Block[],
  readable: readonly JudgedBlock[],
  problems: PageProblem[],
): readonly NamedSample[] {
  const { map } = page;
  const lines = readLines(map.text, blocks, page.headings);
  const facts: NamingFacts = {
    lines,
    fromUrl: nameFromUrls(file.text),
    fromFile: nameFromFile(file.path),
    byElement: new Map(),
  };
  const samples = readable
    .map(({ block, generator }, index) =>
      readSample(block, generator, map, index === readable.length - 1, problems),
    )
    .filter((sample) => sample !== undefined);
  const named: NamedSample[] = [];
  const onlyPath = [
    ...new Set(samples.map((sample) => sample.block.target?.service).filter((path) => path !== undefined)),
  ];
  let current: Current | undefined;
  for (const [index, read] of samples.entries()) {
    const sample = settleDirection(read, current);
    const isAnswer = sample.direction === "response";
    const next = samples[index + 1];
    const answer = next?.body === undefined ? undefined : localName(next.body.name);
    const operation = isAnswer ? answeredBy(sample, current, facts) : nameRequest(sample, facts, answer);
    if (operation === undefined) {
      if (sample.body !== undefined) {
        problems.push({
          code: "sample/unnamed-operation",
          message: "This sample does not tell its operation.",
          span: sample.span,
        });
      }
      continue;
    }
    const servicePath: string | undefined =
      sample.block.target?.service ??
      (isAnswer ? current?.servicePath : undefined) ??
      (onlyPath.length === 1 ? onlyPath[0] : undefined);
    named.push({
      operation,
      sample,
      file: file.path,
      servicePath,
      documentation: documentationOf(lines, operation, sample),
    });
    if (!isAnswer) current = { operation, servicePath, sample, answered: false };
    else if (current !== undefined) current.answered = true;
  }
  const serviceName = findServiceName(lines, page.headings, new Set(named.map((one) => one.operation)));
  return named.map((one) => ({ ...one, serviceName }));
}

function documentationOf(lines: readonly PageLine[], operation: string, sample: Sample): string | undefined {
  // Mono shows it on another page, and has tabs and labels in that place.
  if (sample.direction === "response" || sample.generator === "mono") return undefined;
  return findDocumentation(lines, operation, sample.block.start);
}

/** An envelope without HTTP is an answer if its name says so, or if a request waits for one. */
function settleDirection(sample: Sample, current: Current | undefined): Sample {
  if (sample.block.kind === "bare") {
    const local = sample.body === undefined ? "" : localName(sample.body.name);
    const waits = current !== undefined && !current.answered && current.sample.protocol === sample.protocol;
    const isAnswer =
      local.endsWith("Response") || (waits && current?.sample.body?.name !== sample.body?.name);
    return { ...sample, direction: isAnswer ? "response" : "request" };
  }
  if (sample.direction === "request" || current === undefined || current.answered) return sample;
  const { protocol } = current.sample;
  // It has no headers that tell a version.
  if (sample.oneWay) return { ...sample, protocol };
  const isHttp = protocol === "http-get" || protocol === "http-post";
  // A void answer over SOAP has an envelope, over HTTP nothing: here the page ends.
  if (sample.block.xml === undefined) return { ...sample, protocol, state: isHttp ? "whole" : "lost" };
  // The answer to a GET or a form is not in an envelope, so only its request tells how it travels.
  const isSoap = sample.block.xml?.root?.name.local === "Envelope";
  return isHttp !== isSoap ? { ...sample, protocol } : sample;
}

function answeredBy(sample: Sample, current: Current | undefined, facts: NamingFacts): string | undefined {
  if (current !== undefined && !current.answered) return current.operation;
  if (sample.body === undefined) return undefined;
  return nameResponse(sample, facts);
}
