/** The code blocks of README and howtos, with the comment above each that says where it comes from or when it is run. */
import { readdirSync, readFileSync } from "node:fs";

const roles = ["from", "file", "run", "prints"] as const;

export interface DocumentBlock {
  /** The file that holds it, from the project's root. */
  readonly document: string;
  /**
   * `from`: an excerpt of a file; `file`: a file of the reader's project; `run`: a step of the reader;
   * `prints`: what a step shows.
   */
  readonly role: (typeof roles)[number];
  readonly target: string;
  readonly text: string;
}

/** README.md and all howtos. */
export const documents: readonly string[] = [
  "README.md",
  ...readdirSync("docs/howto").map((name) => `docs/howto/${name}`),
];

const used = new Set<string>();

export function readBlocks(): readonly DocumentBlock[] {
  return documents.flatMap((document) => {
    const blocks = readFileSync(document, "utf8").matchAll(/<!-- (\w+) (.+?) -->\n```\w*\n([\s\S]*?)\n```/g);
    return [...blocks].map(([, word, target = "", text = ""]) => {
      const role = roles.find((candidate) => candidate === word);
      if (!role) throw new Error(`${document}: a block of the unknown role ${word}`);
      return { document, role, target, text };
    });
  });
}

/** The block with that target, which then counts as used; the same step in several documents has to be the same text. */
export function useBlock(role: DocumentBlock["role"], target: string): string {
  const blocks = readBlocks().filter((block) => block.role === role && block.target === target);
  const [text, ...others] = new Set(blocks.map((block) => block.text));
  if (text === undefined) throw new Error(`no document has a block "${role} ${target}"`);
  if (others.length > 0) throw new Error(`the blocks "${role} ${target}" differ`);
  used.add(`${role} ${target}`);
  return text;
}

/** Blocks that nothing has used so far, as `role target`. */
export function listUnusedBlocks(ofRoles: readonly DocumentBlock["role"][]): readonly string[] {
  const keys = readBlocks()
    .filter(({ role }) => ofRoles.includes(role))
    .map(({ role, target }) => `${role} ${target}`);
  return [...new Set(keys)].filter((key) => !used.has(key));
}
