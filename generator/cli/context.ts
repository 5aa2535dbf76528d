/** What commands need from the world, so that tests can stand in for it. */
import type { buildModel, buildSdk } from "../pipeline.js";

/** Reading, planning and emitting; loaded only when there is something to do. */
export interface Pipeline {
  readonly buildModel: typeof buildModel;
  readonly buildSdk: typeof buildSdk;
}

export interface CliContext {
  readonly cwd: string;
  /** Writes results: standard output. */
  readonly print: (text: string) => void;
  /** Writes everything else: standard error. */
  readonly complain: (text: string) => void;
  readonly colours: "on" | "off";
  /** Reads standard input to its end. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly loadPipeline: () => Promise<Pipeline>;
  /** Resolves when the user stops a command that runs on, such as `mock`. */
  readonly untilStopped: () => Promise<void>;
  /** Milliseconds since the process began. */
  readonly now: () => number;
}
