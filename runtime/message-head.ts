/** How responses begin and end: the tags around the content are the same in all responses of an operation, and need but be compared. */
import type { XmlMark } from "./xml/element-stack.js";
import { ownText } from "./xml/own-text.js";
import type { XmlLimits } from "./xml/window.js";

/** The beginning of a response through the start tag of the response element, and its end. */
export interface MessageHead {
  readonly text: string;
  /** What follows the response element. */
  readonly tail: string;
  /** The reader's state after it. */
  readonly mark: XmlMark;
}

/** By the output message of an operation: how its last response began. */
const heads = new WeakMap<object, MessageHead>();

const longestHead = 2000;
const longestTail = 200;

/** Envelope, body and response element with nothing between: no header and nothing unknown that a reader would tell. */
const plainHead = /^\s*(?:<\?xml[^<>]*\?>)?\s*<[^<>]+>\s*<[^<>]+>\s*<[^<>]+>$/;

/** The end tags of body and envelope. */
const plainTail = /^\s*<\/[^<>]+>\s*<\/[^<>]+>\s*$/;

/** The head that a text has in common with the last response that held the message. */
export function findHead(
  text: string,
  output: object | undefined,
  limits: Partial<XmlLimits> | undefined,
): MessageHead | undefined {
  const head = output === undefined ? undefined : heads.get(output);
  if (head === undefined || !isUnlimited(limits)) return undefined;
  // A quarter of what `startsWith` takes: equal strings are compared by the word.
  return text.slice(0, head.text.length) === head.text ? head : undefined;
}

/**
 * Remembers how a response that was read to its end is made: its content begins where the reader was at `mark`, and
 * `end` is the index after its response element.
 */
export function learnHead(
  text: string,
  output: object,
  limits: Partial<XmlLimits> | undefined,
  mark: XmlMark,
  end: number,
): void {
  const { position, keepFrom } = mark;
  // Attributes of the response element that its codec has not looked at yet are part of the message, not of its head.
  if (position !== keepFrom || position > longestHead || !isUnlimited(limits)) return;
  if (text.length - end > longestTail) return;
  const head = text.slice(0, position);
  const tail = text.slice(end);
  if (plainHead.test(head) && plainTail.test(tail))
    heads.set(output, { text: ownText(head), tail: ownText(tail), mark });
}

/** Whether a head that one reader accepted is within the limits of another. */
function isUnlimited(limits: Partial<XmlLimits> | undefined): boolean {
  return (
    limits === undefined ||
    (limits.depth === undefined && limits.attributes === undefined && limits.textLength === undefined)
  );
}
