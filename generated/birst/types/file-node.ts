// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  lazy,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsBoolean,
  xsString,
} from "../runtime/index.js";

const ns = "http://www.birst.com/";
const arrayOfFileNode = arrayOf(
  ns,
  "FileNode",
  lazy(() => FileNode),
);
const fields = xmlNames(
  ns,
  "name",
  "label",
  "isDirectory",
  "isWriteable",
  "lastModified",
  "isDashboard",
  "createdBy",
  "children",
);

/** XSD complexType `FileNode`. */
export class FileNode {
  /** Element `name`, xs:string, 0..1. */
  name?: string | undefined;
  /** Element `label`, xs:string, 0..1. */
  label?: string | undefined;
  /** Element `isDirectory`, xs:boolean, 1..1. */
  isDirectory: boolean;
  /** Element `isWriteable`, xs:boolean, 1..1. */
  isWriteable: boolean;
  /** Element `lastModified`, xs:string, 0..1. */
  lastModified?: string | undefined;
  /** Element `isDashboard`, xs:boolean, 1..1. */
  isDashboard: boolean;
  /** Element `createdBy`, xs:string, 0..1. */
  createdBy?: string | undefined;
  /** Element `children`, ArrayOfFileNode, 0..1. */
  children: FileNode[];

  constructor(init: Init<FileNode>) {
    this.name = init.name;
    this.label = init.label;
    this.isDirectory = init.isDirectory;
    this.isWriteable = init.isWriteable;
    this.lastModified = init.lastModified;
    this.isDashboard = init.isDashboard;
    this.createdBy = init.createdBy;
    this.children = init.children === undefined ? [] : arrayOfFileNode.from(init.children);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<FileNode>): FileNode {
    return init instanceof FileNode ? init : new FileNode(init);
  }

  static write(xml: XmlWriter, value: Init<FileNode>): void {
    xml.optional(ns, "name", xsString, value.name);
    xml.optional(ns, "label", xsString, value.label);
    xml.element(ns, "isDirectory", xsBoolean, value.isDirectory);
    xml.element(ns, "isWriteable", xsBoolean, value.isWriteable);
    xml.optional(ns, "lastModified", xsString, value.lastModified);
    xml.element(ns, "isDashboard", xsBoolean, value.isDashboard);
    xml.optional(ns, "createdBy", xsString, value.createdBy);
    xml.optional(ns, "children", arrayOfFileNode, value.children);
  }

  static read(xml: XmlReader): FileNode {
    let name: string | undefined;
    let label: string | undefined;
    let isDirectory: boolean | undefined;
    let isWriteable: boolean | undefined;
    let lastModified: string | undefined;
    let isDashboard: boolean | undefined;
    let createdBy: string | undefined;
    let children: FileNode[] | undefined;
    for (let at = xml.field(fields, 0); at >= 0; at = xml.field(fields, at + 1)) {
      switch (at) {
        case 0:
          name = xsString.read(xml);
          break;
        case 1:
          label = xsString.read(xml);
          break;
        case 2:
          isDirectory = xsBoolean.read(xml);
          break;
        case 3:
          isWriteable = xsBoolean.read(xml);
          break;
        case 4:
          lastModified = xsString.read(xml);
          break;
        case 5:
          isDashboard = xsBoolean.read(xml);
          break;
        case 6:
          createdBy = xsString.read(xml);
          break;
        case 7:
          children = arrayOfFileNode.read(xml);
          break;
      }
    }
    return new FileNode({
      name,
      label,
      isDirectory: isDirectory ?? xml.missing(fields, 2),
      isWriteable: isWriteable ?? xml.missing(fields, 3),
      lastModified,
      isDashboard: isDashboard ?? xml.missing(fields, 5),
      createdBy,
      children: children ?? [],
    });
  }
}
