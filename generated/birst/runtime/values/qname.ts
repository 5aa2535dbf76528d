/** xs:QName: a name whose prefix means what it means where it stands (XML Schema part 2, section 3.2.18). */
import { SoapError } from "../errors.js";
import { collapseSpace, isNcName } from "../xml/chars.js";
import type { PrefixLookup, PrefixSource, SimpleType } from "../xml/codec.js";
import { clarkName, parseClarkName } from "../xml/names.js";
import type { XmlReader } from "../xml/reader.js";
import { refuseValue } from "../xml/simple-type.js";
import type { XmlWriter } from "../xml/writer.js";

/** A qualified name, resolved. */
export interface XsQName {
  /** "" for a name in no namespace. */
  readonly namespace: string;
  readonly local: string;
}

const name = "xs:QName";

/** xs:QName; where no prefixes are known, `parse` and `print` use the Clark form `{namespace}local`. */
export const xsQName: SimpleType<XsQName> = {
  name,
  read(xml: XmlReader): XsQName {
    const scope = xml.prefixes();
    const text = xml.text();
    return resolveName(text, scope) ?? xml.invalid(name, text);
  },
  write(xml: XmlWriter, value: XsQName): void {
    xml.characters(xml.printed(value, (one) => printName(one, xml)));
  },
  from(value: XsQName): XsQName {
    return value;
  },
  parse(text: string): XsQName {
    const clark = parseClarkName(collapseSpace(text));
    return isNcName(clark.local) ? clark : refuseName();
  },
  print(value: XsQName): string {
    return isQName(value) ? clarkName(value.namespace, value.local) : refuseValue(name, value);
  },
  parseIn(text: string, scope: PrefixLookup): XsQName {
    return resolveName(text, scope) ?? refuseName();
  },
  printIn: printName,
};

function resolveName(text: string, scope: PrefixLookup): XsQName | undefined {
  const [first = "", second, ...more] = collapseSpace(text).split(":");
  const local = second ?? first;
  const prefix = second === undefined ? "" : first;
  const namespace = scope.resolve(prefix);
  if (namespace === undefined || more.length > 0 || !isNcName(local)) return undefined;
  return second !== undefined && prefix === "" ? undefined : { namespace, local };
}

function printName(value: XsQName, scope: PrefixSource): string {
  if (!isQName(value)) return refuseValue(name, value);
  const prefix = scope.prefixFor(value.namespace);
  return prefix === "" ? value.local : `${prefix}:${value.local}`;
}

function isQName(value: XsQName): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof value.namespace === "string" &&
    isNcName(value.local)
  );
}

function refuseName(): never {
  throw new SoapError("invalid-value", `expected ${name} with a prefix that is declared`);
}
