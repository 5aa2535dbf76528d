/** The snippets of the README and the howtos; a test runs them against the mock. */
import {
  CommandWebServiceClient,
  CookieJar,
  getJobStatus,
  SoapClient,
  SoapError,
  SoapFault,
  type StatusResult,
} from "../../generated/birst/index.js";

// #region call
export async function waitForJob(
  birst: CommandWebServiceClient,
  token: string,
  jobToken: string,
): Promise<StatusResult> {
  while (!(await birst.isJobComplete({ token, jobToken }))) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return birst.getJobStatus({ token, jobToken });
}
// #endregion

// #region errors
export async function tellWhatFailed(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "fine";
  } catch (error) {
    if (SoapFault.is(error)) return `the service refused: ${error.reason}`;
    if (SoapError.is(error)) return `${error.kind} in ${error.operation}: ${error.message}`;
    throw error;
  }
}
// #endregion

// #region cookies
export function saveSession(birst: CommandWebServiceClient): string {
  return JSON.stringify(birst.soap.cookies);
}

export function resumeSession(endpoint: string, saved: string): CommandWebServiceClient {
  return new CommandWebServiceClient({ endpoint, cookies: CookieJar.from(JSON.parse(saved)) });
}
// #endregion

// #region options
export function configure(endpoint: string, log: (line: string) => void): CommandWebServiceClient {
  return new CommandWebServiceClient({
    endpoint,
    version: "1.2",
    timeout: 30_000,
    headers: { "X-Request-Source": "nightly" },
    auth: { kind: "basic", username: "ada", password: "secret" },
    interceptors: [
      async (call, next) => {
        const response = await next(call);
        log(`${call.operation}: ${response.status}`);
        return response;
      },
    ],
  });
}
// #endregion

// #region abort
export function askBriefly(
  birst: CommandWebServiceClient,
  token: string,
  jobToken: string,
  signal: AbortSignal,
): Promise<StatusResult> {
  return birst.getJobStatus({ token, jobToken }, { timeout: 5_000, signal });
}
// #endregion

// #region one operation
export async function rawAnswer(endpoint: string, token: string, jobToken: string): Promise<string> {
  const soap = new SoapClient({ endpoint });
  const { raw, response } = await soap.exchange(getJobStatus, { token, jobToken });
  return `${response.getJobStatusResult.statusCode}: ${raw.response.body.length} characters`;
}
// #endregion
