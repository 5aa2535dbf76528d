/** What `import … from "soapwright"` offers: the configuration of SDKs, and a mock for tests. */
export { defineConfig, type SdkConfig, type SoapwrightConfig } from "./config/schema.js";
export { MockFault } from "./server/mock-fault.js";
export type {
  AnswerData,
  AnswerFunction,
  AnswerObject,
  CallRecord,
  FaultData,
  MockOptions,
  MockSession,
  RequestData,
  RequestValue,
} from "./server/mock-options.js";
export { type RunningMock, startMock } from "./start-mock.js";
