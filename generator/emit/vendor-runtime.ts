/** The runtime that an SDK carries: one file, which imports nothing. */
import { runtimeAsset } from "./assets/runtime.js";

/** Its path relative to the SDK, and its text. */
export function vendorRuntime(): readonly [path: string, text: string] {
  return ["runtime/index.ts", runtimeAsset];
}
