/** An XML element as data: what samples and mock answers are before they are printed. */
import type { ExpandedName } from "../model/contract.js";

export interface ElementData {
  readonly name: ExpandedName;
  readonly attributes: readonly AttributeData[];
  readonly children: readonly ContentData[];
}

export interface AttributeData {
  readonly name: ExpandedName;
  readonly value: TextData;
}

export type ContentData = ElementData | TextData;

/** Text, or a QName that the printer gives a prefix in scope. */
export type TextData = string | QNameText;

export interface QNameText {
  readonly qname: ExpandedName;
  /** Text right after the name, such as `[2]` in `soapenc:arrayType`. */
  readonly suffix?: string | undefined;
}

/** True for an element, false for text. */
export function isElementData(content: ContentData): content is ElementData {
  return typeof content === "object" && "children" in content;
}
