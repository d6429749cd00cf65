import { annotate } from "../../src/annotate/annotate.ts";
import type { AnnotatedArticle, VerbGroup } from "../../src/model/annotated-article.ts";
import type { Span } from "../../src/model/span.ts";
import { bareArticle } from "../bare-article.ts";
import { dataPath, readText } from "../corpus.ts";
import { matched, round, scores } from "../scores.ts";
import { goldTense, isGoldPassive } from "../syntax/gold-verb.ts";
import { type GoldParagraph, paragraphs } from "../syntax/treebank.ts";
import type { Failure, Outcome, Task } from "../task.ts";

interface Tally {
  correct: number;
  predicted: number;
  gold: number;
}

interface Totals {
  readonly sentences: Tally;
  readonly tokens: Tally;
  readonly tags: Tally;
  readonly tenses: Tally;
  readonly passives: Tally;
  readonly errors: Failure[];
}

function tally(): Tally {
  return { correct: 0, predicted: 0, gold: 0 };
}

function key(span: Span): string {
  return `${span.start}-${span.end}`;
}

function countSpans(into: Tally, predicted: readonly Span[], gold: readonly Span[]): void {
  into.correct += matched(predicted.map(key), gold.map(key));
  into.predicted += predicted.length;
  into.gold += gold.length;
}

function around(paragraph: GoldParagraph, span: Span): string {
  const { text } = paragraph;
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  return `${before}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + 40)}`;
}

/** Scores one paragraph's sentences by exact spans, and notes every boundary only one side has. */
function scoreSentences(totals: Totals, paragraph: GoldParagraph, annotated: AnnotatedArticle): void {
  countSpans(totals.sentences, annotated.sentences, paragraph.sentences);
  countSpans(
    totals.tokens,
    annotated.tokens,
    paragraph.sentences.flatMap((sentence) => sentence.words),
  );
  const gold = new Set(paragraph.sentences.map((sentence) => sentence.end));
  const predicted = new Set(annotated.sentences.map((sentence) => sentence.end));
  for (const [kind, ends, others] of [
    ["sentence split", predicted, gold],
    ["sentence missed", gold, predicted],
  ] as const) {
    for (const end of ends) {
      if (others.has(end)) continue;
      totals.errors.push({
        kind,
        document: paragraph.document,
        detail: around(paragraph, { start: end - 1, end }),
      });
    }
  }
}

function scoreWords(totals: Totals, paragraph: GoldParagraph, annotated: AnnotatedArticle): void {
  const tokenAt = new Map(annotated.tokens.map((token, index) => [key(token), index]));
  const groupAt = new Map<number, VerbGroup>(annotated.verbGroups.map((group) => [group.head, group]));
  for (const sentence of paragraph.sentences) {
    for (const [at, word] of sentence.words.entries()) {
      const index = tokenAt.get(key(word));
      if (index === undefined) continue;
      const found = annotated.tokens[index]?.pos;
      totals.tags.gold++;
      const note = (kind: string): void => {
        totals.errors.push({ kind, document: paragraph.document, detail: around(paragraph, word) });
      };
      if (found === word.upos) totals.tags.correct++;
      else note(`tag ${word.upos} as ${found}`);
      const group = groupAt.get(index);
      const passive = word.upos === "VERB" && isGoldPassive(sentence, at);
      if (passive) totals.passives.gold++;
      if (group?.voice === "passive") totals.passives.predicted++;
      if (passive && group?.voice === "passive") totals.passives.correct++;
      else if (passive) note("passive missed");
      else if (group?.voice === "passive") note("passive wrong");
      const tense = word.upos === "VERB" ? goldTense(sentence, at) : null;
      if (tense === null) continue;
      totals.tenses.gold++;
      if (group?.tense === tense) totals.tenses.correct++;
      else note(`tense ${tense} as ${group?.tense ?? "no verb"}`);
    }
  }
}

/** Sentences, tokens, tags, tense and voice against a treebank; tags and verbs where both sides have the same token. */
export const syntax: Task = {
  name: "syntax",
  folder: "syntax/gum",
  async run(data: string): Promise<Outcome> {
    const gold = paragraphs(readText(dataPath(data)));
    const totals: Totals = {
      sentences: tally(),
      tokens: tally(),
      tags: tally(),
      tenses: tally(),
      passives: tally(),
      errors: [],
    };
    for (const paragraph of gold) {
      const block = { start: 0, end: paragraph.text.length, kind: "paragraph", rule: "eval" } as const;
      const annotated = annotate(bareArticle("eval", paragraph.text), [block]);
      scoreSentences(totals, paragraph, annotated);
      scoreWords(totals, paragraph, annotated);
    }
    const share = ({ correct, gold: all }: Tally): number => round(all === 0 ? 0 : correct / all);
    const metrics = {
      sentenceF1: scores(totals.sentences).f1,
      tokenF1: scores(totals.tokens).f1,
      tagAccuracy: share(totals.tags),
      tenseAccuracy: share(totals.tenses),
      passiveF1: scores(totals.passives).f1,
      passivePrecision: scores(totals.passives).precision,
      passiveRecall: scores(totals.passives).recall,
    };
    return { documents: new Set(gold.map((one) => one.document)).size, metrics, errors: totals.errors };
  },
};
