/** The classic pages of all operations against the known facts, field by field; losses must be those that pages have. */
import { describe, expect, it } from "vitest";
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import type {
  Contract,
  ElementParticle,
  Particle,
  TypeDefinition,
} from "../../../generator/model/contract.js";
import { localName, xsdNamespace } from "../../../generator/model/names.js";
import { readSamples } from "../../../generator/readers/samples/read-samples.js";
import { isShared, readSharedJson, readSharedPages } from "./shared-data.js";

interface Field {
  readonly name?: string;
  readonly type?: string | null;
  readonly maxOccurs?: string | null;
  readonly any?: boolean;
  readonly fields?: readonly Field[];
}
interface KnownOperation {
  readonly name: string;
  readonly soapAction: string;
  readonly request: readonly Field[];
  readonly response: readonly Field[];
  readonly seenIn: readonly string[];
}
interface KnownType {
  readonly base?: string | null;
  readonly fields: readonly Field[];
}

/** Counts what agrees, and lists losses by why the model says it does not know. */
class Comparison {
  agreed = 0;
  readonly losses: string[] = [];
  readonly wrong: string[] = [];
  readonly #contract: Contract;
  readonly #known: ReadonlyMap<string, KnownType>;
  readonly #types: ReadonlyMap<string, TypeDefinition>;

  constructor(contract: Contract, known: ReadonlyMap<string, KnownType>) {
    this.#contract = contract;
    this.#known = known;
    this.#types = new Map(contract.types.map((type) => [type.id, type]));
  }

  compareMessage(element: string, fields: readonly Field[]): void {
    const found = this.#contract.elements.find((one) => localName(one.name) === element);
    if (found === undefined) {
      this.wrong.push(`${element} is missing`);
      return;
    }
    this.#compareFields(fields, [], this.#types.get(found.type), element, new Set());
  }

  #compareFields(
    own: readonly Field[],
    inherited: readonly Field[],
    type: TypeDefinition | undefined,
    path: string,
    seen: ReadonlySet<string>,
  ): void {
    if (type?.kind !== "struct") {
      this.wrong.push(`${path} is ${type?.kind ?? "nothing"}`);
      return;
    }
    const particles = particlesOf(type.content);
    const elements = particles.filter((particle): particle is ElementParticle => particle.kind === "element");
    const lacksBase = inherited.length > 0 && elements.length === own.length;
    if (lacksBase) {
      const isTold = type.origin.assumed.some((one) => one.because === "vanished-base");
      for (const field of inherited) {
        (isTold ? this.losses : this.wrong).push(`${path}/${field.name} vanished-base`);
      }
    }
    const expected = lacksBase ? own : [...inherited, ...own];
    const any = expected.filter((field) => field.any === true).length;
    if (any > 0) {
      if (particles.filter((particle) => particle.kind === "wildcard").length === any) this.agreed += any;
      else this.wrong.push(`${path} lacks xs:any`);
    }
    const named = expected.filter((field) => field.any !== true);
    if (
      named.map((field) => field.name).join() !== elements.map((element) => localName(element.name)).join()
    ) {
      this.wrong.push(
        `${path}: ${elements.map((element) => localName(element.name))} instead of ${named.map((field) => field.name)}`,
      );
      return;
    }
    named.forEach((field, index) => {
      const element = elements[index];
      if (element) this.#compareField(field, element, `${path}/${field.name}`, seen);
    });
  }

  #compareField(field: Field, element: ElementParticle, path: string, seen: ReadonlySet<string>): void {
    const isArray = field.maxOccurs === "unbounded";
    if (isArray !== (element.occurs.max === "unbounded")) {
      this.wrong.push(`${path} is ${isArray ? "" : "not "}an array`);
      return;
    }
    const type = field.type ?? "";
    if (type.startsWith("xsd:")) {
      if (element.type === `{${xsdNamespace}}${type.slice(4)}`) this.agreed++;
      else this.wrong.push(`${path} is ${element.type} instead of ${type}`);
      return;
    }
    const found = this.#types.get(element.type);
    const known = this.#known.get(type.replace(/^tns:/, ""));
    if (found?.kind === "unknown" && known !== undefined) {
      const because = found.origin.assumed.map((one) => one.because);
      const isTold = because.includes("depth-cut") || because.includes("empty-element");
      (isTold ? this.losses : this.wrong).push(`${path} ${because.join(" ")}`);
      return;
    }
    this.agreed++;
    if (known === undefined || seen.has(`${type} ${element.type}`)) return;
    const base = this.#known.get((known.base ?? "").replace(/^tns:/, ""));
    this.#compareFields(
      known.fields,
      base?.fields ?? [],
      found,
      path,
      new Set([...seen, `${type} ${element.type}`]),
    );
  }
}

function particlesOf(particle: Particle | undefined): readonly Particle[] {
  return particle?.kind === "group"
    ? particle.particles.flatMap(particlesOf)
    : particle === undefined
      ? []
      : [particle];
}

function compareAll(contract: Contract): Comparison {
  const types = readSharedJson("birst/types.json") as { complexTypes: Record<string, KnownType> };
  const operations = readSharedJson("birst/operations.json") as readonly KnownOperation[];
  const comparison = new Comparison(contract, new Map(Object.entries(types.complexTypes)));
  for (const operation of operations.filter((one) => one.seenIn.includes("wsdl-2018"))) {
    comparison.compareMessage(operation.name, operation.request);
    comparison.compareMessage(`${operation.name}Response`, operation.response);
    const bound = contract.bindings.flatMap((binding) =>
      binding.operations.filter((one) => one.name === operation.name),
    );
    if (bound.length > 0 && bound.every((one) => one.action === operation.soapAction)) comparison.agreed++;
    else comparison.wrong.push(`${operation.name} has the action ${bound[0]?.action}`);
  }
  return comparison;
}

describe("pages of the known service", () => {
  const isHere = isShared("birst/rendered");

  it.runIf(isHere)("agree with the facts in their classic form, but for losses that the model tells", () => {
    const diagnostics = new DiagnosticCollector();
    const contract = readSamples(readSharedPages("birst/rendered/classic"), diagnostics);
    const { agreed, losses, wrong } = compareAll(contract);
    console.log(`classic: ${agreed} facts agree, ${losses.length} are lost and said to be`);
    console.log(losses.join("\n"));
    expect(wrong).toEqual([]);
    expect(agreed).toBeGreaterThan(1_000);
    expect(contract.portTypes[0]?.operations).toHaveLength(197);
    const cuts = diagnostics.all().filter((one) => one.code === "sample/depth-cut");
    expect(cuts.length).toBeGreaterThan(0);
    expect(cuts.every((one) => one.span !== undefined)).toBe(true);
    expect(diagnostics.hasErrors()).toBe(false);
  });

  it.runIf(isHere)("has the base members once the second form is added, and loses less", () => {
    const files = ["classic", "senv"].flatMap((folder) =>
      readSharedPages(`birst/rendered/${folder}`).map((file) => ({
        ...file,
        path: `${folder}/${file.path}`,
      })),
    );
    const diagnostics = new DiagnosticCollector();
    const { agreed, losses, wrong } = compareAll(readSamples(files, diagnostics));
    console.log(`classic and second form: ${agreed} facts agree, ${losses.length} are lost`);
    console.log(losses.join("\n"));
    expect(wrong).toEqual([]);
    expect(losses.filter((loss) => loss.includes("vanished-base"))).toEqual([]);
    expect(diagnostics.all().filter((one) => one.severity !== "info")).toEqual([]);
  });

  it.runIf(isHere)("gives the same model from HTML as from text, and from any order of files", () => {
    const strip = (contract: Contract): string =>
      JSON.stringify(contract, (key, value) => (key === "span" ? undefined : value));
    const text = readSharedPages("birst/rendered/classic");
    const fromText = strip(readSamples(text, new DiagnosticCollector()));
    const html = readSharedPages("birst/rendered/html");
    expect(strip(readSamples(html, new DiagnosticCollector()))).toBe(fromText);
    expect(strip(readSamples([...text].reverse(), new DiagnosticCollector()))).toBe(fromText);
  });
});
