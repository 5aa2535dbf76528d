/** An XML element tree with namespaces resolved; every node knows where it stands in the text it was read from. */

export interface XmlName {
  /** Empty if there is none, or if the prefix is not bound. */
  readonly namespace: string;
  readonly local: string;
  readonly prefix: string;
}

/** Offsets into the text that was read; the end is exclusive. */
interface XmlPlace {
  readonly start: number;
  readonly end: number;
}

export interface XmlAttribute extends XmlPlace {
  readonly name: XmlName;
  readonly value: string;
}

export interface XmlText extends XmlPlace {
  readonly kind: "text";
  readonly text: string;
}

export interface XmlElement extends XmlPlace {
  readonly kind: "element";
  readonly name: XmlName;
  /** Without namespace declarations. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Offset after the start tag. */
  readonly startTagEnd: number;
  /** False if the text is damaged or ends before the end tag. */
  readonly closed: boolean;
  /** Prefixes in scope, to resolve qualified names in values. */
  readonly scope: ReadonlyMap<string, string>;
}

export type XmlNode = XmlElement | XmlText;

/** Something that ended the reading (`ended`, `malformed`), or that was read over (`flaw`). */
export interface XmlProblem extends XmlPlace {
  readonly kind: "ended" | "malformed" | "flaw";
  readonly message: string;
}

export interface XmlReading {
  /** What is sound up to the damage; absent if not even the root's start tag is. */
  readonly root?: XmlElement | undefined;
  /** Where reading stopped: after the root's end tag, or at the damage. */
  readonly end: number;
  /** Why it stopped before the root's end tag. */
  readonly damage?: XmlProblem | undefined;
  readonly flaws: readonly XmlProblem[];
  readonly comments: readonly XmlText[];
}

/** The attribute of that name, or undefined. */
export function attributeOf(element: XmlElement, namespace: string, local: string): XmlAttribute | undefined {
  return element.attributes.find(
    (attribute) => attribute.name.local === local && attribute.name.namespace === namespace,
  );
}

/** The element children, in order. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.kind === "element");
}

/** The text directly in an element, as one string. */
export function textOf(element: XmlElement): string {
  let text = "";
  for (const child of element.children) if (child.kind === "text") text += child.text;
  return text;
}
