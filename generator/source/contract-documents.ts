/** The XML documents of a WSDL contract, with where the locations written in them lead. */
import type { SourceSpan } from "../diagnostics/diagnostic.js";
import { mapText, spanOf } from "./text-map.js";
import type { XmlElement } from "./xml/tree.js";

/** One XML document of a contract. */
export interface ContractDocument {
  /** Relative to the contract's folder, with `/`; the URL of a fetched one; `catalog:<namespace>` of a built-in one. */
  readonly path: string;
  readonly text: string;
  readonly root: XmlElement;
  /** Path of the document that a location (trimmed, as written) leads to; one that was not found is missing. */
  readonly references: ReadonlyMap<string, string>;
  /** The place in the document of a range of offsets; the end is exclusive. */
  readonly spanOf: (place: { readonly start: number; readonly end: number }) => SourceSpan;
}

/** Documents by path. */
export type ContractDocuments = ReadonlyMap<string, ContractDocument>;

/** Makes a document; its lines are counted when a span is first asked for. */
export function createDocument(
  path: string,
  text: string,
  root: XmlElement,
  references: ReadonlyMap<string, string>,
): ContractDocument {
  let map: ReturnType<typeof mapText> | undefined;
  return {
    path,
    text,
    root,
    references,
    spanOf: ({ start, end }) => {
      map ??= mapText(path, text);
      return spanOf(map, start, end);
    },
  };
}
