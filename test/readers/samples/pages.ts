/** Builds operation pages as the generators print them, and shows contracts as short lines to compare. */
import { DiagnosticCollector } from "../../../generator/diagnostics/collector.js";
import type { Contract, Occurs, Particle } from "../../../generator/model/contract.js";
import { localName } from "../../../generator/model/names.js";
import { readSamples } from "../../../generator/readers/samples/read-samples.js";
import { toSource } from "./shared-data.js";

export const soap11 = "http://schemas.xmlsoap.org/soap/envelope/";
export const soap12 = "http://www.w3.org/2003/05/soap-envelope";
const instances = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"`;

export interface PageOptions {
  readonly service?: string;
  readonly operation?: string;
  readonly documentation?: string;
  readonly action?: string;
  /** Content of `soap:Body`. */
  readonly request: string;
  /** Content of `soap:Body`; absent for one-way. */
  readonly response?: string;
  readonly requestHeader?: string;
  readonly responseHeader?: string;
}

export function envelope(body: string, header?: string, prefix = "soap", namespace = soap11): string {
  const headers = header === undefined ? "" : `  <${prefix}:Header>\n${header}\n  </${prefix}:Header>\n`;
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<${prefix}:Envelope ${instances} xmlns:${prefix}="${namespace}">\n` +
    `${headers}  <${prefix}:Body>\n${body}\n  </${prefix}:Body>\n</${prefix}:Envelope>`
  );
}

/** One SOAP 1.1 exchange with its lines of HTTP. */
export function exchange11(options: PageOptions): string {
  const { service = "Depot", operation = "store", action = `urn:depot/${operation}` } = options;
  const request =
    `POST /${service}.asmx HTTP/1.1\nHost: localhost\nContent-Type: text/xml; charset=utf-8\n` +
    `Content-Length: length\nSOAPAction: "${action}"\n\n${envelope(options.request, options.requestHeader)}\n`;
  const response =
    options.response === undefined
      ? "HTTP/1.1 202 Accepted\n"
      : `HTTP/1.1 200 OK\nContent-Type: text/xml; charset=utf-8\nContent-Length: length\n\n` +
        `${envelope(options.response, options.responseHeader)}\n`;
  return request + response;
}

export function exchange12(options: PageOptions): string {
  const { service = "Depot" } = options;
  const head = "Content-Type: application/soap+xml; charset=utf-8\nContent-Length: length\n\n";
  const request = `POST /${service}.asmx HTTP/1.1\nHost: localhost\n${head}${envelope(options.request, options.requestHeader, "soap12", soap12)}\n`;
  const response =
    options.response === undefined
      ? "HTTP/1.1 202 Accepted\n"
      : `HTTP/1.1 200 OK\n${head}${envelope(options.response, options.responseHeader, "soap12", soap12)}\n`;
  return request + response;
}

/** A classic page as text. The sentences are not Microsoft's: no reader may depend on them. */
export function classicPage(options: PageOptions): string {
  const { service = "Depot", operation = "store", documentation = "" } = options;
  return (
    `${service}\n\n\nZur Liste aller Vorgänge.\n\n${operation}\n\n${documentation}\n\nTest\n\nNur auf diesem Rechner.\n\n` +
    `SOAP 1.1\n\nEin Beispiel.\n\n${exchange11(options)}\nSOAP 1.2\n\nEin Beispiel.\n\n${exchange12(options)}`
  );
}

/** The same exchange as the second generator prints it. */
export function secondPage(options: PageOptions): string {
  const {
    service = "Depot",
    operation = "store",
    documentation = "",
    action = `urn:depot/${operation}`,
  } = options;
  const head = "Content-Type: text/xml; charset=utf-8\nContent-Length: length\n";
  const answer = `<s:Envelope xmlns:s="${soap11}">\n  <s:Body ${instances}>\n${options.response ?? ""}\n  </s:Body>\n</s:Envelope>\n`;
  return (
    `${service}\n\n\nZur Liste.\n\n${operation}\n\n${documentation}\n\nSOAP\n\nEin Beispiel.\n\nRequest\n\n` +
    `POST /${service}.asmx HTTP/1.1\n${head}SOAPAction: "${action}"\n\n${envelope(options.request, undefined, "s")}\n\n` +
    `Response\n\nHTTP/1.1 200 OK\n${head}\n${answer}`
  );
}

/** A page as ASP.NET sends it. */
export function htmlPage(options: PageOptions): string {
  const { service = "Depot", operation = "store", documentation = "" } = options;
  const pres = (text: string): string =>
    text
      .split(/(?=HTTP\/1\.1 2)/)
      .map((half) => `<pre>${escapeHtml(half)}</pre>\n`)
      .join("\n");
  return (
    `<html>\n  <head><title>\n\t${service} Webdienst\n</title><style>BODY { color: black }</style></head>\n  <body>\n` +
    `    <div id="content">\n      <p class="heading1">${service}</p><br>\n      <span>\n` +
    `          <p class="intro">Zur <a href="${service}.asmx">Liste</a>.</p>\n          <h2>${operation}</h2>\n` +
    `          <p class="intro">${documentation}</p>\n          <h3>Test</h3>\n  Nur hier.\n` +
    `          <span><h3>SOAP 1.1</h3><p>Ein Beispiel.</p>\n${pres(exchange11(options))}</span>\n` +
    `          <span><h3>SOAP 1.2</h3><p>Ein Beispiel.</p>\n${pres(exchange12(options))}</span>\n` +
    "      </span>\n    </div>\n  </body>\n</html>\n"
  );
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/(&gt;|Content-Length: )([A-Za-z][\w ]*)(?=&lt;|\n)/g, "$1<font class=value>$2</font>");
}

/** All on one line but the headings, as copies out of some browsers are. */
export function collapse(page: string): string {
  return page
    .split(/\n(?=(?:POST|HTTP\/1\.1|SOAP 1\.|SOAP$|Request$|Response$|[A-Z][a-z]+ )|\n)/)
    .map((part) => part.replace(/\s*\n\s*/g, " ").trim())
    .filter((part) => part !== "")
    .join("\n");
}

export interface ReadResult {
  readonly contract: Contract;
  readonly diagnostics: readonly string[];
}

/** Reads pages by name; diagnostics become `file:line:col severity code`. */
export function read(pages: Readonly<Record<string, string>>): ReadResult {
  const diagnostics = new DiagnosticCollector();
  const contract = readSamples(
    Object.entries(pages).map(([path, text]) => toSource(path, text)),
    diagnostics,
  );
  const shown = diagnostics
    .all()
    .map(({ span, severity, code }) => `${span?.file}:${span?.line}:${span?.column} ${severity} ${code}`);
  return { contract, diagnostics: shown };
}

/** Where the `count`th `needle` stands in a file, as diagnostics print it. */
export function place(file: string, text: string, needle: string, count = 1): string {
  let at = -1;
  for (let i = 0; i < count; i++) at = text.indexOf(needle, at + 1);
  const before = text.slice(0, at);
  return `${file}:${before.split("\n").length}:${at - before.lastIndexOf("\n")}`;
}

/** The members of a type or global element, one a line: `name: type min..max`; nested types are indented. */
export function show(contract: Contract, id: string): readonly string[] {
  const element = contract.elements.find((one) => one.name === id || localName(one.name) === id);
  const lines: string[] = [];
  showType(contract, element?.type ?? id, "", lines, []);
  return lines;
}

function showType(
  contract: Contract,
  id: string,
  indent: string,
  lines: string[],
  path: readonly string[],
): void {
  const type = contract.types.find((one) => one.id === id);
  if (type?.kind !== "struct" || path.includes(id)) return;
  for (const one of type.attributes)
    lines.push(`${indent}@${localName(one.name)}: ${nameType(contract, one.type)}`);
  const add = (particle: Particle): void => {
    if (particle.kind === "group") for (const inner of particle.particles) add(inner);
    else if (particle.kind === "wildcard") lines.push(`${indent}any ${showOccurs(particle.occurs)}`);
    else {
      lines.push(
        `${indent}${localName(particle.name)}: ${nameType(contract, particle.type)} ${showOccurs(particle.occurs)}${particle.nillable ? " nil" : ""}`,
      );
      showType(contract, particle.type, `${indent}  `, lines, [...path, id]);
    }
  };
  if (type.content) add(type.content);
}

function showOccurs({ min, max }: Occurs): string {
  return `${min}..${max === "unbounded" ? "n" : max}`;
}

function nameType(contract: Contract, id: string): string {
  const type = contract.types.find((one) => one.id === id);
  if (type?.kind === "enum") return type.values.map((one) => one.value).join("|");
  const name = type?.name === undefined ? "" : ` ${localName(type.name)}`;
  return type === undefined ? localName(id) : `${type.kind}${name}`;
}

/** Why facts of a type or of a member of it were assumed: `fact:because`. */
export function assumedOf(contract: Contract, id: string, member?: string): readonly string[] {
  const type = contract.types.find((one) => one.id === id);
  const list: {
    readonly name: string;
    readonly origin: { readonly assumed: readonly { fact: string; because: string }[] };
  }[] = [];
  const add = (particle: Particle): void => {
    if (particle.kind === "group") particle.particles.forEach(add);
    else if (particle.kind === "element") list.push(particle);
  };
  if (type?.kind === "struct" && type.content) add(type.content);
  const found = member === undefined ? type : list.find((one) => localName(one.name) === member);
  return (found?.origin.assumed ?? []).map((one) => `${one.fact}:${one.because}`);
}
