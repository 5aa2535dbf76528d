/** A decoded value as the elements that it stands for, by local names: the form in which it is compared with a recording. */
import { parseTree, splitClark, type XmlTree } from "../../corpus/xml-tree.js";
import type { AnyCodec, AnySimpleType, ObservedMember, Shape } from "./observed-codecs.js";

/** One element. */
export interface WireNode {
  readonly isNil: boolean;
  /** Local name of the type that the value has in its hierarchy; absent outside of one. */
  readonly type?: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, readonly WireNode[]>;
  /** Absent where the type has elements. */
  readonly text?: string | undefined;
  /** Name of the simple type of the text, such as `xs:int`; absent where no type describes it. */
  readonly textType?: string | undefined;
}

const empty: WireNode = { isNil: false, attributes: new Map(), children: new Map() };
/** Their attributes say how a value is typed and encoded, which the value itself shows. */
const ofTyping = [
  "http://www.w3.org/2001/XMLSchema-instance",
  "http://schemas.xmlsoap.org/soap/encoding/",
  "http://schemas.xmlsoap.org/soap/envelope/",
];

/** The element of a value. */
export function nodeOf(value: unknown, codec: AnyCodec, shapeOf: (codec: AnyCodec) => Shape): WireNode {
  if (value === null) return { ...empty, isNil: true };
  const { content } = shapeOf(codec);
  switch (content.kind) {
    case "simple":
      return { ...empty, text: content.type.print(value), textType: content.type.name };
    case "raw":
      return nodeOfRaw(value);
    case "array": {
      const items = (value as readonly unknown[]).map((item) => nodeOf(item, content.item, shapeOf));
      return { ...empty, children: new Map(items.length === 0 ? [] : [[content.local, items]]) };
    }
    case "class": {
      const given = value as Readonly<Record<string, unknown>>;
      const { hierarchy } = content;
      const own = hierarchy?.derived.find(({ type }) => type === given["$type"]);
      const standing = own && shapeOf(own.codec).content;
      const members = standing?.kind === "class" ? standing.members : content.members;
      const type = own?.name ?? hierarchy?.name;
      return { ...nodeOfObject(given, members, shapeOf), type: type && splitClark(type).local };
    }
  }
}

function nodeOfObject(
  value: Readonly<Record<string, unknown>>,
  members: readonly ObservedMember[],
  shapeOf: (codec: AnyCodec) => Shape,
): WireNode {
  const attributes = new Map<string, string>();
  const children = new Map<string, readonly WireNode[]>();
  let text: string | undefined;
  let textType: string | undefined;
  const add = (local: string, node: WireNode): unknown =>
    children.set(local, [...(children.get(local) ?? []), node]);
  const addRaw = (raw: unknown): unknown => add(treeOf(raw).local, nodeOfRaw(raw));
  for (const member of members) {
    const held = value[member.property];
    if (held === undefined) continue;
    switch (member.kind) {
      case "attribute":
        attributes.set(member.local, print(member.type, held));
        break;
      case "attributes":
        for (const [name, one] of Object.entries(held as Record<string, string>)) {
          attributes.set(splitClark(name).local, one);
        }
        break;
      case "text":
        text = print(member.type, held);
        textType = member.type.name;
        break;
      case "element":
        for (const one of member.occurs === "repeated" ? (held as readonly unknown[]) : [held]) {
          add(member.local, nodeOf(one, member.codec, shapeOf));
        }
        break;
      case "any":
        for (const raw of Array.isArray(held) ? held : [held]) addRaw(raw);
        break;
      case "mixed":
        for (const run of held as readonly unknown[]) {
          if (typeof run !== "string") addRaw(run);
          else if (run.trim() !== "") text = (text ?? "") + run;
        }
        break;
      case "group":
        for (const one of (member.occurs === "repeated" ? held : [held]) as readonly Record<
          string,
          unknown
        >[]) {
          for (const branch of member.branches) {
            for (const [property, leaf] of Object.entries(branch)) {
              if (leaf.kind !== "element" || one[property] === undefined) continue;
              add(leaf.local, nodeOf(one[property], leaf.codec as AnyCodec, shapeOf));
            }
          }
        }
        break;
    }
  }
  return { isNil: false, attributes, children, text, textType };
}

function print(type: AnySimpleType, value: unknown): string {
  return type.print(value);
}

/** XML that no type describes, read without any code of the runtime. */
function nodeOfRaw(raw: unknown): WireNode {
  return nodeOfTree(treeOf(raw));
}

function treeOf(raw: unknown): XmlTree {
  return parseTree(new TextEncoder().encode(String(raw)));
}

/** The element without attributes that say how it is typed. */
export function nodeOfTree(tree: XmlTree): WireNode {
  const children = new Map<string, readonly WireNode[]>();
  let text = "";
  for (const child of tree.children) {
    if (typeof child === "string") text += child;
    else children.set(child.local, [...(children.get(child.local) ?? []), nodeOfTree(child)]);
  }
  const own = [...tree.attributes].filter(([name]) => !ofTyping.includes(splitClark(name).namespace));
  return {
    isNil: tree.attributes.get(`{${ofTyping[0]}}nil`) === "true",
    attributes: new Map(own.map(([name, value]) => [splitClark(name).local, value])),
    children,
    text: children.size > 0 ? undefined : text,
  };
}
