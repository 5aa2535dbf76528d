/** How a program calls a service of which only SoapUI's requests are known: choices, bounds and enumerations are typed. */
import { ParcelClient, State, type Transport } from "./index.js";

let sent = "";
let answer = "";
const transport: Transport = {
  send(request) {
    sent = String.fromCharCode(...request.body);
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};
const wrap = (content: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${content}</s:Body></s:Envelope>`;
const parcels = new ParcelClient({ endpoint: "http://127.0.0.1/", transport });

answer = wrap(
  '<sendResponse xmlns="urn:parcel"><stop><town>Ulm</town><state>On the way</state></stop><stop><town>Bonn</town></stop></sendResponse>',
);
const route = await parcels.send({ token: "t", choice: { box: 7 } });
if (route.number !== undefined || route.stop[0]?.state !== State.OnTheWay || route.stop[1]?.town !== "Bonn")
  throw new Error("the route was read wrongly");
if (!/<token>t<\/token><box>7<\/box>/.test(sent)) throw new Error(`the choice was written wrongly: ${sent}`);
// @ts-expect-error: one of both, not both
await parcels.send({ token: "t", choice: { box: 7, street: "Here" } }).catch(() => undefined);

answer = wrap(
  '<trackResponse xmlns="urn:parcel"><place>Ulm</place><more xmlns="urn:other">x</more></trackResponse>',
);
const { place, any } = await parcels.track({ number: [1n, 2n] });
if (place.join() !== "Ulm" || any[0]?.text !== "x") throw new Error("the track was read wrongly");
if (!/<number>1<\/number><number>2<\/number>/.test(sent)) throw new Error("the numbers were written wrongly");

answer = "";
await parcels.forget({ number: 1n });
