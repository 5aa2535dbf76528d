/** Completes the declarations of a standard schema to a document. */

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

export interface StandardSchema {
  readonly namespace: string;
  readonly text: string;
}

/** `declarations` use the prefixes `x` for XML Schema, `t` for the namespace itself and `xml`. */
export function declareSchema(
  namespace: string,
  declarations: string,
  form: "qualified" | "unqualified" = "qualified",
): StandardSchema {
  const text = `<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="${namespace}" targetNamespace="${namespace}" elementFormDefault="${form}">
  ${namespace === xmlNamespace ? "" : `<x:import namespace="${xmlNamespace}"/>`}
  ${declarations}
</x:schema>`;
  return { namespace, text };
}
