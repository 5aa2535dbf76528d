/**
 * Joins the modules of `runtime/` into the one file that every SDK carries: a program loads one module in a tenth of the
 * time that seventy take. What `index.ts` exports stays exported, what nothing mentions is left out, and constants that
 * are made by a call are marked as free of side effects, so that bundlers drop those that are not used.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { ts } from "ts-morph";

interface SourceModule {
  readonly path: string;
  /** The sentence at its top. */
  readonly summary: string;
  readonly source: ts.SourceFile;
  /** Paths of the modules whose values it needs. */
  readonly imports: readonly string[];
  /** Paths of the modules that it needs types of alone. */
  readonly typeImports: readonly string[];
  readonly declarations: readonly Declaration[];
}

interface Declaration {
  readonly names: readonly string[];
  readonly statement: ts.Statement;
  /** All words of its text: a superset of what it refers to. */
  readonly words: ReadonlySet<string>;
}

const header =
  "// The runtime of the SDK, all of it in one file that imports nothing. Each part begins with its name.";

/** The joined text. Throws if two modules declare one name, or a module has a statement that is no declaration. */
export function joinRuntime(folder: string): string {
  const modules = new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".ts"))
      .map((path) => [path, readModule(folder, path)] as const),
  );
  const ordered = orderByImports(modules, "index.ts");
  assertDistinct(ordered);
  const exported = listExports(modules);
  const needed = findNeeded(ordered, exported);
  const sections = ordered.flatMap((module) => {
    const kept = module.declarations.filter(({ names }) => names.some((name) => needed.has(name)));
    if (kept.length === 0) return [];
    const texts = kept.map((one) => gapBefore(module, one) + printDeclaration(module, one, exported));
    return `// ${module.path}: ${module.summary}\n\n${texts.join("\n").trimStart()}\n`;
  });
  return `${header}\n\n${sections.join("\n")}`;
}

function readModule(folder: string, path: string): SourceModule {
  const text = readFileSync(join(folder, path), "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports = source.statements.filter(ts.isImportDeclaration);
  for (const statement of imports) assertPlainImport(statement, path);
  const reexports = source.statements.filter(ts.isExportDeclaration);
  const isTypeOnly = ({ importClause }: ts.ImportDeclaration): boolean => {
    const bindings = importClause?.namedBindings;
    const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    return importClause?.isTypeOnly === true || named.every((element) => element.isTypeOnly);
  };
  const resolve = ({ moduleSpecifier }: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] =>
    moduleSpecifier && ts.isStringLiteral(moduleSpecifier)
      ? [normalize(join(dirname(path), moduleSpecifier.text.replace(/\.js$/, ".ts"))).replaceAll("\\", "/")]
      : [];
  return {
    path,
    summary: firstComment(text),
    source,
    imports: [...imports.filter((one) => !isTypeOnly(one)), ...reexports].flatMap(resolve),
    typeImports: imports.filter(isTypeOnly).flatMap(resolve),
    declarations: source.statements
      .filter((statement) => !ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement))
      .map((statement) => ({
        names: namesOf(statement, path),
        statement,
        words: new Set(statement.getText(source).match(/[\p{ID_Continue}$]+/gu)),
      })),
  };
}

/** The text of the comment that a file begins with. */
function firstComment(text: string): string {
  const [range] = ts.getLeadingCommentRanges(text, 0) ?? [];
  const comment = range === undefined ? "" : text.slice(range.pos, range.end);
  return comment
    .replace(/^\/\*\*?|\*\/$/g, "")
    .replace(/\s*\n\s*\*\s*/g, " ")
    .trim();
}

function assertPlainImport({ importClause }: ts.ImportDeclaration, path: string): void {
  const bindings = importClause?.namedBindings;
  const isPlain =
    bindings && ts.isNamedImports(bindings) && bindings.elements.every(({ propertyName }) => !propertyName);
  if (!isPlain) throw new Error(`runtime/${path} imports under another name, which joining does not follow`);
}

function namesOf(statement: ts.Statement, path: string): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesOfBinding(name));
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  if (!isNamed || !statement.name) {
    throw new Error(
      `runtime/${path} has a statement that is no declaration: ${statement.getText().slice(0, 60)}`,
    );
  }
  return [statement.name.text];
}

function namesOfBinding(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    ts.isOmittedExpression(element) ? [] : namesOfBinding(element.name),
  );
}

/** As they would be evaluated: a module after those whose values it needs; modules of types alone come last. */
function orderByImports(modules: ReadonlyMap<string, SourceModule>, entry: string): readonly SourceModule[] {
  const ordered = new Set<SourceModule>();
  const visiting = new Set<string>();
  const typeImports: string[] = [];
  const visit = (path: string): void => {
    const module = modules.get(path);
    if (!module || visiting.has(path)) return;
    visiting.add(path);
    for (const imported of module.imports) visit(imported);
    ordered.add(module);
    typeImports.push(...module.typeImports);
  };
  visit(entry);
  for (let path = typeImports.shift(); path !== undefined; path = typeImports.shift()) visit(path);
  return [...ordered];
}

function assertDistinct(modules: readonly SourceModule[]): void {
  const owners = new Map<string, string>();
  for (const { path, declarations } of modules) {
    for (const name of new Set(declarations.flatMap(({ names }) => names))) {
      const owner = owners.get(name);
      if (owner !== undefined) throw new Error(`runtime/${owner} and runtime/${path} both declare ${name}`);
      owners.set(name, path);
    }
  }
}

function listExports(modules: ReadonlyMap<string, SourceModule>): ReadonlySet<string> {
  const statements = modules.get("index.ts")?.source.statements.filter(ts.isExportDeclaration) ?? [];
  return new Set(
    statements.flatMap(({ exportClause }) =>
      exportClause && ts.isNamedExports(exportClause)
        ? exportClause.elements.map(({ name }) => name.text)
        : [],
    ),
  );
}

/** The exported names and all that their declarations mention, directly or not. */
function findNeeded(modules: readonly SourceModule[], exported: ReadonlySet<string>): ReadonlySet<string> {
  const declared = new Map<string, Declaration[]>();
  for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
    for (const name of declaration.names) declared.set(name, [...(declared.get(name) ?? []), declaration]);
  }
  const needed = new Set<string>();
  const pending = [...exported];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    for (const { words } of declared.get(name) ?? [])
      for (const word of words) if (declared.has(word)) pending.push(word);
  }
  return needed;
}

/** An empty line, unless the declaration stands right below the one before it. */
function gapBefore({ source }: SourceModule, { statement }: Declaration): string {
  const gap = source.text.slice(statement.getFullStart(), statement.getStart(source));
  return /^[^\n]*\n[ \t]*(?!\n)/.test(gap) && !/^[^\n]*\n[ \t]*\n/.test(gap) ? "" : "\n";
}

/** The declaration with its comments; `export` only where `index.ts` exports it. */
function printDeclaration(
  { source }: SourceModule,
  { names, statement }: Declaration,
  exported: ReadonlySet<string>,
): string {
  const text = source.text;
  const comments = (ts.getLeadingCommentRanges(text, statement.getFullStart()) ?? [])
    // The first comment of a file speaks of the file.
    .filter(({ pos }) => pos > 0)
    .map(({ pos, end }) => text.slice(pos, end));
  const start = statement.getStart(source);
  const calls = ts.isVariableStatement(statement) ? listEarlyCalls(statement) : [];
  let body = text.slice(start, statement.getEnd());
  for (const at of calls.sort((a, b) => b - a))
    body = `${body.slice(0, at - start)}/* @__PURE__ */ ${body.slice(at - start)}`;
  if (!names.some((name) => exported.has(name))) body = body.replace(/^export /, "");
  return [...comments, body].join("\n");
}

/** Where the calls begin that run when the module does. */
function listEarlyCalls(statement: ts.Statement): number[] {
  const starts: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isClassLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) starts.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...new Set(starts)];
}
