/** The snippets of docs/howto/connections.md; a test runs them. */
import { readFileSync } from "node:fs";
import { CommandWebServiceClient } from "../../generated/birst/index.js";
import {
  type BearerAuth,
  httpProxy,
  NodeTransport,
  redirectInterceptor,
  type TlsOptions,
} from "../../generated/birst/runtime/index.js";

// #region tls
export function readTls(folder: string): TlsOptions {
  const read = (name: string): string => readFileSync(`${folder}/${name}`, "utf8");
  return { ca: read("ca.pem"), cert: read("client.pem"), key: read("client-key.pem") };
}

export function makeTrustedClient(endpoint: string, tls: TlsOptions): CommandWebServiceClient {
  return new CommandWebServiceClient({ endpoint, transport: new NodeTransport({ tls }) });
}
// #endregion

// #region proxy
export function makeClientBehindProxy(
  endpoint: string,
  address: string | undefined,
): CommandWebServiceClient {
  const proxy = address === undefined ? undefined : httpProxy(address);
  return new CommandWebServiceClient({ endpoint, transport: new NodeTransport({ proxy }) });
}
// #endregion

// #region redirect
export function makeMovableClient(endpoint: string): CommandWebServiceClient {
  const interceptors = [redirectInterceptor({ hosts: ["app2.example.com"] })];
  return new CommandWebServiceClient({ endpoint, interceptors });
}
// #endregion

// #region renew
export function renewable(token: string, renew: (refused: string) => Promise<string>): BearerAuth {
  return { kind: "bearer", token, renew };
}
// #endregion
