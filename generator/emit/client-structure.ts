/** A planned client as ts-morph structures: one documented method an operation. */

import type { ClientPlan, MethodPlan, Use } from "../plan/sdk-plan.js";
import { docText } from "./comment.js";
import { type ClassDeclarationStructure, StructureKind } from "./print-file.js";
import { propertyAccess, propertyKey } from "./property.js";
import { render } from "./render.js";

export function usesOfClient(plan: ClientPlan): readonly Use[] {
  const runtime = (symbol: string, typeOnly: "type" | "value"): Use => ({
    symbol,
    from: "runtime",
    typeOnly,
  });
  return [
    runtime("SoapClient", "value"),
    runtime("ClientOptions", "type"),
    runtime("CallOptions", "type"),
    runtime("Init", "type"),
    ...plan.methods.flatMap(({ descriptor, request, result }) => [
      ...descriptor.uses,
      ...[...request.uses, ...result.uses].map((use): Use => ({ ...use, typeOnly: "type" })),
    ]),
  ];
}

export function clientStructure(plan: ClientPlan): ClassDeclarationStructure {
  return {
    kind: StructureKind.Class,
    name: plan.name,
    isExported: true,
    docs: [docText(plan.documentation, 0)],
    properties: [
      {
        name: "soap",
        isReadonly: true,
        type: "SoapClient",
        docs: ["Calls any operation, with its raw exchange, headers and cookies."],
      },
    ],
    ctors: [
      {
        parameters: [{ name: "options", type: "ClientOptions" }],
        statements: [render("client-constructor", {})],
      },
    ],
    methods: plan.methods.map((method) => ({
      name: propertyKey(method.name),
      isAsync: true,
      docs: [
        docText(
          method.documentation,
          2,
          method.deprecated === undefined ? [] : [`@deprecated ${method.deprecated}`],
        ),
      ],
      parameters: [
        requestParameter(method),
        { name: "options", hasQuestionToken: true, type: "CallOptions" },
      ],
      returnType: `Promise<${method.result.text}>`,
      statements: [
        render("client-method", {
          descriptor: method.descriptor.text,
          unwrap: method.unwrap === undefined ? "" : propertyAccess(method.unwrap),
          isNillable: method.body === "nillable",
          isVoid: method.returns === "void",
        }),
      ],
    })),
  };
}

function requestParameter({ request, requestOptional }: MethodPlan): {
  name: string;
  type: string;
  initializer?: string;
} {
  const parameter = { name: "request", type: `Init<${request.text}>` };
  return requestOptional === "optional" ? { ...parameter, initializer: "{}" } : parameter;
}
