/** What the classes of declared faults extend, and how they are recognised: by what they declare, not by class identity. */
import { type FaultContent, type SoapErrorContext, SoapFault } from "./errors.js";
import type { FaultClass } from "./operation.js";

/** A fault whose detail the contract declares. */
export class DeclaredFault<T> extends SoapFault {
  /** The entry of the detail, decoded; `detail` has it as it came. */
  readonly value: T;

  constructor(message: string, content: FaultContent, value: T, context: SoapErrorContext = {}) {
    super(message, content, context);
    this.value = value;
  }
}

/** Whether an error is a fault of a class, or of the same class in another copy of the SDK. */
export function isDeclared(error: unknown, { element, type }: FaultClass): boolean {
  if (!SoapFault.is(error)) return false;
  // The class of another copy has the same static members; that of a plain fault has none of them.
  const own = error.constructor as Partial<FaultClass>;
  return own.element === element && own.type === type;
}
