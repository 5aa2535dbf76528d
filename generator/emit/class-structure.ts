/** A planned class as ts-morph structures: properties, constructor and the codec methods. */

import { quote } from "../plan/quote.js";
import type { ClassPlan, Code, MemberPlan, Use } from "../plan/sdk-plan.js";
import { isAttribute, leavesBaseToWrite } from "../plan/written-members.js";
import { docText } from "./comment.js";
import { breakLongLines } from "./fits.js";
import { usesOfGroup } from "./group-statements.js";
import { lineWidth } from "./line-width.js";
import {
  type ClassDeclarationStructure,
  type ConstructorDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
  StructureKind,
} from "./print-file.js";
import { propertyAccess, propertyKey } from "./property.js";
import { readBody } from "./read-body.js";
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
    ...(plan.content === "nil" ? [runtime("NilInit", "type")] : []),
    ...(plan.fieldsName === "" ? [] : [runtime(plan.fieldsTable, "value")]),
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
  return breakLongLines(`const ${plan.fieldsName} = ${plan.fieldsTable}(${args.join(", ")});`);
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

/** `readonly $type: "Circle" = "Circle";` for a class of a hierarchy, `readonly $nil: true = true;` for one of nil elements. */
function typeProperty({ content, hierarchy }: ClassPlan): OptionalKind<PropertyDeclarationStructure>[] {
  if (content === "nil") {
    const docs = ["Tells it from a value that is there."];
    return [{ name: "$nil", isReadonly: true, type: "true", initializer: "true", docs }];
  }
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
    parameters: [{ name: "init", type: `${plan.content === "nil" ? "NilInit" : "Init"}<${plan.name}>` }],
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
    writes: [...(plan.content === "nil" ? [{ method: "nil", args: "" }] : []), ...ordered.map(writeCall)],
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
