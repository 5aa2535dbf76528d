// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

import { nillable, type Operation, polymorphic } from "../runtime/index.js";
import { Article } from "../types/article.js";
import { articleTypes } from "../types/article-types.js";
import { Tally } from "../types/tally.js";

const anyArticle = polymorphic("Article", "{http://example.org/stock}Article", "concrete", Article);
const messageCodec = nillable(anyArticle);
const messageCodec2 = nillable(Tally);

/** How operation `count` travels. */
export const count: Operation<Article | null, Tally | null> = {
  name: "count",
  action: "count",
  input: { name: "{http://example.org/stock}count", codec: messageCodec },
  output: { name: "{http://example.org/stock}countResponse", codec: messageCodec2 },
  types: [articleTypes],
};
