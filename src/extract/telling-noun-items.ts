import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import { isTimeNoun, isTimePhrase } from "../lexicon/time-phrase-words.ts";
import type { AnnotatedArticle, NounChunk } from "../model/annotated-article.ts";
import { type Item, marked } from "./telling-item.ts";

/** Question words. */
export const questions: ReadonlySet<string> = new Set(
  "what,how,why,when,where,whether,whatever,whoever".split(","),
);
/** Relative pronouns. */
export const relatives: ReadonlySet<string> = new Set("who,which,whom,whose,that".split(","));
/** A single word that is a question or relative word although it was taken for a noun phrase. */
function wordItem(chunk: NounChunk, lower: string): Item | null {
  if (chunk.to - chunk.from !== 1) return null;
  if (questions.has(lower)) return marked("question", chunk, { lower });
  if (!relatives.has(lower)) return null;
  return marked(lower === "that" ? "subordinator" : "relative", chunk, { lower, chunk });
}

/** How many words at the start of a phrase after "on" are its time ("on Monday roads were shut"). */
function timeLead(annotated: AnnotatedArticle, chunk: NounChunk): number {
  const { tokens } = annotated;
  if (tokens[chunk.from - 1]?.lower !== "on" || !isTimeNoun(tokens[chunk.from]?.lower ?? ""))
    return chunk.from;
  let at = chunk.from + 1;
  while (at < chunk.to && isTimeNoun(tokens[at]?.lower ?? "")) at++;
  return at;
}

/** Whether the word after a phrase begins a clause or a phrase of its own, so that the phrase's last word may be a verb. */
function clauseBegins({ tokens }: AnnotatedArticle, at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.lower === "that") return tokens[at + 1]?.pos !== "VERB" && tokens[at + 1]?.pos !== "AUX";
  return next.pos === "DET" || (next.pos === "PRON" && !relatives.has(next.lower));
}

/** The reporting verb a noun phrase ends with by mistake: "Iran claims" before "it …", "local media report" before "that …". */
function verbAtEnd(annotated: AnnotatedArticle, chunk: NounChunk): Item | null {
  const { tokens } = annotated;
  const last = tokens[chunk.to - 1];
  const before = tokens[chunk.to - 2];
  if (!last || !before || chunk.to - chunk.from < 2 || !clauseBegins(annotated, chunk.to)) return null;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return null;
  const third = last.lower !== last.lemma && last.lower.endsWith("s");
  const plural = /(?:[^s]s|media|police|people|men|women)$/.test(before.lower);
  if (third ? before.pos === "NOUN" && plural : last.lower !== last.lemma || !plural) return null;
  const found = reportingVerbAt([last.lemma], 0);
  if (!found?.verb.frames.has("clause")) return null;
  const range = { from: chunk.to - 1, to: chunk.to };
  const { start, end } = last;
  const { sentence } = chunk;
  const plain = { tense: "present", voice: "active", negated: false, modal: null } as const;
  return marked("verb", range, {
    lower: last.lower,
    group: { ...range, ...plain, start, end, sentence, head: range.from },
  });
}

/** A noun phrase parted from the times before and after it ("told CNN Monday"); one that is only a time is an adverb. */
export function nounItems(annotated: AnnotatedArticle, chunk: NounChunk): Item[] {
  const lower = (from: number, to: number): string[] =>
    annotated.tokens.slice(from, to).map((token) => token.lower);
  const time = (from: number, to: number): Item[] =>
    to > from ? [marked("adverb", { from, to }, { lower: "time" })] : [];
  if (isTimePhrase(lower(chunk.from, chunk.to))) return time(chunk.from, chunk.to);
  const single = wordItem(chunk, annotated.tokens[chunk.from]?.lower ?? "");
  if (single) return [single];
  const from = timeLead(annotated, chunk);
  const verb = verbAtEnd(annotated, chunk);
  if (verb) return [marked("noun", { from, to: chunk.to - 1 }, { chunk }), verb];
  let to = chunk.to;
  while (to > from + 1 && isTimePhrase(lower(to - 1, chunk.to))) to--;
  const word = to - from === 1 ? (annotated.tokens[from]?.lower ?? "") : "";
  return [
    ...time(chunk.from, from),
    marked("noun", { from, to }, { chunk, lower: word }),
    ...time(to, chunk.to),
  ];
}
