/** Finds the call that a request means: by SOAPAction or action parameter, else by its body element. */
import { localName } from "../model/names.js";
import type { Call } from "../samples/calls.js";
import type { XmlElement } from "../source/xml/tree.js";
import { clientFault } from "./mock-fault.js";
import { clark } from "./read-request.js";

/** The call that `action` and `body` agree on. @throws MockFault if there is none or they disagree. */
export function findCall(calls: readonly Call[], action: string, body: XmlElement | undefined): Call {
  const named = action === "" ? calls : calls.filter((call) => call.actions.includes(action));
  if (named.length === 0) {
    throw clientFault(
      `no operation has the action "${action}"; known actions: ${listSome(calls.flatMap((call) => call.actions))}`,
    );
  }
  const bodyName = body === undefined ? undefined : clark(body.name);
  const found = named.find((call) => call.input?.name === bodyName);
  if (found !== undefined) return found;
  const written = bodyName === undefined ? "an empty body" : `body element ${bodyName}`;
  const only = named.length === 1 ? named[0] : undefined;
  if (only !== undefined) {
    throw clientFault(
      `${only.name}: ${written} was found, ${only.input?.name ?? "an empty body"} was expected`,
    );
  }
  const sameLocal = calls.find(
    (call) =>
      call.input !== undefined &&
      bodyName !== undefined &&
      localName(call.input.name) === localName(bodyName),
  );
  const hint =
    sameLocal?.input === undefined
      ? `known operations: ${listSome(calls.map((call) => call.name))}`
      : `${sameLocal.input.name} was expected`;
  throw clientFault(`no operation takes ${written}; ${hint}`);
}

function listSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  if (names.length === 0) return "none";
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
