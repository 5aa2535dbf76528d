/** Opens a SoapUI project: the requests of each operation, and the answers of its mock services. */
import {
  openSoapUiProject,
  projectChildren,
  projectTexts,
  writtenReturn,
} from "../../../source/soapui-project.js";
import type { SourceFile } from "../../../source/source-file.js";
import {
  finishTextMap,
  keepText,
  mapText,
  replaceText,
  startTextMap,
  type TextMapBuilder,
} from "../../../source/text-map.js";
import { decodeReferences } from "../../../source/xml/references.js";
import { attributeOf, type XmlElement, type XmlText } from "../../../source/xml/tree.js";
import { type Collection, printAnswerHead, printRequestHead } from "./print-exchange.js";

/** The project in a file; undefined if the file is none. */
export function openSoapUi(file: SourceFile): Collection | undefined {
  const root = openSoapUiProject(file);
  if (root === undefined) return undefined;
  const builder = startTextMap(mapText(file.path, file.text));
  const answers = listAnswers(root);
  let exchanges = 0;
  for (const face of projectChildren(root, "interface")) {
    for (const operation of projectChildren(face, "operation"))
      exchanges += addOperation(builder, face, operation, answers);
  }
  return { map: finishTextMap(builder), exchanges };
}

function addOperation(
  builder: TextMapBuilder,
  face: XmlElement,
  operation: XmlElement,
  answers: ReadonlyMap<string, readonly XmlText[]>,
): number {
  const name = attribute(operation, "bindingOperationName") ?? attribute(operation, "name");
  const faceName = attribute(face, "name") ?? "";
  const endpoint = projectTexts(
    projectChildren(face, "endpoints").flatMap((list) => projectChildren(list, "endpoint"))[0],
  )[0]?.text;
  const isOneWay = attribute(operation, "isOneWay") === "true";
  const pending = [...(answers.get(`${faceName} ${name}`) ?? [])];
  let requests = 0;
  for (const call of projectChildren(operation, "call")) {
    const [request, more] = projectTexts(projectChildren(call, "request")[0]);
    if (request === undefined || more !== undefined || !isEnvelope(request)) continue;
    requests++;
    printRequestHead(builder, {
      address: endpoint ?? `/${faceName}`,
      action: attribute(operation, "action"),
      operation: name,
      contentType: attribute(face, "soapVersion") === "1_2" ? "application/soap+xml" : "text/xml",
      offset: request.start,
    });
    keepDecoded(builder, request);
    if (isOneWay) printAnswerHead(builder, request.end, "one-way");
    const answer = pending.shift();
    if (!isOneWay && answer !== undefined) {
      printAnswerHead(builder, answer.start, "answer");
      keepDecoded(builder, answer);
    }
  }
  return requests;
}

/** Answers of mock services by the name of the interface and the operation. */
function listAnswers(root: XmlElement): ReadonlyMap<string, readonly XmlText[]> {
  const answers = new Map<string, XmlText[]>();
  for (const service of projectChildren(root, "mockService")) {
    for (const operation of projectChildren(service, "mockOperation")) {
      const key = `${attribute(operation, "interface")} ${attribute(operation, "operation")}`;
      const list = answers.get(key) ?? [];
      answers.set(key, list);
      for (const response of projectChildren(operation, "response")) {
        const [content, more] = projectTexts(projectChildren(response, "responseContent")[0]);
        if (content !== undefined && more === undefined && isEnvelope(content)) list.push(content);
      }
    }
  }
  return answers;
}

function isEnvelope({ text }: XmlText): boolean {
  return /<(?:[\w.-]+:)?Envelope[\s>]/.test(text);
}

function attribute(element: XmlElement, local: string): string | undefined {
  const value = attributeOf(element, "", local)?.value.trim();
  return value === "" ? undefined : value;
}

/** Keeps a CDATA section, and decodes the references of any other text. SoapUI writes a carriage return as `\\r`. */
function keepDecoded(builder: TextMapBuilder, { start, end, text }: XmlText): void {
  const raw = builder.source.text.slice(start, end);
  const escapes = raw === text ? writtenReturn() : /&[^;&\s]{1,12};|\\r(?=\r?\n)/g;
  let done = start;
  for (const match of raw.matchAll(escapes)) {
    const at = start + match.index;
    keepText(builder, done, at);
    done = at + match[0].length;
    if (match[0].startsWith("&")) replaceText(builder, at, done, decodeReferences(match[0], at, []));
  }
  keepText(builder, done, end);
}
