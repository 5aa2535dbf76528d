/** The program that runs on every platform, as source text with its import of the SDK. */

/** Logs in, starts a job, asks for its state and for one that is not there; prints one line. */
export function programFor(importPath: string, run: string): string {
  return `
import { CommandWebServiceClient, SoapFault } from ${JSON.stringify(importPath)};

async function ask(endpoint: string): Promise<string> {
  const birst = new CommandWebServiceClient({ endpoint });
  const token = await birst.login({ username: "ada", password: "secret" });
  const jobToken = await birst.publishData({ token, spaceID: "s", subgroups: ["ü"], date: new Date(0) });
  const status = await birst.getJobStatus({ token, jobToken });
  try {
    await birst.getJobStatus({ token, jobToken: "other" });
    return "no fault";
  } catch (error) {
    return "job " + status.loadid + " is " + status.statusCode + "; " + (SoapFault.is(error) ? error.reason : String(error));
  }
}

${run}
`;
}

export const expectedLine = "job 17 is Complete; getJobStatus: there is no such job";

/** Calls twice over what may be a kept socket, then where nobody listens; prints one line. */
export function twiceProgram(importPath: string): string {
  return `
import process from "node:process";
import { CommandWebServiceClient, SoapError } from ${JSON.stringify(importPath)};

const show = (error: unknown) => SoapError.is(error) ? error.kind + " " + error.sent : String(error);
const [endpoint = "", nowhere = ""] = process.argv.slice(2);
const birst = new CommandWebServiceClient({ endpoint, timeout: 5000 });
await birst.logout({ token: "t" });
const second = await birst.logout({ token: "t" }).then(() => "done", show);
const third = await new CommandWebServiceClient({ endpoint: nowhere }).logout({ token: "t" }).then(() => "done", show);
console.log(second + "; " + third);
process.exit(0);
`;
}
