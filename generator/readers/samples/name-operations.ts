/** Decides to which operation a sample belongs: by SOAPAction, body element, headings, URLs, and last the file's name. */
import { localName } from "../../model/names.js";
import { isNcName } from "../../source/xml/names.js";
import { namesBefore, type PageLine } from "./page-text.js";
import type { Sample } from "./read-sample.js";

export interface NamingFacts {
  readonly lines: readonly PageLine[];
  /** From `?op=` in URLs on the page. */
  readonly fromUrl?: string | undefined;
  readonly fromFile?: string | undefined;
  /** Body elements that were seen with an action or a heading, and the operation they belong to. */
  readonly byElement: Map<string, string>;
}

/** Names the operation of a request; `answer` is the local name of the next response's body. */
export function nameRequest(
  sample: Sample,
  facts: NamingFacts,
  answer: string | undefined,
): string | undefined {
  const target = sample.block.target?.operation;
  if (sample.protocol === "http-get" || sample.protocol === "http-post") {
    return firstName(
      target,
      namesBefore(facts.lines, sample.block.start)[0]?.text,
      facts.fromUrl,
      facts.fromFile,
    );
  }
  const element = sample.body === undefined ? undefined : localName(sample.body.name);
  const action = tailOfAction(sample.action);
  const known = sample.body === undefined ? undefined : facts.byElement.get(sample.body.name);
  if (known !== undefined && (action === undefined || action === known)) return known;
  const name = firstName(chooseName(sample, facts, element, action, answer));
  if (name !== undefined && sample.body !== undefined) facts.byElement.set(sample.body.name, name);
  return name;
}

function chooseName(
  sample: Sample,
  facts: NamingFacts,
  element: string | undefined,
  action: string | undefined,
  answer: string | undefined,
): string | undefined {
  if (element !== undefined && element === action) return element;
  const before = namesBefore(facts.lines, sample.block.start);
  const near = before.find((line) => line.text === element || line.text === action);
  if (near !== undefined) return near.text;
  if (element !== undefined && answer === `${element}Response`) return element;
  const heading = before.find((line) => line.isHeading);
  return heading?.text ?? facts.fromUrl ?? action ?? element ?? facts.fromFile;
}

/** Names the operation of a response that has no request before it. */
export function nameResponse(sample: Sample, facts: NamingFacts): string | undefined {
  const element = sample.body === undefined ? undefined : localName(sample.body.name);
  const wrapped = element?.endsWith("Response") === true ? element.slice(0, -"Response".length) : undefined;
  const before = namesBefore(facts.lines, sample.block.start);
  const heading = before.find((line) => line.isHeading || line.text === wrapped);
  return firstName(wrapped, heading?.text, facts.fromUrl, facts.fromFile, element);
}

/** The last piece of a SOAPAction. */
function tailOfAction(action: string | undefined): string | undefined {
  const tail = /([^/#:?=]+)\/?$/.exec(action ?? "")?.[1];
  return tail !== undefined && isNcName(tail) ? tail : undefined;
}

/** The first part of a file's name: `getJobStatus` of `pages/getJobStatus.classic.txt`. */
export function nameFromFile(path: string): string | undefined {
  const stem = /([^/.]+)[^/]*$/.exec(path)?.[1];
  return stem !== undefined && isNcName(stem) && stem !== "stdin" ? stem : undefined;
}

/** The operation that the URLs on a page agree on. */
export function nameFromUrls(text: string): string | undefined {
  const names = new Set([...text.matchAll(/\.asmx\?op=([\w.-]+)/gi)].map((match) => match[1] ?? ""));
  const only = names.size === 1 ? [...names][0] : undefined;
  return only !== undefined && isNcName(only) ? only : undefined;
}

function firstName(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((name) => name !== undefined && isNcName(name));
}
