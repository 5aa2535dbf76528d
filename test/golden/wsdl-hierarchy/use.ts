/** Types stand for their bases: as instances, as plain objects, on the wire and back. */
import {
  Circle,
  DrawingClient,
  DrawRequest,
  draw,
  Group,
  type Init,
  RefusalFault,
  Ring,
  SoapClient,
  type Transport,
} from "./index.js";

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:d="http://example.org/drawing"';
const envelope = (body: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
let sent = "";
let answer = "";
const transport: Transport = {
  send: (request) => {
    sent = String.fromCharCode(...request.body);
    const body = Uint8Array.from(answer, (character) => character.charCodeAt(0));
    const headers = { "content-type": "text/xml; charset=utf-8" };
    return Promise.resolve({ status: 200, statusText: "OK", headers, setCookies: [], body });
  },
};
const soap = new SoapClient({ endpoint: "http://127.0.0.1/", transport });

function check(fact: boolean, what: string): void {
  if (!fact) throw new Error(what);
}

answer = envelope(
  `<drawResponse xmlns="http://example.org/drawing" ${xsi}><drawn xsi:type="d:Ring" id="1" filled="true"><radius>2</radius><hole>1</hole></drawn>` +
    `<drawn xsi:type="d:Group" id="2"><shape xsi:type="d:UnitCircle" id="3"><radius>1</radius></shape></drawn></drawResponse>`,
);
const { drawn } = await soap.call(draw, { shape: new Ring({ id: 7, radius: 2, hole: 1 }), stamp: null });
check(/<shape [^>]*type="[^"]*Ring"[^>]*id="7"/.test(sent), `xsi:type is missing: ${sent}`);
const [ring, group] = drawn;
check(ring instanceof Ring && ring instanceof Circle && ring.filled === true && ring.hole === 1, "no ring");
check(group instanceof Group && group.shape[0]?.$type === "UnitCircle", "no group");

const circle: Circle = new Circle({ id: 1, radius: 3 });
await soap.call(draw, { shape: circle, stamp: circle });
check(/<stamp id="1">/.test(sent), `a declared type needs no xsi:type: ${sent}`);

const unsaid: Init<Ring> = { id: 2, radius: 3, hole: 1 };
const stamping = soap.call(draw, { shape: circle, stamp: unsaid });
const refused = String(await stamping.catch((thrown: unknown) => thrown));
const hint =
  'stamp: Circle has no member "hole"; if it is of a derived type, give it $type "Ring" or "UnitCircle"';
check(refused.includes(hint), `a ring went out as a circle: ${refused}`);
let told = "";
try {
  new DrawRequest({ shape: circle, stamp: unsaid });
} catch (thrown) {
  told = String(thrown);
}
check(told.includes('Circle has no member "hole"'), `a ring became a circle: ${told}`);

// #region derived
async function drawTwo(drawing: DrawingClient): Promise<readonly string[]> {
  const circle = new Circle({ id: 1, radius: 3 });
  const ring: Init<Ring> = { $type: "Ring", id: 2, radius: 3, hole: 1 };
  const drawn = [...(await drawing.draw({ shape: circle })), ...(await drawing.draw({ shape: ring }))];
  return drawn.map((shape) =>
    shape instanceof Ring ? `a ring of ${shape.radius - shape.hole}` : shape.$type,
  );
}
// #endregion
const two = await drawTwo(new DrawingClient({ endpoint: "http://127.0.0.1/", transport }));
check(two.join() === "a ring of 1,Group,a ring of 1,Group", two.join());
check(/<shape [^>]*type="[^"]*Ring"[^>]*id="2"/.test(sent), `a plain ring is no ring: ${sent}`);

const plain = { id: 1, radius: 3 };
const refuse = (shape: object): Promise<string> =>
  // A program without types may pass this.
  soap.call(draw, { shape: shape as Circle }).then(String, String);
const named = await refuse({ ...plain, $type: "Cirlce" });
const unnamed = await refuse(plain);
check(named.includes('draw/shape: $type is "Cirlce"; expected $type "Circle" or '), named);
check(unnamed.includes("draw/shape: expected $type") && unnamed.includes('"Ring"'), unnamed);

answer = envelope(
  `<s:Fault><faultcode>s:Server</faultcode><faultstring>no</faultstring><detail><refusal xmlns="http://example.org/drawing" ${xsi}>` +
    `<code>4</code><culprit xsi:type="d:Circle" id="9"><radius>1</radius></culprit></refusal></detail></s:Fault>`,
);
const error: unknown = await soap.call(draw, { shape: circle }).catch((thrown: unknown) => thrown);
check(
  RefusalFault.is(error) && error.value.code === 4 && error.value.culprit instanceof Circle,
  `no typed fault: ${String(error)}`,
);

answer = envelope(`<drawResponse xmlns="http://example.org/drawing" ${xsi}><drawn id="1"/></drawResponse>`);
const abstract = await soap.call(draw, { shape: circle }).catch((thrown: unknown) => String(thrown));
check(String(abstract).includes("Shape is abstract"), `an abstract type was read: ${String(abstract)}`);
