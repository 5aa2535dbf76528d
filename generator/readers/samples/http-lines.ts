/** The lines of HTTP that samples hang on: request line, status line, headers, query and form fields. */

/** `POST /x.asmx HTTP/1.1`: method, target and version. A long query may be wrapped after `&`, `?` or `=`. */
export function requestLine(): RegExp {
  return /\b(GET|POST)\s+((?:\/|https?:\/\/)[^\r\n<]*?(?:[&?=]\r?\n(?![ \t]*[A-Z][\w-]*:)[^\r\n<]*?)*?)\s+HTTP\/(\d(?:\.\d)?)\b/g;
}

/** A request line without a version, as Mono prints it: a header follows. */
export function versionlessLine(): RegExp {
  return /\b(GET|POST)[ \t]+(\/[^\s<]*)\s+(?=(?:SOAPAction|Content-Type|Host)[ \t]*:)/g;
}

/** `HTTP/1.1 200 OK`: version and status. */
export function statusLine(): RegExp {
  return /\bHTTP\/(\d(?:\.\d)?)[ \t]+(\d{3})\b(?:[ \t]+[A-Z][A-Za-z]*)?/g;
}

/** The start tag of an envelope, whatever its prefix; the prefix is group 1. */
export function envelopeStart(): RegExp {
  return /<(?:([\w.-]+):)?Envelope(?=[\s>/])/g;
}

/** The headers of a sample that say something about the operation. */
export interface SampleHeaders {
  /** Without its quotes; empty if the header is there and empty. */
  readonly action?: string | undefined;
  readonly contentType?: string | undefined;
  readonly contentLength?: string | undefined;
  readonly host?: string | undefined;
}

/** Reads headers, one a line or all in one. */
export function readHeaders(text: string): SampleHeaders {
  const quoted = /\bSOAPAction\s*:[ \t]*(?:"([^"]*)"|'([^']*)'|(\S*))/i.exec(text);
  const inContentType = /\bContent-Type\s*:[^\r\n]*?\baction\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(text);
  const action = quoted ? (quoted[1] ?? quoted[2] ?? quoted[3]) : (inContentType?.[1] ?? inContentType?.[2]);
  return {
    action: action === undefined ? undefined : action.replace(/\s+/g, ""),
    contentType: /\bContent-Type\s*:\s*([\w.+-]+\/[\w.+-]+)/i.exec(text)?.[1]?.toLowerCase(),
    contentLength: /\bContent-Length\s*:\s*(\S+)/i.exec(text)?.[1],
    host: /\bHost\s*:[ \t]*(\S+)/i.exec(text)?.[1],
  };
}

/** One `name=placeholder` of a query or a form; `offset` counts from the start of the given text. */
export interface QueryField {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** Splits `a=string&b=int`. Pieces without `=` are left out. */
export function readQuery(text: string): readonly QueryField[] {
  const fields: QueryField[] = [];
  let offset = 0;
  for (const piece of text.split("&")) {
    const equals = piece.indexOf("=");
    if (equals > 0) {
      const name = piece.slice(0, equals);
      const lead = name.length - name.trimStart().length;
      fields.push({ name: name.trim(), value: piece.slice(equals + 1).trim(), offset: offset + lead });
    }
    offset += piece.length + 1;
  }
  return fields;
}

/** Where a request goes: the service's file without its ending, and the operation after it, if one is named. */
export interface RequestTarget {
  readonly service?: string | undefined;
  readonly operation?: string | undefined;
  readonly query: string;
}

/** ServiceStack has one endpoint for each version of SOAP, whatever the service. */
const sharedEndpoint = /^soap1[12]$/i;

/** Takes `/folder/Service.asmx/Operation?query` apart. */
export function readTarget(target: string): RequestTarget {
  const mark = target.indexOf("?");
  const path = (mark < 0 ? target : target.slice(0, mark)).replace(/^https?:\/\/[^/]*/i, "");
  const query = mark < 0 ? "" : target.slice(mark + 1);
  const segments = path.split("/").filter((segment) => segment.trim() !== "");
  const at = segments.findIndex((segment) => /\.\w{2,5}$/.test(segment));
  const file = at < 0 ? segments[segments.length - 1] : segments[at];
  return {
    service: file === undefined || sharedEndpoint.test(file) ? undefined : file.replace(/\.\w{2,5}$/, ""),
    operation: at < 0 ? undefined : segments[at + 1],
    query,
  };
}
