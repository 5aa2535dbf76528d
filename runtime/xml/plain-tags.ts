/** The tags of elements without attributes, which most elements are. */

/** The tags of one local name in the default namespace. */
export interface PlainTags {
  readonly local: string;
  readonly start: string;
  readonly end: string;
  /** The tags that followed last time, and this end tag with their start tag. */
  next: PlainTags | undefined;
  joint: string;
}

const knownTags = new Map<string, PlainTags>();
const mostTags = 2000;

/** The tags of a local name, made once for all documents. */
export function plainTagsOf(local: string): PlainTags {
  const known = knownTags.get(local);
  if (known !== undefined) return known;
  const tags = { local, start: `<${local}>`, end: `</${local}>`, next: undefined, joint: "" };
  if (knownTags.size >= mostTags) knownTags.clear();
  knownTags.set(local, tags);
  return tags;
}
