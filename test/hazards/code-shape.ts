/** What generated files may consist of: everything else would be code that came out of a contract. */
import ts from "typescript";

const allowedStatements = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

const allowedInside = new Set([
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.SwitchStatement,
  ts.SyntaxKind.BreakStatement,
  ts.SyntaxKind.ReturnStatement,
]);

/** Nodes that generated code never has. */
const forbidden = new Set([
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.TaggedTemplateExpression,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.Decorator,
  ts.SyntaxKind.DeleteExpression,
  ts.SyntaxKind.AnyKeyword,
  ts.SyntaxKind.ClassStaticBlockDeclaration,
  ts.SyntaxKind.ComputedPropertyName,
]);

const calls =
  /^(super|super\.write|xml\.(field|element|optional|repeated|attribute|requiredAttribute|any|attributes|mixed|text|missing|skip|nil)|this\.soap\.call|Object\.values|[\p{ID_Continue}$]+\.(from|read|write|push)|(xmlNames|arrayOf|nillable|nillableWith|lazy|listOf|enumeration|openEnumeration|withDefault|itemsFrom|polymorphic|derivedType|typed|encodedArrayOf|isDeclared))$/u;

export interface CodeShape {
  /** What must not be there, with its line. */
  readonly problems: readonly string[];
  /** Values of all string literals but import specifiers. */
  readonly literals: readonly string[];
}

/** Reads one emitted file as the compiler does. */
export function inspectCode(path: string, text: string): CodeShape {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems: string[] = [];
  const literals: string[] = [];
  const report = (node: ts.Node, what: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    problems.push(`${path}:${line + 1} ${what}: ${node.getText().slice(0, 120)}`);
  };
  const visit = (node: ts.Node): void => {
    if (forbidden.has(node.kind)) report(node, `a ${ts.SyntaxKind[node.kind]}`);
    if (ts.isStatement(node) && !ts.isBlock(node)) {
      const allowed = node.parent === source ? allowedStatements : allowedInside;
      if (!allowed.has(node.kind)) report(node, "a statement");
    }
    if (ts.isExpressionStatement(node)) checkExpression(node, report);
    if (ts.isCallExpression(node) && !calls.test(node.expression.getText())) report(node, "a call");
    if (ts.isElementAccessExpression(node) && !ts.isStringLiteral(node.argumentExpression))
      report(node, "an access");
    if (ts.isPropertyDeclaration(node) && node.initializer) report(node, "an initializer");
    if (ts.isStringLiteral(node) && !isSpecifier(node)) literals.push(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  for (const { messageText } of syntaxErrorsOf(source))
    problems.push(`${path} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  return { problems, literals };
}

/** Assignments to a member or local, and calls. */
function checkExpression(
  { expression }: ts.ExpressionStatement,
  report: (node: ts.Node, what: string) => void,
): void {
  const called = ts.isAwaitExpression(expression) ? expression.expression : expression;
  if (ts.isCallExpression(called)) return;
  const assigned = ts.isBinaryExpression(called) && called.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  if (!assigned) {
    report(expression, "an expression");
    return;
  }
  const { left } = called as ts.BinaryExpression;
  const target = ts.isIdentifier(left) ? left : (left as ts.PropertyAccessExpression).expression;
  if (!ts.isIdentifier(left) && target?.kind !== ts.SyntaxKind.ThisKeyword)
    report(expression, "an assignment");
}

function isSpecifier({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}

function syntaxErrorsOf(source: ts.SourceFile): readonly ts.Diagnostic[] {
  return (source as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] }).parseDiagnostics;
}
