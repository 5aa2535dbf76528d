/** What an operation is called in an SDK before collisions are settled: overloads are told apart by their inputs' names. */
import { localName } from "../../model/names.js";
import type { SelectedOperation } from "../passes/select-operations.js";
import { memberName, typeName } from "./words.js";

/** What an operation is called among those that travel in other ways: `addHttpGet`. */
export function nameTravel(selected: SelectedOperation): string {
  const { http } = selected;
  return `${nameOverload(selected)}${http === undefined ? "" : httpWords[http.protocol]}`;
}

/** What tells a way without SOAP from the others, in names. */
export const httpWords = { "http-get": "HttpGet", "http-post": "HttpPost" } as const;

/**
 * The operation's name; that of its input instead, if its port type has another operation of that name (WSDL 1.1 section
 * 2.5). An input's name that says neither the operation nor its element, such as `byId`, is put behind the operation's.
 */
export function nameOverload({ portType, operation, input: message }: SelectedOperation): string {
  const input = operation.input?.name ?? "";
  const isOverload = portType.operations.filter(({ name }) => name === operation.name).length > 1;
  if (!isOverload || input === "") return operation.name;
  const isWhole = input === localName(message.element) || startsWith(input, operation.name);
  return isWhole ? input : `${operation.name}${typeName(input)}`;
}

function startsWith(input: string, operation: string): boolean {
  return memberName(input).startsWith(memberName(operation));
}
