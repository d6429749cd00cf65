import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import type { AnnotatedArticle, Token } from "../model/annotated-article.ts";
import type { Item, ItemKind } from "./telling-item.ts";

const closers: ReadonlySet<ItemKind> = new Set(["comma", "stop", "colon", "quote"]);

/** Whether from `at` on the teller's own source is told: "quoting two doctors", ", citing the army", "with reference to". */
function citesAt(items: readonly Item[], at: number, tokens: readonly Token[]): boolean {
  const from = items[at]?.kind === "comma" ? at + 1 : at;
  const { group } = items[from] ?? {};
  if (group) return group.tense === "gerund" && /^(?:cite|quote)$/.test(tokens[group.head]?.lemma ?? "");
  return items[from]?.lower === "with" && /^references?$/.test(items[from + 1]?.lower ?? "");
}

/** `“…,” the chief, Ana Kolar, answered.`: the speaker of an utterance, described between commas, before a form that ends the sentence. */
function closesDescribed(items: readonly Item[], at: number): boolean {
  const kinds = items.slice(Math.max(0, at - 5), at).map((item) => item.kind);
  const end = items[at + 1]?.kind;
  return kinds.join() === "quote,noun,comma,noun,comma" && (end === undefined || end === "stop");
}

/** `…, CNN reported.`: a bare past form that closes its clause is finite, though it could describe the noun before it. */
function asFinite(items: readonly Item[], at: number, tokens: readonly Token[]): Item {
  const item = items[at] as Item;
  const lemma = tokens[item.group?.head ?? -1]?.lemma ?? "";
  const { group } = item;
  if (group?.tense !== "participle" || group.from !== group.head || item.lower.endsWith("ing")) return item;
  const opens = items[at - 2]?.kind === "comma" || items[at - 2]?.kind === "quote";
  const next = items[at + 1];
  const cites = citesAt(items, at + 1, tokens) && (items[at - 1]?.kind === "comma" || opens || at === 1);
  const plain = opens && items[at - 1]?.kind === "noun" && (!next || closers.has(next.kind));
  if (!cites && !plain && !closesDescribed(items, at)) return item;
  if (!reportingVerbAt([lemma], 0)?.verb.frames.has("quote")) return item;
  return { ...item, group: { ...group, tense: "past", voice: "active" } };
}

/** "at least 20 people" as one noun, where the quantity was taken for a preposition and a phrase. */
function joinQuantity(items: readonly Item[], lower: readonly string[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const link = joined.at(-1);
    const counts = item.kind === "noun" && /^(?:least|most)$/.test(lower[item.from] ?? "");
    if (counts && link?.lower === "at") joined[joined.length - 1] = { ...item, from: link.from };
    else joined.push(item);
  }
  return joined;
}

/** Nouns parted by a slash ("a Reuters/Ipsos poll") put back together. */
function joinSlashed(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const slash = joined.at(-1);
    const left = joined.at(-2);
    if (item.kind === "noun" && slash?.lower === "/" && left?.kind === "noun") {
      joined.length -= 2;
      joined.push({ ...item, from: left.from, lower: "" });
    } else joined.push(item);
  }
  return joined;
}

/** "at a later press briefing": a bare verb form between an article and a noun is part of that noun's phrase. */
function joinParted(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const verb = joined.at(-1);
    const between = joined.at(-2);
    const skip = between?.kind === "adverb" || between?.kind === "adjective" ? 1 : 0;
    const article = joined.at(-2 - skip);
    const bare = verb?.group?.tense === "present" && verb.to === verb.from + 1;
    if (item.kind === "noun" && bare && article?.kind === "other" && /^(?:an?|the)$/.test(article.lower)) {
      joined.length -= 2 + skip;
      joined.push({ ...item, from: article.from, lower: "" });
    } else joined.push(item);
  }
  return joined;
}

/** The items with what the tagger took apart put together again. */
export function joinItems({ tokens }: AnnotatedArticle, items: readonly Item[]): Item[] {
  const lower = tokens.map((token) => token.lower);
  const joined = joinParted(joinQuantity(joinSlashed(items), lower));
  return joined.map((item, at) => (item.group ? asFinite(joined, at, tokens) : item));
}
