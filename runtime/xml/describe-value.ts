/** What messages say of a value that is refused. */
import { alwaysSecret } from "../redact.js";

/** Characters of it that a message shows. */
const longestShown = 40;

/** A text as a message shows it. Where it is cut an ellipsis stands, by which redactors know a secret that is cut with it. */
export function excerpt(text: string, longest: number = longestShown): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Whether what stands at a path, such as `order/@token`, must not be in messages; `secrets` are local names. */
export function isSecretPath(path: string, secrets: readonly string[]): boolean {
  const names = path.replace("@", "").split("/");
  return names.some((name) => alwaysSecret.includes(name) || secrets.includes(name));
}

/** What a rejected value is, without what it says. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value} that is not one`;
}
