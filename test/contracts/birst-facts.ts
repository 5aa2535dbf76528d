/** The known facts of Birst's service, from the shared test data; undefined where that folder is absent. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The folder of the project's own contract. */
export const contractFolder = `${root}contracts/birst/`;
/** The folder of the shared test data, which may be absent. */
export const sharedFolder = `${root}../shared/birst/`;

/** One element as the facts state it. Bounds are null where only pages are known. */
export interface FieldFact {
  readonly name?: string;
  readonly type?: string | null;
  readonly minOccurs?: number | null;
  readonly maxOccurs?: string | null;
  readonly nillable?: boolean | null;
  readonly default?: string;
  readonly any?: boolean;
  readonly unknown?: string;
  readonly fields?: readonly FieldFact[];
}

export interface OperationFact {
  readonly name: string;
  readonly soapAction: string;
  readonly request: readonly FieldFact[];
  readonly response: readonly FieldFact[];
  readonly deprecated: boolean;
  readonly fromPagesOnly?: boolean;
}

export interface TypeFact {
  readonly base?: string | null;
  readonly fields: readonly FieldFact[];
}

export interface BirstFacts {
  readonly operations: readonly OperationFact[];
  readonly types: Readonly<Record<string, TypeFact>>;
}

/** Reads the facts, or prints that they are not there. */
export function readBirstFacts(): BirstFacts | undefined {
  if (!existsSync(`${sharedFolder}operations.json`)) {
    console.log("../shared/birst is absent: contracts/birst is not compared with the known facts.");
    return undefined;
  }
  const read = (name: string) => JSON.parse(readFileSync(sharedFolder + name, "utf8"));
  return { operations: read("operations.json"), types: read("types.json").complexTypes };
}
