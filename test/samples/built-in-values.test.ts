/** Sample values of built-in types against the mock's table of lexical forms, which was written apart from them. */
import { describe, expect, it } from "vitest";
import { emptyContract } from "../../generator/model/contract.js";
import { builtInValues } from "../../generator/samples/built-in-values.js";
import { indexContract } from "../../generator/samples/contract-index.js";
import { findTextProblem } from "../../generator/server/check-text.js";

describe("built-in values", () => {
  const names = [
    "string",
    "normalizedString",
    "token",
    "language",
    "Name",
    "NCName",
    "ID",
    "IDREF",
    "IDREFS",
    "ENTITY",
    "ENTITIES",
    "NMTOKEN",
    "NMTOKENS",
    "anyURI",
    "anySimpleType",
    "boolean",
    "byte",
    "short",
    "int",
    "long",
    "unsignedByte",
    "unsignedShort",
    "unsignedInt",
    "unsignedLong",
    "integer",
    "nonNegativeInteger",
    "positiveInteger",
    "nonPositiveInteger",
    "negativeInteger",
    "decimal",
    "float",
    "double",
    "base64Binary",
    "hexBinary",
    "dateTime",
    "date",
    "time",
    "duration",
    "gYear",
    "gYearMonth",
    "gMonth",
    "gMonthDay",
    "gDay",
  ];

  it.each(names)("of xs:%s are lexically valid", (local) => {
    const type = `{http://www.w3.org/2001/XMLSchema}${local}`;
    const values = builtInValues(type) ?? [];
    expect(values.length).toBeGreaterThan(1);
    for (const value of values)
      expect(findTextProblem(indexContract(emptyContract), type, value)).toBeUndefined();
  });
});
