/** Replays a recorded exchange through a generated SDK and its client, and says what differs from the recording. */

import { parseTree } from "../../corpus/xml-tree.js";
import { compareInfosets } from "../../infoset/compare-infosets.js";
import { readArguments } from "./node-soap-request.js";
import { compareWithRecorded, type Keys, type Reading } from "./node-soap-response.js";
import type { AnyCodec, AnyOperation, Shape } from "./observed-codecs.js";
import type { RecordedCase } from "./recorded-cases.js";
import { recordedHeaders } from "./recorded-headers.js";
import type { Runtime } from "./recorded-sdks.js";
import { nodeOf, nodeOfTree } from "./wire-node.js";

export interface Replay {
  readonly operation: AnyOperation;
  readonly runtime: Runtime;
  readonly shapeOf: (codec: AnyCodec) => Shape;
}

/** What the recorded arguments become on the wire. Throws if the SDK does not take them. */
export async function sendRecorded(recorded: RecordedCase, replay: Replay): Promise<string> {
  const { operation, runtime, shapeOf } = replay;
  const { attributesKey } = recorded;
  const parseRaw = (xml: string) => runtime.RawXml.parse(xml);
  const codec = operation.input.codec as AnyCodec;
  const request =
    recorded.given === null ? {} : readArguments(recorded.given, codec, { shapeOf, parseRaw, attributesKey });
  let sent = "";
  const client = new runtime.SoapClient({
    endpoint: "http://127.0.0.1/",
    // That client sends SOAP 1.1 unless told otherwise, also to a binding of SOAP 1.2.
    version: recorded.request?.includes("http://www.w3.org/2003/05/soap-envelope") === true ? "1.2" : "1.1",
    soapHeaders: recordedHeaders(recorded).map(parseRaw),
    transport: {
      send: async ({ body }) => {
        sent = new TextDecoder().decode(body);
        throw new Error("sent");
      },
    },
  });
  try {
    // The arguments are of the form that the operation's codec showed.
    await client.call(operation, request as object);
  } catch (error) {
    if (sent === "") throw error;
  }
  return sent;
}

/** What our request has otherwise than the recorded one; undefined if they are equal. */
export async function compareRequest(recorded: RecordedCase, replay: Replay): Promise<string | undefined> {
  try {
    const sent = await sendRecorded(recorded, replay);
    return compareInfosets(sent, withoutEmpty(recorded.request ?? ""));
  } catch (error) {
    return messageOf(error);
  }
}

/** What we make of the recorded response otherwise than was recorded; undefined if it is the same. */
export async function compareResponse(
  recorded: RecordedCase,
  replay: Replay,
  asked: Reading,
): Promise<string | undefined> {
  const { operation, runtime, shapeOf } = replay;
  const { attributesKey, valueKey } = recorded;
  const reading = { ...asked, attributesKey, valueKey };
  const client = new runtime.SoapClient({
    endpoint: "http://127.0.0.1/",
    onUnknown: ({ path, name }) => {
      if (name !== "#text") throw new Error(`${path}/${name} is not declared`);
    },
    transport: {
      send: async () => ({
        status: 200,
        statusText: "OK",
        headers: { "content-type": recorded.contentType },
        setCookies: [],
        body: new TextEncoder().encode(recorded.response),
      }),
    },
  });
  try {
    // The request is not what is asked here.
    const called: AnyOperation = { ...operation, input: { ...operation.input, name: "" } };
    const { response, headers } = await client.exchange(called, {});
    const heads = new Map(
      headers.map(({ xml }) => {
        const tree = parseTree(new TextEncoder().encode(xml));
        return [tree.local, [nodeOfTree(tree)]] as const;
      }),
    );
    if (recorded.responseHeader !== undefined) {
      const node = { isNil: false, attributes: new Map(), children: heads };
      const difference = compareWithRecorded(node, recorded.responseHeader, reading, "Header");
      if (difference !== undefined) return difference;
    }
    if (operation.output === undefined) return recorded.result === null ? undefined : "one-way";
    const codec = operation.output.codec as AnyCodec;
    return compareWithRecorded(nodeOf(response, codec, shapeOf), recorded.result, reading, "");
  } catch (error) {
    if (!(error instanceof runtime.SoapFault) || recorded.thrown === undefined) return messageOf(error);
    return compareFault(error, recorded.thrown, reading);
  }
}

function compareFault(
  fault: InstanceType<Runtime["SoapFault"]>,
  thrown: unknown,
  reading: Reading & Keys,
): string | undefined {
  // What the other client throws is the envelope as objects.
  const { Envelope } = thrown as {
    readonly Envelope: { readonly Body: { readonly Fault: Readonly<Record<string, unknown>> } };
  };
  const { faultcode, faultstring, detail, ...rest } = Envelope.Body.Fault;
  const code = fault.code.slice(fault.code.indexOf("}") + 1);
  if (code !== String(faultcode).replace(/^.*?:/, "")) return `faultcode: ${code} … ${faultcode}`;
  if (fault.reason !== faultstring) return `faultstring: ${fault.reason} … ${faultstring}`;
  if (Object.keys(rest).length > 0) return `Fault: ${Object.keys(rest)}`;
  const tree = parseTree(new TextEncoder().encode(String(fault.detail)));
  return compareWithRecorded(nodeOfTree(tree), detail, reading, "detail");
}

/** Space between tags says nothing, also where an element turns out to be empty; nor does a header without blocks. */
function withoutEmpty(xml: string): string {
  const tight = xml.replaceAll(/>\s+</g, "><");
  return tight.replace(/<([\w-]+:)?Header\s*(?:\/>|><\/\1Header>)/, "");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
