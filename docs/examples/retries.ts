/** The snippets of docs/howto/retries.md; a test runs them. */
import { CommandWebServiceClient, getJobStatus, isJobComplete } from "../../generated/birst/index.js";
import { type Retry, retryInterceptor, SoapError } from "../../generated/birst/runtime/index.js";

// #region client
/** These two only read, so it does no harm if the service carries one of them out twice. */
export const idempotent = [getJobStatus, isJobComplete];

export function makePatientClient(endpoint: string): CommandWebServiceClient {
  return new CommandWebServiceClient({
    endpoint,
    retry: retryInterceptor({ idempotent, tryTimeout: 20_000 }),
  });
}
// #endregion

// #region observe
export function makeOpenClient(endpoint: string, log: (line: string) => void): CommandWebServiceClient {
  const onRetry = ({ operation, tries, wait, error, status }: Retry): void =>
    log(
      `${operation}: try ${tries} ended with ${error?.kind ?? status}; the next one in ${Math.round(wait)} ms`,
    );
  return new CommandWebServiceClient({ endpoint, retry: retryInterceptor({ idempotent, onRetry }) });
}
// #endregion

// #region sent
/** Whether the service may have carried out what failed, so that it should be asked before the call is made again. */
export function mayHaveHappened(error: unknown): boolean {
  return !SoapError.is(error) || error.sent;
}
// #endregion
