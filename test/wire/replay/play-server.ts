/** A server that answers each request with the bytes of a recording, and then closes the connection or falls silent. */
import { createServer, type Socket } from "node:net";

/** What is to be played, and what came for it. */
export interface Player {
  readonly url: string;
  /** Plays these bytes to every request from now on; `silent` sends them and never closes. */
  readonly load: (bytes: Buffer, ending: "closed" | "silent") => void;
  /** Requests since `load`. */
  readonly countRequests: () => number;
  readonly stop: () => Promise<void>;
}

export async function startPlayer(): Promise<Player> {
  let played: { readonly bytes: Buffer; readonly ending: "closed" | "silent" } | undefined;
  let requests = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let received = Buffer.alloc(0);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.on("data", (piece: Buffer) => {
      received = Buffer.concat([received, piece]);
      if (!isWholeRequest(received)) return;
      received = Buffer.alloc(0);
      requests += 1;
      if (played === undefined) return;
      if (played.ending === "silent") socket.write(played.bytes);
      else socket.end(played.bytes);
    });
  });
  await new Promise<void>((started) => server.listen(0, "127.0.0.1", started));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    load: (bytes, ending) => {
      played = { bytes, ending };
      requests = 0;
    },
    countRequests: () => requests,
    stop: () =>
      new Promise((stopped) => {
        for (const socket of open) socket.destroy();
        server.close(() => stopped());
      }),
  };
}

/** Requests of the runtime say how long they are. */
function isWholeRequest(bytes: Buffer): boolean {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return false;
  const length = /^content-length:\s*(\d+)/im.exec(bytes.subarray(0, end).toString("latin1"))?.[1];
  return bytes.length >= end + 4 + Number(length ?? 0);
}
