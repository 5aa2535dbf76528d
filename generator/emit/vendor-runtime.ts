/** Copies the runtime's sources into an SDK, with the import endings that the SDK uses. */
import { runtimeAssets } from "./assets/runtime.js";

/** Files below `runtime/`, by path relative to the SDK. */
export function vendorRuntime(importExtension: "js" | "ts" | "none"): ReadonlyMap<string, string> {
  return new Map(
    runtimeAssets.map(([path, text]) => [`runtime/${path}`, withEndings(text, importExtension)]),
  );
}

function withEndings(text: string, importExtension: "js" | "ts" | "none"): string {
  if (importExtension === "js") return text;
  const ending = importExtension === "ts" ? ".ts" : "";
  return text.replace(/(from "\.{1,2}\/[^"]*)\.js"/g, `$1${ending}"`);
}
