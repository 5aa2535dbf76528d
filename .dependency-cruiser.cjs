/** The floor plan: who may import whom. docs/architecture.md shows it as a table; a test runs it. */

/** @param {string} name @param {string} comment @param {string} from @param {string[]} allowed */
function mayImportOnly(name, comment, from, allowed) {
  const own = from.replace(/\/$/, "");
  return {
    name,
    comment,
    severity: "error",
    from: { path: `^${own}/` },
    to: {
      path: "^(generator|runtime|templates|test|docs|bench)/",
      pathNot: [own, ...allowed].map((folder) => `^${folder}(/|\\.ts$|$)`),
    },
  };
}

const impure = "^(node:)?(fs|net|http|https|tls|dns|child_process|worker_threads|process|os)(/|$)";

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Modules do not form cycles.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    mayImportOnly("diagnostics", "Diagnostics import nothing.", "generator/diagnostics", []),
    mayImportOnly("source", "Bytes know nothing of contracts.", "generator/source", [
      "generator/diagnostics",
    ]),
    mayImportOnly("model", "The model knows no source and no TypeScript.", "generator/model", [
      "generator/diagnostics",
    ]),
    mayImportOnly("readers-samples", "Pages are read without WSDL or XSD.", "generator/readers/samples", [
      "generator/diagnostics",
      "generator/source",
      "generator/model",
    ]),
    mayImportOnly("readers-xsd", "Schemas are read without pages or WSDL.", "generator/readers/xsd", [
      "generator/diagnostics",
      "generator/source",
      "generator/model",
    ]),
    mayImportOnly(
      "readers-wsdl",
      "A WSDL is read with its schemas, without pages.",
      "generator/readers/wsdl",
      ["generator/diagnostics", "generator/source", "generator/model", "generator/readers/xsd"],
    ),
    mayImportOnly("readers-overlay", "The overlay speaks of the model only.", "generator/readers/overlay", [
      "generator/diagnostics",
      "generator/model",
    ]),
    mayImportOnly("plan", "The plan sees the model only.", "generator/plan", [
      "generator/diagnostics",
      "generator/model",
    ]),
    mayImportOnly("emit", "Emitting sees the plan only.", "generator/emit", [
      "generator/plan",
      "generator/model/assert-never",
    ]),
    mayImportOnly("write", "Writing knows texts and folders only.", "generator/write", [
      "generator/diagnostics",
      "generator/tool-version",
    ]),
    mayImportOnly("export", "Exporting sees the model only.", "generator/export", ["generator/model"]),
    mayImportOnly("samples", "Samples come from the model.", "generator/samples", ["generator/model"]),
    mayImportOnly(
      "server",
      "The mock answers from the model, never through generated codecs.",
      "generator/server",
      [
        "generator/diagnostics/nearest-name",
        "generator/model",
        "generator/samples",
        "generator/source",
        "generator/export",
        "runtime",
      ],
    ),
    mayImportOnly("runtime", "The runtime is source in someone else's program.", "runtime", []),
    {
      name: "runtime-has-no-packages",
      severity: "error",
      from: { path: "^runtime/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "pure-rooms",
      comment: "From readers to emit nothing touches files, network or process.",
      severity: "error",
      from: { path: "^generator/(readers|model|plan|emit|samples|diagnostics|source/xml)/" },
      to: { path: impure },
    },
    {
      name: "one-door-for-ts-morph",
      severity: "error",
      from: { path: "^generator/", pathNot: "^generator/emit/print-file\\.ts$" },
      to: { path: "node_modules/ts-morph" },
    },
    {
      name: "one-door-for-handlebars",
      severity: "error",
      from: { path: "^(generator|runtime)/", pathNot: "^generator/emit/render\\.ts$" },
      to: { path: "node_modules/handlebars" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
    doNotFollow: { path: "node_modules" },
  },
};
