/** `startMock` of the package: a mock of a contract on disk, for the tests of those who use an SDK. */
import type { MockOptions } from "./server/mock-options.js";

/** A mock that listens. */
export interface RunningMock {
  /** Endpoint for a client, such as `http://127.0.0.1:40123/CommandWebService.asmx`. */
  readonly url: string;
  readonly port: number;
  /** Stops it: no new connections, open ones are ended. */
  close(): Promise<void>;
}

/**
 * Starts a mock of a contract (a file, a folder or a URL) on 127.0.0.1, and only there.
 * @throws Error if the contract has errors, if options name what it does not have, or if the port is taken.
 */
export async function startMock(contract: string, options: MockOptions = {}): Promise<RunningMock> {
  if (contract === "") throw new Error("the contract is an empty text, expected a path or a URL");
  // All that reads contracts is loaded only here: a configuration imports this package too, and has to be quick.
  const [
    { DiagnosticCollector },
    { plainPalette, renderDiagnostics },
    { loadContract },
    { buildModel },
    mock,
  ] = await Promise.all([
    import("./diagnostics/collector.js"),
    import("./diagnostics/render.js"),
    import("./cli/sdk-run.js"),
    import("./pipeline.js"),
    import("./server/mock.js"),
  ]);
  const diagnostics = new DiagnosticCollector();
  const stdin = (): Promise<Uint8Array> => Promise.reject(new Error("startMock reads no standard input"));
  const { files } = await loadContract({ contracts: contract }, { cwd: process.cwd(), stdin }, diagnostics);
  const built = buildModel({ files }, diagnostics);
  if (diagnostics.hasErrors()) {
    const errors = diagnostics.all().filter(({ severity }) => severity === "error");
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    const source = (file: string): string | undefined => texts.get(file);
    const shownPath = (file: string): string => file;
    const found = renderDiagnostics(errors, { palette: plainPalette, source, shownPath, limit: 5 });
    throw new Error(`the contract ${contract} cannot be served:\n${found}`);
  }
  return mock.startMock(built.contract, options);
}
