/** Reads `Set-Cookie` header fields as user agents do (RFC 6265 §5.1.1, §5.2; for cookies without a name RFC 6265bis §5.6). */

/** What one `Set-Cookie` line says, attributes already resolved. */
export interface SetCookie {
  /** Empty for a line without `=`, such as Axis sends for its sessions. */
  readonly name: string;
  readonly value: string;
  /** Lower case, without the leading dot; absent if not given or empty. */
  readonly domain?: string;
  /** Absent if not given or not absolute. */
  readonly path?: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Milliseconds since 1970; absent for a session cookie. */
  readonly expires?: number;
}

const token = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
const nextCookie = new RegExp(`,(?=\\s*${token}=)`);

/** Splits fields that were joined with commas; the comma inside `Expires=Wed, 21 Oct …` stays. */
export function splitSetCookies(joined: string): readonly string[] {
  return joined
    .split(nextCookie)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Reads one `Set-Cookie` line, or gives undefined if it must be ignored. */
export function parseSetCookie(line: string, now: number): SetCookie | undefined {
  const [pair = "", ...attributes] = line.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, Math.max(equals, 0)).trim();
  const isNameless = equals < 0 && pair.trim() !== "";
  if (name === "" && !isNameless) return undefined;
  let domain: string | undefined;
  let path: string | undefined;
  let expires: number | undefined;
  let maxAge: number | undefined;
  let secure = false;
  let httpOnly = false;
  for (const attribute of attributes) {
    const at = attribute.indexOf("=");
    const key = (at < 0 ? attribute : attribute.slice(0, at)).trim().toLowerCase();
    const value = at < 0 ? "" : attribute.slice(at + 1).trim();
    switch (key) {
      case "domain":
        domain = value.replace(/^\./, "").toLowerCase() || undefined;
        break;
      case "path":
        path = value.startsWith("/") ? value : undefined;
        break;
      case "expires":
        expires = parseCookieDate(value) ?? expires;
        break;
      case "max-age":
        if (/^-?\d+$/.test(value)) maxAge = Number(value);
        break;
      case "secure":
        secure = true;
        break;
      case "httponly":
        httpOnly = true;
        break;
    }
  }
  if (maxAge !== undefined) expires = maxAge <= 0 ? 0 : Math.min(now + maxAge * 1000, 8.64e15);
  return {
    name,
    value: pair.slice(equals + 1).trim(),
    ...(domain === undefined ? {} : { domain }),
    ...(path === undefined ? {} : { path }),
    ...(expires === undefined ? {} : { expires }),
    secure,
    httpOnly,
  };
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Milliseconds of a cookie date in any of the forms servers send, or undefined (RFC 6265 §5.1.1). */
export function parseCookieDate(text: string): number | undefined {
  let time: readonly number[] | undefined;
  let day: number | undefined;
  let month: number | undefined;
  let year: number | undefined;
  for (const word of text.split(/[\t -/;-@[-`{-~]+/)) {
    const clock = time === undefined ? /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\D|$)/.exec(word) : null;
    if (clock !== null) {
      time = clock.slice(1, 4).map(Number);
      continue;
    }
    if (day === undefined && /^\d{1,2}(?:\D|$)/.test(word)) {
      day = Number.parseInt(word, 10);
      continue;
    }
    const named = months.indexOf(word.slice(0, 3).toLowerCase());
    if (month === undefined && named >= 0) {
      month = named;
      continue;
    }
    if (year === undefined && /^\d{2,4}(?:\D|$)/.test(word)) year = Number.parseInt(word, 10);
  }
  if (time === undefined || day === undefined || month === undefined || year === undefined) return undefined;
  const [hour = 0, minute = 0, second = 0] = time;
  if (year >= 70 && year <= 99) year += 1900;
  if (year <= 69) year += 2000;
  if (day < 1 || day > 31 || year < 1601 || hour > 23 || minute > 59 || second > 59) return undefined;
  return Date.UTC(year, month, day, hour, minute, second);
}
