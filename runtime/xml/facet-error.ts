/** The error of a value that its type's facets do not allow. */
import { SoapError } from "../errors.js";
import { excerpt, isSecretPath } from "./describe-value.js";

/** Kind "encode". The message leaves out the value; who knows that it is no secret may show `found` in front of `problem`. */
export class FacetError extends SoapError {
  readonly found: string;
  /** `breaks maxLength 32 of JobToken` */
  readonly problem: string;

  constructor(text: string, problem: string) {
    super("encode", `a value (not shown) ${problem}`);
    this.found = JSON.stringify(excerpt(text));
    this.problem = problem;
  }
}

/** The message of an error at a path, with the value that breaks a facet unless a name in the path is secret. */
export function tellFound(error: SoapError, path: string, secrets: readonly string[] = []): string {
  if (!(error instanceof FacetError)) return error.message;
  return isSecretPath(path, secrets) ? error.message : `${error.found} ${error.problem}`;
}
