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
  return reportingItem(annotated, chunk, chunk.to - 1);
}

/** The word at `at` as a verb in the present, if it is a form of a reporting verb that takes a clause. */
function reportingItem({ tokens }: AnnotatedArticle, { sentence }: NounChunk, at: number): Item | null {
  const token = tokens[at];
  const found = token && reportingVerbAt([token.lemma], 0);
  if (!token || !found?.verb.frames.has("clause")) return null;
  const range = { from: at, to: at + 1 };
  const { start, end } = token;
  const plain = { tense: "present", voice: "active", negated: false, modal: null } as const;
  return marked("verb", range, {
    lower: token.lower,
    group: { ...range, ...plain, start, end, sentence, head: range.from },
  });
}

/** "reports AFP" behind the words told: the reporting verb a noun phrase begins with by mistake. */
function verbAtStart(annotated: AnnotatedArticle, chunk: NounChunk): Item | null {
  const { tokens } = annotated;
  const first = tokens[chunk.from];
  const before = tokens[chunk.from - 1]?.lower ?? "";
  const name = tokens[chunk.from + 1];
  if (!first || !name || chunk.to - chunk.from < 2 || !/^(?:,|["”»«])$/.test(before)) return null;
  if (name.pos !== "PROPN" || !/^\p{Ll}+s$/u.test(first.text)) return null;
  return reportingItem(annotated, chunk, chunk.from);
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
  const opening = verbAtStart(annotated, chunk);
  if (opening) return [opening, marked("noun", { from: chunk.from + 1, to: chunk.to }, { chunk })];
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
