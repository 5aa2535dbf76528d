/** Checks a loaded configuration against the schema, with the place of each problem. */

import type { DiagnosticCode } from "../diagnostics/codes.js";
import type { DiagnosticCollector } from "../diagnostics/collector.js";
import type { SourceSpan } from "../diagnostics/diagnostic.js";
import { findNearestName } from "../diagnostics/nearest-name.js";
import { assertNever } from "../model/assert-never.js";
import { isIdentifier, typeName } from "../plan/naming/words.js";
import type { LoadedConfig } from "./load-config.js";
import { type Rule, requiredSdkKeys, type SdkConfig, type SoapwrightConfig, sdkRules } from "./schema.js";

/** The configuration as its type says; undefined after errors. */
export function validateConfig(
  config: LoadedConfig,
  diagnostics: DiagnosticCollector,
): SoapwrightConfig | undefined {
  const check = new ConfigCheck(config, diagnostics);
  const root = config.value;
  if (!isRecord(root)) {
    check.report("config/invalid", "", `the configuration is ${describe(root)}, expected { sdks: [ … ] }`);
    return undefined;
  }
  check.keys("", root, ["sdks"]);
  const { sdks } = root;
  if (!Array.isArray(sdks)) {
    check.report("config/invalid", "sdks", `sdks is ${describe(sdks)}, expected a list of SDKs`);
    return undefined;
  }
  if (sdks.length === 0) check.report("config/invalid", "sdks", "sdks is empty, expected at least one SDK");
  const valid = sdks.map((sdk: unknown, index) => check.sdk(`sdks.${index}`, sdk));
  return check.failed ? undefined : { sdks: valid.filter((sdk) => sdk !== undefined) };
}

/** Span of a key or value of the configuration; the file's start where places are unknown. */
export function configSpan(config: LoadedConfig, path: string): SourceSpan {
  const place = config.places.get(path) ?? config.places.get(`${path}#key`) ?? { start: 0, end: 0 };
  const from = position(config.text, place.start);
  const to = position(config.text, place.end);
  return { file: config.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

class ConfigCheck {
  readonly #config: LoadedConfig;
  readonly #diagnostics: DiagnosticCollector;
  failed = false;

  constructor(config: LoadedConfig, diagnostics: DiagnosticCollector) {
    this.#config = config;
    this.#diagnostics = diagnostics;
  }

  report(code: DiagnosticCode, path: string, message: string): void {
    this.failed = true;
    this.#diagnostics.report(code, message, { span: configSpan(this.#config, path) });
  }

  keys(path: string, object: Record<string, unknown>, known: readonly string[]): void {
    for (const key of Object.keys(object)) {
      if (known.includes(key)) continue;
      const nearest = findNearestName(key, known);
      const advice =
        nearest === undefined ? `expected one of ${known.join(", ")}` : `did you mean ${nearest}?`;
      const member = path === "" ? key : `${path}.${key}`;
      this.report("config/unknown-key", `${member}#key`, `${member} is not an option; ${advice}`);
    }
  }

  sdk(path: string, value: unknown): SdkConfig | undefined {
    if (!isRecord(value)) {
      this.report("config/invalid", path, `${path} is ${describe(value)}, expected { contracts, out, … }`);
      return undefined;
    }
    this.keys(path, value, Object.keys(sdkRules));
    for (const key of requiredSdkKeys) {
      if (value[key] === undefined) {
        this.report("config/invalid", path, `${path} lacks ${key}, expected ${expected(sdkRules[key])}`);
      }
    }
    for (const [key, rule] of Object.entries(sdkRules)) {
      const found = value[key];
      if (found === undefined || holds(rule, found)) continue;
      const message = `${path}.${key} is ${describe(found)}, expected ${expected(rule)}${nearestChoice(rule, found)}`;
      this.report("config/invalid", `${path}.${key}`, message);
    }
    this.#renames(`${path}.rename`, value["rename"]);
    return isSdkConfig(value) ? value : undefined;
  }

  /** Names of one's own become code as they are. */
  #renames(path: string, names: unknown): void {
    if (!isRecord(names)) return;
    for (const [id, name] of Object.entries(names)) {
      if (typeof name !== "string" || name === "" || isIdentifier(name)) continue;
      const message = `${path} calls "${id}" ${describe(name)}, expected an identifier such as ${typeName(name)}`;
      this.report("config/invalid", `${path}.${id}`, message);
    }
  }
}

function isSdkConfig(value: Record<string, unknown>): value is Record<string, unknown> & SdkConfig {
  return (
    requiredSdkKeys.every((key) => value[key] !== undefined) &&
    Object.entries(sdkRules).every(([key, rule]) => value[key] === undefined || holds(rule, value[key]))
  );
}

function holds(rule: Rule, value: unknown): boolean {
  switch (rule.kind) {
    case "text":
      return typeof value === "string" && value !== "";
    case "texts":
      return Array.isArray(value) && value.every((item) => typeof item === "string" && item !== "");
    case "names":
      return isRecord(value) && Object.values(value).every((item) => typeof item === "string" && item !== "");
    case "flag":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && rule.values.includes(value);
  }
  return assertNever(rule);
}

function expected(rule: Rule): string {
  switch (rule.kind) {
    case "text":
      return "a text that is not empty";
    case "texts":
      return "a list of texts";
    case "names":
      return "an object of texts";
    case "flag":
      return "true or false";
    case "choice":
      return rule.values.map((value) => JSON.stringify(value)).join(" or ");
  }
  return assertNever(rule);
}

function nearestChoice(rule: Rule, value: unknown): string {
  if (rule.kind !== "choice" || typeof value !== "string") return "";
  const nearest = findNearestName(value, rule.values);
  return nearest === undefined ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
}

function describe(value: unknown): string {
  if (value === undefined) return "absent";
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : typeof value === "function" ? "a function" : String(value);
}

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
