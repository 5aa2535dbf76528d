/** What a sample page says, what it hides, and how the model tells the one from the other. */
import { describe, expect, it } from "vitest";
import { assumedOf, classicPage, place, read, show } from "./pages.js";

const request = '<store xmlns="urn:depot"><token>string</token></store>';
const body = (content: string): string =>
  `<storeResponse xmlns="urn:depot"><storeResult>${content}</storeResult></storeResponse>`;
const result = "{urn:depot}storeResponse/storeResult/~type";
/** Reads a page whose answer has `content` in its result. */
const answer = (content: string) => {
  const page = classicPage({ request, response: body(content) });
  return {
    ...read({ "p.txt": page }),
    at: (needle: string, count = 1): string => place("p.txt", page, needle, count),
  };
};

describe("values", () => {
  it("takes placeholders for types by their local names, guid and char for Microsoft's", () => {
    const names = [
      "string",
      "unsignedByte",
      "gYearMonth",
      "base64Binary",
      "guid",
      "char",
      "anyURI",
      "positiveInteger",
    ];
    const { contract, diagnostics } = answer(names.map((name) => `<${name}1>${name}</${name}1>`).join(""));
    expect(diagnostics).toEqual([]);
    const struct = contract.types.find((one) => one.id === result);
    const types =
      struct?.kind === "struct" && struct.content?.kind === "group" ? struct.content.particles : [];
    expect(types.map((one) => (one.kind === "element" ? one.type : ""))).toEqual(
      names.map(
        (name) =>
          `{${name === "guid" || name === "char" ? "http://microsoft.com/wsdl/types/" : "http://www.w3.org/2001/XMLSchema"}}${name}`,
      ),
    );
  });
  it("applies the serializer's rule for occurrence and nil, and says so", () => {
    const { contract } = answer(
      "<a>int</a><b>string</b><c>dateTime</c><d>guid</d><e>Yes or No</e><f>base64Binary</f><g><h>int</h><i>int</i></g><j>integer</j>",
    );
    expect(show(contract, "storeResponse").slice(1)).toEqual([
      "  a: int 1..1",
      "  b: string 0..1",
      "  c: dateTime 1..1",
      "  d: guid 1..1",
      "  e: Yes|No 1..1",
      "  f: base64Binary 0..1",
      "  g: struct 0..1",
      "    h: int 1..1",
      "    i: int 1..1",
      "  j: integer 0..1",
    ]);
    expect(assumedOf(contract, result, "a")).toEqual([
      "occurs:dotnet-convention",
      "nillable:dotnet-convention",
    ]);
  });
  it("reads a QName's prefix as part of the placeholder", () => {
    expect(show(answer("<q>q1:QName</q><r>int</r>").contract, "storeResponse")[1]).toBe("  q: QName 0..1");
  });
  it("takes a bare word for an enumeration of one value, with a warning at its place", () => {
    const { contract, diagnostics, at } = answer("<mode>Automatic</mode><x>int</x>");
    expect(show(contract, "storeResponse")[1]).toBe("  mode: Automatic 1..1");
    expect(diagnostics).toEqual([`${at("Automatic")} warning sample/unknown-word`]);
    expect(assumedOf(contract, `${result.slice(0, -6)}/mode/~type`)).toEqual(["type:enumeration-wording"]);
  });
  it("takes other text for a string, with a warning", () => {
    const { contract, diagnostics } = answer("<note>your note here</note><x>int</x>");
    expect(show(contract, "storeResponse")[1]).toBe("  note: string 0..1");
    expect(assumedOf(contract, result, "note")).toContain("type:placeholder");
    expect(diagnostics.map((one) => one.split(" ")[2])).toEqual(["sample/unknown-placeholder"]);
  });
  it("keeps the words of an enumeration, doubts whether it is flags, and drops doubled values", () => {
    const { contract } = answer("<e>In Stock or Sold or Sold</e><x>int</x>");
    expect(show(contract, "storeResponse")[1]).toBe("  e: In Stock|Sold 1..1");
    expect(assumedOf(contract, `${result.slice(0, -6)}/e/~type`)).toEqual(["type:enumeration-wording"]);
  });
});

describe("arrays", () => {
  it("takes doubled siblings for an array and names the items of a wrapper", () => {
    const { contract } = answer(
      "<Boxes><Box><id>int</id></Box><Box><id>int</id></Box></Boxes><Loose><id>int</id></Loose><Loose><id>int</id></Loose>",
    );
    expect(show(contract, "storeResponse").slice(1)).toEqual([
      "  Boxes: struct 0..1",
      "    Box: struct Box 0..n nil",
      "      id: int 1..1",
      "  Loose: struct 0..n",
      "    id: int 1..1",
    ]);
    expect(assumedOf(contract, "{urn:depot}Box")).toEqual(["name:item-name", "base:vanished-base"]);
  });
  it("knows that items of value types are never nil, and those of strings may be", () => {
    const { contract } = answer(
      "<a><int>int</int><int>int</int></a><b><string>string</string><string>string</string></b>",
    );
    expect(show(contract, "storeResponse").slice(1)).toEqual([
      "  a: struct 0..1",
      "    int: int 0..n",
      "  b: struct 0..1",
      "    string: string 0..n nil",
    ]);
  });
  it("keeps arrays of arrays", () => {
    const row = "<ArrayOfString><string>string</string><string>string</string></ArrayOfString>";
    const { contract } = answer(row + row);
    expect(show(contract, "storeResponse").slice(1)).toEqual([
      "  ArrayOfString: struct ArrayOfString 0..n nil",
      "    string: string 0..n nil",
    ]);
  });
  it("does not take a body's own repeated element for a wrapper", () => {
    const twice = "<Item><id>int</id></Item>".repeat(2);
    const { contract } = read({
      "p.txt": classicPage({ request: `<store xmlns="urn:depot">${twice}</store>`, response: body("int") }),
    });
    expect(show(contract, "store")).toEqual(["Item: struct 0..n", "  id: int 1..1"]);
  });
  it("makes one type of items of one name, whatever the operation, and links a cut one to it", () => {
    const page = (operation: string, content: string): string =>
      classicPage({
        operation,
        request: `<${operation} xmlns="urn:depot" />`,
        response: `<${operation}Response xmlns="urn:depot">${content}</${operation}Response>`,
      });
    const box = "<Box><id>int</id><size>string</size></Box>".repeat(2);
    const cut = '<Box xsi:nil="true" />'.repeat(2);
    const { contract, diagnostics } = read({
      "a.txt": page("first", `<firstResult>${box}</firstResult>`),
      "b.txt": page("second", `<secondResult><x>int</x><Boxes>${cut}</Boxes></secondResult>`),
    });
    expect(diagnostics).toEqual([]);
    expect(show(contract, "secondResponse")).toEqual([
      "secondResult: struct 0..1",
      "  x: int 1..1",
      "  Boxes: struct 0..1",
      "    Box: struct Box 0..n nil",
      "      id: int 1..1",
      "      size: string 0..1",
    ]);
    expect(assumedOf(contract, "{urn:depot}secondResponse/secondResult/Boxes/~type", "Box")).toContain(
      "type:item-name",
    );
  });
  it("keeps items of one name apart that differ, with a warning that shows both", () => {
    const { contract, diagnostics, at } = answer(
      `<a>${"<Box><id>int</id></Box>".repeat(2)}</a><b>${"<Box><name>string</name></Box>".repeat(2)}</b>`,
    );
    expect(contract.types.some((one) => one.id === "{urn:depot}Box")).toBe(false);
    expect(diagnostics).toEqual([`${at("<Box>")} warning sample/conflicting-item-name`]);
    expect(show(contract, "storeResponse").slice(1)).toEqual([
      "  a: struct 0..1",
      "    Box: struct 0..n nil",
      "      id: int 1..1",
      "  b: struct 0..1",
      "    Box: struct 0..n nil",
      "      name: string 0..1",
    ]);
  });
  it("finds recursion by the item's name", () => {
    const inner =
      '<Node><name>string</name><children><Node xsi:nil="true" /><Node xsi:nil="true" /></children></Node>';
    const { contract } = answer(`<children>${inner}${inner}</children><x>int</x>`);
    const node = contract.types.find((one) => one.id === "{urn:depot}Node");
    expect(node?.kind).toBe("struct");
    expect(assumedOf(contract, "{urn:depot}Node/children/~type", "Node")).toContain("type:item-name");
    expect(contract.types.filter((one) => one.kind === "unknown")).toEqual([]);
  });
});

describe("what a page hides", () => {
  it("takes nil for the depth cut: unknown, not nillable", () => {
    const { contract, diagnostics, at } = answer('<a xsi:nil="true" /><b>int</b>');
    expect(show(contract, "storeResponse").slice(1)).toEqual(["  a: unknown 0..1", "  b: int 1..1"]);
    expect(assumedOf(contract, `${result.slice(0, -6)}/a/~type`)).toEqual(["type:depth-cut"]);
    expect(diagnostics).toEqual([`${at("<a ")} info sample/depth-cut`]);
  });
  it.each(["<a />", "<a></a>", "<a>\n   </a>"])("does not guess what %j means", (empty) => {
    const { contract, diagnostics, at } = answer(`${empty}<b>int</b>`);
    expect(show(contract, "storeResponse")[1]).toBe("  a: unknown 0..1");
    expect(diagnostics).toEqual([`${at("<a")} info sample/empty-element`]);
  });
  it("takes an empty body element for no members", () => {
    const { contract, diagnostics } = read({
      "p.txt": classicPage({
        request: '<store xmlns="urn:depot" />',
        response: '<storeResponse xmlns="urn:depot" />',
      }),
    });
    expect(diagnostics).toEqual([]);
    expect(contract.types.map((one) => [one.kind, one.kind === "struct" ? one.content : 0])).toEqual([
      ["struct", undefined],
      ["struct", undefined],
    ]);
  });
  it("marks own types whose base members may have vanished, but not made-up wrappers", () => {
    const { contract } = answer("<a>int</a><b>int</b>");
    expect(assumedOf(contract, result)).toEqual(["base:vanished-base"]);
    expect(assumedOf(contract, "{urn:depot}storeResponse/~type")).toEqual([]);
  });
  it("reads xs:any, a DataSet and xs:anyType for what they are", () => {
    const any = read({
      "p.txt": classicPage({
        request: '<store xmlns="urn:depot"><a>xml</a><b>int</b></store>',
        response: '<storeResponse xmlns="urn:depot">xml</storeResponse>',
      }),
    });
    expect(show(any.contract, "store")).toEqual(["a: struct 0..1", "  any 0..n", "b: int 1..1"]);
    expect(show(any.contract, "storeResponse")).toEqual(["any 0..n"]);
    const set = answer("<xsd:schema>schema</xsd:schema>xml");
    expect(set.contract.types.find((one) => one.id === result)?.kind).toBe("unknown");
    expect(assumedOf(set.contract, result)).toEqual(["content:any-content"]);
    expect(show(answer('<a xsi:type="type" /><b>int</b>').contract, "storeResponse")[1]).toBe(
      "  a: anyType 0..1",
    );
    expect(show(answer("<a>int</a>xml").contract, "storeResponse").slice(1)).toEqual([
      "  a: int 1..1",
      "  any 0..n",
    ]);
  });
  it("reads attributes, and doubts the text of an element that has nothing else", () => {
    const { contract } = answer(
      '<a code="string" count="int" kind="One or Two" /><b id="guid"><c>int</c></b>',
    );
    expect(show(contract, "storeResponse").slice(1)).toEqual([
      "  a: struct 0..1",
      "    @code: string",
      "    @count: int",
      "    @kind: One|Two",
      "  b: struct 0..1",
      "    @id: guid",
      "    c: int 1..1",
    ]);
    expect(assumedOf(contract, `${result.slice(0, -6)}/a/~type`)).toEqual([
      "base:vanished-base",
      "content:empty-element",
    ]);
  });
  it("keeps namespaces as they are printed", () => {
    const { contract } = answer('<a xmlns="urn:other"><b>int</b></a><c xmlns=""><d>int</d></c>');
    const names = contract.types
      .flatMap((one) => (one.kind === "struct" && one.content?.kind === "group" ? one.content.particles : []))
      .map((one) => (one.kind === "element" ? one.name : ""));
    expect(names).toEqual(expect.arrayContaining(["{urn:other}a", "{urn:other}b", "c", "d"]));
  });
});
