/** How a program passes and finds typed SOAP headers, with nothing but what the SDK exports. */
import {
  credentialsHeader,
  placeOrder,
  quotaHeader,
  ShopClient,
  SoapHttpError,
  type Transport,
  traceHeader,
  XsDateTime,
} from "./index.js";

const answer = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
  <s:Header><q:QuotaHeader xmlns:q="http://example.org/shop/"><q:left>7</q:left><q:until>2026-11-23T00:00:00Z</q:until></q:QuotaHeader></s:Header>
  <s:Body><PlaceOrderResponse xmlns="http://example.org/shop/"><PlaceOrderResult>42</PlaceOrderResult></PlaceOrderResponse></s:Body>
</s:Envelope>`;

let sent = "";
const transport: Transport = {
  send(request) {
    sent = String.fromCharCode(...request.body);
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};

const credentials = credentialsHeader.of({ user: "ada", password: "secret" }, { mustUnderstand: true });
const shop = new ShopClient({ endpoint: "http://127.0.0.1/shop", transport, soapHeaders: [credentials] });
const trace = traceHeader.of("t-1");
// @ts-expect-error: a header of another shape
credentialsHeader.of({ user: 1 });

const order: bigint = await shop.placeOrder({ article: "chair" }, { soapHeaders: [trace] });
const { headers, response } = await shop.soap.exchange(placeOrder, { article: "table" });
const quota = quotaHeader.find(headers);
const left: number | undefined = quota?.left;

const problems = [
  order === 42n && response.PlaceOrderResult === 42n ? "" : "the order",
  left === 7 && quota?.until instanceof XsDateTime ? "" : "the header of the response",
  /<user>ada<\/user><password>secret<\/password>/.test(sent) ? "" : `the header of the request: ${sent}`,
  /mustUnderstand="1"/.test(sent) ? "" : "mustUnderstand",
  typeof SoapHttpError === "function" ? "" : "SoapHttpError",
].filter((problem) => problem !== "");
if (problems.length > 0) throw new Error(problems.join(", "));
