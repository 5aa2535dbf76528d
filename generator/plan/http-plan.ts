/** The plan of what an operation without SOAP needs: the type of its parameters, and what makes and reads its messages. */
import type { Code, MemberPlan } from "./sdk-plan.js";

/** The functions of the runtime that make and read messages without SOAP. */
export interface HttpPlan {
  readonly request: {
    readonly factory: "httpQuery" | "httpLocation" | "httpForm" | "httpDocument" | "httpText";
    /** Literals before the parameters or the message. */
    readonly leading: readonly string[];
    readonly content:
      | { readonly kind: "parameters"; readonly parameters: readonly ParameterPlan[] }
      | { readonly kind: "message"; readonly element: string; readonly codec: Code }
      | { readonly kind: "text"; readonly codec: Code };
  };
  readonly response:
    | { readonly kind: "nothing" }
    | { readonly kind: "document"; readonly element: string; readonly codec: Code }
    | { readonly kind: "text"; readonly mediaTypes: string; readonly codec: Code }
    | { readonly kind: "bytes"; readonly mediaTypes: string };
}

/** A parameter of a query, location or form. */
export interface ParameterPlan {
  readonly property: string;
  readonly factory: "httpParameter" | "httpParameterList";
  /** Name on the wire. */
  readonly name: string;
  readonly codec: Code;
}

/** The type of a request whose members are parameters. */
export interface ParametersPlan {
  readonly kind: "parameters";
  readonly name: string;
  readonly documentation: string;
  readonly members: readonly MemberPlan[];
}
