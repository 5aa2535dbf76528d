/** The server of the hard cases: on 127.0.0.1, answers all requests with one case's answer and keeps what it was sent. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { answerWith, type HardAnswer, responseOf } from "./hard-case.js";

export interface HardServer {
  readonly url: string;
  /** The bodies of the requests so far. */
  readonly bodies: readonly string[];
  close(): Promise<void>;
}

const plainest = answerWith(responseOf("<count>1</count>"));

/** Starts a server that answers so. */
export async function startHardServer(answer: HardAnswer = plainest): Promise<HardServer> {
  const bodies: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString("utf8"));
      send(answer, response);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A client that gives up resets the connection.
    socket.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    bodies,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function send({ status, headers, body, after, byteByByte }: HardAnswer, response: ServerResponse): void {
  response.writeHead(status, { ...headers });
  // Without this the socket gathers small chunks.
  response.socket?.setNoDelay(true);
  if (byteByByte === true) {
    for (const byte of body) response.write(Uint8Array.of(byte));
    response.end();
  } else if (after === "end") response.end(body);
  else response.write(body, () => after === "close" && response.destroy());
}
