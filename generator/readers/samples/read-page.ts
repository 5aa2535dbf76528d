/** Reads one page: finds its messages, refuses what is not a page of ASP.NET, and tells each message's operation. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import { localName } from "../../model/names.js";
import type { SourceFile } from "../../source/source-file.js";
import { mapText, spanOf } from "../../source/text-map.js";
import { refuseBlock, refuseFile } from "./detect-dialect.js";
import { type Block, findBlocks } from "./find-blocks.js";
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

/** Reads a page; without a usable sample, a diagnostic says what the file seems to be, and the result is empty. */
export function readPage(
  file: SourceFile,
  problems: PageProblem[],
  diagnostics: DiagnosticCollector,
): readonly NamedSample[] {
  const refusedFile = refuseFile(file);
  if (refusedFile) {
    const span = spanOf(mapText(file.path, file.text), refusedFile.start, refusedFile.end);
    diagnostics.report(refusedFile.code, refusedFile.message, { span });
    return [];
  }
  const isOther =
    file.kind === "empty" || file.kind === "wsdl" || file.kind === "xsd" || file.kind === "json";
  const page = isOther ? undefined : unwrapPage(file);
  const blocks = page ? findBlocks(page.map) : [];
  if (page === undefined || blocks.length === 0) {
    reportNothingUsable(file, page, diagnostics);
    return [];
  }
  const { readable, refusals } = judgeBlocks(blocks, page);
  for (const refusal of refusals) {
    const severity = readable.length > 0 ? "warning" : undefined;
    diagnostics.report(refusal.code, refusal.message, { span: refusal.span, severity });
    // One page, one verdict.
    if (severity === undefined) break;
  }
  const named = nameSamples(file, page, blocks, readable, problems);
  if (named.length === 0 && refusals.length === 0) reportNothingUsable(file, page, diagnostics);
  return named;
}

function judgeBlocks(blocks: readonly Block[], page: UnwrappedPage) {
  const readable: Block[] = [];
  const refusals: PageProblem[] = [];
  for (const block of blocks) {
    const refusal = refuseBlock(block, page.map.text);
    if (refusal === undefined) readable.push(block);
    else
      refusals.push({
        code: refusal.code,
        message: refusal.message,
        span: spanOf(page.map, refusal.start, refusal.end),
      });
  }
  // Lines of HTTP alone, without any message that can be read, are no sample.
  const hasMessage = readable.some((block) => block.xml?.root !== undefined || block.kind === "request");
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
  readable: readonly Block[],
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
    .map((block, index) => readSample(block, map, index === readable.length - 1, problems))
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
  return sample.direction === "request" ? findDocumentation(lines, operation, sample.block.start) : undefined;
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
  const isHttp = protocol === "http-get" || protocol === "http-post";
  // A void answer over SOAP has an envelope, over HTTP nothing: here the page ends.
  if (sample.block.xml === undefined && !sample.oneWay)
    return { ...sample, protocol, state: isHttp ? "whole" : "lost" };
  // The answer to a GET or a form is not in an envelope, so only its request tells how it travels.
  const isSoap = sample.block.xml?.root?.name.local === "Envelope";
  return isHttp !== isSoap ? { ...sample, protocol } : sample;
}

function answeredBy(sample: Sample, current: Current | undefined, facts: NamingFacts): string | undefined {
  if (current !== undefined && !current.answered) return current.operation;
  if (sample.body === undefined) return undefined;
  return nameResponse(sample, facts);
}
