/** Renders docs/reference/line-faults.md from the cases that the tests prove. */
import type { LineCase, Outcome } from "./line-cases.js";

const introduction = `# What a call comes to when the line fails

Each row is a test over real sockets (\`test/line\`), which also writes this page: \`UPDATE_DOCS=1 npx vitest run test/line\`.
Every call ends within its \`timeout\`, its socket is freed, and nothing is ever sent twice unless you say that it may be.

- **error**: the \`kind\` of the \`SoapError\`, with its HTTP status. [What the kinds mean](../howto/errors.md#by-kind)
- **sent**: \`no\` where the error's \`sent\` is \`false\`: it is known that nothing reached the service. Else it may have been carried out.
- **again, unasked**: whether a client with default options tries again (twice, within a second).
- **again, idempotent**: whether \`retryInterceptor\` does for an operation that is declared idempotent.
  [How to retry](../howto/retries.md)
- **fetch**: where \`FetchTransport\` on Node differs. Browsers tell less: there, \`sent\` is always \`true\`.
`;

/** The whole page. */
export function renderFaults(cases: readonly LineCase[]): string {
  const stages = [...new Set(cases.map(({ stage }) => stage))];
  const sections = stages.map((stage) => {
    const rows = cases.filter((one) => one.stage === stage).map(renderRow);
    const heading = `## ${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
    const columns = "| fault | error | sent | again, unasked | again, idempotent | fetch |";
    return [heading, "", columns, "| --- | --- | --- | --- | --- | --- |", ...rows, ""].join("\n");
  });
  return [introduction, ...sections].join("\n");
}

function renderRow({ fault, node, fetch }: LineCase): string {
  const unasked = node.repeated && !node.sent && node.kind === "network";
  const cells = [
    fault,
    showKind(node),
    node.sent ? "yes" : "no",
    unasked ? "yes" : "no",
    node.repeated ? "yes" : "no",
  ];
  return `| ${[...cells, showDifference(node, fetch ?? node)].join(" | ")} |`;
}

function showKind({ kind, status }: Outcome): string {
  if (kind === "value") return "none: the response";
  return status === undefined ? `\`${kind}\`` : `\`${kind}\` ${status}`;
}

function showDifference(node: Outcome, other: Outcome): string {
  return [
    ...(other.kind === node.kind ? [] : [showKind(other)]),
    ...(other.sent === node.sent ? [] : [`sent: ${other.sent ? "yes" : "no"}`]),
    ...(other.repeated === node.repeated ? [] : [`again, idempotent: ${other.repeated ? "yes" : "no"}`]),
  ].join("; ");
}
