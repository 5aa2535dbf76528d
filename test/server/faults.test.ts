/** Faults of the mock: by option, by header, and for messages that are not SOAP as announced. */
import { describe, expect, it } from "vitest";
import { expectSameInfoset } from "../infoset/compare-infosets.js";
import { call, envelope, exchange, send, textOf, withMock } from "./shop-mock.js";

const soap11 = "http://schemas.xmlsoap.org/soap/envelope/";

describe("faults", () => {
  it("by option, in both versions", () =>
    withMock(
      {
        faults: {
          getItem: { code: "Client", reason: "getItem: sold <out>", detail: '<e xmlns="urn:e">1</e>' },
        },
      },
      async (mock) => {
        const one = await send(mock, "getItem", call("getItem", "<id>7</id>"));
        expect(one.status).toBe(500);
        expectSameInfoset(
          one.text,
          envelope(
            '<s:Fault><faultcode>soap:Client</faultcode><faultstring>getItem: sold &lt;out></faultstring><detail><e xmlns="urn:e">1</e></detail></s:Fault>',
          ),
        );
        const two = await send(mock, "getItem", call("getItem", "<id>7</id>"), { version: "1.2" });
        expect(two.status).toBe(400);
        expectSameInfoset(
          two.text,
          envelope(
            '<s:Fault><s:Code><s:Value>soap:Sender</s:Value></s:Code><s:Reason><s:Text xml:lang="en">getItem: sold &lt;out></s:Text></s:Reason><s:Detail><e xmlns="urn:e">1</e></s:Detail></s:Fault>',
            "1.2",
          ),
        );
        expect(one.text).toContain(`xmlns:soap="${soap11}"`);
      },
    ));

  it("with a code of the service's own", () =>
    withMock({ faults: { getItem: { code: "{urn:codes}Sold", reason: "sold" } } }, async (mock) => {
      const one = await send(mock, "getItem", call("getItem", "<id>7</id>"));
      expect(one.text).toContain('<faultcode xmlns:n1="urn:codes">n1:Sold</faultcode>');
      const two = await send(mock, "getItem", call("getItem", "<id>7</id>"), { version: "1.2" });
      expect([
        two.status,
        /Value>soap:Receiver<.*Subcode><soap:Value xmlns:n1="urn:codes">n1:Sold</.test(two.text),
      ]).toEqual([500, true]);
    }));

  it("by header, for one call only", () =>
    withMock({}, async (mock) => {
      const reply = await send(mock, "getItem", call("getItem", "<id>7</id>"), {
        headers: { "X-Mock-Fault": "out of order" },
      });
      expect([reply.status, textOf(reply.text, "faultcode"), textOf(reply.text, "faultstring")]).toEqual([
        500,
        "soap:Server",
        "out of order",
      ]);
      expect((await send(mock, "getItem", call("getItem", "<id>7</id>"))).status).toBe(200);
    }));

  it("for messages that are not SOAP of the version announced", () =>
    withMock({}, async (mock) => {
      const post = (body: string | Buffer, type = "text/xml"): ReturnType<typeof exchange> =>
        exchange(mock.url, "POST", { "Content-Type": type }, body);
      const reason = async (body: string): Promise<string | undefined> =>
        textOf((await post(body)).text, "faultstring");
      expect(await reason("")).toMatch(/not well-formed XML: there is no element/);
      expect(await reason("<a><b></a>")).toMatch(/not well-formed XML: .*1:7/);
      expect(await reason("<!DOCTYPE a [<!ENTITY x 'y'>]><a/>")).toMatch(/document type declaration/);
      expect(await reason("<a/>")).toMatch(/root element is a; a SOAP envelope/);
      expect(await reason("<a/><b/>")).toMatch(/after the root element/);
      expect(await reason(`<s:Envelope xmlns:s="${soap11}"/>`)).toMatch(/has no .*Body/);
      const mixed = await post(envelope(call("getItem", "<id>1</id>"), "1.2"));
      expect(textOf(mixed.text, "faultcode")).toBe("soap:VersionMismatch");
      expect((await post("{}", "application/json")).status).toBe(415);
      expect((await post(Buffer.from([0xff, 0xfe, 0xff]), "text/xml; charset=utf-8")).status).toBe(400);
    }));

  it("for header blocks that must be understood", () =>
    withMock({}, async (mock) => {
      const header = '<s:Header><h xmlns="urn:h" s:mustUnderstand="1"/></s:Header>';
      const body = envelope(call("getItem", "<id>1</id>"), "1.1", header);
      const reply = await exchange(mock.url, "POST", { "Content-Type": "text/xml" }, body);
      expect(textOf(reply.text, "faultcode")).toBe("soap:MustUnderstand");
    }));
});
