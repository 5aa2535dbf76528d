/** What messages say of a value that is refused. */

/** What a rejected value is, without what it says. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value} that is not one`;
}
