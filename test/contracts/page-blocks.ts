/** Takes the XML blocks out of a page, by libxml2 and without the page reader. */
import { XmlDocument, XmlElement, XmlText } from "libxml2-wasm";

/** The text of every envelope of a page. */
export function findBlocks(page: string): readonly string[] {
  return page.match(/<(soap|soap12|s):Envelope[\s\S]*?<\/\1:Envelope>/g) ?? [];
}

/** Every envelope of a page as nested lists of names, attributes and texts, without prefixes and indentation. */
export function readBlocks(page: string): readonly unknown[] {
  return findBlocks(page).map((block) => {
    const document = XmlDocument.fromString(block);
    try {
      return describe(document.root);
    } finally {
      document.dispose();
    }
  });
}

/** The lines of HTTP that surround the blocks. */
export function readHttpLines(page: string): readonly string[] {
  return page.match(/^(?:POST|HTTP\/|Content-|SOAPAction).*$/gm) ?? [];
}

function describe(element: XmlElement): unknown {
  const children: unknown[] = [];
  let isMixed = false;
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) children.push(describe(node));
    else if (node instanceof XmlText && node.content.trim() !== "") {
      isMixed = true;
      children.push(node.content.trim());
    }
  }
  if (isMixed && children.length > 1) throw new Error(`mixed content in ${element.name}`);
  const attributes = element.attrs.map((each) => `{${each.namespaceUri}}${each.name}=${each.value}`).sort();
  return [`{${element.namespaceUri}}${element.name}`, attributes, children];
}
