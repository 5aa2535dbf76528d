/** Operations that are bound to HTTP without SOAP, and a service that answers them. */
import { afterEach } from "vitest";
import { SoapClient } from "../../runtime/client.js";
import type { ClientOptions } from "../../runtime/client-options.js";
import type { HttpOperation } from "../../runtime/http-operation.js";
import { httpParameter, httpParameterList } from "../../runtime/http-parameters.js";
import { httpForm, httpLocation, httpQuery } from "../../runtime/http-requests.js";
import { httpDocumentResponse } from "../../runtime/http-responses.js";
import { type XsDateTime, xsDateTime } from "../../runtime/values/date-time.js";
import { xsInt } from "../../runtime/values/integers.js";
import { xsString } from "../../runtime/values/strings.js";
import { nillable } from "../../runtime/xml/codec.js";
import { enumeration, listOf } from "../../runtime/xml/simple-type.js";
import { type Answer, type Loopback, reply, startLoopback } from "./loopback.js";

export interface Search {
  text: string;
  many: string[];
  at?: XsDateTime | undefined;
  kind?: "A & B" | "C" | undefined;
  list?: number[] | undefined;
  password?: string | undefined;
  pin?: number | undefined;
}

export const parameters = {
  text: httpParameter("text", xsString),
  many: httpParameterList("many", xsString),
  at: httpParameter("at", xsDateTime),
  kind: httpParameter("a kind", enumeration("Kind", ["A & B", "C"])),
  list: httpParameter("list", listOf(xsInt)),
  password: httpParameter("password", xsString),
  pin: httpParameter("pin", xsInt),
};
export const response = httpDocumentResponse({ name: "{urn:x}string", codec: nillable(xsString) });
export const secrets = ["pin"];
export const find: HttpOperation<Search, string | null> = {
  name: "Find",
  request: httpQuery<Search>("GET", "/Find", parameters),
  response,
  secrets,
};
export const findByForm: HttpOperation<Search, string | null> = {
  name: "Find",
  request: httpForm<Search>("/Find", parameters),
  response,
  secrets,
};
export const place: HttpOperation<{ id: string; pin: number }, string | null> = {
  name: "Place",
  request: httpLocation("GET", "of/(id)/(pin).txt?v=1", {
    id: httpParameter("id", xsString),
    pin: httpParameter("pin", xsInt),
  }),
  response,
  secrets,
};

export let server: Loopback | undefined;
afterEach(() => server?.close());

export const fine: Answer = (_request, answer) =>
  reply(
    answer,
    200,
    "text/xml; charset=utf-8",
    '<?xml version="1.0"?><string xmlns="urn:x">ok &amp; <![CDATA[<]]></string>',
  );

export async function serve(answer: Answer, options: Partial<ClientOptions> = {}): Promise<SoapClient> {
  server = await startLoopback(answer);
  return new SoapClient({ endpoint: server.url, ...options });
}

export const hazards = "a&b=c+d e%41\u00e9\u65e5\ud83d\ude80#?/'()*!~\r\n\t\"<";
