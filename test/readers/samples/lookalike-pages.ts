/** Builds samples as the look-alikes of ASP.NET print them: Mono's help, SoapUI's requests and projects, Postman's collections. */
import { envelope, soap11 } from "./pages.js";

export interface MonoOptions {
  readonly service?: string;
  readonly operation?: string;
  readonly action?: string;
  /** Content of `soap:Body`. */
  readonly request: string;
  readonly response: string;
  readonly requestHeader?: string;
  /** `a=string&b=string`; without it there are no samples for GET and POST. */
  readonly query?: string;
  /** What the service answers to GET and POST. */
  readonly answer?: string;
  /** More namespaces on the envelope, as an encoded message has them. */
  readonly declarations?: string;
}

/** The message page of an operation, as Mono's server sends it. */
export function monoPage(options: MonoOptions): string {
  const { service = "Depot", operation = "store" } = options;
  const panels = monoMessages(options).map(({ label, request, response }) => {
    const shown = [request, response].map(
      (text) => `<div class="codePanel"><div class="code-xml">${paint(text)}</div></div>`,
    );
    return `<span class="label">${label}</span>\n<br/><br/>\n${shown.join("\n<br/>\n")}\n<br/>`;
  });
  return frame(service, operation, "msg", `Samples of each protocol:\n<br/><br/>\n${panels.join("\n")}`);
}

/** The same page as text, as a browser copies it. */
export function monoText(options: MonoOptions): string {
  const { service = "Depot", operation = "store" } = options;
  const panels = monoMessages(options).map(
    ({ label, request, response }) => `${label}\n\n${request}\n\n${response}\n`,
  );
  return `Web Service\n${service}\nOverview\nService Description\nMethods\n\n${operation}\n\n${operation}\n\nOverview | Test Form | Message Layout\n\nSamples.\n\n${panels.join("\n")}`;
}

/** The overview page of an operation. */
export function monoOverview(remarks: string, service = "Depot", operation = "store"): string {
  return frame(
    service,
    operation,
    "main",
    `<span class="label">Input Parameters</span><table class="paramTable"><tr><td>token</td><td>string</td></tr></table><br>
<span class="label">Remarks</span>\n<div class="smallSeparator"></div>\n${remarks}\n<br><br>
<span class="label">Technical information</span><div class="smallSeparator"></div>\nFormat: Document / Literal`,
  );
}

function monoMessages(options: MonoOptions) {
  const { service = "Depot", operation = "store", action = `urn:depot/${operation}` } = options;
  const length = "Content-Type: text/xml; charset=utf-8\nContent-Length: string\n";
  const soap = (body: string, header?: string): string =>
    envelope(body, header)
      .replace("utf-8", "utf-16")
      .replace(' xmlns:xsd="', `${options.declarations ?? ""}\n      xmlns:xsd="`)
      .replaceAll(" />", "/>");
  const messages = [
    {
      label: "Soap",
      request: `POST /${service}.asmx\nSOAPAction: ${action}\n${length}Host: string\n\n${soap(options.request, options.requestHeader)}`,
      response: `HTTP/1.0 200 OK\n${length}\n${soap(options.response)}`,
    },
  ];
  if (options.query === undefined) return messages;
  const answer = `HTTP/1.0 200 OK\n${length}\n${options.answer ?? ""}`;
  const get = `GET /${service}.asmx/${operation}?${options.query}\nHost: string`;
  const form = `POST /${service}.asmx/${operation}\nContent-Type: application/x-www-form-urlencoded\nContent-Length: string\nHost: string\n\n${options.query}`;
  return [
    ...messages,
    { label: "HTTP Get", request: get, response: answer },
    { label: "HTTP Post", request: form, response: answer },
  ];
}

function frame(service: string, operation: string, tab: "main" | "msg" | "test", content: string): string {
  const link = (name: string, label: string): string =>
    `<a href='${service}.asmx?page=op&op=${operation}&bnd=${service}Soap&tab=${name}'><span class='tabLabel${name === tab ? "On" : "Off"}'>${label}</span></a>`;
  return `\n\n<html>\n<head><title>\n\t${service} Web Service\n</title><style type="text/css">.tabLabelOn { font-weight:bold }</style></head>
<body>\n<div class="title" style="margin-left:20px">\n<span class="label">Web Service</span><br>\n${service}\n</div>
<table><tr valign="top"><td class="panel"><span class="bindingLabel">Methods</span>
<a class="method" href="${service}.asmx?page=op&tab=msg&op=other&bnd=${service}Soap">other</a>
<a class="method" href="${service}.asmx?page=op&tab=msg&op=${operation}&bnd=${service}Soap">${operation}</a></td><td class="panel">
<span class="operationTitle">${operation}</span>\n<br><br>
${link("main", "Overview")}&nbsp;|&nbsp;${link("test", "Test Form")}&nbsp;|&nbsp;${link("msg", "Message Layout")}<br><br><br>
${content}\n</td></tr></table>\n</body>\n</html>\n`;
}

/** Colours XML as Mono does: no \`pre\`, hard spaces, \`br\` for line ends, and marks around placeholders. */
function paint(text: string): string {
  return text
    .replaceAll(" ", "\uE001")
    .replace(
      /(>|=|: ?\uE001?)(string|int|dateTime|boolean|StringArray|xml)(?=[<&\n]|$)/gm,
      "$1\uE002$2\uE003",
    )
    .replace(/"([^"]*)"/g, '"\uE004$1\uE005"')
    .replace(/<(\/?)([^<>]*?)(\/?)>/g, "\uE006$1\uE005\uE007$2\uE005\uE006$3\uE008\uE005")
    .replace(/\uE006(\/?)\uE005/g, "<span style='color:blue'>&lt;$1</span>")
    .replace(/\uE006(\/?)\uE008\uE005/g, "<span style='color:blue'>$1&gt;</span>")
    .replaceAll("\uE007", "<span style='color:maroon'>")
    .replaceAll("\uE004", "<span style='color:purple'>")
    .replaceAll("\uE005", "</span>")
    .replaceAll("\uE002", "<span class='literal-placeholder'>")
    .replaceAll("\uE003", "</span>")
    .replaceAll("\uE001", "&nbsp;")
    .replaceAll("\n", "<br>");
}

/** A request as SoapUI makes it; `d` is the prefix of `urn:depot`. */
export function soapUiRequest(body: string, header = "<soapenv:Header/>"): string {
  return `<soapenv:Envelope xmlns:soapenv="${soap11}" xmlns:d="urn:depot">\n   ${header}\n   <soapenv:Body>\n${body}\n   </soapenv:Body>\n</soapenv:Envelope>`;
}

export interface ProjectOperation {
  readonly name: string;
  readonly action?: string;
  readonly requests: readonly string[];
  readonly answer?: string;
  readonly oneWay?: boolean;
}

/** A SoapUI project without its WSDL. */
export function soapUiProject(operations: readonly ProjectOperation[], definition = ""): string {
  const calls = operations.map(({ name, action = `urn:depot/${name}`, requests, oneWay = false }) => {
    const list = requests.map(
      (request, index) =>
        `<con:call name="Request ${index + 1}"><con:settings/><con:request><![CDATA[${request.replaceAll("\n", "\\r\n")}]]></con:request></con:call>`,
    );
    return `<con:operation isOneWay="${oneWay}" action="${action}" name="${name}" bindingOperationName="${name}">\n<con:settings/>${list.join("\n")}</con:operation>`;
  });
  const mocks = operations.flatMap(({ name, answer }) =>
    answer === undefined
      ? []
      : [
          `<con:mockOperation name="${name}" interface="DepotSoap" operation="${name}"><con:response name="Response 1"><con:responseContent>${answer.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</con:responseContent></con:response></con:mockOperation>`,
        ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<con:soapui-project name="Depot" xmlns:con="http://eviware.com/soapui/config"><con:settings/>
<con:interface xsi:type="con:WsdlInterface" name="DepotSoap" type="wsdl" bindingName="{urn:depot}DepotSoap" soapVersion="1_1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<con:definitionCache type="TEXT" rootPart="">${definition}</con:definitionCache><con:endpoints><con:endpoint>http://depot.example/Depot.asmx</con:endpoint></con:endpoints>
${calls.join("\n")}\n</con:interface><con:mockService name="Mock">${mocks.join("\n")}</con:mockService></con:soapui-project>`;
}

export interface CollectionItem {
  readonly name: string;
  readonly request: string;
  readonly action?: string;
  readonly answers?: readonly { readonly body: string; readonly code?: number; readonly request?: string }[];
}

/** A Postman collection of format 2.1, its requests in a folder. */
export function postmanCollection(items: readonly CollectionItem[]): string {
  const request = (raw: string, action: string | undefined) => ({
    method: "POST",
    header: [
      { key: "Content-Type", value: "text/xml; charset=utf-8" },
      { key: "SOAPAction", value: "urn:off", disabled: true },
      ...(action === undefined ? [] : [{ key: "SOAPAction", value: `"${action}"` }]),
    ],
    body: { mode: "raw", raw, options: { raw: { language: "xml" } } },
    url: { raw: "{{base}}/Depot.asmx", host: ["{{base}}"], path: ["Depot.asmx"] },
  });
  const list = items.map(({ name, request: raw, action, answers = [] }) => ({
    name,
    request: request(raw, action),
    response: answers.map((answer, index) => ({
      name: `answer ${index}`,
      originalRequest: request(answer.request ?? raw, action),
      status: "OK",
      code: answer.code ?? 200,
      body: answer.body,
    })),
  }));
  const info = {
    _postman_id: "6f2c",
    name: "Depot",
    schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
  };
  return JSON.stringify({ info, item: [{ name: "Depot", item: list }] }, undefined, 2);
}
