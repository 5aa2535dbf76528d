/** Every diagnostic code, with its usual severity and what to do. `docs/diagnostics/` has one page a code. */
import { configCodes } from "./codes/config.js";
import { modelCodes } from "./codes/model.js";
import { overlayCodes } from "./codes/overlay.js";
import { planCodes } from "./codes/plan.js";
import { sampleCodes } from "./codes/sample.js";
import { sourceCodes } from "./codes/source.js";
import { writeCodes } from "./codes/write.js";
import { wsdlCodes } from "./codes/wsdl.js";
import { xsdCodes } from "./codes/xsd.js";

export const diagnosticCodes = {
  ...sourceCodes,
  ...sampleCodes,
  ...overlayCodes,
  ...modelCodes,
  ...planCodes,
  ...configCodes,
  ...writeCodes,
  ...wsdlCodes,
  ...xsdCodes,
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;
