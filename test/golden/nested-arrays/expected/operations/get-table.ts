// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import {
  arrayOf,
  type Init,
  type ItemPath,
  nillable,
  type Operation,
  type XmlReader,
  type XmlWriter,
  xmlNames,
  xsString,
} from "../runtime/index.js";
import { Filter } from "../types/filter.js";
import { Table, TableNote } from "../types/table.js";

const ns = "http://example.org/shop/";
const arrayOfFilter = arrayOf(ns, "Filter", Filter);
const arrayOfString = arrayOf(ns, "string", nillable(xsString));
const rowsItemCodec = nillable(arrayOfString);
const requestFields = xmlNames(ns, "filters");
const responseFields = xmlNames(ns, "GetTableResult");

/** Request of operation `GetTable`. */
export class GetTableRequest {
  /** Element `filters`, array of Filter, 0..1 assumed. */
  filters: Filter[] | undefined;

  constructor(init: Init<GetTableRequest>) {
    this.filters = init.filters === undefined ? undefined : arrayOfFilter.from(init.filters);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetTableRequest>): GetTableRequest {
    return init instanceof GetTableRequest ? init : new GetTableRequest(init);
  }

  static write(xml: XmlWriter, value: Init<GetTableRequest>): void {
    xml.optional(ns, "filters", arrayOfFilter, value.filters);
  }

  static read(xml: XmlReader): GetTableRequest {
    let filters: Filter[] | undefined;
    for (let at = xml.field(requestFields, 0); at >= 0; at = xml.field(requestFields, at + 1)) {
      switch (at) {
        case 0:
          filters = arrayOfFilter.read(xml);
          break;
      }
    }
    return new GetTableRequest({
      filters,
    });
  }
}

/** Response of operation `GetTable`. */
export class GetTableResponse {
  /** Element `GetTableResult`, Table, 0..1 assumed, required by the overlay. */
  GetTableResult: Table;

  constructor(init: Init<GetTableResponse>) {
    this.GetTableResult = Table.from(init.GetTableResult);
  }

  /** The instance itself, or a new one made from plain data. */
  static from(init: Init<GetTableResponse>): GetTableResponse {
    return init instanceof GetTableResponse ? init : new GetTableResponse(init);
  }

  static write(xml: XmlWriter, value: Init<GetTableResponse>): void {
    xml.element(ns, "GetTableResult", Table, value.GetTableResult);
  }

  static read(xml: XmlReader): GetTableResponse {
    let getTableResult: Table | undefined;
    for (let at = xml.field(responseFields, 0); at >= 0; at = xml.field(responseFields, at + 1)) {
      switch (at) {
        case 0:
          getTableResult = Table.read(xml);
          break;
      }
    }
    return new GetTableResponse({
      GetTableResult: getTableResult ?? xml.missing(responseFields, 0),
    });
  }
}

/** How operation `GetTable` travels. */
export const getTable: Operation<GetTableRequest, GetTableResponse> = {
  name: "GetTable",
  action: "http://example.org/shop/GetTable",
  input: { name: "{http://example.org/shop/}GetTable", codec: GetTableRequest },
  output: { name: "{http://example.org/shop/}GetTableResponse", codec: GetTableResponse },
};

/** The items of `GetTableResult/rows` in the response of `GetTable`, for `streamItems`. */
export const getTableRows: ItemPath<GetTableRequest, GetTableResponse, (string | null)[] | null> = {
  operation: getTable,
  path: [
    "{http://example.org/shop/}GetTableResult",
    "{http://example.org/shop/}rows",
    "{http://example.org/shop/}ArrayOfString",
  ],
  codec: rowsItemCodec,
};

/** The items of `GetTableResult/note` in the response of `GetTable`, for `streamItems`. */
export const getTableNote: ItemPath<GetTableRequest, GetTableResponse, TableNote> = {
  operation: getTable,
  path: ["{http://example.org/shop/}GetTableResult", "{http://example.org/shop/}note"],
  codec: TableNote,
};
