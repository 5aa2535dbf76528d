/** xs:boolean (XML Schema part 2, section 3.2.2). */
import { collapseSpace } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import { simpleType } from "../xml/simple-type.js";

/** xs:boolean: reads `true`, `false`, `1` and `0`, prints words. */
export const xsBoolean: SimpleType<boolean> = simpleType<boolean>({
  name: "xs:boolean",
  plain: true,
  decode(text) {
    if (text === "true") return true;
    if (text === "false") return false;
    switch (collapseSpace(text)) {
      case "true":
      case "1":
        return true;
      case "false":
      case "0":
        return false;
      default:
        return undefined;
    }
  },
  encode: (value) => (typeof value === "boolean" ? String(value) : undefined),
});
