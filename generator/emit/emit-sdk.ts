/** SdkPlan → files. Decides nothing: what is here was planned, and is only printed. */
import type { SdkOptions } from "../plan/options.js";
import { quote } from "../plan/quote.js";
import { httpNames, reexportedNames } from "../plan/runtime-names.js";
import type { FilePlan, SdkPlan } from "../plan/sdk-plan.js";
import { clientStructure, usesOfClient } from "./client-structure.js";
import { constantStatements, exportStatements, usesOfDeclaration } from "./declaration-statements.js";
import { compareNames, compareSpecifiers, printImports, resolveSpecifier } from "./imports.js";
import { type FileStatement, printFile } from "./print-file.js";
import { vendorRuntime } from "./vendor-runtime.js";

const header =
  "// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.\n\n";

/** All files of the SDK but `manifest.json`, by path relative to the output folder. */
export function emitSdk(plan: SdkPlan, options: SdkOptions): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const file of plan.files) files.set(`${file.path}.ts`, printPlannedFile(file, options));
  files.set("client.ts", printClients(plan, options));
  files.set("index.ts", printIndex(plan, options));
  const type = options.modules ?? "module";
  files.set("package.json", `${JSON.stringify({ type, sideEffects: false }, undefined, 2)}\n`);
  if (options.runtime === "vendored") {
    const [path, text] = vendorRuntime();
    files.set(path, text);
  }
  return files;
}

function printPlannedFile(file: FilePlan, options: SdkOptions): string {
  const uses = file.declarations.flatMap(usesOfDeclaration);
  const namespaces = file.namespaces.map(({ constant, uri }) => `const ${constant} = ${quote(uri)};`);
  const constants = file.declarations.flatMap(constantStatements);
  // Composite codecs mention those of enumerations, which therefore go before them.
  const enums = file.declarations.filter(({ kind }) => kind === "enum");
  const others = file.declarations.filter(({ kind }) => kind !== "enum");
  const block = (lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? [`\n${lines.join("\n")}\n`] : [];
  const printed = (declarations: FilePlan["declarations"]): readonly FileStatement[] =>
    declarations.flatMap(exportStatements).flatMap((statement) => ["\n", statement]);
  const statements: FileStatement[] = [
    printImports(uses, { path: file.path, ...options }).join("\n"),
    ...(enums.length > 0
      ? [...block(namespaces), ...printed(enums), ...block(constants)]
      : block([...namespaces, ...constants])),
    ...printed(others),
  ];
  return printFile(header, statements);
}

function printClients(plan: SdkPlan, options: SdkOptions): string {
  const imports = printImports(plan.clients.flatMap(usesOfClient), { path: "client", ...options });
  return printFile(header, [
    imports.join("\n"),
    ...plan.clients.flatMap((client) => ["\n", clientStructure(client)]),
  ]);
}

function printIndex(plan: SdkPlan, options: SdkOptions): string {
  const at = { path: "index", ...options };
  const runtime = resolveSpecifier("runtime", at);
  const specifiers = ["client", ...plan.files.map(({ path }) => path)].map((path) =>
    resolveSpecifier(path, at),
  );
  const exports = [...specifiers, runtime]
    .sort(compareSpecifiers)
    .map((specifier) =>
      specifier === runtime ? printRuntimeExport(runtime, plan) : `export * from ${quote(specifier)};`,
    );
  return printFile(header, [exports.join("\n")]);
}

function printRuntimeExport(specifier: string, plan: SdkPlan): string {
  const hasHttp = plan.files.some(({ declarations }) =>
    declarations.some((one) => one.kind === "descriptor" && one.http !== undefined),
  );
  const types = new Set([...reexportedNames.types, ...(hasHttp ? httpNames.types : [])]);
  const names = [...reexportedNames.values, ...types].sort(compareNames);
  const items = names.map((name) => (types.has(name) ? `type ${name}` : name));
  return `export {\n${items.map((item) => `  ${item},`).join("\n")}\n} from ${quote(specifier)};`;
}
