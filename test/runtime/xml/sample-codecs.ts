/** Hand-written codecs of the generated shape, for the tests of reader and writer. */
import type { Init } from "../../../runtime/init.js";
import { xsBoolean } from "../../../runtime/values/boolean.js";
import { type XsDateTime, xsDateTime } from "../../../runtime/values/date-time.js";
import { xsInt } from "../../../runtime/values/integers.js";
import { xsString } from "../../../runtime/values/strings.js";
import { arrayOf, type Codec, lazy, nillable } from "../../../runtime/xml/codec.js";
import { xmlNames } from "../../../runtime/xml/names.js";
import { XmlReader } from "../../../runtime/xml/reader.js";
import type { XmlReaderOptions } from "../../../runtime/xml/window.js";
import { XmlWriter } from "../../../runtime/xml/writer.js";

export const ns = "http://www.birst.com/";
const fileFields = xmlNames(ns, "name", "size", "hidden", "changed", "owner", "children", "tag");

/** A recursive struct with all three states of occurrence, an attribute and a repeated element. */
export class FileNode {
  readonly lang: string | undefined;
  readonly name: string;
  readonly size: number;
  readonly hidden?: boolean | undefined;
  readonly changed?: XsDateTime | undefined;
  readonly owner: string | null;
  readonly children: FileNode[];
  readonly tag: string[];

  constructor(init: Init<FileNode>) {
    this.lang = init.lang;
    this.name = init.name;
    this.size = init.size;
    this.hidden = init.hidden;
    this.changed = init.changed === undefined ? undefined : xsDateTime.from(init.changed);
    this.owner = init.owner;
    this.children = init.children === undefined ? [] : init.children.map((one) => FileNode.from(one));
    this.tag = init.tag === undefined ? [] : [...init.tag];
  }

  static from(init: Init<FileNode>): FileNode {
    return init instanceof FileNode ? init : new FileNode(init);
  }

  static write(xml: XmlWriter, value: Init<FileNode>): void {
    xml.attribute("", "lang", xsString, value.lang);
    xml.element(ns, "name", xsString, value.name);
    xml.element(ns, "size", xsInt, value.size);
    xml.optional(ns, "hidden", xsBoolean, value.hidden);
    xml.optional(ns, "changed", xsDateTime, value.changed);
    xml.element(ns, "owner", nillable(xsString), value.owner);
    xml.optional(ns, "children", fileNodes, value.children);
    xml.repeated(ns, "tag", xsString, value.tag);
  }

  static read(xml: XmlReader): FileNode {
    const lang = xml.attribute("", "lang", xsString);
    let name: string | undefined;
    let size: number | undefined;
    let hidden: boolean | undefined;
    let changed: XsDateTime | undefined;
    let owner: string | null | undefined;
    let children: FileNode[] | undefined;
    const tag: string[] = [];
    for (let at = xml.field(fileFields, 0); at >= 0; at = xml.field(fileFields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          size = xsInt.read(xml);
          break;
        case 2:
          hidden = xsBoolean.read(xml);
          break;
        case 3:
          changed = xsDateTime.read(xml);
          break;
        case 4:
          owner = nillable(xsString).read(xml);
          break;
        case 5:
          children = fileNodes.read(xml);
          break;
        case 6:
          tag.push(xsString.read(xml));
          break;
      }
    }
    return new FileNode({
      lang,
      name: name ?? xml.missing(fileFields, 0),
      size: size ?? xml.missing(fileFields, 1),
      hidden,
      changed,
      owner: owner === undefined ? xml.missing(fileFields, 4) : owner,
      children: children ?? [],
      tag,
    });
  }
}

const fileNodes: Codec<FileNode[], readonly Init<FileNode>[]> = arrayOf(
  ns,
  "FileNode",
  lazy(() => FileNode),
);

/** The value of a document's root element. */
export function readXml<T>(text: string, codec: Codec<T, never>, options?: XmlReaderOptions): T {
  const xml = new XmlReader(text, options);
  xml.openRoot();
  const value = codec.read(xml);
  xml.end();
  return value;
}

/** The document whose root element has a value. */
export function writeXml<I>(namespace: string, local: string, codec: Codec<unknown, I>, value: I): string {
  const xml = new XmlWriter();
  xml.start(namespace, local);
  codec.write(xml, value);
  xml.finish();
  return xml.toString();
}

/** What a function throws. */
export function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
