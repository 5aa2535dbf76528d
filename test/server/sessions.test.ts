/** Sessions by cookie: offered, required, their state and their end. */
import { describe, expect, it } from "vitest";
import { call, type Reply, send, textOf, withMock } from "./shop-mock.js";

function cookieOf(reply: Reply): string | undefined {
  const header = reply.headers["set-cookie"];
  return Array.isArray(header) ? header[0] : undefined;
}

const item = call("getItem", "<token>0123</token><id>1</id>");

describe("sessions", () => {
  it("are offered on the first answer only", () =>
    withMock({}, async (mock) => {
      const cookie = cookieOf(await send(mock, "getItem", item)) ?? "";
      expect(cookie).toMatch(/^MockSession=[0-9a-f-]{36}; Path=\/; HttpOnly$/);
      const again = await send(mock, "getItem", item, {
        headers: { Cookie: `a=b; ${cookie.split(";")[0]}` },
      });
      expect([again.status, cookieOf(again)]).toEqual([200, undefined]);
    }));

  it("that are required refuse calls without cookie or with a foreign one, but not the one that starts them", () =>
    withMock({ sessions: "required" }, async (mock) => {
      for (const headers of [{}, { Cookie: "MockSession=made-up" }]) {
        const refused = await send(mock, "getItem", item, { headers });
        expect(textOf(refused.text, "faultstring")).toBe("getItem: token 0123 is not valid or has expired.");
        expect([refused.status, textOf(refused.text, "faultcode"), cookieOf(refused)]).toEqual([
          500,
          "soap:Server",
          undefined,
        ]);
      }
      const login = await send(mock, "Login", call("Login"));
      const cookie = cookieOf(login)?.split(";")[0] ?? "";
      expect((await send(mock, "getItem", item, { headers: { Cookie: cookie } })).status).toBe(200);
    }));

  it("end with the operation that ends them", () =>
    withMock({ sessions: "required" }, async (mock) => {
      const headers = { Cookie: cookieOf(await send(mock, "Login", call("Login")))?.split(";")[0] ?? "" };
      expect((await send(mock, "Logout", call("Logout"), { headers })).status).toBe(200);
      expect((await send(mock, "getItem", item, { headers })).status).toBe(500);
    }));

  it("start and end where the options say", () =>
    withMock({ sessions: "required", sessionStart: ["getItem"], sessionEnd: ["notify"] }, async (mock) => {
      expect((await send(mock, "Login", call("Login"))).status).toBe(500);
      const headers = { Cookie: cookieOf(await send(mock, "getItem", item))?.split(";")[0] ?? "" };
      expect((await send(mock, "Logout", call("Logout"), { headers })).status).toBe(200);
      expect((await send(mock, "notify", call("notify", "<text/>"), { headers })).status).toBe(202);
      expect((await send(mock, "Login", call("Login"), { headers })).status).toBe(500);
    }));

  it("keep their own state", () =>
    withMock(
      {
        answers: {
          Login: (_request, session) => {
            const calls = Number(session.get("calls") ?? 0) + 1;
            session.set("calls", calls);
            return { LoginResult: String(calls) };
          },
        },
      },
      async (mock) => {
        const first = await send(mock, "Login", call("Login"));
        const headers = { Cookie: cookieOf(first)?.split(";")[0] ?? "" };
        const second = await send(mock, "Login", call("Login"), { headers });
        const other = await send(mock, "Login", call("Login"));
        expect([first, second, other].map((reply) => textOf(reply.text, "LoginResult"))).toEqual([
          "1",
          "2",
          "1",
        ]);
      },
    ));

  it("that are off set no cookie", () =>
    withMock({ sessions: "off" }, async (mock) => {
      expect(cookieOf(await send(mock, "getItem", item))).toBeUndefined();
    }));
});
