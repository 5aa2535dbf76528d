/** Puts pieces of XML where a codec knows what comes: into the text, an attribute or a child of elements it predicts. */
import { ns } from "./sample-codecs.js";

const small = "<name>a</name><size>1</size><owner/>";

/** A document for the codec `FileNode`: two nodes whose tags are then known, and a third. */
function inFile(attributes: string, content: string): string {
  const known = `<FileNode>${small}</FileNode>`;
  return `<f xmlns="${ns}">${small}<children>${known}${known}<FileNode${attributes}>${content}</FileNode></children></f>`;
}

/** A document without its declaration, taken apart at its root element; parts that cannot be found are left out. */
interface Pieces {
  /** From the first tag to the last. */
  readonly body: string;
  readonly attributes: string | undefined;
  readonly content: string | undefined;
}

function takeApart(document: string): Pieces {
  const body = document.replace(/^\ufeff?<\?xml[ \t\r\n][^>]*\?>/, "").trim();
  const root = /<[^\s<>!?/][^\s<>/]*((?:[^<>"']|"[^"]*"|'[^']*')*?)\/?>/.exec(body);
  const close = body.lastIndexOf("</");
  const start = root === null ? -1 : root.index + root[0].length;
  return {
    body,
    attributes: root?.[1],
    content: root === null || close < start ? undefined : body.slice(start, close),
  };
}

/** The documents that have a document's pieces in known places, by place. */
export function placeInKnown(document: string): ReadonlyMap<string, string> {
  const { body, attributes, content } = takeApart(document);
  const places = new Map([
    ["a child of a known element", inFile("", `${small}${body}`)],
    ["a child of a list", `<f xmlns="${ns}">${small}<children>${body}</children></f>`],
    ["text of a known element", inFile("", small.replace(">a<", `>${body}<`))],
  ]);
  if (attributes !== undefined && attributes.trim() !== "") {
    places.set("attributes of a known element", inFile(` ${attributes}`, small));
    places.set("attributes of a known text", inFile("", small.replace("<name>", `<name ${attributes}>`)));
  }
  if (content !== undefined && content !== "") {
    places.set("content of a known text", inFile("", small.replace(">a<", `>${content}<`)));
    places.set("content of a known number", inFile("", small.replace(">1<", `>1${content}<`)));
    places.set("content of a known element", inFile("", `${content}${small}`));
    places.set("value of a known attribute", inFile(` lang="${content.replaceAll('"', "'")}"`, small));
  }
  return places;
}
