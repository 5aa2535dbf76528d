// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  itemsFrom,
  nillable,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsInt,
  xsString,
} from "../runtime/index.js";

const ns = "http://example.org/shop/";
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const arrayOfArrayOfString = arrayOf(ns, "ArrayOfString", nillable(arrayOfString));
const tableFields = xmlNames(ns, "rows", "width", "note");
const tableNoteFields = xmlNames(ns, "text", "line");

/** XSD complexType `Table`. */
export class Table {
  /** Element `rows`, array of ArrayOfString, 0..1 assumed. */
  rows: ((string | null)[] | null)[];
  /** Element `width`, xs:int, 0..* assumed. */
  width: number[];
  /** Element `note`, TableNote, 0..* assumed. */
  note: TableNote[];

  constructor(init: Init<Table>) {
    this.rows = init.rows === undefined ? [] : arrayOfArrayOfString.from(init.rows);
    this.width = itemsFrom(xsInt, init.width);
    this.note = itemsFrom(TableNote, init.note);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<Table>): Table {
    return init instanceof Table ? init : new Table(init);
  }

  static write(xml: XmlWriter, value: Init<Table>): void {
    xml.optional(ns, "rows", arrayOfArrayOfString, value.rows);
    xml.repeated(ns, "width", xsInt, value.width);
    xml.repeated(ns, "note", TableNote, value.note);
  }

  static read(xml: XmlReader): Table {
    let rows: ((string | null)[] | null)[] | undefined;
    const width: number[] = [];
    const note: TableNote[] = [];
    for (let at = xml.field(tableFields, 0); at >= 0; at = xml.field(tableFields, at + 1)) {
      switch (at) {
        case 0:
          rows = arrayOfArrayOfString.read(xml);
          break;
        case 1:
          width.push(xsInt.read(xml));
          break;
        case 2:
          note.push(TableNote.read(xml));
          break;
      }
    }
    return new Table({
      rows: rows ?? [],
      width,
      note,
    });
  }
}

/** Content of element `note`, of a type without a name. */
export class TableNote {
  /** Element `text`, xs:string, 0..1 assumed. */
  text?: string | undefined;
  /** Element `line`, xs:int, 1..1 assumed. */
  line: number;

  constructor(init: Init<TableNote>) {
    this.text = init.text;
    this.line = init.line;
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<TableNote>): TableNote {
    return init instanceof TableNote ? init : new TableNote(init);
  }

  static write(xml: XmlWriter, value: Init<TableNote>): void {
    xml.optional(ns, "text", xsString, value.text);
    xml.element(ns, "line", xsInt, value.line);
  }

  static read(xml: XmlReader): TableNote {
    let text: string | undefined;
    let line: number | undefined;
    for (let at = xml.field(tableNoteFields, 0); at >= 0; at = xml.field(tableNoteFields, at + 1)) {
      switch (at) {
        case 0:
          text = xsString.read(xml);
          break;
        case 1:
          line = xsInt.read(xml);
          break;
      }
    }
    return new TableNote({
      text,
      line: line ?? xml.missing(tableNoteFields, 1),
    });
  }
}
