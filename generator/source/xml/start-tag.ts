/** Reads one start tag with its attributes, and resolves its namespaces. XML 1.0 section 3.1, Namespaces in XML 1.0. */
import { qualifiedNameMatcher } from "./names.js";
import { decodeReferences } from "./references.js";
import type { XmlAttribute, XmlName, XmlProblem } from "./tree.js";

export interface StartTag {
  readonly kind: "tag";
  readonly name: XmlName;
  /** The name to the letter, prefix included, which the end tag must repeat. */
  readonly written: string;
  readonly attributes: readonly XmlAttribute[];
  readonly scope: ReadonlyMap<string, string>;
  readonly empty: boolean;
  readonly start: number;
  readonly end: number;
}

export interface BrokenTag {
  readonly kind: "ended" | "malformed";
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

interface RawAttribute {
  readonly prefix: string;
  readonly local: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const matcher = qualifiedNameMatcher();

/** Reads the start tag at `start`; a tag that does not end before `end` is `ended`, a wrong one `malformed`. */
export function readStartTag(
  text: string,
  start: number,
  end: number,
  scope: ReadonlyMap<string, string>,
  flaws: XmlProblem[],
): StartTag | BrokenTag {
  const ended: BrokenTag = { kind: "ended", message: "it ends inside a tag", start, end };
  matcher.lastIndex = start + 1;
  const name = matcher.exec(text);
  if (start + 1 >= end) return ended;
  if (name === null) return malformed("a name was expected after <", start, start + 2);
  const prefix = name[1] ?? "";
  const local = name[2] ?? "";
  let at = start + 1 + name[0].length;
  const raw: RawAttribute[] = [];
  for (;;) {
    const before = at;
    at = skipSpace(text, at);
    if (at >= end) return ended;
    const code = text.charCodeAt(at);
    if (code === 62) return finish(at + 1, true);
    if (code === 47) {
      if (at + 1 >= end) return ended;
      if (text.charCodeAt(at + 1) === 62) return finish(at + 2, false);
      return malformed(`/ stands inside the tag <${name[0]}>`, at, at + 1);
    }
    if (at === before)
      return malformed(
        `unexpected character after ${JSON.stringify(text.slice(start, at).slice(-30))}`,
        at,
        at + 1,
      );
    const attribute = readAttribute(text, at, end, flaws);
    if (attribute.kind !== "attribute") return attribute.kind === "ended" ? ended : attribute;
    raw.push(attribute);
    at = attribute.end;
  }

  function finish(to: number, hasContent: boolean): StartTag {
    const inner = extendScope(scope, raw);
    const attributes: XmlAttribute[] = [];
    for (const { prefix: own, local: ownLocal, value, start: from, end: till } of raw) {
      if (own === "xmlns" || (own === "" && ownLocal === "xmlns")) continue;
      const namespace = own === "" ? "" : resolve(inner, own, from, till, flaws);
      if (attributes.some((other) => other.name.local === ownLocal && other.name.namespace === namespace)) {
        flaws.push({ kind: "flaw", message: `attribute ${ownLocal} stands twice`, start: from, end: till });
        continue;
      }
      attributes.push({ name: { namespace, local: ownLocal, prefix: own }, value, start: from, end: till });
    }
    const namespace = prefix === "" ? (inner.get("") ?? "") : resolve(inner, prefix, start, to, flaws);
    return {
      kind: "tag",
      name: { namespace, local, prefix },
      written: prefix === "" ? local : `${prefix}:${local}`,
      attributes,
      scope: inner,
      empty: !hasContent,
      start,
      end: to,
    };
  }
}

function readAttribute(
  text: string,
  start: number,
  end: number,
  flaws: XmlProblem[],
): (RawAttribute & { readonly kind: "attribute" }) | BrokenTag {
  const ended: BrokenTag = { kind: "ended", message: "it ends inside a tag", start, end };
  matcher.lastIndex = start;
  const name = matcher.exec(text);
  if (name === null) return malformed("an attribute or > was expected", start, start + 1);
  let at = skipSpace(text, start + name[0].length);
  if (at >= end) return ended;
  if (text.charCodeAt(at) !== 61)
    return malformed(`= was expected after the attribute ${name[0]}`, at, at + 1);
  at = skipSpace(text, at + 1);
  if (at >= end) return ended;
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return malformed(`the value of ${name[0]} has no quotes`, at, at + 1);
  const close = text.indexOf(quote, at + 1);
  if (close < 0 || close >= end) return ended;
  const written = text.slice(at + 1, close);
  if (written.includes("<"))
    return malformed(`< stands in the value of ${name[0]}`, at + 1 + written.indexOf("<"), close);
  // Re-wrapped pages break long addresses over lines; a line break is never part of one, while a space may be.
  const isNamespace = name[1] === "xmlns" || (name[1] === undefined && name[2] === "xmlns");
  const unwrapped = isNamespace ? written.replace(/\s*[\r\n]\s*/g, "") : written;
  const value = decodeReferences(normalizeSpace(unwrapped), at + 1, flaws);
  return { kind: "attribute", prefix: name[1] ?? "", local: name[2] ?? "", value, start, end: close + 1 };
}

/** Line breaks and tabs of an attribute are spaces, unless references stand for them. XML 1.0 sections 2.11 and 3.3.3. */
function normalizeSpace(written: string): string {
  return written.replace(/\r\n|[\r\n\t]/g, " ");
}

function extendScope(
  scope: ReadonlyMap<string, string>,
  raw: readonly RawAttribute[],
): ReadonlyMap<string, string> {
  let inner: Map<string, string> | undefined;
  for (const { prefix, local, value } of raw) {
    const declares = prefix === "xmlns" ? local : prefix === "" && local === "xmlns" ? "" : undefined;
    if (declares === undefined) continue;
    inner ??= new Map(scope);
    inner.set(declares, value.trim());
  }
  return inner ?? scope;
}

function resolve(
  scope: ReadonlyMap<string, string>,
  prefix: string,
  start: number,
  end: number,
  flaws: XmlProblem[],
): string {
  const namespace = scope.get(prefix);
  if (namespace === undefined)
    flaws.push({ kind: "flaw", message: `prefix ${prefix} is not declared`, start, end });
  return namespace ?? "";
}

function malformed(message: string, start: number, end: number): BrokenTag {
  return { kind: "malformed", message, start, end };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return at;
    at++;
  }
}
