/** `npm start`: makes the Birst SDK from its pages, starts the mock of that contract, and works through the client. */
import { runInProcess } from "../../generator/cli/process-context.js";
import { startMock } from "../../generator/index.js";
import { birstMock } from "./birst-answers.js";
import { showStep } from "./show-step.js";

console.log("$ soapwright generate");
process.exitCode = await runInProcess(["generate"], () => performance.now());

if (process.exitCode === 0) {
  const mock = await startMock("contracts/birst", birstMock);
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
    await runBirstWorkflow(birst, job, (step, answer) => console.log(showStep(step, answer)));
  } finally {
    await mock.close();
  }
}
