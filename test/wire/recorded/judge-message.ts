/** What libxml2 says about a recorded message, by the contract's own schemas. */

import type { Oracle } from "../../corpus/oracle.js";
import type { CheckedMessage } from "../../corpus/rpc-wrappers.js";
import { childElements, clark, parseTree, printTree, type XmlTree } from "../../corpus/xml-tree.js";

const envelopes = ["http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope"];

/** Why the message is not what the contract says; undefined if it is. */
export function judgeMessage(
  xml: string,
  oracle: Oracle,
  operation: string,
  role: "input" | "output",
): string | undefined {
  let envelope: XmlTree;
  try {
    envelope = parseTree(new TextEncoder().encode(xml.trim()));
  } catch (error) {
    return `not well-formed: ${String(error).trim()}`;
  }
  if (envelope.local !== "Envelope" || !envelopes.includes(envelope.namespace))
    return `the root is ${clark(envelope.namespace, envelope.local)}, no envelope`;
  if (oracle.refusal !== undefined) return `the schemas do not compile: ${oracle.refusal}`;
  const body = childElements(envelope, envelope.namespace, "Body")[0];
  const content = body && childElements(body)[0];
  if (content === undefined) return "the body is empty";
  // The parser of the corpus bears with prefixes that are not declared.
  if (content.namespace.startsWith("undeclared:"))
    return `not well-formed: the prefix ${content.namespace.slice(11)} is not declared`;
  const checked =
    oracle.checked.find(({ message }) => message.operation === operation && message.role === role) ??
    anyElement(clark(content.namespace, content.local), operation, role);
  return oracle.validate(printTree(content), checked);
}

/** Where the binding does not say what the message is: whatever global element the schemas have. */
function anyElement(root: string, operation: string, role: "input" | "output"): CheckedMessage {
  const message = {
    root,
    operation,
    role,
    direction: role,
    use: "literal",
    binding: "",
    message: "",
  } as const;
  return { message: { ...message, count: 1 }, declaration: root };
}
