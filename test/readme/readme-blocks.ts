/** The code blocks of the README, with the comment above each that says where it comes from or when it is run. */
import { readFileSync } from "node:fs";

export interface ReadmeBlock {
  /** `from`: an excerpt of a file; `file`: a file of the reader's project; `run`: a step of the reader. */
  readonly role: "from" | "file" | "run";
  readonly target: string;
  readonly text: string;
}

export function readReadmeBlocks(): readonly ReadmeBlock[] {
  const readme = readFileSync("README.md", "utf8");
  const blocks = readme.matchAll(/<!-- (from|file|run) (.+?) -->\n```\w+\n([\s\S]*?)\n```/g);
  return [...blocks].map(([, role, target, text]) => ({
    role: role as ReadmeBlock["role"],
    target: target ?? "",
    text: text ?? "",
  }));
}

/** The block with that target. */
export function findReadmeBlock(role: ReadmeBlock["role"], target: string): string {
  const block = readReadmeBlocks().find(
    (candidate) => candidate.role === role && candidate.target === target,
  );
  if (!block) throw new Error(`the README has no block "${role} ${target}"`);
  return block.text;
}
