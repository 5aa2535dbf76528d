/** The snippets of docs/howto/headers-auth-interceptors.md; a test runs them. */
import { CommandWebServiceClient, type Interceptor, type StatusResult } from "../../generated/birst/index.js";
import {
  type BearerAuth,
  HeaderType,
  logInterceptor,
  xsString,
} from "../../generated/birst/runtime/index.js";

// #region headers
export function makeClient(endpoint: string): CommandWebServiceClient {
  return new CommandWebServiceClient({ endpoint, headers: { "User-Agent": "nightly-load/1.0" } });
}

export function askWithTrace(
  birst: CommandWebServiceClient,
  token: string,
  jobToken: string,
  trace: string,
): Promise<StatusResult> {
  return birst.getJobStatus({ token, jobToken }, { headers: { "X-Trace": trace } });
}
// #endregion

// #region soap header
const tenant = new HeaderType("{urn:example:tenant}Tenant", xsString);

export function forTenant(endpoint: string, name: string): CommandWebServiceClient {
  return new CommandWebServiceClient({ endpoint, soapHeaders: [tenant.of(name)] });
}
// #endregion

// #region understands
const security =
  "{http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd}Security";

export function overTls(endpoint: string): CommandWebServiceClient {
  return new CommandWebServiceClient({ endpoint, understands: [security] });
}
// #endregion

// #region bearer
export function bearer(fetchToken: () => Promise<string>): BearerAuth {
  return { kind: "bearer", token: fetchToken };
}
// #endregion

// #region log
export function makeTalkative(endpoint: string, log: (line: string) => void): CommandWebServiceClient {
  return new CommandWebServiceClient({ endpoint, interceptors: [logInterceptor(log)] });
}
// #endregion

// #region retry
export const tryAgainWhenBusy: Interceptor = async (call, next) => {
  const response = await next(call);
  if (response.status !== 503) return response;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return next(call);
};
// #endregion
