/** Start tags with attributes that come again and again, such as `<string xsi:nil="true" />`. */
import type { Scope } from "./scope.js";
import type { XmlAttribute } from "./start-tag.js";
import { type CharCodes, hasCodes, type TagForm } from "./tag-form.js";

/** A start tag as it was read before, whole. */
export interface RepeatedTag {
  /** Its characters, from `<` to `>`. */
  readonly codes: readonly number[];
  readonly attributes: readonly XmlAttribute[];
  readonly isEmpty: boolean;
  /** The scope around it and, as it declares nothing, inside it. */
  readonly scope: Scope;
}

/** Longer tags hardly repeat. */
const longest = 120;
/** After so many different tags of one name it is taken for one whose attributes vary. */
const mostMisses = 8;

/** The last start tag with attributes of each name, per reader. */
export class RepeatedTags {
  private last: Map<TagForm, RepeatedTag> | undefined = undefined;
  private misses: Map<TagForm, number> | undefined = undefined;

  /** The tag at `at`, if it is to the letter the one that was learnt last. */
  find(tag: TagForm, scope: Scope, codes: CharCodes, at: number): RepeatedTag | undefined {
    const known = this.last?.get(tag);
    return known !== undefined && known.scope === scope && hasCodes(codes, at, known.codes)
      ? known
      : undefined;
  }

  /** Remembers a tag that was read from `start` to `end`. */
  learn(tag: TagForm, read: Omit<RepeatedTag, "codes">, codes: CharCodes, start: number, end: number): void {
    this.misses ??= new Map();
    const misses = (this.misses.get(tag) ?? 0) + 1;
    if (misses > mostMisses || end - start > longest) return;
    this.misses.set(tag, misses);
    this.last ??= new Map();
    this.last.set(tag, { ...read, codes: Array.from(codes.subarray(start, end)) });
  }
}
