/** `npm start`: makes the Birst SDK from its pages, starts the mock of that contract, and works through the client. */
import { inspect } from "node:util";
import { runInProcess } from "../../generator/cli/process-context.js";
import { loadContract } from "../../generator/cli/sdk-run.js";
import { DiagnosticCollector } from "../../generator/diagnostics/collector.js";
import { buildModel } from "../../generator/pipeline.js";
import { startMock } from "../../generator/server/mock.js";
import { birstMock } from "./birst-answers.js";

console.log("$ soapwright generate");
process.exitCode = await runInProcess(["generate"], () => performance.now());

if (process.exitCode === 0) {
  const diagnostics = new DiagnosticCollector();
  const at = { cwd: process.cwd(), stdin: () => Promise.resolve(new Uint8Array()) };
  const { contract } = buildModel(await loadContract("contracts/birst", at, diagnostics), diagnostics);
  const mock = await startMock(contract, birstMock);
  console.log(`\n$ soapwright mock contracts/birst   # listens on ${mock.url}\n`);
  try {
    // The SDK may have been written a moment ago, so it is loaded only now.
    const { CommandWebServiceClient } = await import("../../generated/birst/index.js");
    const { runBirstWorkflow } = await import("./birst-workflow.js");
    const birst = new CommandWebServiceClient({ endpoint: mock.url });
    const job = {
      username: "ada@example.com",
      password: "a long secret",
      spaceID: "6f1c6f3e-3f0a-4c3c-9d0e-0d5a3a1a7a11",
      query: "SELECT [Sales.Region], [Sales.Revenue] FROM [ALL]",
    };
    await runBirstWorkflow(birst, job, (step, answer) => {
      console.log(
        `${step}\n  ${typeof answer === "string" ? answer : inspect(answer, { depth: 4 }).replaceAll("\n", "\n  ")}`,
      );
    });
  } finally {
    await mock.close();
  }
}
