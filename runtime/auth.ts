/** HTTP authentication: Basic (RFC 7617) and Bearer (RFC 6750). */
import { SoapError } from "./errors.js";
import { encodeBase64Text } from "./host-net.js";
import { readHeader } from "./http-headers.js";
import { type Interceptor, replaceHeaders } from "./interceptors.js";
import type { TransportResponse } from "./transport.js";

/** User name and password, sent in each request. */
export interface BasicAuth {
  readonly kind: "basic";
  /** Must not hold a colon (RFC 7617 §2). */
  readonly username: string;
  readonly password: string;
}

/** A token, or a function that is asked for one before each request (and again when an interceptor retries). */
export interface BearerAuth {
  readonly kind: "bearer";
  readonly token: string | (() => string | Promise<string>);
  /**
   * Asked for another token when the service answers 401, which says that it did not carry out the call: that is then sent
   * once more. Calls that are refused at the same time share one renewal; its token is used until it is refused too.
   */
  readonly renew?: (refused: string) => string | Promise<string>;
}

/** How a client shows who it is. */
export type Auth = BasicAuth | BearerAuth;

/** Adds the Authorization header, unless the call has one already. Throws kind "encode" for another kind of credentials. */
export function authInterceptor(auth: Auth): Interceptor {
  const { kind } = auth;
  if (kind !== "basic" && kind !== "bearer") {
    throw new SoapError("encode", `auth.kind is ${JSON.stringify(kind)}; expected "basic" or "bearer".`);
  }
  let renewal: Promise<string> | undefined;
  const askAgain = async (refused: string, renew: (refused: string) => string | Promise<string>) => {
    const before = renewal;
    if (before !== undefined && (await before) !== refused) return before;
    if (renewal === undefined || renewal === before) {
      const started = Promise.resolve(refused).then(renew);
      renewal = started;
      // The next call that is refused asks again.
      started.catch(() => {
        if (renewal === started) renewal = undefined;
      });
    }
    return renewal;
  };
  return async (call, next) => {
    if (readHeader(call.headers, "authorization") !== undefined) return next(call);
    const send = ({ header, secrets }: Authorization): Promise<TransportResponse> => {
      for (const secret of secrets) call.redactor.addValue(secret);
      return next(replaceHeaders(call, { ...call.headers, authorization: header }));
    };
    if (auth.kind === "basic") return send(authorizeBasic(auth));
    const { token, renew } = auth;
    const used = await (renewal ?? (typeof token === "string" ? token : token()));
    const response = await send(authorizeBearer(used));
    if (response.status !== 401 || renew === undefined) return response;
    return send(authorizeBearer(await askAgain(used, renew)));
  };
}

interface Authorization {
  readonly header: string;
  readonly secrets: readonly string[];
}

function authorizeBasic({ username, password }: BasicAuth): Authorization {
  if (username.includes(":")) {
    throw new SoapError(
      "encode",
      "The user name for Basic authentication holds a colon, which RFC 7617 forbids.",
    );
  }
  const credentials = encodeBase64Text(`${username}:${password}`);
  return { header: `Basic ${credentials}`, secrets: [password, credentials] };
}

function authorizeBearer(token: string): Authorization {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new SoapError(
      "encode",
      "The Bearer token is empty or holds a character that no HTTP header may hold.",
    );
  }
  return { header: `Bearer ${token}`, secrets: [token] };
}
