/** One program calls the mock through the generated SDK from Node, Deno, Bun and Chromium. */
import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { birstMock } from "../../docs/examples/birst-answers.js";
import { type MockServer, startMock } from "../../generator/server/mock.js";
import { buildBirst, loadBirst } from "../generated/birst-build.js";
import { httpBytes, startRawServer } from "../line/raw-server.js";
import { expectedLine, programFor, twiceProgram } from "./program.js";

const tools = resolve("test/platform/node_modules");
const chromium = "/usr/bin/chromium";
let scratch = "";
let mock: MockServer;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "soapwright-platform-"));
  const files = await loadBirst();
  const built = await buildBirst(files, undefined, { importExtension: "ts" });
  mock = await startMock(built.contract, birstMock);
  for (const [path, text] of built.files) {
    mkdirSync(dirname(join(scratch, "sdk", path)), { recursive: true });
    writeFileSync(join(scratch, "sdk", path), text);
  }
  writeFileSync(join(scratch, "package.json"), '{ "type": "module" }');
  const commandLine = "const [endpoint = ''] = process.argv.slice(2);\nconsole.log(await ask(endpoint));";
  writeFileSync(
    join(scratch, "program.ts"),
    programFor("./sdk/index.ts", `import process from "node:process";\n${commandLine}`),
  );
  if (!existsSync(join(tools, "deno"))) {
    const options = { cwd: resolve("test/platform"), encoding: "utf8" } as const;
    const run = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], options);
    if (run.status !== 0)
      console.log(`Deno, Bun and playwright-core could not be installed: ${run.stderr.slice(-300)}`);
  }
}, 300_000);

afterAll(async () => {
  await mock.close();
  rmSync(scratch, { recursive: true, force: true });
});

function run(command: string, ...args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
    execFile(command, args, { cwd: scratch, env, timeout: 60_000 }, (error, stdout, stderr) => {
      done(error ? `${error.message}\n${stderr}` : stdout.trim());
    });
  });
}

async function bundle(source: string, platform: "node" | "browser"): Promise<string> {
  const outfile = join(scratch, `${source}.${platform}.mjs`);
  await build({
    entryPoints: [join(scratch, source)],
    bundle: true,
    format: "esm",
    platform,
    outfile,
    logLevel: "error",
  });
  return outfile;
}

describe("the SDK calls the mock", () => {
  test("from Node", async () => {
    expect(await run(process.execPath, await bundle("program.ts", "node"), mock.url)).toBe(expectedLine);
  });

  test.skipIf(!existsSync(join(tools, "deno")) && process.env["CI"] !== "true")(
    "from Deno, sources as they are",
    async () => {
      expect(
        await run(join(tools, ".bin/deno"), "run", "--allow-all", "--no-lock", "program.ts", mock.url),
      ).toBe(expectedLine);
    },
    120_000,
  );

  test.skipIf(!existsSync(join(tools, "bun")) && process.env["CI"] !== "true")(
    "from Bun, sources as they are",
    async () => {
      expect(await run(join(tools, ".bin/bun"), "run", "program.ts", mock.url)).toBe(expectedLine);
    },
    120_000,
  );

  test("from Chromium", async (context) => {
    if (!existsSync(chromium)) {
      console.log("left out: no Chromium at /usr/bin/chromium; install Debian's package chromium");
      context.skip();
    }
    writeFileSync(
      join(scratch, "page.ts"),
      programFor("./sdk/index.ts", "document.title = await ask(location.origin + '/soap');"),
    );
    const script = await bundle("page.ts", "browser");
    const site = await serve(script);
    const { chromium: browsers } = (await import(join(tools, "playwright-core/index.mjs"))) as Playwright;
    const flags = [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-component-update",
    ];
    const args = [...flags, "--disable-background-networking", "--disable-sync"];
    const browser = await browsers.launch({ executablePath: chromium, args });
    try {
      const page = await browser.newPage();
      await page.goto(site.url);
      await page.waitForFunction("document.title !== ''");
      expect(await page.title()).toBe(expectedLine);
    } finally {
      await browser.close();
      site.close();
    }
  }, 120_000);
});

describe("a kept socket that breaks under a request: it is not sent again", () => {
  const body =
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><LogoutResponse xmlns="http://www.birst.com/"/></s:Body></s:Envelope>';

  test.for([
    ["Node", "network true; network false"],
    ["Bun", "network true; network false"],
    // It has a socket of its own there.
    ["Deno", "done; network false"],
  ])("by %s", async ([host = "", expected], context) => {
    const tool = join(tools, ".bin", host.toLowerCase());
    if (host !== "Node" && !existsSync(tool) && process.env["CI"] !== "true") {
      console.log(`left out: ${host} is not installed`);
      context.skip();
    }
    const used = new WeakSet<object>();
    const server = await startRawServer((socket) => {
      if (used.has(socket)) return void socket.resetAndDestroy();
      used.add(socket);
      socket.write(httpBytes("200 OK", body));
    });
    const gone = await startRawServer(() => {});
    await gone.close();
    writeFileSync(join(scratch, "twice.ts"), twiceProgram("./sdk/index.ts"));
    const addresses = [server.port, gone.port].map((port) => `http://127.0.0.1:${port}/`);
    const line =
      host === "Node"
        ? await run(process.execPath, await bundle("twice.ts", "node"), ...addresses)
        : host === "Bun"
          ? await run(tool, "run", "twice.ts", ...addresses)
          : await run(tool, "run", "--allow-all", "--no-lock", "twice.ts", ...addresses);
    const requests = server.requests.length;
    await server.close();
    expect({ line, requests }).toEqual({ line: expected, requests: 2 });
  });
});

/** What is used of playwright-core, which is installed only below this folder. */
interface Playwright {
  readonly chromium: {
    launch(options: { executablePath: string; args: readonly string[] }): Promise<{
      newPage(): Promise<{
        goto(url: string): Promise<unknown>;
        waitForFunction(expression: string): Promise<unknown>;
        title(): Promise<string>;
      }>;
      close(): Promise<void>;
    }>;
  };
}

/** A site with the page and its script, and the mock below `/soap`, so that both have one origin. */
async function serve(script: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const { readFile } = await import("node:fs/promises");
  const server = createServer((request, response) => {
    if (request.url === "/soap") {
      const passed = forward(mock.url, { method: "POST", headers: request.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      request.pipe(passed);
      return;
    }
    if (request.url === "/script.js") {
      response.setHeader("content-type", "text/javascript");
      readFile(script).then((text) => response.end(text));
      return;
    }
    response.setHeader("content-type", "text/html");
    response.end('<!doctype html><title></title><script type="module" src="/script.js"></script>');
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
