/** How `npm start` shows a step of the workflow. */
import { inspect } from "node:util";

export function showStep(step: string, answer: unknown): string {
  const shown = typeof answer === "string" ? answer : inspect(answer, { depth: 4 });
  return `${step}\n  ${shown.replaceAll("\n", "\n  ")}`;
}
