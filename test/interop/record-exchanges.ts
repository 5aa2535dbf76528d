/**
 * Records what travels between the interop tests and a stack, byte for byte, where `SOAPWRIGHT_RECORD` names a folder:
 * `<folder>/<stack>/exchanges/*.txt`, of calls that are alike the first. `test/wire/replay` plays them.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import type { StackName } from "./packages.js";
import type { RunningStack } from "./start-stack.js";

/** The stack as it is, or behind a relay that records. */
export async function recordStack(name: StackName, stack: RunningStack): Promise<RunningStack> {
  const folder = process.env["SOAPWRIGHT_RECORD"];
  if (folder === undefined || folder === "") return stack;
  const exchanges = join(folder, name, "exchanges");
  mkdirSync(exchanges, { recursive: true });
  const port = Number(new URL(stack.url).port);
  const open = new Set<Socket>();
  const relay = createServer((client) => {
    const server = connect(port, "127.0.0.1");
    const request: Buffer[] = [];
    const response: Buffer[] = [];
    const flush = (): void => {
      if (request.length > 0) writeExchange(exchanges, Buffer.concat(request), Buffer.concat(response));
      request.length = 0;
      response.length = 0;
    };
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => open.delete(socket));
    }
    client.on("data", (piece: Buffer) => {
      // One connection carries call after call.
      if (response.length > 0) flush();
      request.push(piece);
      server.write(piece);
    });
    server.on("data", (piece: Buffer) => {
      response.push(piece);
      client.write(piece);
    });
    client.on("end", () => server.end());
    server.on("end", () => client.end());
    server.on("close", flush);
  });
  await new Promise<void>((started) => relay.listen(0, "127.0.0.1", started));
  const address = relay.address();
  const own = typeof address === "object" && address !== null ? address.port : 0;
  return {
    ...stack,
    url: `http://127.0.0.1:${own}`,
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((stopped) => relay.close(stopped));
      await stack.stop();
    },
  };
}

function writeExchange(folder: string, request: Buffer, response: Buffer): void {
  const path = join(folder, `${nameOf(request.toString("latin1"), response.toString("latin1"))}.txt`);
  if (existsSync(path)) return;
  const marks = [Buffer.from(">>> REQUEST\n"), Buffer.from("\n<<< RESPONSE\n")] as const;
  writeFileSync(path, Buffer.concat([marks[0], request, marks[1], hideMachine(response)]));
}

/** Axis tells the name of the machine, which is nobody's business. */
function hideMachine(response: Buffer): Buffer {
  const text = response.toString("latin1");
  const hidden = text
    .replaceAll(`>${hostname()}<`, ">localhost<")
    .replaceAll(`//${hostname()}:`, "//localhost:");
  const added = hidden.length - text.length;
  const sized = hidden.replace(
    /^(Content-Length: *)(\d+)/im,
    (_line, start: string, length: string) => `${start}${Number(length) + added}`,
  );
  return Buffer.from(added === 0 ? text : sized, "latin1");
}

/** Calls of one operation and version that end alike have one name. */
function nameOf(request: string, response: string): string {
  const [method = "", path = ""] = request.split(" ", 2);
  const status = response.split(" ", 2)[1] ?? "none";
  const operation = /[<:]Body[^>]*>\s*<(?:[\w.-]+:)?([\w.-]+)/.exec(request)?.[1];
  const version = request.includes("http://www.w3.org/2003/05/soap-envelope") ? "1.2" : "1.1";
  const place = path.replaceAll(/\W+/g, "-").replaceAll(/^-|-$/g, "");
  const parts = operation === undefined ? [method.toLowerCase(), place] : [place, operation, version, status];
  return parts.filter((part) => part !== "").join("-");
}
