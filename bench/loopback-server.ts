/**
 * A program: answers a query with 10,000 rows and every other POST with one status, prints its URL, and ends when its input does.
 *
 * It is clients that are compared, so the server must not be what they wait for: it knows of HTTP only what they send,
 * a head with a Content-Length, and answers a request in one write.
 */
import { type AddressInfo, createServer, type Socket } from "node:net";
import { jobStatusResponse, makeRows, printQueryResponse } from "./fixtures.js";

const status = printAnswer(jobStatusResponse);
const rows = printAnswer(printQueryResponse(makeRows(10_000, 10)));

function printAnswer(content: string): Buffer {
  const body = Buffer.from(content);
  const head = `HTTP/1.1 200 OK\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

const server = createServer({ noDelay: true }, (socket) => {
  let received: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    received = answerRequests(socket, received);
  });
  // A client that goes away ends its own sockets as it likes.
  socket.on("error", () => socket.destroy());
});

/** Answers the whole requests in `received`; returns what is left of it. */
function answerRequests(socket: Socket, received: Buffer): Buffer {
  let start = 0;
  for (;;) {
    const headEnd = received.indexOf("\r\n\r\n", start);
    if (headEnd < 0) return received.subarray(start);
    const head = received.toString("latin1", start, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) throw new Error(`a request without Content-Length:\n${head}`);
    const end = headEnd + 4 + Number(length);
    if (end > received.length) return received.subarray(start);
    socket.write(/\r\nsoapaction: [^\r]*executeQueryInSpace/i.test(head) ? rows : status);
    start = end;
  }
}

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/CommandWebService.asmx\n`);
});

process.stdin.resume().on("end", () => process.exit());
