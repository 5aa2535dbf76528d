/** Plans the clients: one method for each operation, with what it takes and gives. */
import { localName } from "../../model/names.js";
import { chooseNames } from "../naming/choose-names.js";
import { nameOverload } from "../naming/overload-name.js";
import { reservedMembers } from "../naming/reserved.js";
import { memberName } from "../naming/words.js";
import type { SdkOptions } from "../options.js";
import type {
  ClassPlan,
  ClientPlan,
  Code,
  DescriptorPlan,
  ItemPathPlan,
  MethodPlan,
  Use,
} from "../sdk-plan.js";
import type { ClientGroup, SymbolNames } from "./name-symbols.js";
import type { SelectedOperation } from "./select-operations.js";

/** What planning a client needs of the operations' files. */
export interface PlannedOperation {
  readonly selected: SelectedOperation;
  readonly descriptor: DescriptorPlan;
  /** The lists in its response. */
  readonly items: readonly ItemPathPlan[];
  readonly path: string;
  readonly request?: ClassPlan | undefined;
  readonly response?: ClassPlan | undefined;
}

export function describeClient(
  group: ClientGroup,
  planned: readonly PlannedOperation[],
  symbols: SymbolNames,
  options: SdkOptions,
): ClientPlan {
  const own = planned.filter(({ selected }) => group.operations.includes(selected));
  const wanted = own.map(({ selected, descriptor }) => ({
    id: symbols.idOfOperation(selected),
    candidates: [
      memberName(selected.operation.name),
      ...(selected.http === undefined ? [] : [memberName(nameOverload(selected))]),
      descriptor.name,
      `${descriptor.name}Operation`,
    ],
  }));
  const { names } = chooseNames(wanted, new Map(), new Set([...reservedMembers, "soap"]));
  const methods = own.map((operation) =>
    describeMethod(
      operation,
      names.get(symbols.idOfOperation(operation.selected)) ?? operation.descriptor.name,
      options,
    ),
  );
  const [first] = group.operations;
  const service = first?.service;
  const way = first?.http && ` over HTTP ${first.http.protocol === "http-get" ? "GET" : "POST"}`;
  return {
    name: symbols.all.get(group.id) ?? "Client",
    documentation: `Client of service \`${localName(service?.name ?? "")}\`${way ?? ""}.${service?.documentation ? ` ${service.documentation}` : ""}`,
    methods: methods.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

function describeMethod(planned: PlannedOperation, name: string, options: SdkOptions): MethodPlan {
  const { selected, descriptor, path, request, response } = planned;
  const { operation } = selected;
  // A value of its own is given whole, whatever its members.
  const isWhole = selected.http?.results === "element";
  const isNil = selected.output?.nillable === true;
  const single = isWhole ? undefined : singleResult(response);
  const unwrap = options.results === "unwrapped" ? single : undefined;
  const isVoid =
    descriptor.response.text === "void" ||
    (!isWhole && options.results === "unwrapped" && response && countMembers(response) === 0);
  const use: Use = { symbol: descriptor.name, from: path, typeOnly: "value" };
  const undefinedPart = unwrap?.optional === "optional" ? " | undefined" : "";
  const nullPart = isNil && unwrap?.nullable === "plain" ? " | null" : "";
  return {
    name,
    documentation:
      (operation.documentation ?? `Calls operation \`${operation.name}\`.`) +
      headerNote(descriptor) +
      faultNote(descriptor) +
      itemsNote(planned),
    deprecated: operation.deprecated,
    descriptor: { text: descriptor.name, uses: [use] },
    request: descriptor.request,
    requestOptional: request && countMembers(request) === 0 ? "optional" : "required",
    result: isVoid
      ? { text: "void", uses: [] }
      : unwrap
        ? { text: unwrap.type.text + nullPart + undefinedPart, uses: unwrap.type.uses }
        : descriptor.response,
    unwrap: unwrap?.property,
    body: isNil ? "nillable" : "plain",
    returns: isVoid ? "void" : unwrap ? "value" : "response",
  };
}

/** Which headers a caller may pass or find. */
function headerNote({ inputHeaders, outputHeaders, faultHeaders }: DescriptorPlan): string {
  const list = (headers: readonly Code[]): string => headers.map(({ text }) => `\`${text}\``).join(", ");
  return [
    ...(inputHeaders.length > 0 ? [`\nSOAP headers of the request: ${list(inputHeaders)}.`] : []),
    ...(outputHeaders.length > 0 ? [`\nSOAP headers of the response: ${list(outputHeaders)}.`] : []),
    ...(faultHeaders.length > 0 ? [`\nSOAP headers of a fault: ${list(faultHeaders)}.`] : []),
  ].join("");
}

/** What a caller may ask an error for. */
function faultNote({ faults }: DescriptorPlan): string {
  return faults.length === 0 ? "" : `\nFaults: ${faults.map(({ text }) => `\`${text}\``).join(", ")}.`;
}

/** What reads the lists in its response while it arrives. */
function itemsNote({ items }: PlannedOperation): string {
  if (items.length === 0) return "";
  const names = items.map(({ name }) => `\`${name}\``);
  return `\nItem by item: \`streamItems\` with ${names.join(" or ")}.`;
}

/** The only member of a response, if it is an element: what a method returns instead of the response. */
function singleResult(response: ClassPlan | undefined): ClassPlan["members"][number] | undefined {
  if (!response || countMembers(response) !== 1) return undefined;
  const only = [...response.inherited, ...response.members][0];
  return only && (only.wire === "element" || only.wire === "optional" || only.wire === "repeated")
    ? only
    : undefined;
}

function countMembers(plan: ClassPlan): number {
  return plan.inherited.length + plan.members.length;
}
