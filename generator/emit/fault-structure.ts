/** A declared fault as ts-morph structures: a class with what it is known by, and its type guard. */
import { quote } from "../plan/quote.js";
import type { FaultPlan, Use } from "../plan/sdk-plan.js";
import { docText } from "./comment.js";
import { lineWidth } from "./line-width.js";
import { type ClassDeclarationStructure, StructureKind } from "./print-file.js";
import { render } from "./render.js";

export function usesOfFault(plan: FaultPlan): readonly Use[] {
  const runtime = (symbol: string, typeOnly: "type" | "value"): Use => ({
    symbol,
    from: "runtime",
    typeOnly,
  });
  return [
    runtime("Codec", "type"),
    runtime("DeclaredFault", "value"),
    runtime("isDeclared", "value"),
    ...plan.type.uses.map((use): Use => ({ ...use, typeOnly: "type" })),
    ...plan.codec.uses,
    ...(plan.substitutes.elements.length === 0 ? [] : [runtime("FaultClass", "type")]),
    ...plan.substitutes.elements.flatMap(({ codec }) => codec.uses),
  ];
}

/** `const serviceSubstitutes: … = { "{ns}outOfStock": OutOfStock };`: the codecs of elements that may stand for the declared one. */
export function substitutesConstant({ substitutes: { name, elements } }: FaultPlan): string {
  const lines = elements.map(({ element, codec }) => {
    const line = `  ${quote(element)}: ${codec.text},`;
    return line.length > lineWidth ? `  ${quote(element)}:\n    ${codec.text},` : line;
  });
  return `const ${name}: FaultClass["substitutes"] = {\n${lines.join("\n")}\n};`;
}

export function faultStructure(plan: FaultPlan): ClassDeclarationStructure {
  const constant = { isStatic: true, isReadonly: true };
  return {
    kind: StructureKind.Class,
    name: plan.name,
    isExported: true,
    extends: `DeclaredFault<${plan.type.text}>`,
    docs: [docText(plan.documentation, 0)],
    properties: [
      { ...constant, name: "element", initializer: quote(plan.element) },
      ...(plan.wireType === undefined
        ? []
        : [{ ...constant, name: "type", initializer: quote(plan.wireType) }]),
      {
        ...constant,
        name: "codec",
        type: `Codec<${plan.type.text}, never>`,
        initializer: plan.codec.text,
      },
      ...(plan.substitutes.elements.length === 0
        ? []
        : [
            {
              ...constant,
              name: "substitutes",
              type: 'FaultClass["substitutes"]',
              initializer: plan.substitutes.name,
            },
          ]),
      { name: "name", isReadonly: true, hasOverrideKeyword: true, initializer: quote(plan.name) },
    ],
    methods: [
      {
        name: "is",
        isStatic: true,
        hasOverrideKeyword: true,
        docs: ["Whether an error is this fault, also one of another copy of this SDK."],
        parameters: [{ name: "error", type: "unknown" }],
        returnType: `error is ${plan.name}`,
        statements: [render("fault-is", { name: plan.name })],
      },
    ],
  };
}
