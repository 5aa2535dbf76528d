/** What is said of a command line that cannot be understood: what was found, expected and probably meant. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { makeProject, type ScratchProject } from "./scratch-project.js";

let project: ScratchProject;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => {
  project.remove();
});

const contractWords = "a file, a folder, a URL, or - for standard input";

it.each([
  [["genrate"], "soapwright has no command genrate; did you mean generate?", ""],
  [["frobnicate"], "soapwright has no command frobnicate; it has generate, check, inspect, export, mock", ""],
  [[], "soapwright needs a command", ""],
  [["mock"], `soapwright mock needs a contract: ${contractWords}`, "mock"],
  [["export", "x"], "soapwright export needs a format and a contract: export wsdl CONTRACT", "export"],
  [["generate", "a", "b"], "b is one argument too many; expected one contract", "generate"],
  [
    ["generate", "--layot", "split"],
    "soapwright generate has no option --layot; did you mean --layout?",
    "generate",
  ],
  [
    ["check", "--import-extenson=ts"],
    "soapwright check has no option --import-extenson; did you mean --import-extension?",
    "check",
  ],
  [["mock", "a", "--prot", "8"], "soapwright mock has no option --prot; did you mean --port?", "mock"],
  [
    ["mock", "a", "--prot", "8", "--dealy=2"],
    "soapwright mock has no option --prot; did you mean --port?\nsoapwright mock has no option --dealy; did you mean --delay?",
    "mock",
  ],
  [["generate", "a", "--out"], "--out needs a value", "generate"],
  [
    ["generate", "a", "--layout", "splitt"],
    '--layout is "splitt", expected "split" or "grouped"; did you mean "split"?',
    "generate",
  ],
  [
    ["generate", "--import-extension", "ts"],
    "--import-extension needs a contract: soapwright generate CONTRACT --out DIR",
    "generate",
  ],
  [["mock", "a", "--port", "http"], "--port is no number, expected a number from 0 to 65535", "mock"],
  [["mock", "a", "--delay", "-1"], "--delay is -1, expected milliseconds", "mock"],
])("%j", async (args, message, command) => {
  const help = `Try: soapwright ${command === "" ? "" : `${command} `}--help\n`;
  expect(await project.run(args)).toEqual({ code: 2, stdout: "", stderr: `${message}\n${help}` });
});
