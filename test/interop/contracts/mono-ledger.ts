/** What the tests of HTTP GET and POST use of the SDK that is made of Mono's Ledger.asmx. */
import type { Moment, TestOptions } from "./sdk-parts.js";

export interface Entry {
  number: number;
  text?: string | undefined;
  amount: string;
  booked: Moment | null;
  tags?: (string | null)[] | undefined;
}

/** As the WSDL of ASMX has them: every parameter is a text, an array of them comes key by key. */
export interface WayClient {
  echo(request: { text: string }): Promise<string | null>;
  describe(
    request: Record<"whole" | "large" | "twofold" | "exact" | "yes" | "moment" | "column", string>,
  ): Promise<string | null>;
  join(request: { texts: string[]; numbers: string[] }): Promise<(string | null)[] | null>;
  entries(request: { count: string }): Promise<(Entry | null)[] | null>;
  entry(request: { text: string }): Promise<Entry | null>;
  nothing(): Promise<string | null>;
  sum(request: { left: string; right: string }): Promise<number>;
  bytes(request: { count: string }): Promise<Uint8Array | null>;
  keep(request: { text: string }): Promise<void>;
  kept(): Promise<string | null>;
  visits(): Promise<number>;
  fail(request: { reason: string }): Promise<string | null>;
}

interface LedgerClient {
  entries(request: { count: number }): Promise<(Entry | null)[] | undefined>;
  entry(request: { text?: string }): Promise<Entry | undefined>;
  bytes(request: { count: number }): Promise<Uint8Array | undefined>;
  join(request: { texts?: string[]; numbers?: number[] }): Promise<(string | null)[] | undefined>;
}

export interface Sdk {
  readonly LedgerClient: new (options: TestOptions) => LedgerClient;
  readonly LedgerHttpGetClient: new (options: TestOptions) => WayClient;
  readonly LedgerHttpPostClient: new (options: TestOptions) => WayClient;
}
