/** The one file of runtime: what its modules export, in an order in which it can be evaluated. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { joinRuntime } from "../../templates/join-runtime.js";

describe("the joined runtime", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "soapwright-join-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function joined(modules: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(modules)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return joinRuntime(folder);
  }

  const base = `/** A base. */\nimport type { User } from "../user.js";\n\n/** Doc. */\nexport class Base {\n  user?: User;\n}\n`;
  const user = `/** A user. */\nimport { Base } from "./xml/base.js";\n\nexport class User extends Base {}\n\nexport function unused(): void {}\n`;
  const index = `/** All. */\nexport { User } from "./user.js";\n`;

  it("has a base above what extends it, though the base mentions it as a type", () => {
    const text = joined({ "index.ts": index, "user.ts": user, "xml/base.ts": base });
    expect(text.indexOf("class Base")).toBeGreaterThan(0);
    expect(text.indexOf("class Base")).toBeLessThan(text.indexOf("class User"));
    expect(text).toContain("// xml/base.ts: A base.\n\n/** Doc. */\nclass Base");
    expect(text).toContain("export class User");
  });

  it("imports nothing and leaves out what no export needs", () => {
    const text = joined({ "index.ts": index, "user.ts": user, "xml/base.ts": base });
    expect(text).not.toMatch(/^import /m);
    expect(text).not.toContain("unused");
  });

  it("lets bundlers drop constants that are made by a call", () => {
    const text = joined({
      "index.ts": `/** All. */\nexport { made, plain } from "./made.js";\n`,
      "made.ts":
        "/** Made. */\nexport const made = new Map([[make(), 1]]);\nexport const plain = 1;\nfunction make(): string {\n  return String(1);\n}\n",
    });
    expect(text).toContain("/* @__PURE__ */ new Map([[/* @__PURE__ */ make(), 1]])");
    expect(text).toContain("return String(1);");
    const { code } = transformSync(text.replace(/^export /gm, ""), { loader: "ts", treeShaking: true });
    expect(code).not.toContain("Map");
  });

  it("refuses a name that two modules declare", () => {
    const other = user.replace("A user", "Another").replace("unused", "User2");
    expect(() =>
      joined({
        "index.ts": `${index}export { User2 } from "./b.js";\n`,
        "user.ts": user,
        "b.ts": other,
        "xml/base.ts": base,
      }),
    ).toThrow("both declare User");
  });

  it("refuses a module that does something when it is loaded", () => {
    expect(() =>
      joined({ "index.ts": index, "user.ts": `${user}\nunused();\n`, "xml/base.ts": base }),
    ).toThrow("a statement that is no declaration");
  });
});
