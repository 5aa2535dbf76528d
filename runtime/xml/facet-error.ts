/** The error of a value that its type's facets do not allow. */
import { SoapError } from "../errors.js";

/** Kind "encode". The message leaves out the value; who knows that it is no secret may show `found` in front of `problem`. */
export class FacetError extends SoapError {
  readonly found: string;
  /** `breaks maxLength 32 of JobToken` */
  readonly problem: string;

  constructor(text: string, problem: string) {
    super("encode", `a value (not shown) ${problem}`);
    this.found = JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text);
    this.problem = problem;
  }
}
