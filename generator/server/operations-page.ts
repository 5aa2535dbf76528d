/** The page that the mock shows at `/`: what it serves and how to call it. */
import type { Contract } from "../model/contract.js";
import { localName } from "../model/names.js";
import { replaceForbidden } from "../model/xml-characters.js";
import type { Call } from "../samples/calls.js";
import { escapeAttribute, escapeText } from "../samples/print-element.js";
import type { HttpCall } from "./http-calls.js";

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Plain HTML, without scripts. */
export function writeOperationsPage(
  contract: Contract,
  calls: readonly Call[],
  httpCalls: readonly HttpCall[],
): string {
  const title = contract.services.map((service) => localName(service.name)).join(", ") || "SOAP service";
  const rows = [...calls.map(describeCall), ...httpCalls.map(describeHttpCall)]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, cells }) => {
      const texts = [name, ...cells].map((cell) => `<td>${escapeText(replaceForbidden(cell))}</td>`);
      return `<tr id="${escapeAttribute(replaceForbidden(name))}">${texts.join("")}</tr>`;
    });
  const ways = [
    `${rows.length} operations.`,
    ...(calls.length === 0
      ? []
      : ["POST SOAP 1.1 (text/xml) or SOAP 1.2 (application/soap+xml) to any path."]),
    ...(httpCalls.length === 0 ? [] : ["Without SOAP, GET or POST (a form) to the path beside the name."]),
  ];
  return [
    "<!DOCTYPE html>",
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeText(replaceForbidden(title))} (mock)</title></head><body>`,
    `<h1>${escapeText(replaceForbidden(title))} (mock)</h1>`,
    `<p>${ways.join(" ")} <a href="?wsdl">WSDL</a></p>`,
    "<table><tr><th>Operation</th><th>Action</th><th>About</th></tr>",
    ...rows,
    "</table></body></html>",
    "",
  ].join("\n");
}

function describeCall({ name, actions, operation, oneWay }: Call): Row {
  const notes = [oneWay ? "one-way" : "", operation.deprecated === undefined ? "" : "deprecated"];
  const about = [operation.documentation ?? "", ...notes].filter((note) => note !== "").join(" · ");
  return { name, cells: [actions.join(" "), about] };
}

function describeHttpCall({ name, method, location, documentation = "" }: HttpCall): Row {
  return { name, cells: [`${method} ${location}`, documentation] };
}
