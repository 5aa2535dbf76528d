/** Samples of Mono, SoapUI and Postman whose every text is an attack: comments, remarks, names, actions and values. */
import {
  monoOverview,
  monoPage,
  postmanCollection,
  soapUiRequest,
} from "../readers/samples/lookalike-pages.js";
import { breakouts } from "./hostile-page.js";

const members = ["__proto__", "constructor", "toString", "then"];

/** A value of an enumeration or a type's name, as far as a comment can hold it. */
function inComment(text: string): string {
  return text.replaceAll("--", "- -");
}

const request = soapUiRequest(`<d:ask>
<!--${breakouts.map(inComment).join("-->\n<!--")}-->
<!--type: ${inComment(breakouts.join(" "))}--><d:typed>?</d:typed>
${breakouts.map((_, at) => `<!--type: */globalThis.pwned=${at}/*--><d:named${at}>?</d:named${at}>`).join("\n")}
<!--Optional:--><!--anonymous type - enumeration: [${inComment(breakouts.join(","))},__proto__,constructor]--><d:listed>?</d:listed>
<!--type: constructor - enumeration: [${inComment(breakouts.join(","))}]--><d:kind>?</d:kind>
<!--You have a CHOICE of the next ${members.length} items at this level-->
${members.map((name) => `<d:${name}>${name === "then" ? "?" : breakouts[0]}</d:${name}>`).join("\n")}
</d:ask>`).replaceAll("urn:depot", "urn:hostile");

const told = soapUiRequest(
  `<d:tell>${members.map((name) => `<d:${name}>*/ globalThis.pwned = 1; /*</d:${name}>`).join("")}</d:tell>`,
).replaceAll("urn:depot", "urn:hostile");

/** Files by kind; the operations are \`ask\`, \`tell\` and \`wait\`. */
export const hostileLookalikes = [
  { path: "pages/ask.xml", text: request, kind: "xml" },
  {
    path: "pages/collection.json",
    text: postmanCollection([
      {
        name: breakouts.join("\n"),
        request: told,
        action: `urn:${breakouts[1]}`,
        answers: [{ body: told.replaceAll("tell", "tellResponse") }],
      },
    ]).replaceAll("Depot.asmx", "../../Hostile.asmx"),
    kind: "json",
  },
  {
    path: "pages/wait.html",
    text: monoPage({
      service: "Hostile",
      operation: "wait",
      action: "urn:hostile/wait",
      request:
        '<wait xmlns="urn:hostile" custom-attribute="value"><__proto__>string</__proto__><any/></wait>',
      response: '<waitResponse xmlns="urn:hostile"><constructor>int</constructor></waitResponse>',
    }),
    kind: "html",
  },
  { path: "pages/about.html", text: monoOverview(breakouts.join("<br>"), "Hostile", "wait"), kind: "html" },
] as const;
