/** The snippets of docs/howto/cookies-and-sessions.md; a test runs them. */
import { readFile, writeFile } from "node:fs/promises";
import { CommandWebServiceClient, CookieJar } from "../../generated/birst/index.js";
import type { CookieJarJson } from "../../generated/birst/runtime/index.js";

// #region session
/** All that another process needs in order to go on. */
export interface SavedSession {
  readonly token: string;
  readonly cookies: CookieJarJson;
}

export async function saveSession(
  birst: CommandWebServiceClient,
  token: string,
  path: string,
): Promise<void> {
  const saved: SavedSession = { token, cookies: birst.soap.cookies.toJSON() };
  await writeFile(path, JSON.stringify(saved), { mode: 0o600 });
}
// #endregion

// #region restore
export async function restoreSession(
  endpoint: string,
  path: string,
): Promise<{ birst: CommandWebServiceClient; token: string }> {
  const { token, cookies } = JSON.parse(await readFile(path, "utf8")) as SavedSession;
  const birst = new CommandWebServiceClient({ endpoint, cookies: CookieJar.from(cookies) });
  return { birst, token };
}
// #endregion

// #region share
export function makeTwins(endpoint: string): readonly CommandWebServiceClient[] {
  const cookies = new CookieJar();
  return [
    new CommandWebServiceClient({ endpoint, cookies, timeout: 5_000 }),
    new CommandWebServiceClient({ endpoint, cookies, timeout: 600_000 }),
  ];
}
// #endregion
