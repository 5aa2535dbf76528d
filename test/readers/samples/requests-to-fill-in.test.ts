/** What the comments of SoapUI's requests state is taken as stated; what a blank leaves open is taken for a string, and said. */
import { describe, expect, it } from "vitest";
import { soapUiProject, soapUiRequest } from "./lookalike-pages.js";
import { assumedOf, classicPage, place, read, show } from "./pages.js";

const own = "{urn:depot}store/~type";

/** Members and what is odd about a request whose wrapper is `store`. */
function readStore(content: string) {
  const text = soapUiRequest(`<d:store>\n${content}\n</d:store>`);
  const { contract, diagnostics } = read({ "store.xml": text });
  const codes = diagnostics
    .map((one) => one.split(" ").slice(1).join(" "))
    .filter((one) => !/open-value|no-response/.test(one));
  const type = contract.types.find(({ id }) => id === own);
  const content_ = type?.kind === "struct" ? type.content : undefined;
  return { contract, codes, text, diagnostics, members: show(contract, "store"), content: content_ };
}

describe("comments", () => {
  it("state bounds", () => {
    const { contract, members } = readStore(`<!--Optional:--><d:a>?</d:a>
      <!--Zero or more repetitions:--><d:b>?</d:b>
      <!--1 or more repetitions:--><d:c>?</d:c>
      <!--1 to 3 repetitions:--><d:e>?</d:e>
      <!--2 to 5 repetitions:--><d:f>?</d:f><d:f>?</d:f>
      <!-- mandatory --><d:g>?</d:g>
      <d:h>?</d:h>`);
    expect(members).toEqual([
      "a: string 0..1",
      "b: string 0..n",
      "c: string 1..n",
      "e: string 1..3",
      "f: string 2..5",
      "g: string 1..1",
      "h: string 1..1",
    ]);
    for (const name of ["a", "b", "c", "e", "f", "g"])
      expect(assumedOf(contract, own, name), name).toEqual(["nillable:dotnet-convention", "type:blank"]);
    expect(assumedOf(contract, own, "h")).toEqual([
      "occurs:no-comment",
      "nillable:dotnet-convention",
      "type:blank",
    ]);
  });
  it("that make no sense state nothing", () => {
    const { members } = readStore(
      "<!--5 to 2 repetitions:--><d:a>?</d:a><!--0 to 0 repetitions:--><d:b>?</d:b><!--Optional:--><d:c>?</d:c>",
    );
    expect(members).toEqual(["a: string 1..1", "b: string 1..1", "c: string 0..1"]);
  });
  it("state types and enumerations, which need no blank to be taken for anything", () => {
    const { contract, members, codes, diagnostics } = readStore(`<!--Optional:--><!--type: int--><d:a>?</d:a>
      <!--type: Kind - enumeration: [Crate,Barrel]--><d:b>?</d:b>
      <!--anonymous type - enumeration: [N,S]--><d:c>?</d:c>
      <!--type: Zip--><d:e>?</d:e>`);
    expect(members).toEqual(["a: int 0..1", "b: Crate|Barrel 1..1", "c: N|S 1..1", "e: string 1..1"]);
    expect(codes).toEqual([]);
    expect(diagnostics.filter((one) => one.includes("open-value"))).toHaveLength(1);
    expect(assumedOf(contract, own, "a")).toEqual(["nillable:dotnet-convention"]);
    expect(contract.types.find(({ id }) => id === "{urn:depot}Kind")?.origin.assumed).toEqual([
      { fact: "name", because: "item-name" },
    ]);
  });
  it("state a choice", () => {
    const { content, codes, contract } = readStore(`<d:id>?</d:id>
      <!--You have a CHOICE of the next 2 items at this level-->
      <!--Optional:--><d:mail>?</d:mail>
      <d:phone>?</d:phone>`);
    expect(codes).toEqual([]);
    expect(content?.kind === "group" && content.particles.map((one) => one.kind)).toEqual([
      "element",
      "group",
    ]);
    const choice = content?.kind === "group" ? content.particles[1] : undefined;
    expect(choice).toMatchObject({ kind: "group", compositor: "choice", occurs: { min: 1, max: 1 } });
    expect(show(contract, "store")).toEqual(["id: string 1..1", "mail: string 0..1", "phone: string 1..1"]);
  });
  it("state a choice within a choice, which is one choice of all", () => {
    const { content } = readStore(`<!--You have a CHOICE of the next 2 items at this level-->
      <!--You have a CHOICE of the next 2 items at this level-->
      <d:a>?</d:a><d:b>?</d:b>
      <d:c>?</d:c>`);
    const choice = content?.kind === "group" ? content.particles : [];
    expect(choice).toHaveLength(1);
    expect(choice[0]?.kind === "group" && choice[0].particles).toHaveLength(3);
  });
  it("do not tell where a choice ends if more follows, and so it is said", () => {
    const { content, codes } = readStore(
      `<!--You have a CHOICE of the next 2 items at this level--><d:a>?</d:a><d:b>?</d:b><d:c>?</d:c>`,
    );
    expect(codes).toEqual(["info sample/choice-extent"]);
    const particles = content?.kind === "group" ? content.particles : [];
    expect(particles.map((one) => one.kind)).toEqual(["group", "element"]);
    expect(particles[0]?.origin.assumed).toContainEqual({ fact: "content", because: "choice-extent" });
  });
  it("of a choice of groups never forbid what the service wants", () => {
    const groups = readStore(
      `<!--You have a CHOICE of the next 2 items at this level--><d:a>?</d:a><d:b>?</d:b><d:a>?</d:a><d:c>?</d:c>`,
    );
    expect(groups.members).toEqual(["a: string 0..1", "b: string 0..1", "c: string 0..1"]);
    expect(groups.codes).toEqual(["info sample/choice-extent"]);
    const short = readStore(
      `<!--You have a CHOICE of the next 3 items at this level--><d:a>?</d:a><!--<d:b>?</d:b>-->`,
    );
    expect(short.members).toEqual(["a: string 0..1"]);
    expect(short.codes).toEqual(["info sample/choice-extent"]);
  });
  it("state any order and any content", () => {
    const { content } = readStore(
      "<!--You may enter the following 2 items in any order--><!--Optional:--><d:a>?</d:a><d:b>?</d:b>",
    );
    expect(content).toMatchObject({ kind: "group", compositor: "all" });
    const { members, codes } = readStore("<d:a>?</d:a><!--You may enter ANY elements at this point-->");
    expect(members).toEqual(["a: string 1..1", "any 0..n"]);
    expect(codes).toEqual(["info sample/any-content"]);
  });
  it("cannot break out into anything", () => {
    const { contract } = readStore(
      "<!--type: */ } ; process.exit(1) /* - enumeration: [*/alert(1)/*,$`,__proto__]--><d:a>?</d:a><!--type: Kind - enumeration: [*/alert(1)/*,__proto__]--><d:b>?</d:b>",
    );
    expect(show(contract, "store")).toEqual(["a: string 1..1", "b: */alert(1)/*|__proto__ 1..1"]);
  });
});

describe("blanks", () => {
  it("are said, with the place, and without what somebody filled in", () => {
    const { diagnostics, text, contract } = readStore(
      "<d:a>?</d:a>\n<d:b>hunter2</d:b>\n<d:c e='?'>{{key}}</d:c>",
    );
    expect(diagnostics.filter((one) => one.includes("open-value"))).toEqual([
      `${place("store.xml", text, "?")} info sample/open-value`,
      `${place("store.xml", text, "hunter2")} info sample/open-value`,
      `${place("store.xml", text, "<d:c")} info sample/open-value`,
      `${place("store.xml", text, "e='?'")} info sample/open-value`,
    ]);
    expect(JSON.stringify(contract)).not.toContain("hunter2");
  });
  it("in brackets tell their type, and whether they may be left out", () => {
    const body =
      "<store xmlns='urn:depot'><a>[int]</a><!-- Optional --><b><c>[string?]</c><e>[dateTime]</e></b></store>";
    const { contract } = read({
      "p.txt": `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>${body}</Body></Envelope>`,
    });
    expect(show(contract, "store")).toEqual([
      "a: int 1..1",
      "b: struct 0..1",
      "  c: string 0..1",
      "  e: dateTime 1..1",
    ]);
  });
  it("without any comment leave the bounds to convention", () => {
    const { members, contract } = readStore("<d:a>?</d:a><d:boxes><d:Box><d:id>?</d:id></d:Box></d:boxes>");
    expect(members).toEqual([
      "a: string 0..1",
      "boxes: struct 0..1",
      "  Box: struct Box 0..n nil",
      "    id: string 0..1",
    ]);
    expect(assumedOf(contract, own, "a")).toContain("occurs:dotnet-convention");
  });
  it("yield to a page that shows types, and state for it what may be absent", () => {
    const pages = {
      "store.txt": classicPage({
        request: '<store xmlns="urn:depot"><count>int</count><kind>A or B</kind></store>',
        response: '<storeResponse xmlns="urn:depot" />',
      }),
      "store.xml": soapUiRequest("<d:store><!--Optional:--><d:count>?</d:count><d:kind>?</d:kind></d:store>"),
    };
    const { contract, diagnostics } = read(pages);
    expect(diagnostics).toEqual([]);
    expect(show(contract, "store")).toEqual(["count: int 0..1", "kind: A|B 1..1"]);
    expect(assumedOf(contract, own, "count")).toEqual(["nillable:dotnet-convention"]);
  });
});

describe("SoapUI projects", () => {
  const request = soapUiRequest("<d:put>\n<!--Optional:-->\n<d:a>?</d:a>\n</d:put>");
  const answer = soapUiRequest(
    "<d:putAnswer>\n<!--Zero or more repetitions:-->\n<d:b>?</d:b>\n</d:putAnswer>",
  );

  it("tell operations, actions, one-way and answers of mocks", () => {
    const text = soapUiProject([
      { name: "store", action: "urn:depot/do#store", requests: [request], answer },
      { name: "forget", requests: [soapUiRequest("<d:forget/>")], oneWay: true },
    ]);
    const { contract, diagnostics } = read({ "p.xml": text });
    expect(diagnostics.filter((one) => !one.includes("open-value"))).toEqual([]);
    const [service] = contract.services;
    expect(service?.name).toBe("{urn:depot}Depot");
    expect(contract.bindings.map(({ protocol }) => protocol)).toEqual(["soap11"]);
    expect(
      contract.bindings[0]?.operations.map(({ name, action, output }) => [
        name,
        action,
        output === undefined,
      ]),
    ).toEqual([
      ["forget", "urn:depot/forget", true],
      ["store", "urn:depot/do#store", false],
    ]);
    expect(show(contract, "put")).toEqual(["a: string 0..1"]);
    expect(show(contract, "putAnswer")).toEqual(["b: string 0..n nil"]);
    expect(diagnostics[0]).toBe(`${place("p.xml", text, "?</d:a>")} info sample/open-value`);
  });
  it("merge the requests of one operation, and read those that somebody filled in", () => {
    const filled = soapUiRequest("<d:put><d:a>secret</d:a><d:c>7</d:c></d:put>");
    const { contract } = read({ "p.xml": soapUiProject([{ name: "store", requests: [request, filled] }]) });
    expect(show(contract, "put")).toEqual(["a: string 0..1", "c: string 0..1"]);
    expect(JSON.stringify(contract)).not.toContain("secret");
  });
  it("that are damaged never throw", () => {
    const text = soapUiProject([{ name: "store", requests: [request], answer }]);
    for (let end = 0; end < text.length; end += 61)
      expect(() => read({ "p.xml": text.slice(0, end) })).not.toThrow();
  });
});
