/** SoapUI projects: XML files that keep requests, and mostly the WSDL that they were made from, in CDATA sections. */
import { guessKind } from "./guess-kind.js";
import type { SourceFile } from "./source-file.js";
import { readXml } from "./xml/read-xml.js";
import { childElements, type XmlElement, type XmlText } from "./xml/tree.js";

const projectNamespace = "http://eviware.com/soapui/config";

/** Carriage returns as SoapUI writes them in CDATA sections, where no reference can stand for them. */
export function writtenReturn(): RegExp {
  return /\\r(?=\r?\n)/g;
}

/** The root of a SoapUI project; undefined if the file is none, or is damaged before its first interface ends. */
export function openSoapUiProject({ kind, text }: SourceFile): XmlElement | undefined {
  if (kind !== "xml" || !text.includes(projectNamespace)) return undefined;
  const { root } = readXml(text);
  return root?.name.local === "soapui-project" && root.name.namespace === projectNamespace ? root : undefined;
}

/** Child elements of a name, in the namespace of projects. */
export function projectChildren(element: XmlElement, local: string): readonly XmlElement[] {
  return childElements(element).filter(
    ({ name }) => name.local === local && name.namespace === projectNamespace,
  );
}

/** Texts of an element that are more than white space: the content of its CDATA sections. */
export function projectTexts(element: XmlElement | undefined): readonly XmlText[] {
  return (element?.children ?? []).filter(
    (child): child is XmlText => child.kind === "text" && child.text.trim() !== "",
  );
}

/**
 * The documents that a project keeps of a WSDL, as files of their own: their places are those of the project's file, and
 * what they import of each other is found by the addresses that they came from.
 */
export function openCachedFiles(file: SourceFile): readonly SourceFile[] {
  const root = openSoapUiProject(file);
  if (root === undefined) return [];
  const files = listCachedParts(root).map(({ address, text }, index): SourceFile => {
    const before = file.text.slice(0, text.start).split(/\r\n|[\r\n]/);
    const margin = " ".repeat(before[before.length - 1]?.length ?? 0);
    const content = text.text.replace(writtenReturn(), "  ");
    const padded = `${"\n".repeat(before.length - 1)}${margin}${content}`;
    const url = /^[a-z][a-z\d+.-]+:/i.test(address) ? address : undefined;
    return { path: `${file.path}#${index + 1}`, url, text: padded, kind: guessKind(padded) };
  });
  return files.some(({ kind }) => kind === "wsdl") ? files : [];
}

interface CachedPart {
  readonly address: string;
  readonly text: XmlText;
}

function listCachedParts(root: XmlElement): readonly CachedPart[] {
  const parts: CachedPart[] = [];
  const seen = new Set<string>();
  for (const face of projectChildren(root, "interface")) {
    for (const cache of projectChildren(face, "definitionCache")) {
      for (const part of projectChildren(cache, "part")) {
        const [text, more] = projectTexts(projectChildren(part, "content")[0]);
        const [address] = projectTexts(projectChildren(part, "url")[0]);
        // The bindings of one service keep the same documents each.
        const key = `${address?.text.trim()} ${text?.text}`;
        if (text === undefined || more !== undefined || seen.has(key)) continue;
        seen.add(key);
        parts.push({ address: address?.text.trim() ?? "", text });
      }
    }
  }
  return parts;
}
