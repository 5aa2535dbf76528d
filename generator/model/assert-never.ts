/** The end of every `switch` over a `kind`: the compiler proves that it is never reached. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
