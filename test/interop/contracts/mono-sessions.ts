/** What the tests expect of the SDK of the ASMX service whose nodes keep sessions. */
import type { AnyClient, TestOptions } from "./sdk-parts.js";

/** Options of a client in a test of sessions. */
export interface SessionOptions extends TestOptions {
  /** Milliseconds. */
  readonly timeout?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Options of a call that the nodes' journals tell from others. */
interface NamedCall {
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Status {
  processingGroup?: string | undefined;
  type: number;
  loadid: number;
  message?: string | undefined;
  statusCode?: string | undefined;
}

export interface SessionsClient extends AnyClient {
  login(request: { username: string; password: string }, options?: NamedCall): Promise<string | undefined>;
  publishData(
    request: {
      token: string | undefined;
      spaceID: string;
      subgroups: (string | null)[];
      date: Date;
    },
    options?: NamedCall,
  ): Promise<string | undefined>;
  isJobComplete(
    request: { token: string | undefined; jobToken: string | undefined },
    options?: NamedCall,
  ): Promise<boolean>;
  getJobStatus(
    request: { token: string | undefined; jobToken: string | undefined },
    options?: NamedCall,
  ): Promise<Status | undefined>;
  logout(request: { token: string | undefined }, options?: NamedCall): Promise<void>;
  wait(
    request: { token: string | undefined; milliseconds: number },
    options?: NamedCall,
  ): Promise<string | undefined>;
}

export interface Sdk {
  readonly SessionsClient: new (options: SessionOptions) => SessionsClient;
}
