/** How a program calls a service of which only Mono's help pages are known. */
import { berth, HarbourClient, passHeader, type Transport } from "./index.js";

let sent = "";
let action = "";
let answer = "";
const transport: Transport = {
  send(request) {
    sent = String.fromCharCode(...request.body);
    action = request.headers["SOAPAction"] ?? request.headers["soapaction"] ?? "";
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};
const wrap = (content: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${content}</s:Body></s:Envelope>`;

const pass = passHeader.of({ pilot: "ada" });
const harbour = new HarbourClient({ endpoint: "http://127.0.0.1/", transport, soapHeaders: [pass] });

// Members of a base type come first on the wire, wherever the page shows them.
answer = wrap(
  '<berthResponse xmlns="urn:harbour"><berthResult><tugs><string>Bo</string></tugs><state>Moored</state><quay>4</quay></berthResult></berthResponse>',
);
const place = await harbour.berth({
  ship: "Rye",
  arrival: "2026-11-26T08:00:00Z",
  cargo: [{ weight: 12, mark: "A", fragile: true }, null],
});
if (place?.quay !== 4 || place.tugs?.[0] !== "Bo" || place.state !== "Moored")
  throw new Error("the place was read wrongly");
if (!/"?urn:harbour\/berth"?/.test(action)) throw new Error(`the action is ${action}`);
if (!/<Crate weight="12"><mark>A<\/mark><fragile>true<\/fragile><\/Crate>/.test(sent))
  throw new Error(`the crate was written wrongly: ${sent}`);
if (!/<pilot>ada<\/pilot>/.test(sent)) throw new Error("the header is missing");
if (berth.name !== "berth") throw new Error("the operation is not exported");

answer = wrap(
  '<depthsResponse xmlns="urn:harbour"><depthsResult><int>9</int><int>11</int></depthsResult></depthsResponse>',
);
const depths = await harbour.depths({ quays: [1, 2] });
if (depths?.join() !== "9,11") throw new Error("the depths were read wrongly");
if (!/<quays><int>1<\/int><int>2<\/int><\/quays>/.test(sent))
  throw new Error("the quays were written wrongly");
