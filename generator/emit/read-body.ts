/** The statements of a class's `read`: variables, the loop over its children, and what becomes of them. */
import { quote } from "../plan/quote.js";
import type { ClassPlan, MemberPlan } from "../plan/sdk-plan.js";
import { childNames, fieldNames, isAttribute } from "../plan/written-members.js";
import { propertyKey } from "./property.js";
import { render, type TemplateData } from "./render.js";

export function readBody(plan: ClassPlan): string {
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
    ...readCases(listCases(children, new Set(plan.members))),
    close: closing(plan),
    init: readInit(plan, all, fieldNames(children)),
  });
}

/** What reads an element without content that was declared; empty if there is some. */
function closing(plan: ClassPlan): string {
  const all = [...plan.inherited, ...plan.members];
  if (plan.content === "nil") {
    const known = all.some(({ wire }) => wire === "attributes")
      ? quote("all")
      : `[${listAttributes(plan).join(", ")}]`;
    return `xml.nil(${known})`;
  }
  return plan.fieldsName === "" && !all.some(({ wire }) => wire === "text" || wire === "mixed")
    ? "xml.skip()"
    : "";
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

/** A statement for whatever child there is needs no switch. */
function readCases(cases: readonly ReadCase[]): Pick<TemplateData["class-read"], "only" | "cases"> {
  const [first, ...others] = cases;
  const isOnly = first !== undefined && others.length === 0 && first.labels[0] === "default";
  return isOnly ? { only: first.statement, cases: [] } : { only: "", cases };
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
  if (absent === "null") return `${variable} ?? null`;
  const fallback = absent === "missing" ? `xml.missing(${plan.fieldsName}, ${index})` : "[]";
  return nullable === "nullable"
    ? `${variable} === undefined ? ${fallback} : ${variable}`
    : `${variable} ?? ${fallback}`;
}
