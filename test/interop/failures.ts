/** What a call that has to fail failed with, and what its fault says. */
import type { FaultOf } from "./contracts/sdk-parts.js";

/** The rejection of a call; rejects itself if the call succeeds. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const [outcome] = await Promise.allSettled([call]);
  if (outcome.status === "rejected") return outcome.reason;
  throw new Error("the call succeeded, but has to fail");
}

/** The detail of a declared fault, decoded as its type; undefined if the failure is none of that kind. */
export function detailOf<T>(failure: unknown, fault: FaultOf<T>): T | undefined {
  return fault.is(failure) ? failure.value : undefined;
}
