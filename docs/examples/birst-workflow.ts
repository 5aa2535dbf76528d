/** The whole life of a Birst session through the generated client: what `npm start` shows and the tests run. */
import { type CommandWebServiceClient, SoapFault } from "../../generated/birst/index.js";

/** Where to work, and who works. */
export interface BirstJob {
  readonly username: string;
  readonly password: string;
  readonly spaceID: string;
  readonly query: string;
}

/** Logs in, publishes, waits for the job, queries page by page, and logs out. `show` gets what each step answered. */
export async function runBirstWorkflow(
  birst: CommandWebServiceClient,
  { username, password, spaceID, query }: BirstJob,
  show: (step: string, answer: unknown) => void,
): Promise<void> {
  const token = await birst.login({ username, password });
  show("Login", `a token of ${token.length} characters`);
  try {
    const jobToken = await birst.publishData({
      token,
      spaceID,
      subgroups: ["Sales"],
      date: new Date("2026-11-23T00:00:00Z"),
    });
    show("publishData", jobToken);

    let polls = 1;
    while (!(await birst.isJobComplete({ token, jobToken }))) {
      polls += 1;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    show("isJobComplete", `true after ${polls} polls`);

    const status = await birst.getJobStatus({ token, jobToken });
    show("getJobStatus", status);

    let page = await birst.executeQueryInSpace({ token, query, spaceID });
    show("executeQueryInSpace", page);
    while (page.hasMoreRows) {
      page = await birst.queryMore({ token, queryToken: page.queryToken });
      show("queryMore", page);
    }

    await birst.getJobStatus({ token, jobToken: "no such job" }).catch((error: unknown) => {
      if (!SoapFault.is(error)) throw error;
      show("getJobStatus, of a job that is not there", `${error.name} ${error.code}: ${error.reason}`);
    });
  } finally {
    await birst.logout({ token });
    show("Logout", "done");
  }
}
