/** What pages say of operations and services, and what several pages of one operation say together. */
import { describe, expect, it } from "vitest";
import { assumedOf, classicPage, exchange11, exchange12, place, read, secondPage, show } from "./pages.js";

const request = '<store xmlns="urn:depot"><token>string</token></store>';
const body = (content: string): string =>
  `<storeResponse xmlns="urn:depot"><storeResult>${content}</storeResult></storeResponse>`;
const result = "{urn:depot}storeResponse/storeResult/~type";

describe("operations", () => {
  it("tells header blocks in, out and both apart", () => {
    const header = (name: string): string => `<${name} xmlns="urn:depot"><user>string</user></${name}>`;
    const { contract, diagnostics } = read({
      "p.txt": classicPage({
        request,
        response: body("int"),
        requestHeader: header("Login") + header("Both"),
        responseHeader: header("Both") + header("Bill"),
      }),
    });
    expect(diagnostics).toEqual([]);
    for (const { operations } of contract.bindings) {
      expect(operations[0]?.input?.headers.map((one) => one.element)).toEqual([
        "{urn:depot}Login",
        "{urn:depot}Both",
      ]);
      expect(operations[0]?.output?.headers.map((one) => one.element)).toEqual([
        "{urn:depot}Both",
        "{urn:depot}Bill",
      ]);
    }
    expect(show(contract, "Both")).toEqual(["user: string 0..1"]);
  });
  it.each([
    ["an action that is no URI", "store"],
    ["an action that says nothing", ""],
    ["an action of another shape", "urn:depot:DepotPort:storeRequest"],
  ])("names the operation of a bare body by heading with %s", (_, action) => {
    const { contract } = read({
      "page.txt": classicPage({
        action,
        request: '<OrderRQ xmlns="urn:orders"><n>int</n></OrderRQ>',
        response: '<OrderRS xmlns="urn:orders"><m>int</m></OrderRS>',
      }),
    });
    expect(contract.portTypes[0]?.operations.map((one) => one.name)).toEqual(["store"]);
    expect(contract.messages.map((one) => one.parts[0]?.element)).toEqual([
      "{urn:orders}OrderRQ",
      "{urn:orders}OrderRS",
    ]);
    expect(contract.bindings.map((one) => one.operations[0]?.action)).toEqual([action, action]);
  });
  it("names operations that the page does not name by URL, then by file", () => {
    const bare = exchange11({
      action: "",
      request: '<OrderRQ xmlns="urn:o"><n>int</n></OrderRQ>',
      response: '<OrderRS xmlns="urn:o"><m>int</m></OrderRS>',
    });
    expect(
      read({ "x.txt": `https://example.com/Depot.asmx?op=order\n\n${bare}` }).contract.portTypes[0]
        ?.operations[0]?.name,
    ).toBe("order");
    expect(read({ "pages/placeOrder.classic.txt": bare }).contract.portTypes[0]?.operations[0]?.name).toBe(
      "OrderRQ",
    );
  });
  it("leaves attributes of the envelope out of a header's type", () => {
    const requestHeader = '<Login xmlns="urn:depot" soap:mustUnderstand="1"><user>string</user></Login>';
    const { contract } = read({ "p.txt": exchange11({ request, response: body("int"), requestHeader }) });
    expect(show(contract, "Login")).toEqual(["user: string 0..1"]);
  });
  it("reads one-way operations", () => {
    const { contract, diagnostics } = read({ "p.txt": classicPage({ request }) });
    expect(diagnostics).toEqual([]);
    expect(contract.portTypes[0]?.operations[0]?.output).toBeUndefined();
    expect(contract.messages.map((one) => one.name)).toEqual(["{urn:depot}storeSoapIn"]);
  });
  it("reads out parameters after the result", () => {
    const { contract } = read({
      "p.txt": classicPage({
        request,
        response:
          '<storeResponse xmlns="urn:depot"><storeResult>boolean</storeResult><token>string</token><rest>int</rest></storeResponse>',
      }),
    });
    expect(show(contract, "storeResponse")).toEqual([
      "storeResult: boolean 1..1",
      "token: string 0..1",
      "rest: int 1..1",
    ]);
  });
  it("a one-way operation of SOAP 1.2 alone is not bound to SOAP 1.1 for its answer, which tells no version", () => {
    const { contract, diagnostics } = read({ "p.txt": exchange12({ request }) });
    expect(contract.bindings.map(({ protocol }) => protocol)).toEqual(["soap12"]);
    expect(contract.portTypes[0]?.operations[0]?.output).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });
  it("says so when no page shows the response", () => {
    const page = classicPage({ request, response: body("int") });
    const { contract, diagnostics } = read({ "p.txt": page.slice(0, page.indexOf("HTTP/1.1 200")) });
    expect(diagnostics).toEqual([`${place("p.txt", page, "POST")} warning sample/no-response`]);
    expect(contract.types.find((one) => one.id === "{urn:depot}storeResponse/~type")?.kind).toBe("unknown");
  });
  it("reads an HTTP GET and POST page: type names, one more level, repeated keys", () => {
    const soap = classicPage({
      request,
      response: body('<Boxes><Box xsi:nil="true" /><Box xsi:nil="true" /></Boxes><x>int</x>'),
    });
    const root =
      '<?xml version="1.0" encoding="utf-8"?>\n<Shelf xmlns="urn:depot"><Boxes><Box><id>int</id></Box><Box><id>int</id></Box></Boxes><x>int</x></Shelf>\n';
    const head = "Content-Type: text/xml; charset=utf-8\nContent-Length: length\n\n";
    const http =
      `HTTP GET\n\nSatz.\n\nGET /Depot.asmx/store?token=string&tags=string&tags=string HTTP/1.1\nHost: localhost\n\nHTTP/1.1 200 OK\n${head}${root}` +
      `HTTP POST\n\nSatz.\n\nPOST /Depot.asmx/store HTTP/1.1\nHost: localhost\nContent-Type: application/x-www-form-urlencoded\nContent-Length: length\n\ntoken=string&tags=string&tags=string\nHTTP/1.1 200 OK\n${head}${root}`;
    const { contract, diagnostics } = read({ "p.txt": `${soap}\n${http}` });
    expect(diagnostics).toEqual([]);
    expect(show(contract, "storeResponse")).toEqual([
      "storeResult: struct Shelf 0..1",
      "  Boxes: struct 0..1",
      "    Box: struct Box 0..n nil",
      "      id: int 1..1",
      "  x: int 1..1",
    ]);
    expect(contract.bindings.map((one) => [one.protocol, one.operations[0]?.action])).toEqual([
      ["http-get", "/store"],
      ["http-post", "/store"],
      ["soap11", "urn:depot/store"],
      ["soap12", "urn:depot/store"],
    ]);
    const get = contract.messages.find((one) => one.name === "{urn:depot}storeHttpGetIn");
    expect(
      get?.parts.map((one) => [one.name, contract.types.find((type) => type.id === one.type)?.kind]),
    ).toEqual([
      ["token", undefined],
      ["tags", "array"],
    ]);
  });
  it("reads rpc/encoded samples of both versions", () => {
    const encoding = 'soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"';
    const names =
      'xmlns:soapenc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:tns="urn:depot" xmlns:types="urn:depot/types"';
    const page = exchange11({
      request: `<tns:store ${names}><token xsi:type="xsd:string">string</token><box href="#id1" /></tns:store><types:Box ${names} id="id1" xsi:type="types:Box"><id xsi:type="xsd:int">int</id></types:Box>`,
      response: `<tns:storeResponse ${names}><storeResult href="#id1" /></tns:storeResponse><soapenc:Array ${names} id="id1" soapenc:arrayType="types:Box[2]"><Item href="#id2" /><Item href="#id3" /></soapenc:Array><types:Box ${names} id="id2" xsi:type="types:Box"><id xsi:type="xsd:int">int</id></types:Box>`,
    }).replace(/<soap:Body>/g, `<soap:Body ${encoding}>`);
    const { contract, diagnostics } = read({ "store.txt": page });
    expect(diagnostics).toEqual([]);
    expect(contract.bindings[0]?.operations[0]).toMatchObject({
      style: "rpc",
      input: { use: "encoded", namespace: "urn:depot" },
    });
    const [input, output] = contract.messages;
    expect(input?.parts.map((one) => [one.name, one.type])).toEqual([
      ["token", "{http://www.w3.org/2001/XMLSchema}string"],
      ["box", "{urn:depot/types}Box"],
    ]);
    const array = contract.types.find((one) => one.id === output?.parts[0]?.type);
    expect(array).toMatchObject({ kind: "array", item: "{urn:depot/types}Box", dimensions: 1 });
    expect(show(contract, "{urn:depot/types}Box")).toEqual(["id: int 1..1"]);
  });
  it("knows an encoded type that holds itself by its name", () => {
    const names =
      'xmlns:tns="urn:depot" xmlns:types="urn:depot/types" soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"';
    const page = exchange11({
      request: `<tns:store ${names}><box href="#id1" /></tns:store><types:Box ${names} id="id1" xsi:type="types:Box"><inner href="#id1" /><id xsi:type="xsd:int">int</id></types:Box>`,
      response: `<tns:storeResponse ${names} />`,
    });
    const { contract, diagnostics } = read({ "store.txt": page });
    expect(diagnostics).toEqual([]);
    const box = contract.types.find((one) => one.id === "{urn:depot/types}Box");
    const content = box?.kind === "struct" && box.content?.kind === "group" ? box.content.particles : [];
    expect(content.map((one) => one.kind === "element" && [one.name, one.type])).toEqual([
      ["inner", "{urn:depot/types}Box"],
      ["id", "{http://www.w3.org/2001/XMLSchema}int"],
    ]);
  });
});

describe("several pages of one operation", () => {
  const once =
    "<Base>string</Base><rows><ArrayOfString><string>string</string></ArrayOfString></rows><a>int</a><Boxes><Box><id>int</id></Box></Boxes>";
  const twice = "<a>int</a><Boxes><Box><id>int</id></Box><Box><id>int</id></Box></Boxes>";
  it("joins base members from one generator with arrays from the other, in any order of files", () => {
    const second = secondPage({ request, response: body(once) });
    const classic = classicPage({ request, response: body(twice) });
    const lines = [
      "storeResult: struct 0..1",
      "  Base: string 0..1",
      "  rows: struct 0..1",
      "    ArrayOfString: struct ArrayOfString 0..n nil",
      "      string: string 0..n nil",
      "  a: int 1..1",
      "  Boxes: struct 0..1",
      "    Box: struct Box 0..n nil",
      "      id: int 1..1",
    ];
    for (const pages of [
      { "a.txt": second, "b.txt": classic },
      { "b.txt": second, "a.txt": classic },
    ]) {
      const { contract, diagnostics } = read(pages);
      expect(show(contract, "storeResponse")).toEqual(lines);
      expect(diagnostics.filter((one) => !one.includes(" info "))).toEqual([]);
      expect(assumedOf(contract, result)).toEqual([]);
      expect(assumedOf(contract, result, "a")).toEqual([
        "occurs:dotnet-convention",
        "nillable:dotnet-convention",
      ]);
      expect(assumedOf(contract, result, "Base")).toContain("occurs:printed-once");
    }
  });
  it("prefers the classic page where types contradict, and shows both places", () => {
    const classic = classicPage({ request, response: body("<n>int</n><o>int</o>") });
    const { contract, diagnostics } = read({
      "a.txt": secondPage({ request, response: body("<n>string</n><o>int</o>") }),
      "b.txt": classic,
    });
    expect(show(contract, "storeResponse")[1]).toBe("  n: int 1..1");
    expect(diagnostics).toEqual([`${place("b.txt", classic, "int</n>")} warning sample/conflicting-type`]);
    expect(assumedOf(contract, result, "n")).toContain("type:contradiction");
  });
  it("keeps a member that one page alone has, as optional, with a warning", () => {
    const { contract, diagnostics } = read({
      "a.txt": classicPage({ request, response: body("<n>int</n><id>int</id><o>int</o>") }),
      "b.txt": classicPage({ request, response: body("<n>int</n><name>int</name><o>int</o>") }),
    });
    expect(show(contract, "storeResponse").slice(1)).toEqual([
      "  n: int 1..1",
      "  id: int 0..1",
      "  name: int 0..1",
      "  o: int 1..1",
    ]);
    expect(diagnostics).toEqual([expect.stringContaining("warning sample/conflicting-members")]);
    expect(assumedOf(contract, result, "name")).toContain("occurs:one-source-only");
  });
  it("tells of another order and another occurrence", () => {
    const order = read({
      "a.txt": classicPage({ request, response: body("<n>int</n><o>int</o>") }),
      "b.txt": classicPage({ request, response: body("<o>int</o><n>int</n>") }),
    });
    expect(order.diagnostics).toEqual([expect.stringContaining("warning sample/conflicting-order")]);
    expect(show(order.contract, "storeResponse").slice(1)).toEqual(["  n: int 1..1", "  o: int 1..1"]);
    const occurs = read({
      "a.txt": classicPage({ request, response: body("<n>int</n><o>int</o>") }),
      "b.txt": classicPage({ request, response: body("<n>int</n><n>int</n><o>int</o>") }),
    });
    expect(occurs.diagnostics).toEqual([expect.stringContaining("warning sample/conflicting-occurs")]);
  });
  it("lets a whole page complete a cut one without a word about contradiction", () => {
    const whole = classicPage({ request, response: body("<n>int</n><m>string</m><o>int</o>") });
    const cut = whole.slice(0, whole.indexOf("<m>"));
    for (const pages of [
      { "a.txt": whole, "b.txt": cut },
      { "a.txt": cut, "b.txt": whole },
    ]) {
      const { contract, diagnostics } = read(pages);
      expect(show(contract, "storeResponse").slice(1)).toEqual([
        "  n: int 1..1",
        "  m: string 0..1",
        "  o: int 1..1",
      ]);
      expect(diagnostics.map((one) => one.split(" ")[2])).toEqual(["sample/truncated"]);
    }
  });
});

describe("services", () => {
  it("keeps services apart by path, and joins pages by path whatever its letter case", () => {
    const page = (service: string, operation: string): string =>
      classicPage({
        service,
        operation,
        request: `<${operation} xmlns="urn:${service.toLowerCase()}" />`,
        response: `<${operation}Response xmlns="urn:${service.toLowerCase()}" />`,
      });
    const { contract } = read({
      "a.txt": page("Depot", "one"),
      "b.txt": page("Depot", "two").replace(/\/Depot\.asmx/g, "/DEPOT.asmx"),
      "c.txt": page("Orders", "one"),
    });
    expect(contract.services.map((one) => one.name)).toEqual(["{urn:depot}Depot", "{urn:orders}Orders"]);
    expect(contract.portTypes.map((one) => one.operations.map((operation) => operation.name))).toEqual([
      ["one", "two"],
      ["one"],
    ]);
  });
});
