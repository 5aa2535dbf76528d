// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type Codec, DeclaredFault, isDeclared } from "../runtime/index.js";
import { Report } from "../types/report.js";

/** Fault with the detail `report`: `value` is that detail. */
export class ReportFault extends DeclaredFault<Report> {
  static readonly element = "{http://example.org/orders}report";
  static readonly codec: Codec<Report, never> = Report;
  override readonly name = "ReportFault";

  /** Whether an error is this fault, also one of another copy of this SDK. */
  static override is(error: unknown): error is ReportFault {
    return isDeclared(error, ReportFault);
  }
}
