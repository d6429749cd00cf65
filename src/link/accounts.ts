import { publisherOf } from "../lexicon/outlets.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Account, Copy } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import { DisjointSets } from "../text/disjoint-sets.ts";
import { fold } from "../text/fold.ts";
import { creditedAgencies, soleAgency } from "./credits.ts";
import { mergedIn } from "./mergers.ts";

/** Share of the shorter text from which two articles are one voice. */
const foldShare = 0.45;

/** A name an article speaks under (folded), and how: two articles of one story that share one are one voice. */
interface Voice {
  readonly key: string;
  readonly basis: string;
}

interface Fold {
  readonly a: number;
  readonly b: number;
  readonly reasons: readonly Reason[];
}

/** Why an article is in its account. */
interface Reason {
  readonly article: string;
  readonly basis: string;
}

function voicesOf(analysis: Analysis): Voice[] {
  const { outlet } = analysis.article;
  const agencies = creditedAgencies(analysis);
  const sole = soleAgency(analysis);
  const voices: Voice[] = [];
  if (outlet) voices.push({ key: fold(outlet), basis: `published by ${outlet}` });
  const publisher = outlet === null ? null : publisherOf(outlet);
  if (publisher) voices.push({ key: `publisher ${publisher}`, basis: `published by ${outlet}` });
  if (agencies.length === 1)
    voices.push({ key: fold(agencies[0] as string), basis: `credits ${agencies[0]}` });
  if (sole) voices.push({ key: fold(sole), basis: `cites ${sole} for every figure` });
  return voices;
}

function copyFolds(copies: readonly Copy[], indexOf: ReadonlyMap<string, number>): Fold[] {
  const strong = copies.filter((copy) => copy.share >= foldShare);
  const merged = mergedIn(strong);
  return strong.flatMap((copy): Fold[] => {
    const [a, b] = [indexOf.get(copy.from), indexOf.get(copy.to)];
    if (a === undefined || b === undefined || merged.has(copy)) return [];
    const basis = `${Math.round(copy.share * 100)}% of the shorter text shared with ${copy.from}`;
    return [{ a, b, reasons: [{ article: copy.to, basis }] }];
  });
}

/** Folds each article into the first of its story that speaks under one of its names. */
function voiceFolds(analyses: readonly Analysis[], storyOf: ReadonlyMap<string, string>): Fold[] {
  const first = new Map<string, { index: number; reason: Reason }>();
  const folds: Fold[] = [];
  analyses.forEach((analysis, index) => {
    const { id } = analysis.article;
    for (const { key, basis } of voicesOf(analysis)) {
      const place = `${key}\0${storyOf.get(id) ?? id}`;
      const reason = { article: id, basis };
      const known = first.get(place);
      if (!known) first.set(place, { index, reason });
      else if (known.index !== index)
        folds.push({ a: known.index, b: index, reasons: [known.reason, reason] });
    }
  });
  return folds;
}

const shared = /^\d+% /u;

/** One line for the whole account: "4 reports: shared text in 2, credits Reuters in 3, cites Reuters for every figure in 1". */
function summary(articles: readonly string[], reasons: readonly Reason[]): string {
  const byBasis = Map.groupBy(reasons, ({ basis }) => (shared.test(basis) ? "shared text" : basis));
  const parts = [...byBasis].map(
    ([basis, members]) => `${basis} in ${new Set(members.map(({ article }) => article)).size}`,
  );
  return `${articles.length} reports: ${parts.join(", ")}`;
}

/** The reasons in words, after a line that sums them up; of an article's shared texts the first alone, which is the oldest. */
function toldReasons(articles: readonly string[], folds: readonly Fold[]): string[] {
  const seen = new Set<string>();
  const reasons = folds
    .flatMap((one) => one.reasons)
    .filter(({ article, basis }) => {
      const key = `${article} ${shared.test(basis) ? "shared text" : basis}`;
      return !seen.has(key) && Boolean(seen.add(key));
    });
  if (reasons.length === 0) return [];
  return [summary(articles, reasons), ...reasons.map(({ article, basis }) => `${article}: ${basis}`)];
}

/**
 * Folds articles that are one voice: shared text anywhere; within a story also the same outlet or publisher, the same
 * agency's credit, or one agency behind every figure. Each account lists why. `analyses` in order of time; copies that
 * lead to other articles join nothing.
 */
export function findAccounts(
  analyses: readonly Analysis[],
  known: { copies: readonly Copy[]; storyOf: ReadonlyMap<string, string> },
): { accounts: Account[]; accountOf: Map<string, string> } {
  const ids = analyses.map((analysis) => analysis.article.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const folds = [...copyFolds(known.copies, indexOf), ...voiceFolds(analyses, known.storyOf)];
  const sets = new DisjointSets(analyses.length);
  for (const { a, b } of folds) sets.union(a, b);
  const reasons = Map.groupBy(folds, (one) => sets.find(one.a));
  const accountOf = new Map<string, string>();
  const accounts = sets.sets().map((members): Account => {
    const articles = members.map((member) => ids[member] as string);
    const id = contentId("account", articles[0] as string);
    for (const article of articles) accountOf.set(article, id);
    const why = reasons.get(sets.find(members[0] as number)) ?? [];
    return { id, articles, reasons: toldReasons(articles, why) };
  });
  return { accounts, accountOf };
}
