/** Finds the call that a request means: by SOAPAction or action parameter, else by its body element. */
import { localName } from "../model/names.js";
import { type Call, wholeBody } from "../samples/calls.js";
import { type ContractIndex, resolveStruct } from "../samples/contract-index.js";
import { childElements, type XmlElement } from "../source/xml/tree.js";
import { matchChildren } from "./match-children.js";
import { clientFault } from "./mock-fault.js";
import { clark, listRoots } from "./read-request.js";

/** The call that `action` and the SOAP body agree on. @throws MockFault if there is none or they disagree. */
export function findCall(
  calls: readonly Call[],
  action: string,
  soapBody: XmlElement,
  index: ContractIndex,
): Call {
  const [body] = childElements(soapBody);
  const named = action === "" ? calls : calls.filter((call) => call.actions.includes(action));
  if (named.length === 0) {
    throw clientFault(
      `no operation has the action "${action}"; known actions: ${listSome(calls.flatMap((call) => call.actions))}`,
    );
  }
  const bodyName = body === undefined ? undefined : clark(body.name);
  const found =
    named.find((call) => isWhole(call, soapBody, index)) ??
    named.find((call) => call.input?.name === bodyName);
  if (found !== undefined) return found;
  const written = bodyName === undefined ? "an empty body" : `body element ${bodyName}`;
  const only = named.length === 1 ? named[0] : undefined;
  // What is wrong with a whole body is told by what checks it.
  if (only?.input?.name === wholeBody) return only;
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

/** True for a call that takes several elements, namely those of the body; content that they refer to does not count. */
function isWhole({ input, use }: Call, soapBody: XmlElement, index: ContractIndex): boolean {
  if (input?.name !== wholeBody) return false;
  const type = index.types.get(input.type);
  if (type?.kind !== "struct") return false;
  const children = use === "encoded" ? listRoots(soapBody) : childElements(soapBody);
  return matchChildren(resolveStruct(index, type).particles, children).problem === undefined;
}

function listSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  if (names.length === 0) return "none";
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
