/** Texts that would run if they were not quoted, and names that an SDK, JavaScript or a file system already uses. */

/** Ends strings, comments, templates and lines, and then would run. */
export const payloads = [
  "*/ globalThis.pwned = 1; /*",
  '"; globalThis.pwned = 1; "',
  "'; globalThis.pwned = 1; '",
  "`; globalThis.pwned = 1; `",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template is what it tries to be
  "${(globalThis.pwned = 1)}",
  '\\"; globalThis.pwned = 1; //',
  "\u2028globalThis.pwned = 1\u2029//",
  "]; globalThis.pwned = 1; [",
  "}) { globalThis.pwned = 1; } (",
  "<script>globalThis.pwned = 1</script>",
  "{{#each x}}{{/each}} {{{pwned}}}",
  "// @ts-nocheck",
  "@deprecated {@link pwned}",
];

export const memberNames = [
  ...["constructor", "prototype", "toString", "toJSON", "valueOf", "then", "hasOwnProperty", "__proto__"],
  ...["delete", "class", "await", "arguments", "eval", "this", "super", "new", "undefined", "yield"],
  ...["xml", "at", "value", "init", "ns", "ns2", "fields", "request", "options", "response", "requestFields"],
  ...["name", "length", "from", "read", "write", "soap", "pwned", "globalThis", "Object", "Promise", "Array"],
  ...["xsString", "xmlNames", "arrayOf", "itemsFrom", "Init", "arrayOfString", "RawXml", "rawXml"],
];

export const typeNames = [
  ...[
    "Promise",
    "Array",
    "Date",
    "Object",
    "String",
    "Number",
    "Error",
    "Map",
    "Uint8Array",
    "Function",
    "Symbol",
  ],
  ...[
    "Init",
    "XmlReader",
    "XmlWriter",
    "SoapClient",
    "SoapError",
    "SoapFault",
    "Operation",
    "RawXml",
    "CookieJar",
  ],
  ...[
    "CallOptions",
    "ClientOptions",
    "NodeTransport",
    "SoapHeader",
    "HeaderType",
    "XsDateTime",
    "HttpHeaders",
  ],
  ...["Con", "aux", "Nul", "com1", "index", "client", "runtime", "types", "package", "manifest"],
  ...["Foo", "foo", "FOO", "a-b", "a.b", "aB", "Depot", "DepotClient", "Record", "Readonly", "globalThis"],
];

/** 300 characters. */
export const long = (start: string): string => start + "x".repeat(300 - start.length);

export const operationNames = [
  ...["soap", "constructor", "then", "toString", "delete", "class", "await", "arguments", "prototype"],
  ...["Foo", "foo", "FOO", "Con", "aux", "index", "client", "init", "value", "xml", "SoapClient", "Promise"],
  ...["get-a", "get_a", "getA", "get.a", "GetA", "options", "request", "response", "Operation", "eval"],
];
