/** Says what a file seems to be that holds no operation sample. */
import type { DiagnosticCollector } from "../../diagnostics/collector.js";
import type { SourceFile } from "../../source/source-file.js";
import { mapText, spanOf } from "../../source/text-map.js";
import { openPostman } from "./collections/open-postman.js";
import { openSoapUi } from "./collections/open-soapui.js";
import type { UnwrappedPage } from "./unwrap-page.js";

const expected = "a WSDL or an operation page was expected";

/** Reports the file at its first character that is not white space. */
export function reportNothingUsable(
  file: SourceFile,
  page: UnwrappedPage | undefined,
  diagnostics: DiagnosticCollector,
): void {
  const first = Math.max(0, file.text.search(/\S/));
  const end = file.text.slice(first).search(/[\r\n]/);
  const span = spanOf(
    mapText(file.path, file.text),
    first,
    end < 0 ? file.text.length : first + Math.min(end, 120),
  );
  switch (file.kind) {
    case "empty":
      diagnostics.report("sample/empty-page", `This file is empty; ${expected}.`, {
        span,
      });
      return;
    case "wsdl":
      diagnostics.report("sample/is-wsdl", "This is a WSDL; an operation page was expected.", { span });
      return;
    case "xsd":
      diagnostics.report("sample/is-wsdl", `This is an XML Schema without a WSDL; ${expected}.`, { span });
      return;
    case "json": {
      if (openPostman(file)) {
        const message = "This Postman collection has no request with a SOAP envelope as its raw body.";
        diagnostics.report("sample/postman-collection", message, { span });
        return;
      }
      diagnostics.report("sample/is-json", `This is a JSON file; ${expected}.`, { span });
      return;
    }
    case "xml":
      if (openSoapUi(file)) {
        const message = "This SoapUI project has neither a WSDL nor a request with a SOAP envelope.";
        diagnostics.report("sample/soapui-project", message, { span });
        return;
      }
      diagnostics.report(
        "sample/no-sample",
        `This is an XML file (<${rootOf(file.text)}>) without a SOAP sample.`,
        { span },
      );
      return;
    case "html":
    case "text": {
      const soapCore = /\bwindow\.SoapApiData\b/.exec(file.text);
      if (soapCore) {
        const at = spanOf(mapText(file.path, file.text), soapCore.index, soapCore.index + soapCore[0].length);
        const message = "This is a documentation page of SoapCore, as it is before its script has run.";
        diagnostics.report("sample/soapcore-page", message, { span: at });
        return;
      }
      diagnostics.report("sample/no-sample", `${describePage(file, page)} without an operation sample.`, {
        span,
      });
      return;
    }
  }
}

function describePage(file: SourceFile, page: UnwrappedPage | undefined): string {
  const operations = new Set([...file.text.matchAll(/\?op=([\w.-]+)/g)].map((match) => match[1]));
  if (operations.size > 1) return `This is a list of ${operations.size} operations`;
  if (page?.title !== undefined) return `This is an HTML page (${JSON.stringify(page.title.slice(0, 80))})`;
  if (file.kind === "html" || (page !== undefined && page.headings.length > 0)) return "This is an HTML page";
  return /^\s*\{\s*"/.test(file.text) ? "This is a damaged JSON file" : "This is a text";
}

function rootOf(text: string): string {
  return /<([A-Za-z_][\w.:-]*)/.exec(text)?.[1] ?? "?";
}
