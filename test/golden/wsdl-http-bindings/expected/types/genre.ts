// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { enumeration, type SimpleType } from "../runtime/index.js";

/** XSD simpleType `Genre`. */
export const Genre = {
  NovelPoem: "Novel & Poem",
  Essay: "Essay",
} as const;

/** XSD simpleType `Genre`. */
export type Genre = (typeof Genre)[keyof typeof Genre];

/** Codec of `Genre`. */
export const genreCodec: SimpleType<Genre> = enumeration("Genre", Object.values(Genre));
