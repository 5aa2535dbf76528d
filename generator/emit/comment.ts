/** The one way that text of a contract becomes a comment: it can be neither closed nor given tags from inside. */
import { lineWidth } from "./line-width.js";

/** Lines of a doc comment, wrapped to `width` columns; empty if there is nothing to say. */
export function commentLines(text: string, width: number): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029\u0085]/)
    .map((line) => sanitizeLine(line))
    .flatMap((line) => wrapLine(line, width))
    .filter((line, at, all) => line !== "" || (at > 0 && all[at - 1] !== ""))
    .join("\n")
    .trimEnd()
    .split("\n");
}

/** Controls, format characters that reorder or hide text, and lone surrogates. */
const unprintable = /[\p{Cc}\p{Cf}]+/gu;

function sanitizeLine(line: string): string {
  return (
    line
      .replace(unprintable, " ")
      .replace(/\p{Cs}/gu, "\ufffd")
      .replace(/\*(?=\/)/g, "*\\")
      .replace(/\/(?=\*)/g, "/\\")
      .replace(/ {2,}/g, " ")
      .trim()
      // A tag would speak to tools in the SDK's name: compilers find them behind any space, and links in braces.
      .replace(/(?<=^|[\s{])@/g, "\\@")
  );
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = "";
    }
    current = current === "" ? word : `${current} ${word}`;
  }
  // Wrapping may put an @ or a slash first in a line.
  return [...lines, current].map((wrapped) => wrapped.replace(/^@/, "\\@").replace(/^\//, " /"));
}

/** Text of a doc comment at `indent` spaces, for printers that add the stars; tags are ours, not the contract's. */
export function docText(text: string, indent: number, tags: readonly string[] = []): string {
  const width = lineWidth - indent - 3;
  const lines = [...commentLines(text, width), ...tags.flatMap((tag) => wrapTag(tag, width))];
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && indent + only.length + 7 <= lineWidth) return only;
  return `\n${lines.join("\n")}`;
}

/** A whole doc comment at `indent` spaces, with its line end. */
export function docComment(text: string, indent: number, tags: readonly string[] = []): string {
  const margin = " ".repeat(indent);
  const inner = docText(text, indent, tags);
  if (!inner.startsWith("\n")) return `${margin}/** ${inner} */\n`;
  const lines = inner.slice(1).split("\n");
  return `${margin}/**\n${lines.map((line) => `${margin} * ${line}`.trimEnd()).join("\n")}\n${margin} */\n`;
}

function wrapTag(tag: string, width: number): readonly string[] {
  const [name = "", ...rest] = tag.split(" ");
  const [first = "", ...more] = commentLines(rest.join(" "), width - name.length - 1);
  return [`${name} ${first}`.trimEnd(), ...more];
}
