/** What ids say of types without a name: the element or attribute whose type they are. */
import { localName } from "../../model/names.js";

/** `{ns}order/~type/line/~type` → `line`, `{ns}order/~type/@state/~type` → `state`; empty if the id says nothing. */
export function holderOfAnonymous(id: string): string {
  const holder = localName(id)
    .split("/")
    .filter((part) => !part.startsWith("~"))
    .at(-1);
  return (holder ?? "").replace(/^@|~.*$/g, "");
}
