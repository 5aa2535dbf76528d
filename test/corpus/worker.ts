/** A worker process of the corpus runner: proves one contract after another, as the parent asks. */
import type { Job } from "./job.js";
import { proveContract } from "./prove-contract.js";

process.on("message", (job: Job) => {
  void proveContract(job).then((proof) => process.send?.(proof));
});
process.on("disconnect", () => process.exit());
