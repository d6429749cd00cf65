import { analyze, assemble } from "../../src/pipeline.ts";
import { randomFrom } from "../../training/random.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { analyzePool, type PoolDocument, toArticle } from "../pool.ts";
import { round, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";
import { type FoundPair, foundPairs, type Page, pairKey } from "../utterances/found-pairs.ts";
import { makeOutlets, type Outlet } from "../utterances/make-outlets.ts";
import type { Effect, MadeRendering } from "../utterances/make-renderings.ts";
import { chooseTalks } from "../utterances/sayings.ts";

const seed = 20_190_612;
const size = { reports: 900, talks: 200 };

/** One saying in full and another outlet's rendering of it. */
interface GoldPair extends MadeRendering {
  readonly key: string;
  readonly document: string;
  readonly found: readonly FoundPair[] | null;
}

function goldPairs(outlets: readonly Outlet[], found: ReadonlyMap<string, readonly FoundPair[]>): GoldPair[] {
  const full = new Map(
    outlets.filter(({ renderings }) => renderings === null).map(({ talk, document }) => [talk, document.id]),
  );
  return outlets.flatMap(({ renderings, talk, document }) =>
    (renderings ?? []).map((one, saying) => {
      const key = pairKey({ document: full.get(talk) as string, saying }, { document: document.id, saying });
      return { ...one, key, document: document.id, found: found.get(key) ?? null };
    }),
  );
}

function effectsOf({ found }: GoldPair): string[] {
  return (found ?? []).flatMap(({ differences, speakers }) => [
    ...differences.filter(({ effect }) => effect === "meaning").map(({ rule }) => rule),
    ...(speakers > 1 ? ["speaker"] : []),
  ]);
}

/** Whether the dossier shows the change; where a number or a certainty moved any effect beside it may be shown too. */
function isShown(pair: GoldPair): boolean {
  const effects = effectsOf(pair);
  return pair.effect === "negation" || pair.effect === "speaker" || pair.effect === "number"
    ? effects.includes(pair.effect)
    : effects.length > 0;
}

/** Reported speech depends on what the extract stage takes for somebody's words, so it is counted by itself. */
function isReported({ recipe }: GoldPair): boolean {
  return recipe.startsWith("indirect");
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : round(part / whole);
}

function recalls(pairs: readonly GoldPair[]): Record<string, number> {
  const kinds: readonly Effect[] = ["negation", "number", "quantifier", "modal", "certainty", "speaker"];
  const recall = (own: readonly GoldPair[]) => share(own.filter(isShown).length, own.length);
  const quoted = pairs.filter((pair) => !isReported(pair));
  const reported = pairs.filter((pair) => isReported(pair) && pair.effect === "negation");
  const byKind = kinds.map((kind) => [
    `${kind}Recall`,
    recall(quoted.filter(({ effect }) => effect === kind)),
  ]);
  return { ...Object.fromEntries(byKind), reportedNegationRecall: recall(reported) };
}

function errorsOf(pairs: readonly GoldPair[], strangers: readonly FoundPair[]): Failure[] {
  const wrong = pairs.flatMap((pair): Failure[] => {
    const { recipe, document, paragraph, effect } = pair;
    if (!pair.found) return [{ kind: `not aligned: ${recipe}`, document, detail: paragraph }];
    const texts = pair.found.map((one) => one.texts).join(" || ");
    const detail = `${effectsOf(pair).join(", ")}: ${texts}`;
    if (effect === "none" && effectsOf(pair).length > 0)
      return [{ kind: `effect where none is: ${recipe}`, document, detail }];
    return effect === "none" || effect === "open" || isShown(pair)
      ? []
      : [{ kind: `effect missed: ${recipe}`, document, detail }];
  });
  const mixed = strangers.map(({ a, b, texts }) => ({
    kind: "two utterances taken for one",
    document: a.document,
    detail: `${b.document}: ${texts}`,
  }));
  return [...wrong, ...mixed];
}

function isStranger({ a, b }: FoundPair, talkOf: ReadonlyMap<string, string>): boolean {
  return a.saying !== b.saying || talkOf.get(a.document) !== talkOf.get(b.document);
}

/** Real quotations as other outlets would give them: pairs aligned, and what each difference does to the sense. */
export const utterances: Task = {
  name: "utterances",
  folder: "casualties/gva",
  async run(data: string): Promise<Outcome> {
    const records = readRecords<PoolDocument>(dataPath(data)).slice(0, size.reports);
    const talks = chooseTalks(
      records.map((record) => analyze(toArticle(record))),
      size.talks,
    );
    const outlets = makeOutlets(talks, randomFrom(seed));
    const { analyses, articleOf } = analyzePool(outlets.map(({ document }) => document));
    const documentOf = new Map([...articleOf].map(([document, article]) => [article, document]));
    const pages = new Map(
      analyses.map(({ article }): [string, Page] => [
        article.id,
        { document: documentOf.get(article.id) as string, text: article.text },
      ]),
    );
    const found = foundPairs(assemble(analyses), pages);
    const pairs = goldPairs(outlets, found);
    const talkOf = new Map(outlets.map(({ document, talk }) => [document.id, talk]));
    const strangers = [...found.values()].flatMap(([first]) =>
      first && isStranger(first, talkOf) ? [first] : [],
    );
    const aligned = pairs.filter((pair) => pair.found !== null);
    const { f1, precision, recall } = scores({
      correct: aligned.length,
      predicted: aligned.length + strangers.length,
      gold: pairs.length,
    });
    const harmless = aligned.filter(({ effect }) => effect === "none");
    const clean = harmless.filter((pair) => effectsOf(pair).length === 0).length;
    return {
      documents: outlets.length,
      metrics: {
        pairF1: f1,
        pairPrecision: precision,
        pairRecall: recall,
        ...recalls(pairs),
        noFalseEffect: share(clean, harmless.length),
        pairs: pairs.length,
      },
      errors: errorsOf(pairs, strangers),
    };
  },
};
