/** Contracts that try to get code, wrong names or wrong paths into an SDK; each is a page with a thing or two to survive. */
import type { SourceFile } from "../../generator/source/source-file.js";
import { classicPage, type PageOptions } from "../readers/samples/pages.js";
import { long, memberNames, operationNames, payloads, typeNames } from "./hostile-names.js";

export interface HostileCase {
  readonly name: string;
  readonly files: readonly SourceFile[];
  /** Texts that must arrive in the output as the value of a string literal. */
  readonly literals?: readonly string[];
}

const all = payloads.join(" ");

/** An operation page; `request` and `response` are what stands inside the wrappers. */
function page(
  operation: string,
  request: string,
  response: string,
  more: Partial<PageOptions> & { readonly namespace?: string; readonly file?: string } = {},
): SourceFile {
  const { namespace = "urn:hazard", file = operation, ...rest } = more;
  const text = classicPage({
    operation,
    request: `<${operation} xmlns="${escapeAttribute(namespace)}">${request}</${operation}>`,
    response: `<${operation}Response xmlns="${escapeAttribute(namespace)}">${response}</${operation}Response>`,
    action: `${namespace}/${operation}`,
    ...rest,
  });
  return { path: `pages/${file}.txt`, text, kind: "text" };
}

function overlay(text: string): SourceFile {
  return { path: "overlay.yaml", text: `version: 1\nnamespace: urn:hazard\n${text}`, kind: "text" };
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/** Namespaces are read without the line breaks that re-wrapping may have put into them. */
const unwrapped = (text: string): string => text.replaceAll(/\s*[\r\n]\s*/g, "").trim();
const one = (name: string, type = "string"): string => `<${name}>${type}</${name}>`;
/** A wrapper of a struct, twice as pages print arrays. */
const many = (name: string, inner: string): string => `<${name}>${inner}</${name}>`.repeat(2);

export const hostileCases: readonly HostileCase[] = [
  {
    name: "descriptions",
    files: [
      page("describe", one("a"), one("describeResult"), { documentation: all.replaceAll("\n", " ") }),
      ...payloads.map((documentation, at) =>
        page(`describe${at}`, one("a"), one(`describe${at}Result`), { documentation }),
      ),
    ],
  },
  {
    name: "namespaces and actions",
    files: payloads
      .filter((text) => !/[\u2028\u2029"\\]/.test(text))
      .map((text, at) =>
        page(`call${at}`, one("a"), one(`call${at}Result`), {
          namespace: `urn:x ${text}`,
          action: `urn:x ${text}/call${at}`,
        }),
      ),
    literals: payloads
      .filter((text) => !/[\u2028\u2029"\\]/.test(text))
      .map((text) => unwrapped(`urn:x ${text}`)),
  },
  {
    name: "namespaces with quotes and line ends",
    files: ['urn:"; globalThis.pwned = 1; "', "urn:\u2028globalThis.pwned=1", "urn:\\", "urn:a\nb"].map(
      (namespace, at) =>
        page(`quote${at}`, one("a"), one(`quote${at}Result`), { namespace, action: `urn:quote${at}` }),
    ),
    literals: [unwrapped('urn:"; globalThis.pwned = 1; "'), "urn:\\"],
  },
  {
    name: "enum values",
    files: [
      page(
        "choose",
        one("kind", payloads.map(escapeAttribute).join(" or ")),
        one("chooseResult", "constructor or __proto__ or a-b or a_b or aB or 1 or then or Foo or foo"),
      ),
    ],
    literals: ["*/ globalThis.pwned = 1; /*", "__proto__", "a-b", "a_b"],
  },
  {
    name: "member names",
    files: [
      page(
        "hold",
        memberNames.map((name) => one(name)).join(""),
        `<holdResult>${memberNames.map((name) => one(name, "int")).join("")}</holdResult>`,
      ),
      page("single", one("then"), one("constructor")),
    ],
  },
  {
    name: "names that differ by punctuation or case",
    files: [
      page(
        "tell",
        ["a-b", "a_b", "aB", "a.b", "AB", "ab", "Ab", "é", "ab1", "_ab"].map((name) => one(name)).join(""),
        `<tellResult>${["Foo", "foo", "FOO", "foo-", "foo."].map((name) => one(name)).join("")}</tellResult>`,
      ),
    ],
  },
  {
    name: "type names",
    files: [
      page(
        "list",
        one("a"),
        `<listResult>${typeNames.map((name) => `<in.${name}>${many(name, one("id", "int") + one(name))}</in.${name}>`).join("")}</listResult>`,
      ),
      overlay(
        `types:\n${typeNames.map((name) => `  ${JSON.stringify(name)}: { fields: { id: int 1..1, ${JSON.stringify(name)}: ${name === "Foo" ? "string" : "Foo"} 0..1 } }\n`).join("")}` +
          `  ListResult:\n    fields:\n${typeNames.map((name) => `      ${JSON.stringify(`m${name}`)}: { type: ${JSON.stringify(name)}, occurs: 0..* }\n`).join("")}` +
          "operations:\n  list:\n    response: { listResult: ListResult 0..1 }\n",
      ),
    ],
  },
  {
    name: "enum and simple type names",
    files: [
      page(
        "pick",
        ["Promise", "Object", "xsString", "Init"].map((name) => one(name, "a or b")).join(""),
        one("pickResult"),
      ),
      overlay(
        "types:\n  Object: { values: [a, b] }\n  SimpleType: { values: [a] }\n  enumeration: { values: [a, c] }\noperations:\n  pick:\n    request: { Promise: Object, Object: SimpleType, xsString: enumeration }\n",
      ),
    ],
  },
  {
    name: "operation names",
    files: operationNames.map((name, at) => page(name, one("a"), one(`${name}Result`), { file: `${at}` })),
  },
  {
    name: "a service that is a path",
    files: [
      page("go", one("a"), one("goResult"), { service: "../../x", documentation: "../../../etc/passwd" }),
    ],
  },
  {
    name: "files whose names would leave the folder",
    files: [
      page("a..b", one("a"), one("a..bResult"), { file: "../../....x" }),
      page("stay", one("a"), one("stayResult")),
    ],
  },
  {
    name: "remembered names",
    files: [
      page("keep", one("a"), `<keepResult>${one("a")}${one("b")}</keepResult>`),
      {
        path: "names.json",
        kind: "json",
        text: JSON.stringify({
          "operation keep": "delete",
          "client {urn:hazard}Depot {urn:hazard}DepotSoap": "Promise",
          "type {urn:hazard}keepResponse/~type/keepResult/~type": "SoapClient",
          "file operation keep": "operations/other",
        }),
      },
    ],
  },
  {
    name: "attributes and elements of one name",
    files: [
      page(
        "mix",
        `<order id="int" class="string" xml="string" constructor="string" a-b="int">${one("id", "int")}${one("class")}${one("a-b")}</order>`,
        `<mixResult id="int">${one("id", "int")}${one("idAttribute")}${one("idElement")}</mixResult>`,
      ),
    ],
  },
  {
    name: "an element named as its type and class",
    files: [
      page(
        "Profile",
        `<Profile>${many("Profile", one("Profile"))}</Profile>`,
        `<ProfileResult>${many("ProfileResponse", one("Profile") + one("ProfileResult"))}</ProfileResult>`,
      ),
      overlay(
        "types:\n  Profile: { fields: { Profile: Profile 0..1, profile: Profile 0..*, ProfileRequest: Profile 0..1 } }\noperations:\n  Profile:\n    request: { Profile: Profile 0..1 }\n",
      ),
    ],
  },
  {
    name: "very long names",
    files: [
      page(
        long("operation"),
        [
          one(long("element")),
          one(long("number"), "int"),
          one(long("choice"), `${long("one")} or ${long("two")}`),
          `<${long("wrapper")}>${many(long("item"), one(long("inner")) + one(long("date"), "dateTime"))}</${long("wrapper")}>`,
        ].join(""),
        `<${long("operation")}Result>${one(long("first"))}${one(long("second"), "dateTime")}</${long("operation")}Result>`,
        { file: "long", action: long("urn:action"), documentation: long("doc") },
      ),
    ],
  },
  {
    name: "overlay texts",
    files: [
      page("tell", one("a"), `<tellResult>${one("b")}</tellResult>`),
      overlay(
        [
          "types:",
          "  Told:",
          `    description: ${JSON.stringify(payloads.join("\n"))}`,
          `    fields: { b: { type: string, description: ${JSON.stringify(all)} }, c: ${JSON.stringify(`string 0..1 = ${payloads[1]}`)}, d: Kind 0..1 }`,
          `  Kind: { values: ${JSON.stringify(payloads.slice(0, 6))}, description: ${JSON.stringify(all)} }`,
          "operations:",
          "  tell:",
          "    response: { tellResult: Told 0..1 }",
          `    description: ${JSON.stringify(payloads.join("\n"))}`,
          `    deprecated: ${JSON.stringify(payloads.join("\n"))}`,
          `    note: ${JSON.stringify(all)}`,
          "",
        ].join("\n"),
      ),
    ],
    literals: [...payloads.slice(0, 6)],
  },
  {
    name: "names of other scripts",
    files: [
      page("größe", one("straße") + one("名前", "int") + one("ñ-ñ"), one("größeResult"), { file: "other" }),
      page("GRÖSSE", one("ſ") + one("İ"), one("GRÖSSEResult"), { file: "other2" }),
    ],
  },
];
