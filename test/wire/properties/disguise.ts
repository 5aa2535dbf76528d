/** Writes a document again in any way that means the same: prefixes, order of attributes, comments, sections, space. */
import { XmlComment, XmlDocument, XmlElement } from "libxml2-wasm";

/** A number from 0 to below `limit`. */
export type Choose = (limit: number) => number;

/** The same document in another dress. */
export function disguise(xml: string, choose: Choose): string {
  const document = XmlDocument.fromString(xml);
  try {
    const prolog = ["", "\ufeff", '<?xml version="1.0"?>\n', "<!-- hello -->", "<?p x?>"][choose(5)] ?? "";
    return `${prolog}${print(document.root, choose, "", 0)}${["", "\n", "<!-- end -->"][choose(3)]}`;
  } finally {
    document.dispose();
  }
}

function print(element: XmlElement, choose: Choose, outerDefault: string, depth: number): string {
  const { namespaceUri } = element;
  const declarations: string[] = [];
  let defaultNamespace = outerDefault;
  let tag = element.name;
  if (namespaceUri !== "" && choose(2) === 0) {
    tag = `${"pqé"[choose(3)]}${depth}:${element.name}`;
    declarations.push(`xmlns:${tag.slice(0, tag.indexOf(":"))}=${quote(namespaceUri, choose)}`);
  } else if (namespaceUri !== outerDefault || choose(4) === 0) {
    declarations.push(`xmlns=${quote(namespaceUri, choose)}`);
    defaultNamespace = namespaceUri;
  }
  const attributes = element.attrs.map((attribute) => {
    if (attribute.namespaceUri === "") return `${attribute.name}=${quote(attribute.value, choose)}`;
    const prefix = `x${choose(3)}`;
    declarations.push(`xmlns:${prefix}=${quote(attribute.namespaceUri, choose)}`);
    return `${prefix}:${attribute.name}=${quote(attribute.value, choose)}`;
  });
  const parts = shuffle([...new Set(declarations), ...attributes], choose);
  const start = `<${tag}${parts.map((part) => space(choose) + part).join("")}${[" ", "", ""][choose(3)]}`;
  const content = printContent(element, choose, defaultNamespace, depth + 1);
  if (content === "" && choose(2) === 0) return `${start}/>`;
  return `${start}>${content}</${tag}${["", " ", "\n"][choose(3)]}>`;
}

function printContent(element: XmlElement, choose: Choose, outerDefault: string, depth: number): string {
  const children = element.find("*").filter((node): node is XmlElement => node instanceof XmlElement);
  if (children.length > 0) {
    const printed = children.map((child) => filler(choose) + print(child, choose, outerDefault, depth));
    return printed.join("") + filler(choose);
  }
  const text = element
    .find("text()")
    .filter((node) => !(node instanceof XmlComment))
    .map(({ content }) => content)
    .join("");
  let printed = "";
  for (let rest = [...text]; rest.length > 0; ) {
    const piece = rest.splice(0, 1 + choose(6)).join("");
    // A section cannot hold its own end, nor a line end that is to stay as it is.
    const section = choose(3) === 0 && !/\]|\r|>/.test(piece);
    printed += section ? `<![CDATA[${piece}]]>` : escapeText(piece, choose);
    if (choose(6) === 0) printed += ["<!-- - -->", "<?p i?>", "<![CDATA[]]>"][choose(3)];
  }
  return printed;
}

/** What may stand between elements. */
function filler(choose: Choose): string {
  return ["", "", "", "\n  ", "\r\n\t", "<!-- <a> & -->", "<?pi <b> ?>"][choose(7)] ?? "";
}

function space(choose: Choose): string {
  return [" ", "\n", "\t ", " \r\n"][choose(4)] ?? " ";
}

function reference(char: string, choose: Choose): string {
  const code = char.codePointAt(0) ?? 0;
  return choose(2) === 0 ? `&#${code};` : `&#x${code.toString(16)};`;
}

function escapeText(text: string, choose: Choose): string {
  return [...text]
    .map((char) => (/[&<>\r]/.test(char) || choose(9) === 0 ? reference(char, choose) : char))
    .join("");
}

function quote(value: string, choose: Choose): string {
  const mark = choose(2) === 0 ? '"' : "'";
  const escaped = [...value].map((char) =>
    /[&<\t\n\r]/.test(char) || char === mark || choose(9) === 0 ? reference(char, choose) : char,
  );
  return `${mark}${escaped.join("")}${mark}`;
}

function shuffle<T>(items: readonly T[], choose: Choose): readonly T[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(choose(rest.length), 1));
}
