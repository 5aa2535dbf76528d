/** The errors of the mock: a fault to answer with, and options that do not fit the contract. */
import type { FaultData } from "./mock-options.js";

/** Thrown to answer a call with a SOAP fault; answer functions may throw it too. */
export class MockFault extends Error {
  readonly fault: FaultData;

  constructor(fault: FaultData) {
    super(fault.reason);
    this.name = "MockFault";
    this.fault = fault;
  }
}

/** Thrown by `startMock` if its options name what the contract does not have. */
export class MockOptionsError extends Error {
  override readonly name = "MockOptionsError";
}

/** A fault that blames the sender. */
export function clientFault(reason: string): MockFault {
  return new MockFault({ code: "Client", reason });
}
