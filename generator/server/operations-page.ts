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

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 64rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid #8884; }
td { overflow-wrap: anywhere; }
td:nth-child(-n + 2) { font-family: ui-monospace, monospace; font-size: 0.875rem; }
`;

/** Plain HTML, without scripts. */
export function writeOperationsPage(
  contract: Contract,
  calls: readonly Call[],
  httpCalls: readonly HttpCall[],
): string {
  const title = contract.services.map((service) => localName(service.name)).join(", ") || "SOAP service";
  const rows = [...calls.map(describeCall), ...httpCalls.map(describeHttpCall)]
    .sort((a, b) => compareWords(a.name, b.name))
    .map(({ name, cells }) => {
      const texts = [name, ...cells].map((cell) => `<td>${escapeText(replaceForbidden(cell))}</td>`);
      return `<tr id="${escapeAttribute(replaceForbidden(name))}">${texts.join("")}</tr>`;
    });
  const ways = [
    `${rows.length} operation${rows.length === 1 ? "" : "s"}.`,
    ...(calls.length === 0
      ? []
      : ["POST SOAP 1.1 (text/xml) or SOAP 1.2 (application/soap+xml) to any path."]),
    ...(httpCalls.length === 0 ? [] : ["Without SOAP, GET or POST (a form) to the path beside the name."]),
  ];
  return [
    "<!DOCTYPE html>",
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(replaceForbidden(title))} (mock)</title><style>${style}</style></head><body>`,
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

/** By letters, whatever their case. */
function compareWords(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
