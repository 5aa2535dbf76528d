/** A program: answers a query with 10,000 rows and every other POST with one status, prints its URL, and ends when its input does. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { jobStatusResponse, makeRows, printQueryResponse } from "./fixtures.js";

const status = Buffer.from(jobStatusResponse);
const rows = Buffer.from(printQueryResponse(makeRows(10_000, 10)));

const server = createServer((request, response) => {
  const action = request.headers["soapaction"];
  const isQuery = typeof action === "string" && action.includes("executeQueryInSpace");
  const body = isQuery ? rows : status;
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
