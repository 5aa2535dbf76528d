/** A hand-made operation whose response holds rows, in the shape of generated code, and its messages. */
import type { Init } from "../../runtime/init.js";
import type { ItemPath, Operation } from "../../runtime/operation.js";
import { xsInt } from "../../runtime/values/integers.js";
import { xsString } from "../../runtime/values/strings.js";
import { arrayOf, nillable } from "../../runtime/xml/codec.js";
import { xmlNames } from "../../runtime/xml/names.js";
import type { XmlReader } from "../../runtime/xml/reader.js";
import type { XmlWriter } from "../../runtime/xml/writer.js";
import { envelope11, GetStatusRequest, ns } from "./sample-operation.js";

const rowFields = xmlNames(ns, "id", "name");
const resultFields = xmlNames(ns, "title", "rows", "note", "count");
const responseFields = xmlNames(ns, "getRowsResult");

export class Row {
  id: number;
  name: string | null;

  constructor(init: Init<Row>) {
    this.id = init.id;
    this.name = init.name;
  }

  static from(init: Init<Row>): Row {
    return init instanceof Row ? init : new Row(init);
  }

  static write(xml: XmlWriter, value: Init<Row>): void {
    xml.element(ns, "id", xsInt, value.id);
    xml.element(ns, "name", nillable(xsString), value.name);
  }

  static read(xml: XmlReader): Row {
    let id: number | undefined;
    let name: string | null = null;
    for (let at = xml.field(rowFields, 0); at >= 0; at = xml.field(rowFields, at + 1)) {
      if (at === 0) id = xsInt.read(xml);
      else name = xml.nil() ? null : xsString.read(xml);
    }
    return new Row({ id: id ?? xml.missing(rowFields, 0), name });
  }
}

const rows = nillable(arrayOf(ns, "Row", Row));

/** Holds the rows in a wrapper, and notes without one. */
export class RowsResult {
  title: string | undefined;
  rows: Row[] | null | undefined;
  note: string[];
  count: number;

  constructor(init: Init<RowsResult>) {
    this.title = init.title;
    this.rows = init.rows?.map((row) => Row.from(row)) ?? (init.rows === null ? null : undefined);
    this.note = [...(init.note ?? [])];
    this.count = init.count;
  }

  static from(init: Init<RowsResult>): RowsResult {
    return init instanceof RowsResult ? init : new RowsResult(init);
  }

  static write(xml: XmlWriter, value: Init<RowsResult>): void {
    xml.optional(ns, "title", xsString, value.title);
    xml.optional(ns, "rows", rows, value.rows);
    xml.repeated(ns, "note", xsString, value.note);
    xml.element(ns, "count", xsInt, value.count);
  }

  static read(xml: XmlReader): RowsResult {
    let title: string | undefined;
    let list: Row[] | null | undefined;
    let count: number | undefined;
    const note: string[] = [];
    for (let at = xml.field(resultFields, 0); at >= 0; at = xml.field(resultFields, at + 1)) {
      if (at === 0) title = xsString.read(xml);
      else if (at === 1) list = rows.read(xml);
      else if (at === 2) note.push(xsString.read(xml));
      else count = xsInt.read(xml);
    }
    return new RowsResult({ title, rows: list, note, count: count ?? xml.missing(resultFields, 3) });
  }
}

export class GetRowsResponse {
  getRowsResult: RowsResult;

  constructor(init: Init<GetRowsResponse>) {
    this.getRowsResult = RowsResult.from(init.getRowsResult);
  }

  static from(init: Init<GetRowsResponse>): GetRowsResponse {
    return init instanceof GetRowsResponse ? init : new GetRowsResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetRowsResponse>): void {
    xml.element(ns, "getRowsResult", RowsResult, value.getRowsResult);
  }

  static read(xml: XmlReader): GetRowsResponse {
    let result: RowsResult | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      result = RowsResult.read(xml);
    }
    return new GetRowsResponse({ getRowsResult: result ?? xml.missing(responseFields, 0) });
  }
}

export const getRows: Operation<GetStatusRequest, GetRowsResponse> = {
  name: "getRows",
  input: { name: `{${ns}}getRows`, codec: GetStatusRequest },
  output: { name: `{${ns}}getRowsResponse`, codec: GetRowsResponse },
  secrets: ["token"],
};

export const rowItems: ItemPath<GetStatusRequest, GetRowsResponse, Row> = {
  operation: getRows,
  path: [`{${ns}}getRowsResult`, `{${ns}}rows`, `{${ns}}Row`],
  codec: Row,
};

/** A repeated element without a wrapper. */
export const noteItems: ItemPath<GetStatusRequest, GetRowsResponse, string> = {
  operation: getRows,
  path: [`{${ns}}getRowsResult`, `{${ns}}note`],
  codec: xsString,
};

export const rowsRequest = { token: "0123456789abcdef0123456789abcdef", count: 3 };

/** An envelope around the content of `getRowsResult`. */
export function rowsEnvelope(inner: string, header = ""): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<s:Envelope xmlns:s="${envelope11}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${header}<s:Body>\n  <getRowsResponse xmlns="${ns}"><getRowsResult>${inner}</getRowsResult></getRowsResponse>\n</s:Body></s:Envelope>\n`;
}

export function printRow(id: number, name: string): string {
  return `<Row><id>${id}</id><name>${name}</name></Row>`;
}

/** A response with so many rows. */
export function manyRows(count: number): string {
  const printed = Array.from({ length: count }, (_, id) => printRow(id, `the name of row ${id}`));
  return rowsEnvelope(`<title>all</title><rows>${printed.join("")}</rows><count>${count}</count>`);
}
