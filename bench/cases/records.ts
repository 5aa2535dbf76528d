/** Decoding and encoding many small typed objects, next to JSON. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { buildSdk } from "../../generator/pipeline.js";
import { defaultSdkOptions } from "../../generator/plan/options.js";
import type { BenchCase } from "../bench-case.js";
import { type BirstRuntime, compileSdk, importFrom } from "../compiled-sdk.js";
import { makeRecords, printRecordsPage, type RecordData, recordsResponseName } from "../fixtures.js";
import { compareRounds, timeTasks } from "../timing.js";

type XmlReader = InstanceType<BirstRuntime["XmlReader"]>;
type XmlWriter = InstanceType<BirstRuntime["XmlWriter"]>;

/** The part of the SDK of `printRecordsPage` that is used here. */
interface RecordsSdk {
  readonly GetRecordsResponse: RecordsCodec;
}

interface RecordsCodec {
  new (init: RecordsResponse): RecordsResponse;
  read(xml: XmlReader): RecordsResponse;
  write(xml: XmlWriter, value: RecordsResponse): void;
}

interface RecordsResponse {
  readonly getRecordsResult?: readonly unknown[];
  readonly GetRecordsResult?: readonly unknown[];
}

interface RecordsCodecs {
  readonly decode: (text: string) => RecordsResponse;
  readonly encode: (value: RecordsResponse) => string;
  readonly create: (records: readonly RecordData[]) => RecordsResponse;
}

async function makeCodecs(scratch: string): Promise<RecordsCodecs> {
  const diagnostics = new DiagnosticCollector();
  const page = { path: "GetRecords.txt", text: printRecordsPage(), kind: "text" } as const;
  const options = { ...defaultSdkOptions, name: "records" };
  const built = await buildSdk({ files: [page], options }, diagnostics);
  if (!built) throw new Error(`the page of records gives no SDK: ${JSON.stringify(diagnostics.all())}`);
  const folder = join(scratch, "records-sdk");
  await compileSdk(built.files, folder);
  const { GetRecordsResponse } = (await importFrom(folder, "index.js")) as RecordsSdk;
  const runtime = (await importFrom(folder, "runtime/index.js")) as BirstRuntime;
  const { namespace, local } = recordsResponseName;
  return {
    decode(text) {
      const xml = new runtime.XmlReader(text);
      xml.openRoot();
      return GetRecordsResponse.read(xml);
    },
    encode(value) {
      const xml = new runtime.XmlWriter();
      xml.start(namespace, local);
      GetRecordsResponse.write(xml, value);
      xml.finish();
      return xml.toString();
    },
    create: (records) => new GetRecordsResponse({ GetRecordsResult: records }),
  };
}

/** Ten fields: three int, two double, three string, a boolean and a dateTime. */
export const records: BenchCase = {
  id: "records",
  what: "10,000 objects of 10 typed fields",
  async measure({ scratch }) {
    const codecs = await makeCodecs(scratch);
    const data = makeRecords(10_000);
    const text = codecs.encode(codecs.create(data));
    const decoded = codecs.decode(text);
    assert.equal(codecs.encode(decoded), text);
    assert.ok(text.includes(`<note>${data[data.length - 1]?.note}</note>`));
    const json = JSON.stringify(data);
    const rounds = await timeTasks({
      decode: () => codecs.decode(text),
      "JSON.parse": () => JSON.parse(json),
      encode: () => codecs.encode(decoded),
      "JSON.stringify": () => JSON.stringify(data),
    });
    return {
      comparisons: [
        compareRounds(rounds, {
          id: "records/decode",
          what: `decode ${this.what}`,
          peer: "JSON.parse of equal JSON, dates left as text",
          ours: "decode",
          theirs: "JSON.parse",
          bound: { atMost: 2.5 },
        }),
        compareRounds(rounds, {
          id: "records/encode",
          what: `encode ${this.what}`,
          peer: "JSON.stringify of equal data, dates as text",
          ours: "encode",
          theirs: "JSON.stringify",
          bound: { atMost: 3 },
        }),
      ],
      notes: [],
    };
  },
  async findSubject({ scratch }) {
    const { create, encode, decode } = await makeCodecs(scratch);
    const value = create(makeRecords(10_000));
    return { kind: "function", call: () => decode(encode(value)) };
  },
};
