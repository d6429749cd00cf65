import { annotate } from "../../src/annotate/annotate.ts";
import { extractEntities } from "../../src/extract/entities.ts";
import type { Mention } from "../../src/model/entity.ts";
import { bareArticle } from "../bare-article.ts";
import { bcubedF1, ceafeF1, conllF1, mucF1 } from "../clustering.ts";
import { bracketDocuments, type GoldDocument, type GoldMention } from "../coref/brackets.ts";
import { dataPath, readText } from "../corpus.ts";
import { round } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

const types: ReadonlySet<string> = new Set(["person", "organization", "place"]);
/** Words with a capital at the start of a sentence that are no names. */
const pronouns = /^(?:i|me|my|mine|we|us|our|you|your|they|them|their|it|its|this|that|these|those)$/i;
const personal = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

/** Whether the head is a name: a capital, and nowhere in the document the same word without one. */
function isName(document: GoldDocument, { head }: GoldMention): boolean {
  const word = document.words[head]?.text ?? "";
  if (!/^\p{Lu}/u.test(word) || pronouns.test(word) || personal.test(word)) return false;
  return !document.words.some((one) => one.text === word.toLowerCase());
}

/** What we claim to resolve: names of persons, bodies and places, and "he" and "she" for somebody named. */
function claimed(document: GoldDocument): Set<GoldMention> {
  const named = document.mentions.filter((one) => types.has(one.type) && isName(document, one));
  const chains = new Set(named.map((one) => one.chain));
  const pronouns = document.mentions.filter(
    (one) =>
      chains.has(one.chain) && one.to === one.from + 1 && personal.test(document.words[one.from]?.text ?? ""),
  );
  return new Set([...named, ...pronouns]);
}

function mentionsOf({ id, text }: GoldDocument): readonly Mention[] {
  const block = { start: 0, end: text.length, kind: "paragraph", rule: "eval" } as const;
  const { mentions } = extractEntities(annotate(bareArticle(id, text), [block]));
  return mentions.filter(
    (one) => one.form === "name" || (one.form === "pronoun" && personal.test(text.slice(one.start, one.end))),
  );
}

/** The smallest gold mention whose head stands in one of ours. */
function goldOf({ mentions, words }: GoldDocument, own: Mention): GoldMention | undefined {
  return mentions
    .filter(({ head }) => {
      const word = words[head];
      return word !== undefined && own.start <= word.start && word.end <= own.end;
    })
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}

interface Partitions {
  readonly gold: Map<string, string>;
  readonly own: Map<string, string>;
  readonly errors: Failure[];
  claimed: number;
  found: number;
}

function add(into: Partitions, document: GoldDocument): void {
  const wanted = claimed(document);
  const key = (one: { start: number; end: number }): string => `${document.id} ${one.start}-${one.end}`;
  const report = (kind: string, one: { start: number; end: number }): void => {
    const { text } = document;
    const before = text.slice(Math.max(0, one.start - 40), one.start);
    const detail = `${before}[${text.slice(one.start, one.end)}]${text.slice(one.end, one.end + 30)}`;
    into.errors.push({ kind, document: document.id, detail });
  };
  for (const one of wanted) into.gold.set(key(one), `${document.id} ${one.chain}`);
  for (const own of mentionsOf(document)) {
    const gold = goldOf(document, own);
    const member = key(gold ?? own);
    if (!gold || !types.has(gold.type)) {
      if (own.type !== "person" && own.type !== "organization") continue;
    }
    if (into.own.has(member)) continue;
    into.own.set(member, `${document.id} ${own.entity}`);
    if (!into.gold.has(member)) {
      into.gold.set(member, gold ? `${document.id} ${gold.chain}` : `alone ${member}`);
      report(gold ? `${own.form} for a chain without a name` : `${own.form} without a gold mention`, own);
    }
  }
  into.claimed += wanted.size;
  for (const one of wanted) {
    if (into.own.has(key(one))) into.found++;
    else {
      into.own.set(key(one), `alone ${key(one)}`);
      report(
        one.to - one.from === 1 && personal.test(document.words[one.from]?.text ?? "")
          ? "pronoun left open"
          : "name missed",
        one,
      );
    }
  }
}

/** Chains of ours that join several gold chains, and gold chains that lie in several of ours. */
function linkErrors({ gold, own, errors }: Partitions): void {
  const compare = (
    kind: string,
    from: ReadonlyMap<string, string>,
    to: ReadonlyMap<string, string>,
  ): void => {
    for (const members of Map.groupBy(from.keys(), (member) => from.get(member)).values()) {
      const others = new Set(
        members.map((member) => to.get(member)).filter((one) => !one?.startsWith("alone")),
      );
      if (others.size > 1) errors.push({ kind, document: members[0] ?? "", detail: [...others].join(" / ") });
    }
  };
  compare("joined", own, gold);
  compare("parted", gold, own);
}

/**
 * In-document coreference of what we claim to resolve: CoNLL F1 over names of persons, bodies and places with the "he" and
 * "she" of named persons. A mention only one side has stands alone on the other; nouns without a name are not scored.
 */
export const coref: Task = {
  name: "coref",
  folder: "coref/gum",
  async run(data: string): Promise<Outcome> {
    const documents = bracketDocuments(readText(dataPath(data)));
    const all: Partitions = { gold: new Map(), own: new Map(), errors: [], claimed: 0, found: 0 };
    for (const document of documents) add(all, document);
    linkErrors(all);
    const { gold, own } = all;
    const metrics = {
      conllF1: conllF1(gold, own),
      mucF1: mucF1(gold, own),
      bcubedF1: bcubedF1(gold, own),
      ceafeF1: ceafeF1(gold, own),
      mentions: all.claimed,
      mentionRecall: round(all.claimed === 0 ? 0 : all.found / all.claimed),
    };
    return { documents: documents.length, metrics, errors: all.errors };
  },
};
