/** The guid type that .NET services declare. */
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import { simpleType } from "../xml/simple-type.js";

const lexicalGuid = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/;

/** A guid, such as `6f9619ff-8b86-d011-b42d-00c04fc964ff`; the case of its digits is kept. */
export const msGuid: SimpleType<string> = simpleType<string>({
  name: "guid",
  plain: true,
  decode: decodeGuid,
  encode: (value) => (typeof value === "string" ? decodeGuid(value) : undefined),
});

function decodeGuid(text: string): string | undefined {
  if (lexicalGuid.test(text)) return text;
  const collapsed = collapseSpace(text);
  return lexicalGuid.test(collapsed) ? collapsed : undefined;
}
