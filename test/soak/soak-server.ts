/** A program: serves the mock of Birst, prints its address, and tells on each line that it reads how many sockets it has had. */
import { subscribe } from "node:diagnostics_channel";
import { createInterface } from "node:readline";
import { birstMock } from "../../docs/examples/birst-answers.js";
import { startMock } from "../../generator/index.js";

let opened = 0;
subscribe("net.server.socket", () => {
  opened++;
});
const mock = await startMock("contracts/birst", birstMock);
process.stdout.write(`${mock.url}\n`);
for await (const _line of createInterface({ input: process.stdin })) process.stdout.write(`${opened}\n`);
await mock.close();
