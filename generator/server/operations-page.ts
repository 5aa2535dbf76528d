/** The page that the mock shows at `/`: what it serves and how to call it. */
import type { Contract } from "../model/contract.js";
import { localName } from "../model/names.js";
import type { Call } from "../samples/calls.js";
import { escapeAttribute, escapeText } from "../samples/print-element.js";

/** Plain HTML, without scripts. */
export function writeOperationsPage(contract: Contract, calls: readonly Call[]): string {
  const title = contract.services.map((service) => localName(service.name)).join(", ") || "SOAP service";
  const rows = [...calls]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((call) => {
      const notes = [
        call.oneWay ? "one-way" : "",
        call.operation.deprecated === undefined ? "" : "deprecated",
      ];
      const about = [call.operation.documentation ?? "", ...notes].filter((note) => note !== "").join(" · ");
      const cells = [call.name, call.actions.join(" "), about].map(
        (cell) => `<td>${escapeText(clean(cell))}</td>`,
      );
      return `<tr id="${escapeAttribute(clean(call.name))}">${cells.join("")}</tr>`;
    });
  return [
    "<!DOCTYPE html>",
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeText(clean(title))} (mock)</title></head><body>`,
    `<h1>${escapeText(clean(title))} (mock)</h1>`,
    `<p>${calls.length} operations. POST SOAP 1.1 (text/xml) or SOAP 1.2 (application/soap+xml) to any path. <a href="?wsdl">WSDL</a></p>`,
    "<table><tr><th>Operation</th><th>Action</th><th>About</th></tr>",
    ...rows,
    "</table></body></html>",
    "",
  ].join("\n");
}

// Pages may say anything; what XML cannot carry, a page need not show either.
function clean(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
