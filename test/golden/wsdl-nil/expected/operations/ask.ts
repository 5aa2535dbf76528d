// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { type NilOf, nillable, nillableWith, type Operation, polymorphic } from "../runtime/index.js";
import { Article } from "../types/article.js";
import { articleTypes } from "../types/article-types.js";
import { NilPrice, Price } from "../types/price.js";

const anyArticle = polymorphic("Article", "{http://example.org/stock}Article", "concrete", Article);
const messageCodec = nillable(anyArticle);
const messageCodec2 = nillableWith(Price, NilPrice);

/** How operation `ask` travels. */
export const ask: Operation<Article | null, Price | NilOf<Price, NilPrice> | null> = {
  name: "ask",
  action: "ask",
  input: { name: "{http://example.org/stock}article", codec: messageCodec },
  output: { name: "{http://example.org/stock}price", codec: messageCodec2 },
  types: [articleTypes],
};
