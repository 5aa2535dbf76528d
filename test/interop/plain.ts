/** Values of an SDK as plain data: dates as their text, nothing that is undefined. For comparing field by field. */

export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (isText(value)) return String(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}

/** Classes of values keep their text, and say it. */
function isText(value: object): boolean {
  return value.toString !== Object.prototype.toString;
}
