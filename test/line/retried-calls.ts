/** Calls of a client with a retry, over a transport that answers by a script. */
import { SoapClient } from "../../runtime/client.js";
import { SoapError } from "../../runtime/errors.js";
import { joinHeaders } from "../../runtime/http-headers.js";
import { type Retry, type RetryOptions, retryInterceptor } from "../../runtime/retry.js";
import type { Transport, TransportRequest, TransportResponse } from "../../runtime/transport.js";
import { getStatus, response } from "../runtime/sample-operation.js";

export const request = { token: "0123456789abcdef0123456789abcdef", count: 3 };
export const endpoint = "http://127.0.0.1:1/";

export type Step = TransportResponse | SoapError | "hang" | "deaf";

/** A transport that does one step after the other, the last one over and over. */
export function script(...steps: readonly Step[]): Transport & { readonly sent: TransportRequest[] } {
  const sent: TransportRequest[] = [];
  return {
    sent,
    send: (outgoing) => {
      const step = steps[Math.min(sent.length, steps.length - 1)];
      sent.push(outgoing);
      return new Promise((resolve, reject) => {
        if (step === "deaf") return;
        if (step === "hang") {
          const { signal } = outgoing;
          signal?.addEventListener("abort", () => reject(new SoapError("aborted", "ended", { sent: false })));
        } else if (step instanceof SoapError) reject(step);
        else if (step !== undefined) resolve(step);
      });
    },
  };
}

export function answer(
  status: number,
  headers: Readonly<Record<string, string>> = {},
  text = response(),
): TransportResponse {
  const body = Buffer.from(text);
  return {
    status,
    statusText: "",
    headers: joinHeaders(Object.entries(headers).flat()),
    setCookies: [],
    body,
  };
}

export const good = answer(200);
export const unreached = new SoapError("network", "No connection", {
  sent: false,
  cause: { code: "ECONNREFUSED" },
});
export const broken = new SoapError("network", "No response", { cause: { code: "ECONNRESET" } });

/** Calls with that retry; gives the waits beside what happened. */
export async function callWith(options: RetryOptions, ...steps: readonly Step[]) {
  const transport = script(...steps);
  const retries: Retry[] = [];
  const retry = retryInterceptor({
    delay: 8,
    random: () => 0.5,
    onRetry: (one) => retries.push(one),
    ...options,
  });
  const client = new SoapClient({ endpoint, transport, retry });
  const outcome = await client.call(getStatus, request).catch((error: unknown) => error);
  return { outcome, retries, sent: transport.sent.length };
}

export const idempotent = ["getStatus"];
