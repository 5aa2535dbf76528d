/** Generating from WSDLs of three sizes next to a peer, by the clock and by memory, and whether time grows with the types. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BenchCase } from "../bench-case.js";
import { type Comparison, compareFigures, median } from "../comparison.js";
import { birstWsdl, compileTool } from "../scratch.js";
import { measureProcess, type ProcessCost, type TimedProcess } from "../timing.js";

const runs = 3;
const corpus = join(birstWsdl, "../../../corpus/contracts");

interface Subject {
  readonly id: string;
  readonly what: string;
  readonly wsdl: string;
}

const subjects: readonly Subject[] = [
  { id: "birst", what: "Birst, 197 operations", wsdl: birstWsdl },
  {
    id: "ec2",
    what: "EC2, 151 operations, 625 types",
    wsdl: join(corpus, "gowsdl--ec2/ec2.wsdl"),
  },
  {
    id: "vsphere",
    what: "vSphere, 4,032 types",
    wsdl: join(corpus, "vsphere-ws--vimservice/vimService.wsdl"),
  },
];

/** A contract of so many types, each with ten members. */
function syntheticWsdl(types: number): string {
  const members = Array.from(
    { length: 10 },
    (_, at) => `<x:element name="m${at}" type="${at === 9 ? "t:T%" : "x:string"}" minOccurs="0"/>`,
  ).join("");
  const all = Array.from(
    { length: types },
    (_, at) =>
      `<x:complexType name="T${at}"><x:sequence>${members.replace("T%", `T${(at + 1) % types}`)}</x:sequence></x:complexType>`,
  ).join("\n");
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
  <types><x:schema targetNamespace="urn:t"><x:element name="ask" type="t:T0"/>${all}</x:schema></types>
  <message name="m"><part name="body" element="t:ask"/></message>
  <portType name="P"><operation name="ask"><input message="t:m"/></operation></portType>
  <binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <operation name="ask"><soap:operation soapAction=""/><input><soap:body use="literal"/></input></operation></binding>
  <service name="S"><port name="P" binding="t:B"><soap:address location="http://s/"/></port></service></definitions>`;
}

function medianOf(costs: readonly ProcessCost[], figure: keyof ProcessCost): number {
  return median(costs.map((cost) => cost[figure]));
}

/** Fresh processes, output folder empty. */
export const generateWsdl: BenchCase = {
  id: "generate-wsdl",
  what: "generate from a WSDL in a fresh process, output folder empty",
  async measure({ scratch, peers, say }) {
    const tool = compileTool(say);
    const comparisons: Comparison[] = [];
    const notes: string[] = [];
    for (const { id, what, wsdl } of subjects) {
      if (peers === undefined || !existsSync(wsdl)) {
        notes.push(
          `generate-wsdl/${id}: ${peers === undefined ? "no peer" : "../shared is absent"}, so not measured.`,
        );
        continue;
      }
      const out = join(scratch, "out");
      const run = (args: readonly string[]): TimedProcess => ({
        args,
        cwd: scratch,
        prepare: () => rmSync(out, { recursive: true, force: true }),
      });
      const ours: ProcessCost[] = [];
      const theirs: ProcessCost[] = [];
      for (let turn = 0; turn < runs; turn += 1) {
        ours.push(measureProcess("soapwright", run([tool, "generate", wsdl, "--out", out]), scratch));
        const peer = run([peers.wsdlTsClient, wsdl, "-o", out, "--maxRecursiveDefinitionName", "100000"]);
        try {
          theirs.push(measureProcess("wsdl-tsclient", peer, scratch));
        } catch (error) {
          notes.push(`generate-wsdl/${id}: wsdl-tsclient failed: ${String(error).slice(0, 200)}`);
          break;
        }
      }
      if (theirs.length < runs) continue;
      const shared = { what, peer: "wsdl-tsclient, types only" };
      const time = { ours: medianOf(ours, "milliseconds"), theirs: medianOf(theirs, "milliseconds") };
      const memory = { ours: medianOf(ours, "memory"), theirs: medianOf(theirs, "memory") };
      comparisons.push(
        compareFigures({
          ...shared,
          ...time,
          id: `generate-wsdl/${id}-time`,
          unit: "ms",
          bound: { atLeast: 3 },
        }),
        compareFigures({
          ...shared,
          ...memory,
          id: `generate-wsdl/${id}-memory`,
          unit: "MB",
          bound: { atMost: 1 },
        }),
      );
    }
    comparisons.push(...measureGrowth(tool, scratch));
    return { comparisons, notes };
  },
  async findSubject({ scratch, say }) {
    const out = join(scratch, "out");
    const args = [compileTool(say), "generate", subjects[2]?.wsdl ?? birstWsdl, "--out", out];
    return { kind: "process", process: { args, cwd: scratch } };
  },
};

/** Time a type of contracts of 300 and of 6,000 types, above that of a contract of one. */
function measureGrowth(tool: string, scratch: string): readonly Comparison[] {
  const timeOf = (types: number): number => {
    const wsdl = join(scratch, `types-${types}.wsdl`);
    writeFileSync(wsdl, syntheticWsdl(types));
    const out = join(scratch, `types-${types}`);
    const process: TimedProcess = {
      args: [tool, "generate", wsdl, "--out", out],
      cwd: scratch,
      prepare: () => rmSync(out, { recursive: true, force: true }),
    };
    return median(
      Array.from({ length: runs }, () => measureProcess("soapwright", process, scratch).milliseconds),
    );
  };
  const least = timeOf(1);
  const perType = (types: number): number => ((timeOf(types) - least) / types) * 1000;
  return [
    compareFigures({
      id: "generate-wsdl/growth",
      what: "time a type, contract of 6,000 types",
      peer: "ours, contract of 300 types",
      unit: "µs",
      ours: perType(6000),
      theirs: perType(300),
      bound: { atMost: 1.2 },
    }),
  ];
}
