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
