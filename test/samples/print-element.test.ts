/** Printing: escapes, namespaces, and what XML cannot carry. */
import { describe, expect, it } from "vitest";
import type { ContentData, ElementData } from "../../generator/samples/element-data.js";
import { printElement } from "../../generator/samples/print-element.js";
import { readDocument } from "../../generator/server/read-request.js";
import { textOf } from "../../generator/source/xml/tree.js";

const node = (name: string, ...children: readonly ContentData[]): ElementData => ({
  name,
  attributes: [],
  children,
});

describe("printElement", () => {
  it.each(["a < b && c > d", "]]>", "carriage\r\nreturn", "\r", "tab\t\n", "&amp;", "🙂 Grüße"])(
    "lets %j come back as it was",
    (text) => {
      const xml = printElement({ name: "a", attributes: [{ name: "b", value: text }], children: [text] });
      const { root } = readDocument(xml);
      expect(textOf(root)).toBe(text);
      expect(xml).not.toMatch(/\r|]]>/);
    },
  );

  it("changes the default namespace with the elements", () => {
    expect(printElement(node("{u}a", node("{u}b"), node("c", node("{v}d"))))).toBe(
      '<a xmlns="u"><b/><c xmlns=""><d xmlns="v"/></c></a>',
    );
  });

  it("uses a prefix that is in scope", () => {
    expect(printElement(node("{u}a", node("b")), new Map([["p", "u"]]))).toBe("<p:a><b/></p:a>");
  });

  it("keeps a type name without namespace out of the default one", () => {
    const typed: ElementData = {
      name: "{u}a",
      attributes: [{ name: "{http://www.w3.org/2001/XMLSchema-instance}type", value: { qname: "T" } }],
      children: [],
    };
    const { root } = readDocument(printElement({ ...node("{u}top"), children: [typed] }));
    const child = root.children[0];
    expect(child?.kind === "element" && child.name.namespace).toBe("u");
    expect(child?.kind === "element" && (child.scope.get("") ?? "")).toBe("");
  });

  it.each(["\u0000", "\u000B", "\uD800", "\uFFFE"])("refuses %j, which no XML can carry", (text) => {
    expect(() => printElement(node("a", `x${text}`))).toThrow(/cannot be written in XML/);
  });
});
