import type { Article } from "./article.ts";
import type { Attribution } from "./attribution.ts";
import type { Block } from "./block.ts";
import type { Claim } from "./claim.ts";
import type { Descriptor, Entity, Mention } from "./entity.ts";
import type { Event } from "./event.ts";
import type { Message } from "./message.ts";
import type { Place } from "./place.ts";
import type { Quote } from "./quote.ts";
import type { Span } from "./span.ts";
import type { TimeExpression } from "./time.ts";

/** All that the engine got out of one article; no other article was seen. */
export interface Analysis {
  readonly version: 1;
  readonly engine: string;
  /** The article as received, with `published` filled in where the text states it or lets it be inferred. */
  readonly article: Article;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly descriptors: readonly Descriptor[];
  readonly times: readonly TimeExpression[];
  readonly places: readonly Place[];
  readonly attributions: readonly Attribution[];
  readonly quotes: readonly Quote[];
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly messages: readonly Message[];
}
