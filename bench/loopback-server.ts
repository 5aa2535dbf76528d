/** A program: answers every POST with the same response, prints its URL, and ends when its input does. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { jobStatusResponse } from "./fixtures.js";

const body = Buffer.from(jobStatusResponse);

const server = createServer((request, response) => {
  request.resume().on("end", () => {
    response.writeHead(200, { "Content-Type": "text/xml; charset=utf-8", "Content-Length": body.length });
    response.end(body);
  });
});

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/CommandWebService.asmx\n`);
});

process.stdin.resume().on("end", () => process.exit());
