/** The mock over loopback HTTP: versions, routing, one-way, rpc, delays, compression, lifetime. */
import { connect } from "node:net";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { startMock } from "../../generator/server/mock.js";
import type { CallRecord } from "../../generator/server/mock-options.js";
import { expectSameInfoset } from "../infoset/compare-infosets.js";
import { testNamespace } from "../samples/build-contract.js";
import { call, envelope, exchange, send, shop, textOf, withMock } from "./shop-mock.js";

const soap12 = "http://www.w3.org/2003/05/soap-envelope";

describe("the mock", () => {
  it("answers in the version of the question, with a sample", () =>
    withMock({}, async (mock) => {
      const one = await send(mock, "getItem", call("getItem", "<id>7</id>"));
      expect(one.status).toBe(200);
      expect(one.headers["content-type"]).toBe("text/xml; charset=utf-8");
      const item = `<name>sample</name><price>1.5</price><rows>${"<ArrayOfString><string>sample</string><string>sample</string></ArrayOfString>".repeat(2)}</rows><gone>1</gone>`;
      expectSameInfoset(
        one.text,
        envelope(call("getItemResponse", `<getItemResult>${item}</getItemResult>`)),
      );
      const two = await send(mock, "getItem", call("getItem", "<id>7</id>"), { version: "1.2" });
      expect(two.headers["content-type"]).toBe("application/soap+xml; charset=utf-8");
      expect(two.text).toContain(`<soap:Envelope xmlns:soap="${soap12}"`);
    }));

  it("finds the operation by its body element where there is no action", () =>
    withMock({}, async (mock) => {
      for (const version of ["1.1", "1.2"] as const) {
        const reply = await send(mock, "getItem", call("getItem", "<id>7</id>"), { version, action: "" });
        expect([reply.status, textOf(reply.text, "price")]).toEqual([200, "1.5"]);
      }
    }));

  it("has a fault for unknown operations, actions and bodies that do not fit", () =>
    withMock({}, async (mock) => {
      const byAction = await send(mock, "nothing", call("getItem", "<id>7</id>"));
      expect(textOf(byAction.text, "faultstring")).toMatch(
        /no operation has the action "urn:test:shop\/nothing"; known actions: .* and 2 more/,
      );
      const byBody = await send(mock, "", call("nothing"), { action: "" });
      expect(textOf(byBody.text, "faultstring")).toMatch(
        /no operation takes body element \{urn:test:shop\}nothing/,
      );
      const both = await send(mock, "getItem", call("Login"));
      expect(textOf(both.text, "faultstring")).toBe(
        "getItem: body element {urn:test:shop}Login was found, {urn:test:shop}getItem was expected",
      );
      const namespace = await send(mock, "", "<getItem xmlns='urn:wrong'/>", { action: "" });
      expect(textOf(namespace.text, "faultstring")).toMatch(/\{urn:test:shop\}getItem was expected/);
      expect(textOf(namespace.text, "faultcode")).toBe("soap:Client");
    }));

  it("acknowledges one-way operations with 202 and no body", () =>
    withMock({}, async (mock) => {
      const reply = await send(mock, "notify", call("notify", "<text>hello</text>"));
      expect([reply.status, reply.text, reply.headers["content-type"]]).toEqual([202, "", undefined]);
    }));

  it("serves rpc operations, literal and encoded with references", () =>
    withMock(
      {
        answers: { add: ({ a, b }) => ({ sum: Number(a) + Number(b) }), addEncoded: ({ a }) => ({ sum: a }) },
      },
      async (mock) => {
        const literal = await send(mock, "add", call("add", '<a xmlns="">2</a><b xmlns="">3</b>'));
        expectSameInfoset(literal.text, envelope(call("addResponse", '<sum xmlns="">5</sum>')));
        const body = `<w:addEncoded xmlns:w="${testNamespace}"><a href="#one"/><b xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xsi:type="xsd:int">3</b></w:addEncoded><multiRef id="one">41</multiRef>`;
        expect(textOf((await send(mock, "addEncoded", body)).text, "sum")).toBe("41");
        const circle =
          '<w:addEncoded xmlns:w="urn:test:shop"><a href="#one"/><b>1</b></w:addEncoded><m id="one"><n href="#one"/></m>';
        expect(textOf((await send(mock, "addEncoded", circle)).text, "faultstring")).toMatch(/circle/);
      },
    ));

  it("does not take what every object inherits for an answer or a fault", () =>
    withMock({ answers: {}, faults: {}, delay: {} }, async (mock) => {
      const reply = await send(mock, "constructor", call("constructor"));
      expect(textOf(reply.text, "constructorResult")).toBe("sample");
    }));
});

describe("transport", () => {
  it("waits as options or a header say, and not after it is closed", async () => {
    await withMock({ delay: { getItem: 120 } }, async (mock) => {
      const timed = async (operation: string, body: string, headers = {}): Promise<number> => {
        const start = performance.now();
        await send(mock, operation, body, { headers });
        return performance.now() - start;
      };
      expect(await timed("getItem", call("getItem", "<id>1</id>"))).toBeGreaterThan(115);
      expect(await timed("Login", call("Login"), { "X-Mock-Delay": "150" })).toBeGreaterThan(145);
    });
    const mock = await startMock(shop, { delay: 60_000 });
    const pending = send(mock, "Login", call("Login")).catch((error: Error) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await mock.close();
    expect(await pending).toBeInstanceOf(Error);
  });

  it("compresses for those who accept it, and reads compressed requests", () =>
    withMock({}, async (mock) => {
      const zipped = await send(mock, "Login", call("Login"), { headers: { "Accept-Encoding": "gzip, br" } });
      expect(zipped.headers["content-encoding"]).toBe("gzip");
      expect(textOf(gunzipSync(zipped.bytes).toString(), "LoginResult")).toBe(
        "0123456789abcdef0123456789abcdef",
      );
      const plain = await send(mock, "Login", call("Login"), { headers: { "Accept-Encoding": "gzip;q=0" } });
      expect(plain.headers["content-encoding"]).toBeUndefined();
      const headers = { "Content-Type": "text/xml", "Content-Encoding": "gzip" };
      expect((await exchange(mock.url, "POST", headers, gzipSync(envelope(call("Login"))))).status).toBe(200);
    }));

  it("does not compress where the option forbids it", () =>
    withMock({ gzip: false }, async (mock) => {
      const reply = await send(mock, "Login", call("Login"), { headers: { "Accept-Encoding": "gzip" } });
      expect(reply.headers["content-encoding"]).toBeUndefined();
    }));

  it("shows a page of operations in which nothing becomes markup", () =>
    withMock({}, async (mock) => {
      const page = await exchange(`http://127.0.0.1:${mock.port}/`, "GET", {});
      expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
      expect(page.text).toContain("getItem");
      expect(page.text).not.toContain("<script");
      expect((await exchange(mock.url, "GET", {})).status).toBe(404);
      expect((await exchange(mock.url, "PUT", {})).status).toBe(405);
    }));

  it("listens on 127.0.0.1 alone, at the path of the contract's address, and says when a port is taken", () =>
    withMock({}, async (mock) => {
      expect(mock.url).toBe(`http://127.0.0.1:${mock.port}/services/Shop.asmx`);
      const reached = await new Promise((resolve) => {
        const socket = connect(mock.port, "::1", () => resolve(true));
        socket.on("error", () => resolve(false));
      });
      expect(reached).toBe(false);
      await expect(startMock(shop, { port: mock.port })).rejects.toThrow(/port \d+ on 127.0.0.1 is taken/);
    }));

  it("ends connections that are kept alive when it closes", async () => {
    const mock = await startMock(shop);
    const socket = connect(mock.port, "127.0.0.1");
    const closed = new Promise((resolve) => socket.on("close", () => resolve("closed")));
    socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n");
    await new Promise((resolve) => socket.once("data", resolve));
    await mock.close();
    expect(await closed).toBe("closed");
  });

  it("ends connections in the middle of a request when it closes", async () => {
    const mock = await startMock(shop);
    const socket = connect(mock.port, "127.0.0.1");
    const closed = new Promise((resolve) => socket.on("close", () => resolve("closed")));
    socket.on("error", () => {});
    socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: 100\r\n\r\n<half");
    await new Promise((resolve) => setTimeout(resolve, 50));
    await mock.close();
    expect(await closed).toBe("closed");
  });

  it("tells of each call", async () => {
    const calls: CallRecord[] = [];
    await withMock({ onCall: (record) => calls.push(record) }, async (mock) => {
      await send(mock, "Login", call("Login"));
      await send(mock, "getItem", call("getItem"));
    });
    expect(calls.map(({ operation, status }) => [operation, status])).toEqual([
      ["Login", 200],
      ["getItem", 500],
    ]);
    expect(calls[1]?.fault).toMatch(/<id> is required/);
  });
});
