/** The string types of XML Schema part 2, sections 3.2 and 3.3. */
import { collapseSpace, isNcName, scanNcName } from "../xml/chars.js";
import type { SimpleType } from "../xml/codec.js";
import type { XmlReader } from "../xml/reader.js";
import { simpleType } from "../xml/simple-type.js";

/** xs:string: white space is kept as it is. */
export const xsString: SimpleType<string> = simpleType<string>({
  name: "xs:string",
  decode: (text) => text,
  encode: (value) => (typeof value === "string" ? value : undefined),
  read: (xml: XmlReader) => xml.text(),
});

/** xs:normalizedString: tabs and line ends are spaces. */
export const xsNormalizedString: SimpleType<string> = stringType(
  "xs:normalizedString",
  replaceSpace,
  () => true,
);

/** xs:token: white space collapsed. */
export const xsToken: SimpleType<string> = stringType("xs:token", collapseSpace, () => true);

/** xs:anyURI; only white space is checked, as services put all kinds of text into it. */
export const xsAnyUri: SimpleType<string> = stringType("xs:anyURI", collapseSpace, () => true);

/** xs:language, such as `de-CH`. */
export const xsLanguage: SimpleType<string> = stringType("xs:language", collapseSpace, (text) =>
  /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(text),
);

/** xs:Name: an XML name, colons allowed. */
export const xsName: SimpleType<string> = stringType("xs:Name", collapseSpace, isName);

/** xs:NCName: a name without colon. */
export const xsNcName: SimpleType<string> = stringType("xs:NCName", collapseSpace, isNcName);

/** xs:ID; uniqueness is not checked. */
export const xsId: SimpleType<string> = stringType("xs:ID", collapseSpace, isNcName);

/** xs:IDREF; the target is not looked for. */
export const xsIdRef: SimpleType<string> = stringType("xs:IDREF", collapseSpace, isNcName);

/** xs:ENTITY; the entity is not looked for, as there is no DTD. */
export const xsEntity: SimpleType<string> = stringType("xs:ENTITY", collapseSpace, isNcName);

/** xs:NMTOKEN: name characters in any order. */
export const xsNmToken: SimpleType<string> = stringType("xs:NMTOKEN", collapseSpace, isNmToken);

function stringType(
  name: string,
  normalize: (text: string) => string,
  accepts: (text: string) => boolean,
): SimpleType<string> {
  const decode = (text: string): string | undefined => {
    const value = normalize(text);
    return accepts(value) ? value : undefined;
  };
  return simpleType<string>({
    name,
    decode,
    encode: (value) => (typeof value === "string" ? decode(value) : undefined),
  });
}

function replaceSpace(text: string): string {
  return text.replace(/[\t\n\r]/g, " ");
}

function isNmToken(text: string): boolean {
  // With a name start in front, a token of name characters becomes a name.
  const name = `_${text.replace(/:/g, "_")}`;
  return text.length > 0 && scanNcName(name, 0) === name.length;
}

function isName(text: string): boolean {
  const name = text.replace(/:/g, "_");
  return name.length > 0 && scanNcName(name, 0) === name.length;
}
