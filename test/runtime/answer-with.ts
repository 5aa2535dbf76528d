/** A client whose transport answers the same text each time, and remembers what was sent. */
import { SoapClient } from "../../runtime/client.js";
import type { ClientOptions } from "../../runtime/client-options.js";
import type { TransportRequest } from "../../runtime/transport.js";

export interface Answered {
  readonly client: SoapClient;
  readonly sent: TransportRequest[];
}

export function answerWith(text: string, options: Partial<ClientOptions> = {}, status = 200): Answered {
  const sent: TransportRequest[] = [];
  const client = new SoapClient({
    endpoint: "http://127.0.0.1/",
    transport: {
      send: (request) => {
        sent.push(request);
        const body = new TextEncoder().encode(text);
        const headers = { "content-type": "text/xml; charset=utf-8" };
        return Promise.resolve({ status, statusText: "", headers, setCookies: [], body });
      },
    },
    ...options,
  });
  return { client, sent };
}

/** What a call throws. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => {
      throw new Error("the call did not fail");
    },
    (error: unknown) => error,
  );
}
