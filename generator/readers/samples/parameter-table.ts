/** Reads the table that ServiceStack prints above its samples: the .NET type of each member, which a default value hides. */
import { expandedName, microsoftTypesNamespace, xsdType } from "../../model/names.js";
import type { TypeId } from "../../model/types.js";

const types = new Map<string, TypeId>([
  ["string", xsdType("string")],
  ["bool", xsdType("boolean")],
  ["byte", xsdType("unsignedByte")],
  ["sbyte", xsdType("byte")],
  ["short", xsdType("short")],
  ["ushort", xsdType("unsignedShort")],
  ["int", xsdType("int")],
  ["uint", xsdType("unsignedInt")],
  ["long", xsdType("long")],
  ["ulong", xsdType("unsignedLong")],
  ["float", xsdType("float")],
  ["double", xsdType("double")],
  ["decimal", xsdType("decimal")],
  ["datetime", xsdType("dateTime")],
  ["timespan", xsdType("duration")],
  ["byte[]", xsdType("base64Binary")],
  ["guid", expandedName(microsoftTypesNamespace, "guid")],
]);

/** Types by the local name of the member; a name to which two tables give different types is left out. */
export function readParameterTable(text: string): ReadonlyMap<string, TypeId> {
  const found = new Map<string, TypeId>();
  const torn = new Set<string>();
  const row =
    /^[ \t|*]*(\w{1,200})[ \t|]+(?:form|query|path|body|header|model)[ \t|]+([\w.[\]]{1,200})\??[ \t|]+(?:Yes|No)\b/gim;
  for (const [, name = "", written = ""] of text.matchAll(row)) {
    const type = types.get(written.toLowerCase());
    const known = found.get(name);
    if (type === undefined || (known !== undefined && known !== type)) torn.add(name);
    else found.set(name, type);
  }
  for (const name of torn) found.delete(name);
  return found;
}
