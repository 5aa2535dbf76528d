/** The SOAP headers that a recorded case asks for, as XML. */
import type { RecordedCase } from "./recorded-cases.js";

const wss = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
/** The suite was recorded with its clock stopped here. */
const now = "2014-10-12T01:02:03Z";
const inTenMinutes = "2014-10-12T01:12:03Z";

/** Header blocks by `header.json` and `security.json`. Throws if one is no element. */
export function recordedHeaders({ header, security }: RecordedCase): readonly string[] {
  if (header !== undefined) throw new Error(`the header is the text ${JSON.stringify(header)}, no element`);
  return security === undefined ? [] : [securityHeader(security as Security)];
}

interface Security {
  readonly username: string;
  readonly password: string;
  /** A text is the kind of password. */
  readonly options?:
    | string
    | { readonly hasTimeStamp?: unknown; readonly hasTokenCreated?: unknown }
    | undefined;
}

/** Username token with a password in clear text (WS-Security, UsernameToken profile 1.0). */
function securityHeader({ username, password, options }: Security): string {
  const { hasTimeStamp = true, hasTokenCreated = true } = typeof options === "object" ? options : {};
  const stamp =
    `<wsu:Timestamp wsu:Id="Timestamp-${now}"><wsu:Created>${now}</wsu:Created>` +
    `<wsu:Expires>${inTenMinutes}</wsu:Expires></wsu:Timestamp>`;
  return (
    `<wsse:Security xmlns:wsse="${wss}wssecurity-secext-1.0.xsd" xmlns:wsu="${wss}wssecurity-utility-1.0.xsd">` +
    `${hasTimeStamp === false ? "" : stamp}<wsse:UsernameToken wsu:Id="SecurityToken-${now}">` +
    `<wsse:Username>${username}</wsse:Username>` +
    `<wsse:Password Type="${wss}username-token-profile-1.0#PasswordText">${password}</wsse:Password>` +
    `${hasTokenCreated === false ? "" : `<wsu:Created>${now}</wsu:Created>`}</wsse:UsernameToken></wsse:Security>`
  );
}
