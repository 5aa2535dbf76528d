/** Reads what stands in a leaf as a type: a placeholder, a blank to fill in, or a value that leaves the type open. */
import type { SourceSpan } from "../../diagnostics/diagnostic.js";
import { expandedName, microsoftTypesNamespace, xsdType } from "../../model/names.js";
import type { Assumption } from "../../model/origin.js";
import type { TypeId } from "../../model/types.js";
import { type Generator, traitsOf } from "./dialect.js";
import { readPlaceholder, typeOfPlaceholder } from "./placeholders.js";
import type { EnumShape, Oddity, ValueShape } from "./shape.js";

/** Reads the text of a leaf; `owner` is the name of its element or attribute, for messages. */
export function readValue(
  text: string,
  owner: string,
  span: SourceSpan,
  generator: Generator,
): ValueShape | EnumShape {
  const placeholder = readPlaceholder(text);
  const shown = JSON.stringify(clip(text));
  const assumed = [{ fact: "type", because: "placeholder" }] as const;
  const asString = (oddity: Oddity): ValueShape => ({
    kind: "value",
    type: xsdType("string"),
    assumed,
    span,
    oddity,
  });
  if (placeholder.kind === "bracketed") return { kind: "value", type: placeholder.type, assumed: [], span };
  if (placeholder.kind === "blank") return openValue(owner, span, "blank");
  if (traitsOf(generator).leaves === "values") return readFilledIn(text, owner, span, generator);
  switch (placeholder.kind) {
    case "type":
      // Mono prints an enumeration, or a union, as the string that it is based on.
      return generator === "mono" && placeholder.type === xsdType("string")
        ? { kind: "value", type: placeholder.type, open: true, assumed, span }
        : { kind: "value", type: placeholder.type, assumed: [], span };
    case "respelt": {
      const message = `${owner} shows ${shown}; taken for the type of that name.`;
      return {
        kind: "value",
        type: placeholder.type,
        assumed,
        span,
        oddity: { code: "sample/unknown-word", message },
      };
    }
    case "enum":
      return { kind: "enum", values: placeholder.values, span };
    case "word": {
      const message = `${owner} shows the word ${shown}, which is no known type; taken for an enumeration of that one value.`;
      return {
        kind: "enum",
        values: [placeholder.word],
        span,
        oddity: { code: "sample/unknown-word", message },
      };
    }
    case "inline-simple-type":
      return asString({
        code: "sample/unknown-placeholder",
        message: `${owner} has an inline simple type, which no page shows; taken for a string.`,
      });
    case "any":
    case "text":
      return asString({
        code: "sample/unknown-placeholder",
        message: `${owner} shows ${shown} where a type was expected; taken for a string.`,
      });
  }
}

/** A value that does not tell its type; what it is may be a secret, so no message shows it. */
function openValue(owner: string, span: SourceSpan, because: "blank" | "sample-value"): ValueShape {
  const what = because === "blank" ? "is a blank to fill in" : "holds a value";
  return {
    kind: "value",
    type: xsdType("string"),
    open: true,
    assumed: [{ fact: "type", because }],
    span,
    oddity: {
      code: "sample/open-value",
      message: `${owner} ${what}, which does not tell its type; taken for a string.`,
    },
  };
}

function readFilledIn(text: string, owner: string, span: SourceSpan, generator: Generator): ValueShape {
  const trimmed = text.trim();
  const named = generator === "blanks" ? typeOfPlaceholder(trimmed) : undefined;
  const type = named ?? (generator === "defaults" ? typeOfDefault(trimmed) : undefined);
  if (type === undefined) return openValue(owner, span, "sample-value");
  const assumed: readonly Assumption[] = [{ fact: "type", because: "sample-value" }];
  return { kind: "value", type, open: true, assumed, span };
}

/** The type of what a freshly made .NET object holds; a zero may be of any numeric type. */
function typeOfDefault(text: string): TypeId | undefined {
  if (text === "String") return xsdType("string");
  if (text === "false") return xsdType("boolean");
  if (text.startsWith("0001-01-01T00:00:00")) return xsdType("dateTime");
  if (/^0{8}-0{4}-0{4}-0{4}-0{12}$/.test(text)) return expandedName(microsoftTypesNamespace, "guid");
  if (text === "PT0S") return xsdType("duration");
  return text === "AA==" ? xsdType("base64Binary") : undefined;
}

export function clip(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}
