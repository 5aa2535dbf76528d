/** Judges what a client made of a hard case; generous in the form of a value, strict in what it says. */
import { compareInfosets } from "../test/infoset/compare-infosets.js";
import { envelope, type HardCase } from "../test/wire/hard/hard-case.js";

/** How a client did. */
export type Grade = "right" | "wrong without a word" | "error" | "crash" | "hangs";

export interface Verdict {
  readonly grade: Grade;
  /** What it gave, sent or said instead; "" if it is right. */
  readonly detail: string;
}

/** What a call came to. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

const right: Verdict = { grade: "right", detail: "" };

/** Judges a call that came to an end; `sent` is the body of its request. */
export function judge({ expected, version }: HardCase, outcome: Outcome, sent: string | undefined): Verdict {
  if ("error" in outcome) {
    const said = messageOf(outcome.error);
    if ("fails" in expected) return right;
    if ("fault" in expected && said.includes(expected.fault)) return right;
    return { grade: "error", detail: said };
  }
  if ("sent" in expected) {
    const difference = differenceOf(sent ?? "", envelope(expected.sent, version ?? "1.1"));
    return difference === undefined ? right : wrong(difference);
  }
  const wanted = "value" in expected ? expected.value : undefined;
  return wanted !== undefined && agrees(outcome.value, wanted)
    ? right
    : wrong(`gives ${show(outcome.value)}`);
}

function wrong(detail: string): Verdict {
  return { grade: "wrong without a word", detail };
}

function differenceOf(sent: string, expected: string): string | undefined {
  try {
    // A header that is empty says nothing.
    const difference = compareInfosets(sent.replace(/<(\w+:)?Header\s*(\/>|>\s*<\/\1Header>)/, ""), expected);
    return difference?.replaceAll(/\{[^}]*\}/g, "").replace(/^\/Envelope\/Body/, "sends ");
  } catch {
    return "sends XML that is not well-formed";
  }
}

/** True if a value says what is wanted, whatever its form: digits as number, bigint or text, a Date as text. */
function agrees(found: unknown, wanted: unknown): boolean {
  if (wanted === undefined || wanted === null) return found === wanted;
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(found) &&
      found.length === wanted.length &&
      wanted.every((item, index) => agrees(found[index], item))
    );
  }
  if (wanted instanceof Date)
    return new Date(String(found)).getTime() === wanted.getTime() || sameDate(found, wanted);
  if (typeof wanted === "object") {
    return (
      typeof found === "object" &&
      found !== null &&
      Object.entries(wanted).every(([name, value]) =>
        agrees(Object.getOwnPropertyDescriptor(found, name)?.value, value),
      )
    );
  }
  return ["string", "number", "bigint"].includes(typeof found) && String(found) === String(wanted);
}

function sameDate(found: unknown, wanted: Date): boolean {
  return found instanceof Date && found.getTime() === wanted.getTime();
}

/** The first words of an error, in one line. */
function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error);
}

function show(value: unknown): string {
  return (
    JSON.stringify(value, (_name, part: unknown) => (typeof part === "bigint" ? String(part) : part)) ??
    String(value)
  );
}
