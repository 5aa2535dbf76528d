/** The contracts of exchanges that were recorded from the project's own servers: what each server served of itself. */
import type { Exchange } from "./read-exchanges.js";
import type { Part, ReplayContracts } from "./replay-contracts.js";

/** Names of the contracts that an exchange may be of: that of its path, else all of its stack. */
export function ownContractsOf({ name, request }: Exchange, contracts: ReplayContracts): readonly string[] {
  // Addresses that redirect are those of the services behind a first step.
  const own = nameOf(name, (request.first.split(" ")[1] ?? "").replace(/^\/moved/, ""));
  return own in contracts
    ? [own]
    : Object.keys(contracts).filter((one) => one.startsWith(`${stackOf(name)}:`));
}

/** Every description that was recorded, with all that its stack served beside it. */
export function findOwnContracts(exchanges: readonly Exchange[]): ReplayContracts {
  const documents = exchanges.filter(({ request }) => request.first.startsWith("GET "));
  const roots = documents.filter(({ request }) => /\?wsdl(?: |$)/i.test(request.first));
  return Object.fromEntries(
    roots.map((root) => {
      const beside = documents.filter((one) => one !== root && stackOf(one.name) === stackOf(root.name));
      return [nameOf(root.name, root.request.first.split(" ")[1] ?? ""), [root, ...beside].map(partOf)];
    }),
  );
}

function nameOf(exchange: string, path: string): string {
  return `${stackOf(exchange)}:${path.replace(/\?.*/, "").replaceAll(/\W+/g, "-")}`;
}

function stackOf(name: string): string {
  return name.replace(/\/.*/, "");
}

function partOf({ name, request }: Exchange): Part {
  const path = request.first.split(" ")[1] ?? "";
  return { recorded: name, address: `http://${request.headers.get("host")}${path}` };
}
