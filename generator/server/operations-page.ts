/** The page that the mock shows at `/`: what it serves and how to call it. */
import type { Contract } from "../model/contract.js";
import { localName } from "../model/names.js";
import type { Call } from "../samples/calls.js";
import { escapeAttribute, escapeText } from "../samples/print-element.js";

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
export function writeOperationsPage(contract: Contract, calls: readonly Call[]): string {
  const title = contract.services.map((service) => localName(service.name)).join(", ") || "SOAP service";
  const rows = [...calls]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
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
    `<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeText(clean(title))} (mock)</title><style>${style}</style></head><body>`,
    `<h1>${escapeText(clean(title))} (mock)</h1>`,
    `<p>${calls.length} operation${calls.length === 1 ? "" : "s"}. POST SOAP 1.1 (text/xml) or SOAP 1.2 (application/soap+xml) to any path. <a href="?wsdl">WSDL</a></p>`,
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
