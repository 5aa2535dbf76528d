/** Operation pages whose every text is an attack. */

export interface HostileOperation {
  readonly name: string;
  readonly documentation?: string;
  readonly namespace?: string;
  readonly action?: string;
  /** XML inside the request wrapper. */
  readonly request: string;
  /** XML inside the result element. */
  readonly result?: string;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export function printPage(service: string, operation: HostileOperation): string {
  const {
    name,
    namespace = "urn:hostile",
    action = `urn:hostile/${name}`,
    request,
    result = "string",
  } = operation;
  const envelope = (body: string): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<soap:Envelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">\n  <soap:Body>\n${body}\n  </soap:Body>\n</soap:Envelope>`;
  const wrap = (local: string, inner: string): string =>
    `    <${local} xmlns="${attribute(namespace)}">\n${inner}\n    </${local}>`;
  return [
    service,
    name,
    operation.documentation ?? "",
    "SOAP 1.1",
    `POST /${service}.asmx HTTP/1.1\nContent-Type: text/xml; charset=utf-8\nContent-Length: length\nSOAPAction: "${action}"`,
    envelope(wrap(name, request)),
    "HTTP/1.1 200 OK\nContent-Type: text/xml; charset=utf-8\nContent-Length: length",
    envelope(wrap(`${name}Response`, `<${name}Result>${result}</${name}Result>`)),
  ].join("\n\n");
}

/** Texts that try to leave a comment, a string or a template. */
export const breakouts = [
  "*/ globalThis.pwned = 1; /*",
  '"; globalThis.pwned = 1; "',
  "'; globalThis.pwned = 1; '",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what it tries to be
  "`${globalThis.pwned = 1}`",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what it tries to be
  "${globalThis.pwned = 1}",
  "\u2028globalThis.pwned = 1;\u2029",
  '\\"; globalThis.pwned = 1; //',
  "{{constructor}} {{#each this}}",
  "@deprecated </script> <!-- \u202e",
  "../../x",
];

const fields = (...names: readonly string[]): string =>
  names.map((name) => `<${name}>string</${name}>`).join("\n");

const localNames = [
  ...[
    "xml",
    "at",
    "value",
    "init",
    "ns",
    "fields",
    "requestFields",
    "responseFields",
    "request",
    "options",
    "response",
  ],
  ...[
    "constructor",
    "__proto__",
    "prototype",
    "toString",
    "then",
    "valueOf",
    "hasOwnProperty",
    "name",
    "length",
  ],
  ...[
    "delete",
    "class",
    "await",
    "arguments",
    "default",
    "new",
    "this",
    "eval",
    "let",
    "yield",
    "static",
    "undefined",
  ],
  ...["a-b", "a_b", "aB", "a.b", "A-B", "_", "Ünïcode", "漢字", "xsString", "arrayOf", "nillable", "Promise"],
];

const typeNames = [
  ...[
    "Promise",
    "Array",
    "Date",
    "Object",
    "String",
    "Uint8Array",
    "Error",
    "Map",
    "Init",
    "XmlReader",
    "XmlWriter",
  ],
  ...[
    "SoapClient",
    "Operation",
    "RawXml",
    "Con",
    "aux",
    "Foo",
    "foo",
    "FOO",
    "constructor",
    "__proto__",
    "index",
  ],
];

export const hostileOperations: readonly HostileOperation[] = [
  { name: "locals", documentation: breakouts.join("\n"), request: fields(...localNames) },
  ...breakouts.map((text, at) => ({
    ...{ name: `breakout${at}`, documentation: text, action: `urn:${text.replace(/["\n]/g, "")}` },
    ...{ namespace: `urn:${text.replace(/\s/g, "_")}`, request: fields("a") },
  })),
  ...[
    "delete",
    "class",
    "soap",
    "then",
    "constructor",
    "toString",
    "await",
    "Foo",
    "foo",
    "index",
    "client",
    "nul",
  ].map((name) => ({ name, request: fields("a") })),
  {
    name: "types",
    request: typeNames
      .map((name) => `<list-${name}>${`<${name}><v>string</v></${name}>`.repeat(2)}</list-${name}>`)
      .join("\n"),
  },
  {
    name: "sameName",
    request: "<sameName><sameName><sameNameRequest>string</sameNameRequest></sameName></sameName>",
  },
  { name: "enums", request: "<mode>constructor or __proto__ or then or re-plicate or 1 or RePlicate</mode>" },
  {
    name: "long".repeat(60),
    request: fields("x".repeat(300)),
    result: `<${"y".repeat(120)}>int</${"y".repeat(120)}>`,
  },
  {
    name: "attributes",
    request: '<item id="int" class="string" constructor="string" a-b="boolean"><id>string</id></item>',
  },
];
