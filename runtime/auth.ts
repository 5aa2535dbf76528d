/** HTTP authentication: Basic (RFC 7617) and Bearer (RFC 6750). */
import { SoapError } from "./errors.js";
import { encodeBase64Text } from "./host-net.js";
import { readHeader } from "./http-headers.js";
import { type Interceptor, replaceHeaders } from "./interceptors.js";

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
}

/** How a client shows who it is. */
export type Auth = BasicAuth | BearerAuth;

/** Adds the Authorization header, unless the call has one already. */
export function authInterceptor(auth: Auth): Interceptor {
  return async (call, next) => {
    if (readHeader(call.headers, "authorization") !== undefined) return next(call);
    const { header, secrets } = await createAuthorization(auth);
    for (const secret of secrets) call.redactor.addValue(secret);
    return next(replaceHeaders(call, { ...call.headers, authorization: header }));
  };
}

interface Authorization {
  readonly header: string;
  readonly secrets: readonly string[];
}

async function createAuthorization(auth: Auth): Promise<Authorization> {
  switch (auth.kind) {
    case "basic": {
      if (auth.username.includes(":")) {
        throw new SoapError(
          "encode",
          "The user name for Basic authentication holds a colon, which RFC 7617 forbids.",
        );
      }
      const credentials = encodeBase64Text(`${auth.username}:${auth.password}`);
      return { header: `Basic ${credentials}`, secrets: [auth.password, credentials] };
    }
    case "bearer": {
      const token = typeof auth.token === "string" ? auth.token : await auth.token();
      if (!/^[\x21-\x7e]+$/.test(token)) {
        throw new SoapError(
          "encode",
          "The Bearer token is empty or holds a character that no HTTP header may hold.",
        );
      }
      return { header: `Bearer ${token}`, secrets: [token] };
    }
  }
}
