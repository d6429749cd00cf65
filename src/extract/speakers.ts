import { actorById } from "../lexicon/actors.ts";
import { accountName, sourceKind } from "../lexicon/source-words.ts";
import type { Name, Token, TokenRange } from "../model/annotated-article.ts";
import type { Entity, Mention } from "../model/entity.ts";
import type { Span } from "../model/span.ts";
import type { Reading } from "./telling-periods.ts";

/** Who stands behind words of the text: a name to call them by, the entity if known, and what they are. */
export interface Speaker extends Span {
  readonly name: string;
  readonly entity: string | null;
  readonly anonymous: boolean;
  readonly kind: "person" | "body" | "news" | "document" | "post";
  /** Words of the name alone, where the speaker is named in the text. */
  readonly named: Name | null;
}

/** What a search for speakers looks things up in. */
export interface Cast {
  readonly reading: Reading;
  readonly entities: ReadonlyMap<string, Entity>;
  /** The longest mention over each token. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** The name over each token. */
  readonly names: ReadonlyMap<number, Name>;
}

/** Index of the first token that ends after `offset`. */
function tokenAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionsByToken(tokens: readonly Token[], mentions: readonly Mention[]): Map<number, Mention> {
  const found = new Map<number, Mention>();
  for (const mention of mentions.toSorted((a, b) => a.end - a.start - (b.end - b.start))) {
    for (let at = tokenAfter(tokens, mention.start); (tokens[at]?.start ?? mention.end) < mention.end; at++) {
      found.set(at, mention);
    }
  }
  return found;
}

export function castOf(
  reading: Reading,
  named: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
): Cast {
  const names = new Map<number, Name>();
  for (const name of reading.annotated.names) {
    for (let at = name.from; at < name.to; at++) names.set(at, name);
  }
  return {
    reading,
    entities: new Map(named.entities.map((entity) => [entity.id, entity])),
    mentions: mentionsByToken(reading.annotated.tokens, named.mentions),
    names,
  };
}

const personal: ReadonlySet<string> = new Set(
  "i,you,he,she,we,they,it,him,her,them,his,their,its,who,which,that".split(","),
);
const newsTypes: ReadonlySet<string> = new Set(["agency", "broadcaster", "newspaper", "online", "osint"]);

/** Whether a name is that of a newsroom or of an account that reports news. */
export function isNews(cast: Cast, name: Name | null, entity: string | null): boolean {
  const actor = name?.actor ?? (entity ? cast.entities.get(entity)?.actor : null);
  const kind = actor ? actorById(actor)?.kind : undefined;
  if (kind) return newsTypes.has(kind);
  return name?.type === "outlet" || (entity !== null && cast.entities.get(entity)?.type === "outlet");
}

function plainText(cast: Cast, range: TokenRange): string {
  const { tokens, article } = cast.reading.annotated;
  let { from } = range;
  while (from < range.to - 1 && /^(?:the|a|an|its|his|her|their)$/.test(tokens[from]?.lower ?? "")) from++;
  return article.text.slice(tokens[from]?.start ?? 0, tokens[range.to - 1]?.end ?? 0).replace(/\s+/g, " ");
}

function kindOf(
  cast: Cast,
  head: number,
  known: { name: Name | null; entity: Entity | null },
): Speaker["kind"] {
  const { name, entity } = known;
  if (isNews(cast, name, entity?.id ?? null)) return "news";
  const type = entity?.type ?? name?.type ?? null;
  if (type === "person") return "person";
  const noun = sourceKind(cast.reading.lower[head] ?? "");
  if (!name && (noun === "document" || noun === "post")) return noun;
  if (type && type !== "people") return "body";
  return noun === "body" ? "body" : "person";
}

/** The person named inside a noun phrase whose head is another word ("Sami Odeh director of the group"). */
function personIn(cast: Cast, range: TokenRange, head: number): Name | null {
  for (let at = range.from; at < head; at++) {
    const name = cast.names.get(at);
    if (name?.type === "person" && name.from >= range.from) return name;
  }
  return null;
}

/** Whether the word at `head` is written as a name, known or not. */
function looksNamed(cast: Cast, head: number): boolean {
  const token = cast.reading.annotated.tokens[head];
  if (token && accountName.test(token.text)) return true;
  return token?.pos === "PROPN" && /^\p{Lu}/u.test(token.text) && sourceKind(token.lower) === null;
}

/** The speaker whom the noun phrase `range` with the head noun at token `head` names. */
export function speakerOf(cast: Cast, range: TokenRange, head: number): Speaker {
  const { tokens } = cast.reading.annotated;
  const name = cast.names.get(head) ?? personIn(cast, range, head);
  const mention = cast.mentions.get(name ? name.to - 1 : head) ?? null;
  const entity = mention ? (cast.entities.get(mention.entity) ?? null) : null;
  const kind = kindOf(cast, head, { name, entity });
  const known = name !== null || (entity !== null && entity.type !== "people");
  const pronoun = personal.has(cast.reading.lower[head] ?? "");
  const unnamed = !known && (pronoun || (kind === "person" && !looksNamed(cast, head)));
  return {
    start: tokens[range.from]?.start ?? 0,
    end: tokens[range.to - 1]?.end ?? 0,
    name: known
      ? (entity?.name ?? tokensText(cast, name as Name))
      : plainText(cast, ownWords(cast, range, head)),
    entity: entity?.id ?? null,
    anonymous: unnamed,
    kind,
    named: name,
  };
}

/** A name no list knows, without the description behind its comma ("Acme, a local outlet"). */
function ownWords(cast: Cast, range: TokenRange, head: number): TokenRange {
  const { lower } = cast.reading;
  return looksNamed(cast, head) && lower[head + 1] === "," ? { from: range.from, to: head + 1 } : range;
}

function tokensText(cast: Cast, name: Name): string {
  return cast.reading.annotated.article.text.slice(name.start, name.end);
}
