/** Sessions by cookie, as services behind a load balancer have them. */
import { randomUUID } from "node:crypto";
import type { MockOptions, MockSession } from "./mock-options.js";

/** What a call may do about its session. */
export interface SessionUse {
  readonly session: MockSession;
  /** Value of the `Set-Cookie` header, if the client does not have the cookie yet. */
  readonly setCookie?: string | undefined;
}

export interface SessionStore {
  /** The session of a call; undefined if the call needs one that it does not have. */
  open(operation: string, cookieHeader: string | undefined): SessionUse | undefined;
  /** Forgets the session if the operation, now answered, ends it. */
  close(operation: string, cookieHeader: string | undefined): void;
}

const cookieName = "MockSession";
const mostSessions = 10_000;

/** An empty store that follows the options. */
export function createSessions(options: MockOptions): SessionStore {
  const mode = options.sessions ?? "offered";
  const sessions = new Map<string, MockSession>();
  const isStart = (operation: string): boolean =>
    options.sessionStart?.includes(operation) ?? /login/i.test(operation);
  const isEnd = (operation: string): boolean =>
    options.sessionEnd?.includes(operation) ?? /log(out|off)/i.test(operation);
  return {
    open(operation, cookieHeader) {
      if (mode === "off") return { session: new Map() };
      const present = sessions.get(readCookie(cookieHeader) ?? "");
      if (present !== undefined) return { session: present };
      if (mode === "required" && !isStart(operation)) return undefined;
      const id = randomUUID();
      const session: MockSession = new Map();
      sessions.set(id, session);
      const oldest = sessions.keys().next().value;
      // Clients without a cookie jar get a new session on every call.
      if (sessions.size > mostSessions && oldest !== undefined) sessions.delete(oldest);
      return { session, setCookie: `${cookieName}=${id}; Path=/; HttpOnly` };
    },
    close(operation, cookieHeader) {
      if (isEnd(operation)) sessions.delete(readCookie(cookieHeader) ?? "");
    },
  };
}

function readCookie(header: string | undefined): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const [name, value] = pair.split("=", 2);
    if (name?.trim() === cookieName) return value?.trim();
  }
  return undefined;
}
