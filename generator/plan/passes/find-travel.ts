/** How a port type's bindings carry an operation, which of them the SDK follows, and where the others differ from it. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { Binding, BindingMessage, BindingOperation, Operation, PortType } from "../../model/contract.js";
import { localName } from "../../model/names.js";

export interface Way {
  readonly binding: Binding;
  readonly bound: BindingOperation;
}

/** Ways of an operation, the one to follow first: the first that has an action, else the first. */
export function listWays(
  bindings: readonly Binding[],
  operation: Operation,
  portType: PortType,
): readonly Way[] {
  const all = bindings.flatMap((binding) => {
    const bound = findTravel(binding, operation, portType);
    return bound === undefined ? [] : [{ binding, bound }];
  });
  const chosen = all.find(({ bound }) => bound.action !== undefined) ?? all[0];
  return chosen === undefined ? [] : [chosen, ...all.filter((one) => one !== chosen)];
}

/**
 * How a binding carries an operation of its port type. Overloads are told apart by the names of input and output, those
 * of the same names by their order, as are all where the binding has no names.
 */
export function findTravel(
  binding: Binding,
  operation: Operation,
  { operations }: PortType,
): BindingOperation | undefined {
  const bound = binding.operations.filter(({ name }) => name === operation.name);
  const overloads = operations.filter(({ name }) => name === operation.name);
  if (overloads.length < 2) return bound[0];
  if (bound.every(({ inputName }) => inputName === undefined)) return bound[overloads.indexOf(operation)];
  const { input, output } = operation;
  const twins = overloads.filter(
    (one) => one.input?.name === input?.name && one.output?.name === output?.name,
  );
  const fitting = bound.filter(
    ({ inputName, outputName }) =>
      inputName === input?.name && (outputName === undefined || outputName === output?.name),
  );
  return fitting[twins.indexOf(operation)];
}

/** Warns once for each binding that carries operations otherwise than the one that is followed. */
export function reportDifferences(ways: readonly (readonly Way[])[], diagnostics: DiagnosticCollector): void {
  const told = new Map<string, { readonly message: string; readonly way: Way; count: number }>();
  for (const [chosen, ...others] of ways) {
    if (chosen === undefined) continue;
    for (const way of others) {
      const difference = findDifference(way.bound, chosen.bound);
      if (difference === undefined) continue;
      const [name, followed] = [way, chosen].map(({ binding }) => `"${localName(binding.name)}"`);
      const known = told.get(`${name} ${followed}`);
      if (known) known.count += 1;
      else {
        const message = `binding ${name} carries operation ${way.bound.name} otherwise than ${followed}, which the SDK follows: ${difference}`;
        told.set(`${name} ${followed}`, { message, way, count: 0 });
      }
    }
  }
  for (const { message, way, count } of told.values()) {
    const more = count === 0 ? "" : ` (and ${count} more of its operations)`;
    diagnostics.report("plan/bindings-differ", `${message}${more}`, { span: way.bound.origin.span });
  }
}

/** What a service would see of one way where it expects the other. */
function findDifference(one: BindingOperation, other: BindingOperation): string | undefined {
  const facts = [
    ["soapAction", one.action ?? "", other.action ?? ""],
    ["style", one.style, other.style],
    ...messageFacts("input", one.input, other.input),
    ...messageFacts("output", one.output, other.output),
  ] as const;
  const found = facts.find(([, own, chosen]) => own !== chosen);
  return found && `${found[0]} "${found[1]}" instead of "${found[2]}"`;
}

function messageFacts(
  half: "input" | "output",
  one: BindingMessage | undefined,
  other: BindingMessage | undefined,
): readonly (readonly [string, string, string])[] {
  if (!one || !other) return [];
  const headers = (message: BindingMessage): string =>
    [...new Set(message.headers.map(({ element }) => element))].sort().join(" ");
  return [
    [`use of ${half}`, one.use, other.use],
    [`namespace of ${half}`, one.namespace ?? "", other.namespace ?? ""],
    [`headers of ${half}`, headers(one), headers(other)],
  ];
}
