/** minOccurs and maxOccurs. XML Schema part 1, section 3.9. */
import type { Occurs } from "../../model/types.js";
import type { XmlElement } from "../../source/xml/tree.js";
import { attributeValue, reportAt, type SchemaContext } from "./schema-context.js";
import type { SchemaDocument } from "./schema-documents.js";

/** Bounds of a particle; what is no number is reported and taken for 1. */
export function readOccurs(context: SchemaContext, schema: SchemaDocument, node: XmlElement): Occurs {
  const read = (local: "minOccurs" | "maxOccurs"): number | "unbounded" => {
    const value = attributeValue(node, local);
    if (value === undefined) return 1;
    if (/^\d{1,15}$/.test(value)) return Number(value);
    if (local === "maxOccurs" && value === "unbounded") return value;
    const message = `${local} is "${value}"; expected a number${local === "maxOccurs" ? ' or "unbounded"' : ""}. It is taken for 1.`;
    reportAt(context, "xsd/bad-occurs", message, schema, node);
    return 1;
  };
  const min = read("minOccurs");
  const max = read("maxOccurs");
  const lower = min === "unbounded" ? 1 : min;
  if (max === "unbounded" || max >= lower || max === 0) return { min: max === 0 ? 0 : lower, max };
  const stated = attributeValue(node, "maxOccurs") !== undefined;
  if (!stated) return { min: lower, max: lower };
  reportAt(
    context,
    "xsd/bad-occurs",
    `maxOccurs ${max} is below minOccurs ${lower}; ${lower} is used for both.`,
    schema,
    node,
  );
  return { min: lower, max: lower };
}
