/** A planned class as ts-morph structures: properties, constructor and the codec methods. */

import { quote } from "../plan/quote.js";
import type { ClassPlan, Code, MemberPlan, Use } from "../plan/sdk-plan.js";
import { childNames, fieldNames, isAttribute, leavesBaseToWrite } from "../plan/written-members.js";
import { docText } from "./comment.js";
import { breakLongLines, lineWidth } from "./fits.js";
import { usesOfGroup } from "./group-statements.js";
import {
  type ClassDeclarationStructure,
  type ConstructorDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
  StructureKind,
} from "./print-file.js";
import { propertyAccess, propertyKey } from "./property.js";
import { render, type TemplateData } from "./render.js";

/** Everything a class's text mentions from elsewhere. */
export function usesOfClass(plan: ClassPlan): readonly Use[] {
  const runtime = (symbol: string, typeOnly: "type" | "value"): Use => ({
    symbol,
    from: "runtime",
    typeOnly,
  });
  const inherited = plan.inherited.flatMap(({ wire, type, codec, leaves }) =>
    // Inherited attributes, text and groups are read without a type annotation.
    wire === "attribute" || wire === "text" || leaves.length > 0
      ? codec.uses
      : [...typeUses(type), ...codec.uses],
  );
  const repeats = plan.members.some(
    ({ wire }) => wire === "repeated" || wire === "repeatedGroup" || wire === "any",
  );
  return [
    runtime("Init", "type"),
    runtime("XmlReader", "type"),
    runtime("XmlWriter", "type"),
    ...(plan.fieldsName === "" ? [] : [runtime("xmlNames", "value")]),
    ...(repeats ? [runtime("itemsFrom", "value")] : []),
    ...(plan.extends?.uses ?? []),
    ...inherited,
    ...plan.members.flatMap(({ type, codec }) => [...typeUses(type), ...codec.uses]),
    ...plan.groups.flatMap(usesOfGroup),
  ];
}

function typeUses({ uses }: Code): readonly Use[] {
  return uses.map((use): Use => ({ ...use, typeOnly: "type" }));
}

/** `const statusResultFields = xmlNames(ns, …);`, or nothing for a class without child elements. */
export function fieldsConstant(plan: ClassPlan): string {
  if (plan.fieldsName === "") return "";
  const args = [plan.fields.namespace, ...plan.fields.names.map(quote)];
  return breakLongLines(`const ${plan.fieldsName} = xmlNames(${args.join(", ")});`);
}

export function classStructure(plan: ClassPlan): ClassDeclarationStructure {
  const derived = plan.extends !== undefined;
  return {
    kind: StructureKind.Class,
    name: plan.name,
    isExported: true,
    ...(plan.extends ? { extends: plan.extends.text } : {}),
    docs: [docText(plan.documentation, 0)],
    properties: [
      ...typeProperty(plan),
      ...plan.members.map((member) => ({
        name: propertyKey(member.property),
        hasQuestionToken: member.optional === "optional",
        type: member.optional === "optional" ? `${member.type.text} | undefined` : member.type.text,
        docs: [docText(member.documentation, 2)],
      })),
    ],
    // Without members of its own a class needs no constructor: it has its base's, or the language's.
    ctors: plan.members.length === 0 ? [] : [constructorStructure(plan)],
    methods: [
      codecMethod("from", derived, {
        docs: ["The instance itself, or a new one made from plain data."],
        parameters: [{ name: "init", type: `Init<${plan.name}>` }],
        returnType: plan.name,
        statements: statements(render("class-from", { name: plan.name, init: isEmpty(plan) ? "" : "init" })),
      }),
      codecMethod("write", derived, {
        parameters: [
          { name: isEmpty(plan) ? "_xml" : "xml", type: "XmlWriter" },
          { name: isEmpty(plan) ? "_value" : "value", type: `Init<${plan.name}>` },
        ],
        returnType: "void",
        statements: statements(writeBody(plan)),
      }),
      codecMethod("read", derived, {
        parameters: [{ name: "xml", type: "XmlReader" }],
        returnType: plan.name,
        statements: statements(readBody(plan)),
      }),
    ],
  };
}

/** `readonly $type: "Circle" = "Circle";` for a class of a hierarchy. */
function typeProperty({ hierarchy }: ClassPlan): OptionalKind<PropertyDeclarationStructure>[] {
  if (!hierarchy) return [];
  return [
    {
      name: "$type",
      isReadonly: true,
      hasOverrideKeyword: hierarchy.overrides === "overrides",
      type: hierarchy.alias === "" ? quote(hierarchy.own) : hierarchy.alias,
      initializer: quote(hierarchy.own),
      docs: ["Which type of its hierarchy this is."],
    },
  ];
}

/** `type ShapeTypes = "Shape" | "Circle";`, or nothing for a class that none extends. */
export function typesAlias({ hierarchy }: ClassPlan): string {
  if (!hierarchy || hierarchy.alias === "") return "";
  const types = hierarchy.types.map(quote);
  const line = `type ${hierarchy.alias} = ${types.join(" | ")};`;
  if (line.length <= lineWidth) return line;
  return `type ${hierarchy.alias} =\n${types.map((type) => `  | ${type}`).join("\n")};`;
}

function constructorStructure(plan: ClassPlan): OptionalKind<ConstructorDeclarationStructure> {
  return {
    parameters: [{ name: "init", type: `Init<${plan.name}>` }],
    statements: statements(constructorBody(plan)),
  };
}

function codecMethod(
  name: string,
  derived: boolean,
  rest: Omit<OptionalKind<MethodDeclarationStructure>, "name">,
): OptionalKind<MethodDeclarationStructure> {
  return { name, isStatic: true, hasOverrideKeyword: derived, ...rest };
}

function statements(body: string): string[] {
  return body === "" ? [] : [body];
}

function isEmpty(plan: ClassPlan): boolean {
  return plan.members.length === 0 && plan.inherited.length === 0;
}

function constructorBody(plan: ClassPlan): string {
  return render("class-constructor", {
    base: plan.extends === undefined ? "" : plan.inherited.length === 0 ? "super()" : "super(init)",
    assignments: plan.members.map((member) => ({
      access: propertyAccess(member.property),
      value: conversion(member),
    })),
  });
}

function conversion(member: MemberPlan): string {
  const given = `init${propertyAccess(member.property)}`;
  if (member.wire === "mixed") return `[...(${given} ?? [])]`;
  if (member.wire === "repeated" || member.wire === "repeatedGroup" || member.wire === "any")
    return `itemsFrom(${member.codec.text}, ${given})`;
  if (member.absent === "empty-array" || member.whenLeftOut === "empty-array")
    return `${given} === undefined ? [] : ${member.codec.text}.from(${given})`;
  if (member.convert === "copy") return given;
  const converted = `${member.codec.text}.from(${given})`;
  return member.absent === "undefined" ? `${given} === undefined ? undefined : ${converted}` : converted;
}

function writeBody(plan: ClassPlan): string {
  const callsSuper = leavesBaseToWrite(plan);
  const members = callsSuper ? plan.members : [...plan.inherited, ...plan.members];
  const ordered = [...members].sort((a, b) => Number(isAttribute(b)) - Number(isAttribute(a)));
  return render("class-write", {
    base: callsSuper && plan.inherited.length > 0 ? (plan.extends?.text ?? "") : "",
    writes: ordered.map(writeCall),
  });
}

function writeCall(member: MemberPlan): TemplateData["class-write"]["writes"][number] {
  const given = `value${propertyAccess(member.property)}`;
  const value = member.whenLeftOut === "empty-array" ? `${given} ?? []` : given;
  const args =
    member.wire === "any" || member.wire === "attributes" || member.wire === "mixed"
      ? [value]
      : member.wire === "text" || member.leaves.length > 0
        ? [member.codec.text, value]
        : [member.namespace, quote(member.local), member.codec.text, value];
  return { method: member.wire, args: args.join(", ") };
}

function readBody(plan: ClassPlan): string {
  const all = [...plan.inherited, ...plan.members];
  const children = all.filter(isChild);
  return render("class-read", {
    name: plan.name,
    variables: [...all.filter(isAttribute), ...all.filter((member) => !isAttribute(member))].map(
      (member) => ({
        declaration: declareVariable(plan, member),
      }),
    ),
    fields: plan.fieldsName,
    cases: listCases(children, new Set(plan.members)),
    skips: plan.fieldsName === "" && !all.some(({ wire }) => wire === "text" || wire === "mixed"),
    init: readInit(plan, all, fieldNames(children)),
  });
}

function isChild(member: MemberPlan): boolean {
  return !isAttribute(member) && member.wire !== "text" && member.wire !== "mixed";
}

/**
 * What to do with each child, by its index in the table of names. The group with the most names is what is left when the
 * others are told apart.
 */
function listCases(
  children: readonly MemberPlan[],
  own: ReadonlySet<MemberPlan>,
): TemplateData["class-read"]["cases"] {
  const groups = children.filter(({ leaves }) => leaves.length > 0);
  const widest = groups.reduce<MemberPlan | undefined>(
    (most, group) => (most === undefined || group.leaves.length > most.leaves.length ? group : most),
    undefined,
  );
  const cases: ReadCase[] = [];
  const last: ReadCase[] = [];
  const wildcard = fieldNames(children).indexOf("*");
  const owner = children.find((member) => childNames(member).includes("*"));
  let first = 0;
  for (const member of children) {
    const known = childNames(member).filter((name) => name !== "*").length;
    const labels = Array.from({ length: known }, (_, at) => `case ${first + at}`);
    const statement = readStatement(member, first === 0 ? "at" : `at - ${first}`);
    const before = isSingle(member) ? children.find((other) => isNamesake(other, member)) : undefined;
    const earlier = before !== undefined && before !== member ? children.indexOf(before) : -1;
    if (earlier >= 0 && earlier < children.indexOf(member) && before !== undefined) {
      // A base and what extends it may both declare an element: the base's comes before all else of the extension.
      const between = children.slice(children.indexOf(before) + 1, children.indexOf(member));
      const since = [before, ...between.filter((one) => own.has(one) && isSingle(one))];
      const none = since.map(({ variable }) => `${variable} === undefined`).join(" && ");
      const at = cases.findIndex(({ statement: known }) => known === readStatement(before, "at"));
      const both = `if (${none}) ${readStatement(before, "at")};\n      else ${statement}`;
      if (at >= 0) cases[at] = { labels: cases[at]?.labels ?? [], statement: both };
    } else if (member === widest) last.push({ labels: ["default"], statement });
    else if (known > 0) cases.push({ labels, statement });
    // Where the wildcard follows the other names of the widest group, it needs no case of its own.
    if (member === owner && (member !== widest || wildcard !== first + known))
      last.unshift({ labels: [`case ${wildcard}`], statement: readStatement(member, `${known}`) });
    first += known;
  }
  return [...cases, ...last];
}

function isSingle({ wire }: MemberPlan): boolean {
  return wire === "element" || wire === "optional";
}

function isNamesake(one: MemberPlan, other: MemberPlan): boolean {
  return isSingle(one) && one.local === other.local && one.uri === other.uri;
}

type ReadCase = TemplateData["class-read"]["cases"][number];

function declareVariable(plan: ClassPlan, member: MemberPlan): string {
  const { wire, variable, type, codec, namespace, local, absent } = member;
  switch (wire) {
    case "attributes":
      return `const ${variable} = xml.otherAttributes([${listAttributes(plan).join(", ")}])`;
    case "mixed":
      return `const ${variable} = xml.mixed(RawXml.capture)`;
    case "attribute": {
      const method = absent === "missing" ? "requiredAttribute" : "attribute";
      return `const ${variable} = xml.${method}(${namespace}, ${quote(local)}, ${codec.text})`;
    }
    case "text":
      return `const ${variable} = ${codec.text}.read(xml)`;
    case "repeated":
    case "any":
      return `const ${variable}: ${type.text} = []`;
    case "group":
    case "optionalGroup":
    case "repeatedGroup":
      return `const ${variable} = ${codec.text}.begin()`;
    default:
      return `let ${variable}: ${type.text.endsWith(" | undefined") ? type.text : `${type.text} | undefined`}`;
  }
}

/** Clark names of the declared attributes, quoted. */
function listAttributes(plan: ClassPlan): readonly string[] {
  return [...plan.inherited, ...plan.members]
    .filter(({ wire }) => wire === "attribute")
    .map(({ uri, local }) => quote(uri === "" ? local : `{${uri}}${local}`));
}

/** `leaf` is the index of the child among those of its group. */
function readStatement({ wire, variable, codec, leaves }: MemberPlan, leaf: string): string {
  if (leaves.length > 0) return `${variable}.take(xml, ${leaf})`;
  const read = `${codec.text}.read(xml)`;
  return wire === "repeated" || wire === "any" ? `${variable}.push(${read})` : `${variable} = ${read}`;
}

function readInit(plan: ClassPlan, all: readonly MemberPlan[], fields: readonly string[]): string {
  if (all.length === 0) return "";
  const properties = all.map((member) => {
    const key = propertyKey(member.property);
    const value = settle(plan, member, fields.indexOf(childNames(member)[0] ?? ""));
    return `  ${key === value ? key : `${key}: ${value}`},`;
  });
  return `{\n${properties.join("\n")}\n}`;
}

function settle(plan: ClassPlan, { wire, variable, absent, nullable }: MemberPlan, index: number): string {
  if (wire === "group") return `${variable}.required(xml)`;
  if (wire === "optionalGroup") return `${variable}.optional(xml)`;
  if (wire === "repeatedGroup") return `${variable}.repeated(xml)`;
  if (wire !== "element" && wire !== "optional") return variable;
  if (absent === "undefined") return variable;
  const fallback = absent === "missing" ? `xml.missing(${plan.fieldsName}, ${index})` : "[]";
  return nullable === "nullable"
    ? `${variable} === undefined ? ${fallback} : ${variable}`
    : `${variable} ?? ${fallback}`;
}
