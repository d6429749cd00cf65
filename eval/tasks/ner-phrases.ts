import { extractEntities } from "../../src/extract/entities.ts";
import type { AnnotatedArticle, NounChunk } from "../../src/model/annotated-article.ts";
import type { Mention } from "../../src/model/entity.ts";
import type { Labelled } from "./ner-labels.ts";

const locative: ReadonlySet<string> = new Set(
  "in into from across inside outside within throughout near around to toward towards through of".split(" "),
);

/** The chunk that covers each unit where a chunk starts to where it ends, found by its tokens. */
function chunkAt(chunks: readonly NounChunk[], offset: number): NounChunk | null {
  let low = 0;
  let high = chunks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle] as NounChunk;
    if (offset < chunk.start) high = middle - 1;
    else if (offset >= chunk.end) low = middle + 1;
    else return chunk;
  }
  return null;
}

function before({ tokens }: AnnotatedArticle, chunk: NounChunk | null): string {
  return chunk ? (tokens[chunk.from - 1]?.lower ?? "") : "";
}

/** Corpora of whole phrases mark "the US defence secretary Ann Lee", nouns and pronouns; a state is a body unless something lies in it. */
function labelOf(
  annotated: AnnotatedArticle,
  mention: Mention,
  chunk: NounChunk | null,
): Labelled["label"] | null {
  const head = chunk ? (annotated.tokens[chunk.head]?.lower ?? "") : "";
  if (mention.form === "pronoun") return head === "they" || head === "them" ? "ORG" : "PER";
  if (mention.type === "person") return "PER";
  if (mention.type === "people")
    return /(?:[^s]s|people|personnel|police|men|women|children)$/.test(head) ? "ORG" : "PER";
  if (mention.type === "place" || mention.type === "facility") return "LOC";
  if (mention.type === "state") return locative.has(before(annotated, chunk)) ? "LOC" : "ORG";
  return mention.type === "weapon" ? null : "ORG";
}

const placeNouns =
  /^(?:of|the|town|city|village|province|district|governorate|region|neighbourhood|suburb|area|state|republic|kingdom|western|eastern|northern|southern|central|nearby)$/;

/** Start of "the town of" before a place. */
function placeStart({ tokens }: AnnotatedArticle, chunk: NounChunk): number {
  if (tokens[chunk.from - 1]?.lower !== "of") return chunk.start;
  let at = chunk.from - 1;
  while (at > 0 && placeNouns.test(tokens[at - 1]?.lower ?? "")) at--;
  return at < chunk.from - 1 ? (tokens[at]?.start ?? chunk.start) : chunk.start;
}

function phraseOf(annotated: AnnotatedArticle, mention: Mention): Labelled | null {
  const { text } = annotated.article;
  const first = chunkAt(annotated.chunks, mention.start);
  const last = chunkAt(annotated.chunks, mention.end - 1);
  const label = labelOf(annotated, mention, last);
  const inner = last !== null && mention.end < last.end;
  if (!label || (inner && mention.type === "state")) return null;
  const place = label === "LOC" && first !== null;
  const owner = inner && text.startsWith("'s", mention.end);
  const whole = last !== null && !owner && (mention.form !== "name" || inner);
  return {
    start: place ? placeStart(annotated, first) : Math.min(first?.start ?? mention.start, mention.start),
    end: whole && last.head >= 0 && (mention.form !== "name" || label !== "PER") ? last.end : mention.end,
    label: label === "PER" && mention.form === "name" && inner && !owner ? "ORG" : label,
    rule: `${mention.type}-${mention.form}`,
  };
}

/** Mentions as whole noun phrases: the chunk that holds the name, up to the name or its noun. */
export function phrases(annotated: AnnotatedArticle): Labelled[] {
  const found = new Map<string, Labelled>();
  for (const mention of extractEntities(annotated).mentions) {
    const phrase = phraseOf(annotated, mention);
    if (phrase) found.set(`${phrase.start} ${phrase.end} ${phrase.label}`, phrase);
  }
  return [...found.values()];
}
