/** Picks the operations an SDK shall have, each with the one way it travels over SOAP, or over HTTP alone. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type {
  Binding,
  BindingOperation,
  Header,
  Operation,
  PortType,
  Service,
} from "../../model/contract.js";
import { localName } from "../../model/names.js";
import { faultElements, type PartElement } from "../../model/part-elements.js";
import type { StructType } from "../../model/types.js";
import type { SdkOptions } from "../options.js";
import { findTravel, listWays, reportDifferences, type Way } from "./find-travel.js";
import type { ContractIndex } from "./index-contract.js";
import { type HttpCarrier, selectHttpOperations } from "./select-http-operations.js";
import { type Declared, type SelectedMessage, selectMessage } from "./select-messages.js";

export interface SelectedOperation {
  readonly service: Service;
  readonly portType: PortType;
  readonly operation: Operation;
  readonly action?: string | undefined;
  /** The version of SOAP that it travels over if no binding offers SOAP 1.1. */
  readonly version?: "1.2" | undefined;
  readonly use: "literal" | "encoded";
  readonly input: SelectedMessage;
  /** Absent for one-way operations. */
  readonly output?: SelectedMessage | undefined;
  /** Elements that the details of its faults hold, as the index of the contract knows them. */
  readonly faults: readonly string[];
  /** Absent if it travels over SOAP. */
  readonly http?: SelectedHttp | undefined;
}

/** How an operation travels without SOAP. */
export interface SelectedHttp {
  readonly protocol: "http-get" | "http-post";
  /** Follows the address of the port. */
  readonly location: string;
  /** "members" if the answer's element is a wrapper, as over SOAP; else it is the result itself. */
  readonly results: "members" | "element";
  readonly input: "query" | "location" | "form" | "document" | { readonly mediaType: string };
  /** Media types of a text or of bytes are those that the binding lists. */
  readonly output: "nothing" | "document" | { readonly text: string } | { readonly bytes: string };
}

export interface Selection {
  readonly operations: readonly SelectedOperation[];
  /** Structs of rpc wrappers, which no schema declares (WSDL 1.1 section 3.5). */
  readonly wrappers: readonly StructType[];
  /** Elements of headers and faults whose parts name a type. */
  readonly parts: readonly PartElement[];
}

export function selectOperations(
  index: ContractIndex,
  options: SdkOptions,
  diagnostics: DiagnosticCollector,
): Selection {
  const operations: SelectedOperation[] = [];
  const declared: Declared = { wrappers: [], parts: new Map(), diagnostics };
  const carriers: HttpCarrier[] = [];
  const silent: Operation[] = [];
  const ways: (readonly Way[])[] = [];
  for (const service of index.contract.services) {
    // One binding may have several ports, such as one for each protocol below HTTP.
    const names = new Set(service.ports.map(({ binding }) => binding));
    const bindings = [...names].flatMap((name) => index.bindings.get(name) ?? []);
    for (const portTypeName of new Set(bindings.map((binding) => binding.portType))) {
      const portType = index.portTypes.get(portTypeName);
      if (!portType) continue;
      const own = bindings.filter((binding) => binding.portType === portTypeName);
      const wanted = portType.operations.filter(({ name }) => isWanted(name, options));
      carriers.push(...own.flatMap((binding) => carryOverHttp(binding, wanted, { service, portType })));
      for (const operation of wanted) {
        // The service would call the client; the reader has said so.
        if (!operation.input) continue;
        const carrying = listWays(own.filter(isSoap), operation, portType);
        const travel = carrying[0]?.bound;
        if (!travel) {
          // The HTTP bindings of an operation that travels over SOAP too have port types of their own.
          const isElsewhere = bindings.some(
            (binding) => isSoap(binding) && hasOperation(binding, operation.name),
          );
          if (!isElsewhere) silent.push(operation);
          continue;
        }
        ways.push(carrying);
        const isModern = carrying.every(({ binding }) => binding.protocol === "soap12");
        const version = isModern ? ("1.2" as const) : undefined;
        const selected = selectMessages(index, declared, { service, portType, operation, travel, version });
        if (typeof selected !== "string") operations.push(selected);
        else {
          const message = `operation ${operation.name} ${selected}, so it gets no method`;
          diagnostics.report("plan/no-body", message, { span: operation.origin.span });
        }
      }
    }
  }
  reportDifferences(ways, diagnostics);
  // Behind all others, so that those have the same names and files with and without it.
  const taken = takesHttp(index, options) ? carriers : [];
  for (const carrier of taken)
    operations.push(...selectHttpOperations(index, carrier, declared.wrappers, diagnostics));
  const heard = new Set(taken.flatMap(({ pairs }) => pairs.map(([operation]) => operation)));
  for (const operation of silent.filter((one) => !heard.has(one))) {
    const message = `operation ${operation.name} has no SOAP binding, so no method`;
    diagnostics.report("plan/not-over-soap", message, { span: operation.origin.span });
  }
  if (options.include) reportUnmatched(options.include, operations, diagnostics);
  return { operations, wrappers: declared.wrappers, parts: [...declared.parts.values()] };
}

/** Whether operations over HTTP alone are taken: if that is said, or if the contract has nothing else. */
function takesHttp({ contract }: ContractIndex, { http }: SdkOptions): boolean {
  return http === "all" || (http === undefined && !contract.bindings.some(isSoap));
}

function carryOverHttp(
  binding: Binding,
  wanted: readonly Operation[],
  owner: HttpCarrier["owner"],
): readonly HttpCarrier[] {
  const { protocol } = binding;
  if (protocol !== "http-get" && protocol !== "http-post") return [];
  const pairs = wanted.flatMap((operation) => {
    const travel = findTravel(binding, operation, owner.portType);
    return travel ? [[operation, travel] as const] : [];
  });
  return [{ binding: { ...binding, protocol }, pairs, owner }];
}

/** Elements of all SOAP headers, each once. */
export function listHeaders({ operations }: Selection): readonly string[] {
  return [...new Set(operations.flatMap(listOwnHeaders))].sort();
}

/** Elements of the SOAP headers of an operation, those that come with faults too. */
export function listOwnHeaders({
  input,
  output,
}: Pick<SelectedOperation, "input" | "output">): readonly string[] {
  const headers = [...input.headers, ...(output?.headers ?? [])];
  return [...headers, ...listHeaderFaults(headers)].map(({ element }) => element);
}

/** What may come back in a header about headers (WSDL 1.1 section 3.7). */
export function listHeaderFaults(headers: readonly Header[]): readonly Header[] {
  return headers.flatMap(({ faults = [] }) => faults);
}

/** Elements of all faults, each once. */
export function listFaults({ operations }: Selection): readonly string[] {
  return [...new Set(operations.flatMap(({ faults }) => faults))].sort();
}

function hasOperation(binding: Binding, name: string): boolean {
  return binding.operations.some((operation) => operation.name === name);
}

function isSoap(binding: Binding): boolean {
  return binding.protocol === "soap11" || binding.protocol === "soap12";
}

interface Travel {
  readonly service: Service;
  readonly portType: PortType;
  readonly operation: Operation;
  readonly travel: BindingOperation;
  readonly version: "1.2" | undefined;
}

function selectMessages(
  index: ContractIndex,
  declared: Declared,
  { service, portType, operation, travel, version }: Travel,
): SelectedOperation | string {
  if (!operation.input) return "has no input: the service calls it";
  const input = selectMessage(index, declared, operation.input.message, operation.name, travel, "input");
  if (typeof input === "string") return input;
  const output =
    operation.output &&
    selectMessage(index, declared, operation.output.message, `${operation.name}Response`, travel, "output");
  if (typeof output === "string") return output;
  const faults = operation.faults.flatMap(({ message }) =>
    (index.messages.get(message)?.parts ?? []).flatMap(({ element }) =>
      element !== undefined && index.elements.has(element) ? [element] : [],
    ),
  );
  const typed = faultElements(operation, travel, index.messages);
  for (const part of typed) declared.parts.set(part.key, part);
  return {
    ...{
      service,
      portType,
      operation,
      action: travel.action,
      version,
      use: travel.input?.use ?? "literal",
      input,
      output,
    },
    faults: [...new Set([...faults, ...typed.map(({ key }) => key)])].sort(),
  };
}

/** Whether `include` and `exclude` let an operation in; `*` stands for any run of characters. */
function isWanted(name: string, options: SdkOptions): boolean {
  const included = !options.include || options.include.some((pattern) => matches(pattern, name));
  return included && !(options.exclude ?? []).some((pattern) => matches(pattern, name));
}

function matches(pattern: string, name: string): boolean {
  const escaped = pattern.split("*").map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".*")}$`).test(name);
}

function reportUnmatched(
  include: readonly string[],
  operations: readonly SelectedOperation[],
  diagnostics: DiagnosticCollector,
): void {
  for (const pattern of include) {
    if (operations.some(({ operation }) => matches(pattern, localName(operation.name)))) continue;
    diagnostics.report(
      "plan/include-matches-nothing",
      `include "${pattern}" matches no operation of the contract`,
    );
  }
}
