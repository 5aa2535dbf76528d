/** Envelopes as pages print them, with values in place of the placeholders; found without any code of the generator. */
import { readdirSync, readFileSync } from "node:fs";
import { XmlDocument, XmlElement } from "libxml2-wasm";

/** A request or response of one page with values put in. */
export interface FilledSample {
  /** The whole envelope. */
  readonly envelope: string;
  /** What the SDK has to be given for it, or gives for it. */
  readonly value: Readonly<Record<string, unknown>>;
}

export interface PageSamples {
  readonly operation: string;
  readonly request: Readonly<Record<"1.1" | "1.2", FilledSample>>;
  readonly response: Readonly<Record<"1.1" | "1.2", FilledSample>>;
}

const folder = "contracts/birst/pages";
const envelopes = /<(soap(?:12)?):Envelope[\s\S]*?<\/\1:Envelope>/g;

export function readPageSamples(): readonly PageSamples[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".txt") && !name.includes(".senv."));
  return pages.sort().map((name) => {
    const text = readFileSync(`${folder}/${name}`, "utf8");
    const [request, response, request12, response12] = (text.match(envelopes) ?? []).map(fill);
    if (!request || !response || !request12 || !response12) throw new Error(`${name} has not four envelopes`);
    return {
      operation: name.slice(0, -".txt".length),
      request: { "1.1": request, "1.2": request12 },
      response: { "1.1": response, "1.2": response12 },
    };
  });
}

const secondEnvelopes = /<s:Envelope[\s\S]*?<\/s:Envelope>/g;

/** Responses of the second generator's pages, which show the members of base types. */
export function readSecondPages(): readonly { readonly operation: string; readonly envelope: string }[] {
  const pages = readdirSync(folder).filter((name) => name.endsWith(".senv.txt"));
  return pages.sort().map((name) => {
    const [, response] = (readFileSync(`${folder}/${name}`, "utf8").match(secondEnvelopes) ?? []).map(fill);
    if (!response) throw new Error(`${name} has not two envelopes`);
    return { operation: name.slice(0, -".senv.txt".length), envelope: response.envelope };
  });
}

const pad = (count: number): string => String(count % 60).padStart(2, "0");

/** For each placeholder a value that nothing else has, as text on the wire and as the SDK's value. */
const makers: Readonly<Record<string, (count: number) => readonly [string, unknown]>> = {
  string: (count) => [` a <b> & "c" 'd' ]]> 漢字 ${count} `, ` a <b> & "c" 'd' ]]> 漢字 ${count} `],
  int: (count) => [String(1000 - 7 * count), 1000 - 7 * count],
  long: (count) => [String(2n ** 60n + BigInt(count)), 2n ** 60n + BigInt(count)],
  boolean: (count) => [String(count % 2 === 0), count % 2 === 0],
  dateTime: (count) => [`2026-11-23T10:20:${pad(count)}.5Z`, `2026-11-23T10:20:${pad(count)}.5Z`],
  base64Binary: (count) => [
    Buffer.from([0, 255, count % 256]).toString("base64"),
    new Uint8Array([0, 255, count % 256]),
  ],
};

function fill(page: string): FilledSample {
  const values = new Map<string, unknown>();
  let count = 0;
  // What stands below the generator's depth limit is unknown to the page: left out on both sides.
  const known = page.replace(/<(\w+) xsi:nil="true" \/>/g, "");
  const envelope = known.replace(/>(\w+)<\//g, (whole, type: string) => {
    if (type === "xml") return '><any xmlns="urn:any">text</any></';
    const make = makers[type];
    if (!make) throw new Error(`no value for placeholder ${whole}`);
    count += 1;
    const [text, value] = make(count);
    values.set(text, value);
    return `>${escapeText(text)}</`;
  });
  const document = XmlDocument.fromString(envelope);
  try {
    const message = elementsOf(elementsOf(document.root).at(-1))[0];
    return { envelope, value: Object.fromEntries(membersOf(message, values)) };
  } finally {
    document.dispose();
  }
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  const children: XmlElement[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.next)
    if (node instanceof XmlElement) children.push(node);
  return children;
}

function membersOf(
  element: XmlElement | undefined,
  values: ReadonlyMap<string, unknown>,
): readonly [string, unknown][] {
  const members = new Map<string, unknown>();
  for (const child of elementsOf(element)) {
    const value = readValue(child, values);
    // The same name once more is a repeated element.
    members.set(child.name, members.has(child.name) ? [members.get(child.name), value].flat() : value);
  }
  return [...members];
}

function readValue(element: XmlElement, values: ReadonlyMap<string, unknown>): unknown {
  const children = elementsOf(element);
  const names = new Set(children.map(({ name }) => name));
  // A wrapper around one repeated element is that array.
  if (children.length > 1 && names.size === 1) return children.map((child) => readValue(child, values));
  return children.length > 0 ? Object.fromEntries(membersOf(element, values)) : values.get(element.content);
}
