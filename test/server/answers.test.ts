/** Answers of the mock: plain data written by the model, functions, and options that do not fit. */
import { describe, expect, it } from "vitest";
import { startMock } from "../../generator/server/mock.js";
import { MockFault } from "../../generator/server/mock-fault.js";
import type { MockOptions } from "../../generator/server/mock-options.js";
import { expectSameInfoset } from "../infoset/compare-infosets.js";
import { testNamespace } from "../samples/build-contract.js";
import { call, envelope, send, shop, textOf, withMock } from "./shop-mock.js";

describe("answers", () => {
  it("are written from the model: order, nil, absence, collapsed arrays", () =>
    withMock(
      {
        answers: {
          getItem: { getItemResult: { gone: null, price: 2.5, rows: [["a", null, "<b>"], []] } },
        },
      },
      async (mock) => {
        const reply = await send(mock, "getItem", call("getItem", "<id>7</id>"));
        const nil = '<string xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';
        const rows = `<ArrayOfString><string>a</string>${nil}<string>&lt;b&gt;</string></ArrayOfString><ArrayOfString/>`;
        const gone = '<gone xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>';
        expectSameInfoset(
          reply.text,
          envelope(
            call(
              "getItemResponse",
              `<getItemResult><price>2.5</price><rows>${rows}</rows>${gone}</getItemResult>`,
            ),
          ),
        );
      },
    ));

  it("may be derived types and raw XML", () =>
    withMock(
      {
        answers: {
          getItem: ({ id }) => ({
            getItemResult:
              id === 1 ? { $type: "Book", price: 1, gone: 2, pages: 3 } : { $xml: "<odd xmlns='urn:odd'/>" },
          }),
        },
      },
      async (mock) => {
        const book = await send(mock, "getItem", call("getItem", "<id>1</id>"));
        const type = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:t="${testNamespace}" xsi:type="t:Book"`;
        expectSameInfoset(
          book.text,
          envelope(
            call(
              "getItemResponse",
              `<getItemResult ${type}><price>1</price><gone>2</gone><pages>3</pages></getItemResult>`,
            ),
          ),
        );
        const odd = await send(mock, "getItem", call("getItem", "<id>2</id>"));
        expectSameInfoset(
          odd.text,
          envelope(call("getItemResponse", "<getItemResult><odd xmlns='urn:odd'/></getItemResult>")),
        );
      },
    ));

  it("are made from the request as plain data", async () => {
    const seen: unknown[] = [];
    const answers = {
      getItem: (request: unknown) => {
        seen.push(request);
        return { getItemResult: { price: "1", gone: 0 } };
      },
    };
    await withMock({ answers }, async (mock) => {
      const nil = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"';
      await send(
        mock,
        "getItem",
        call(
          "getItem",
          `<token>t</token><id>7</id><tags><string>a</string><string ${nil}/></tags><since ${nil}/>`,
        ),
      );
      await send(mock, "getItem", call("getItem", "<id> 8 </id><tags/>"));
    });
    expect(seen).toEqual([
      { token: "t", id: 7, tags: ["a", null], since: null },
      { id: 8, tags: [] },
    ]);
  });

  it("that throw are faults", () =>
    withMock(
      {
        answers: {
          Login: () => {
            throw new MockFault({
              code: "Client",
              reason: "Login: no such user",
              detail: { [`{${testNamespace}}error`]: { message: "no such user" } },
            });
          },
          getItem: () => ({ getItemResult: { wrong: 1 } }),
        },
      },
      async (mock) => {
        const login = await send(mock, "Login", call("Login"));
        expectSameInfoset(
          login.text,
          envelope(
            `<s:Fault><faultcode xmlns:x="u">soap:Client</faultcode><faultstring>Login: no such user</faultstring><detail><error xmlns="${testNamespace}"><message>no such user</message></error></detail></s:Fault>`,
          ),
        );
        const item = await send(mock, "getItem", call("getItem", "<id>1</id>"));
        expect(textOf(item.text, "faultstring")).toMatch(
          /could not answer getItem: getItemResponse.getItemResult has no member wrong in the contract; it has name, price, rows, gone/,
        );
      },
    ));

  it.each([
    [{ answers: { getitem: {} } }, /answers names getitem, .* did you mean getItem\?/],
    [{ faults: { getItme: { reason: "x" } } }, /faults names getItme, .* did you mean getItem\?/],
    [{ faults: { nothing: { reason: "x" } } }, /faults names nothing/],
    [{ delay: { nothing: 1 } }, /delay names nothing/],
    [{ sessionStart: ["nothing"] }, /sessionStart names nothing/],
    [
      { answers: { getItem: { getItemResult: { price: null } } } },
      /getItem: .*price is null, but not nillable/,
    ],
    [
      { answers: { getItem: { getItemResult: "text" } } },
      /getItemResult is a string; an object keyed by wire names was expected/,
    ],
    [{ faults: { getItem: { reason: "x", detail: "<a>" } } }, /getItem: detail: the XML is not well-formed/],
    [{ faults: { getItem: { reason: "x", detail: "</fragment><fragment>" } } }, /not well-formed/],
  ])("and options that do not fit are refused at the start (%#)", async (options, message) => {
    await expect(startMock(shop, options)).rejects.toThrow(message);
  });

  it.each([
    [{ anwsers: {} }, /the mock has no option anwsers; did you mean answers\?/],
    [{ samples: "maxi" }, /samples is "maxi", expected "minimal" or "maximal" or "random"/],
    [{ delay: "2000" }, /delay is "2000", expected milliseconds, or an object by operation name/],
    [{ sessionEnd: "Logout" }, /sessionEnd is "Logout", expected a list of operation names/],
  ])("and options that types would refuse too (%#)", async (options, message) => {
    await expect(startMock(shop, options as MockOptions)).rejects.toThrow(message);
  });
});
