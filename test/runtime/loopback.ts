/** HTTP servers on 127.0.0.1 for tests, closed with all their sockets. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly rawHeaders: readonly string[];
  readonly body: string;
  readonly socket: Socket;
}

export interface Loopback {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** Sockets that were ever opened. */
  readonly opened: () => number;
  close(): Promise<void>;
}

export type Answer = (request: SeenRequest, response: ServerResponse) => void;

export async function startLoopback(answer: Answer): Promise<Loopback> {
  const seen: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let opened = 0;
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "", url = "", headers, rawHeaders, socket } = incoming;
      const request = {
        method,
        url,
        headers,
        rawHeaders,
        body: Buffer.concat(chunks).toString("utf8"),
        socket,
      };
      seen.push(request);
      answer(request, response);
    });
  });
  server.on("connection", (socket) => {
    opened++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/Service.asmx`,
    seen,
    opened: () => opened,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Answers with a body of one type. */
export function reply(
  response: ServerResponse,
  status: number,
  type: string | undefined,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): void {
  response.writeHead(status, {
    ...(type === undefined ? {} : { "Content-Type": type }),
    ...headers,
  } as Record<string, string>);
  response.end(body);
}

/** What a promise is rejected with; fails the test if it is not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  const value = await promise.then(
    () => undefined,
    (error: unknown) => error ?? new Error("rejected with nothing"),
  );
  if (value === undefined) throw new Error("expected a rejection, but the promise was fulfilled");
  return value;
}
