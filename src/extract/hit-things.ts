import { hitThings } from "../lexicon/hit-things.ts";
import { definiteWords } from "../lexicon/mention-words.ts";
import type { NounChunk } from "../model/annotated-article.ts";
import type { Entity, Mention } from "../model/entity.ts";
import { overlaps, slice } from "../model/span.ts";
import type { DraftContext } from "./draft-context.ts";
import type { WordView } from "./word-view.ts";

/** Those of the chunks that are a building, a vehicle or a ship without a name of its own: "a school", "two fishing boats". */
export function thingsAmong({ view, mentions }: DraftContext, chunks: readonly NounChunk[]): NounChunk[] {
  return chunks.filter((chunk) => {
    const head = view.tokens[chunk.head];
    if (!head || !hitThings.has(head.lower) || isNamed(view, chunk)) return false;
    return !(mentions[chunk.sentence] ?? []).some((one) => one.type !== "state" && overlaps(one, head));
  });
}

function isNamed({ tokens }: WordView, { from, to }: NounChunk): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === "PROPN");
}

/** "The base" beside a base told of by name: the same one. */
function isDefinite({ words }: WordView, { from }: NounChunk): boolean {
  return definiteWords.has(words[from] as string);
}

const article = /^(?:(?:the|an|a|its|their|his|her|this|that|these|those)\s+)+(?=\S)/i;

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly names: Set<string>;
  readonly head: string;
}

/** The nameless things that happenings of one article hit, each once: "the school" is the school told of before. */
export class HitThings {
  readonly mentions: Mention[] = [];
  readonly #things: Thing[] = [];
  readonly #context: DraftContext;
  readonly #facilities: ReadonlySet<string>;

  constructor(context: DraftContext) {
    this.#context = context;
    this.#facilities = new Set(
      context.mentions.flat().flatMap(({ type, entity }) => (type === "facility" ? [entity] : [])),
    );
  }

  /** What the words of one happening tell it hit; "the base" is the one that is `named`, where one is. */
  hit(drafts: readonly { readonly things: readonly NounChunk[] }[], named: readonly string[]): string[] {
    const { view } = this.#context;
    const told = named.some((id) => this.#facilities.has(id));
    return drafts
      .flatMap(({ things }) => things)
      .filter((chunk) => !told || !isDefinite(view, chunk))
      .map((chunk) => this.#idOf(chunk));
  }

  #idOf(chunk: NounChunk): string {
    const { view } = this.#context;
    const { start, end } = chunk;
    const known = this.mentions.find((one) => one.start === start && one.end === end);
    if (known) return known.entity;
    const head = view.words[chunk.head] as string;
    const name = slice(view.annotated.article.text, chunk).replace(article, "").replace(/\s+/g, " ");
    const before = isDefinite(view, chunk) ? this.#things.findLast((one) => one.head === head) : undefined;
    const thing = before ?? { id: `h${this.#things.length + 1}`, name, names: new Set<string>(), head };
    if (!before) this.#things.push(thing);
    thing.names.add(name);
    this.mentions.push({ start, end, type: "facility", entity: thing.id, form: "nominal" });
    return thing.id;
  }

  /** All of them, in the order they were first asked for. */
  entities(): Entity[] {
    return this.#things.map(({ id, name, names }) => ({
      ...{ id, type: "facility" as const, name, names: [...names].sort(), actor: null },
    }));
  }
}
