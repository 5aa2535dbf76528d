/** Random message types: as a WSDL for the generator, and as values that are of them. */
import fc from "fast-check";

/** A simple type by its name in XML Schema, or `h:Colour`. */
type Atom = keyof typeof atoms;

export type FieldType =
  | { readonly kind: "atom"; readonly atom: Atom }
  | { readonly kind: "struct"; readonly struct: Struct }
  /** A type of nothing but one repeated element, which the SDK has as an array. */
  | { readonly kind: "list"; readonly item: Atom; readonly nillable: boolean };

export interface Field {
  readonly type: FieldType;
  readonly occurs: "required" | "optional" | "repeated";
  readonly nillable: boolean;
}

export interface Struct {
  /** Called `f0`, `f1`, …; at least two, as one repeated field alone would be a list. */
  readonly fields: readonly Field[];
  /** Called `a0`, `a1`, …; optional attributes. */
  readonly attributes: readonly Atom[];
}

const legal = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }).filter((one) => legal.test(one)),
  fc.string({
    unit: fc.constantFrom("<", "&", ">", "]", "]]>", " ", "\r\n", "\t", "'", '"', "a"),
    maxLength: 8,
  }),
);

/** Values of each type, in the form that decoding gives them, dates as their text. */
const atoms = {
  "xs:string": text,
  "xs:token": fc.stringMatching(/^[a-z&<>]{1,4}( [a-z]{1,3}){0,2}$/),
  "xs:int": fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  "xs:long": fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  "xs:decimal": fc.stringMatching(/^-?[1-9][0-9]{0,20}(\.[0-9]{0,9}[1-9])?$/),
  "xs:boolean": fc.boolean(),
  "xs:double": fc.double(),
  "xs:dateTime": fc
    .date({ min: new Date("0001-01-01"), max: new Date("9999-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().replace(/\.?0*Z$/, "Z")),
  "xs:base64Binary": fc.uint8Array({ maxLength: 40 }),
  "h:Colour": fc.constantFrom("red", "green", "<blue>"),
};

const atom = fc.constantFrom(...(Object.keys(atoms) as Atom[]));

function structs(depth: number): fc.Arbitrary<Struct> {
  const leaf: fc.Arbitrary<FieldType> = atom.map((one) => ({ kind: "atom", atom: one }));
  const list: fc.Arbitrary<FieldType> = fc
    .tuple(atom, fc.boolean())
    .map(([item, nillable]) => ({ kind: "list", item, nillable }));
  const inner: fc.Arbitrary<FieldType> =
    depth === 0 ? leaf : structs(depth - 1).map((struct) => ({ kind: "struct", struct }));
  const field = fc.record<Field>({
    type: fc.oneof(
      { weight: 4, arbitrary: leaf },
      { weight: 1, arbitrary: list },
      { weight: 2, arbitrary: inner },
    ),
    occurs: fc.constantFrom("required", "optional", "repeated"),
    nillable: fc.boolean(),
  });
  return fc.record({
    fields: fc.array(field, { minLength: 2, maxLength: 6 }),
    attributes: fc.array(atom, { maxLength: 3 }),
  });
}

/** Types of messages; always the same for a seed. */
export function randomStructs(count: number, seed: number): readonly Struct[] {
  return fc.sample(structs(2), { numRuns: count, seed });
}

/** Values of a message type. */
export function valuesOf(struct: Struct): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const fields = struct.fields.map((field, index) => [`f${index}`, fieldValues(field)] as const);
  return fc.record(Object.fromEntries([...fields, ...attributesOf(struct)]));
}

function attributesOf({ attributes }: Struct): readonly (readonly [string, fc.Arbitrary<unknown>])[] {
  return attributes.map((one, index) => [
    `a${index}`,
    fc.option<unknown, undefined>(atoms[one], { nil: undefined }),
  ]);
}

/** What a nil element has to say: some attribute of its type. */
function nilValues(type: FieldType): fc.Arbitrary<unknown>[] {
  if (type.kind !== "struct" || type.struct.attributes.length === 0) return [];
  const attributes = fc.record(Object.fromEntries(attributesOf(type.struct)));
  return [
    attributes
      .filter((given) => Object.values(given).some((value) => value !== undefined))
      .map((given) => ({ $nil: true, ...given })),
  ];
}

function fieldValues({ type, occurs, nillable }: Field): fc.Arbitrary<unknown> {
  const plain = typeValues(type);
  const one = nillable ? fc.option(fc.oneof(...nilValues(type), plain), { nil: null, freq: 4 }) : plain;
  if (occurs === "repeated") return fc.array(one, { maxLength: 3 });
  return occurs === "optional" ? fc.option(one, { nil: undefined, freq: 3 }) : one;
}

function typeValues(type: FieldType): fc.Arbitrary<unknown> {
  if (type.kind === "atom") return atoms[type.atom];
  if (type.kind === "struct") return valuesOf(type.struct);
  const item: fc.Arbitrary<unknown> = atoms[type.item];
  return fc.array(type.nillable ? fc.option(item, { nil: null }) : item, { maxLength: 3 });
}

/** The namespace of all that is in the WSDL. */
export const randomNamespace = "urn:random";

/** A WSDL with an operation `send0`, `send1`, … for each type. */
export function printWsdl(messages: readonly Struct[], form: "qualified" | "unqualified"): string {
  const types: string[] = [];
  const nameOf = (content: string): string => {
    types.push(`<xs:complexType name="T${types.length}">${content}</xs:complexType>`);
    return `h:T${types.length - 1}`;
  };
  const typeOf = (type: FieldType): string => {
    if (type.kind === "atom") return type.atom;
    if (type.kind === "struct") return nameOf(contentOf(type.struct));
    const nillable = type.nillable ? ' nillable="true"' : "";
    return nameOf(
      `<xs:sequence><xs:element name="item" type="${type.item}" minOccurs="0" maxOccurs="unbounded"${nillable}/></xs:sequence>`,
    );
  };
  const contentOf = ({ fields, attributes }: Struct): string => {
    const elements = fields.map(({ type, occurs, nillable }, index) => {
      const bounds = {
        required: "",
        optional: ' minOccurs="0"',
        repeated: ' minOccurs="0" maxOccurs="unbounded"',
      };
      return `<xs:element name="f${index}" type="${typeOf(type)}"${bounds[occurs]}${nillable ? ' nillable="true"' : ""}/>`;
    });
    const declared = attributes.map((one, index) => `<xs:attribute name="a${index}" type="${one}"/>`);
    return `<xs:sequence>${elements.join("")}</xs:sequence>${declared.join("")}`;
  };
  const elements = messages.map(
    (struct, index) =>
      `<xs:element name="send${index}"><xs:complexType>${contentOf(struct)}</xs:complexType></xs:element>`,
  );
  const repeat = (print: (name: string) => string): string =>
    messages.map((_, index) => print(`send${index}`)).join("");
  return `<wsdl:definitions targetNamespace="${randomNamespace}" xmlns:h="${randomNamespace}" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<wsdl:types><xs:schema targetNamespace="${randomNamespace}" elementFormDefault="${form}">
${elements.join("\n")}
${types.join("\n")}
<xs:simpleType name="Colour"><xs:restriction base="xs:string"><xs:enumeration value="red"/><xs:enumeration value="green"/><xs:enumeration value="&lt;blue>"/></xs:restriction></xs:simpleType>
</xs:schema></wsdl:types>
${repeat((name) => `<wsdl:message name="${name}"><wsdl:part name="body" element="h:${name}"/></wsdl:message>`)}
<wsdl:portType name="P">${repeat((name) => `<wsdl:operation name="${name}"><wsdl:input message="h:${name}"/></wsdl:operation>`)}</wsdl:portType>
<wsdl:binding name="B" type="h:P"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
${repeat((name) => `<wsdl:operation name="${name}"><soap:operation soapAction="${name}"/><wsdl:input><soap:body use="literal"/></wsdl:input></wsdl:operation>`)}</wsdl:binding>
<wsdl:service name="Random"><wsdl:port name="P" binding="h:B"><soap:address location="http://127.0.0.1/"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;
}
