/** Fetches one contract file over http or https, with a time limit and a size limit. */
import type { DiagnosticCollector } from "../diagnostics/collector.js";

export interface FetchedSource {
  /** A file name made from the URL: `Service.asmx` with `op=getJobStatus` becomes `Service.asmx.getJobStatus`. */
  readonly path: string;
  /** Where it was found, after all redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** The charset that the server named. */
  readonly charset?: string | undefined;
}

/** Fetches `address`, and what it redirects to if `isAllowed`; problems become diagnostics and the result is undefined. `timeout` is in milliseconds. */
export async function fetchSource(
  address: string,
  maximalSize: number,
  timeout: number,
  diagnostics: DiagnosticCollector,
  isAllowed: (address: string) => boolean = () => true,
): Promise<FetchedSource | undefined> {
  const url = parseUrl(address);
  const shown = url ? `${url.origin}${url.pathname}` : address;
  const fail = (reason: string): undefined => {
    diagnostics.report("source/fetch-failed", `${shown} could not be fetched: ${reason}.`);
    return undefined;
  };
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:")) {
    diagnostics.report("source/unsupported-url", `${shown} is not an http or https URL.`);
    return undefined;
  }
  try {
    const signal = AbortSignal.timeout(timeout);
    let found = url;
    let response = await fetch(found, { signal, redirect: "manual" });
    for (let followed = 0; response.status >= 300 && response.status < 400; followed += 1) {
      const target = parseUrl(response.headers.get("location") ?? "", found.href);
      if (target === undefined || followed === 10) return fail("the server redirects without end or aim");
      if (!/^https?:$/.test(target.protocol) || !isAllowed(target.href)) {
        const flag = `--allow-import "${target.origin}/*"`;
        return fail(`the server redirects to ${target.origin}${target.pathname}, which ${flag} would allow`);
      }
      found = target;
      response = await fetch(found, { signal, redirect: "manual" });
    }
    if (!response.ok) return fail(`the server answered ${response.status}`);
    const bytes = await readBody(response, maximalSize);
    if (bytes === undefined) return fail(`it has more than ${maximalSize} bytes`);
    const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
    return { path: nameOf(url), address: found.href, bytes, charset };
  } catch (error) {
    const late = error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
    return fail(late ? `no answer within ${timeout} ms` : "no connection");
  }
}

async function readBody(response: Response, maximalSize: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get("content-length") ?? 0) > maximalSize) return undefined;
  if (response.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream, so an endless answer ends here.
    if (size > maximalSize) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

function nameOf(url: URL): string {
  const segment = url.pathname.split("/").filter(Boolean).pop() ?? url.hostname;
  const operation = url.searchParams.get("op");
  return `${segment}${operation ? `.${operation}` : ""}`.replace(/[^\w.-]/g, "_");
}
