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

/** Tags that nothing followed yet. */
export function plainTags(local: string): PlainTags {
  return { local, start: `<${local}>`, end: `</${local}>`, next: undefined, joint: "" };
}
