/** Wire names as identifiers and file names. */
import { describe, expect, test } from "vitest";
import { fileName, isIdentifier, memberName, typeName } from "../../generator/plan/naming/words.js";

describe("memberName", () => {
  test.each([
    ["GetSpaceProperties", "getSpaceProperties"],
    ["getJobStatus", "getJobStatus"],
    ["ID", "id"],
    ["ODBCTable", "odbcTable"],
    ["SOAP12", "soap12"],
    ["Get_Order", "getOrder"],
    ["a-b.c", "aBC"],
    ["1st", "_1st"],
    ["Überweisung", "überweisung"],
    ["_x", "_x"],
  ])("%s → %s", (wire, name) => {
    expect(memberName(wire)).toBe(name);
    expect(isIdentifier(memberName(wire))).toBe(true);
  });
});

describe("typeName", () => {
  test.each([
    ["statusResult", "StatusResult"],
    ["ArrayOf_xsd_string", "ArrayOf_xsd_string"],
    ["a-b", "AB"],
    ["2fa", "_2fa"],
  ])("%s → %s", (wire, name) => {
    expect(typeName(wire)).toBe(name);
  });
});

describe("fileName", () => {
  test.each([
    ["getODBCMetaData", "get-odbc-meta-data"],
    ["StatusResult", "status-result"],
    ["ArrayOf_xsd_string", "array-of-xsd-string"],
    ["$", "_"],
    ["Con", "con_"],
  ])("%s → %s", (symbol, name) => {
    expect(fileName(symbol)).toBe(name);
  });
});
