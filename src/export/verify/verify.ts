import type { Article } from "../../model/article.ts";
import type { ArticleRef, Claimed, ClaimedWords } from "./claimed-words.ts";
import type { Shelf } from "./shelf.ts";

export type Breach = "unreadable" | "article-missing" | "article-changed" | "words-moved" | "words-changed";

/** Evidence that no longer holds, and why. */
export interface BrokenEvidence {
  readonly breach: Breach;
  /** Where in the file it stands. */
  readonly where: string;
  readonly article: string | null;
  readonly uri: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly reason: string;
}

/** What became of the evidence of one file. */
export interface Verification {
  readonly held: number;
  readonly broken: readonly BrokenEvidence[];
}

const longestShown = 60;

function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > longestShown ? `${line.slice(0, longestShown)}…` : line}”`;
}

interface Told {
  readonly article: Article;
  readonly shelf: Shelf;
}

/** The words of the article at the place the export names, as its format shows them. */
function wordsThere(claimed: ClaimedWords, { article, shelf }: Told): string {
  const { unit, start, end, shown } = claimed;
  const points = shelf.points(article);
  const [from, to] = unit === "utf-16" ? [start, end] : [points.toUnits(start), points.toUnits(end)];
  const words = article.text.slice(from, to);
  return shown ? shown(words) : words;
}

/** Where the words stand now, in the unit of the export; null where they stand nowhere. */
function newPlace({ text, unit }: ClaimedWords, { article, shelf }: Told): string | null {
  const at = article.text.indexOf(text);
  if (text === "" || at < 0) return null;
  const points = shelf.points(article);
  const count = (offset: number) => (unit === "utf-16" ? offset : points.toPoints(offset));
  return `${count(at)}–${count(at + text.length)}`;
}

function wordsState(claimed: ClaimedWords, told: Told): { breach: Breach; reason: string } | null {
  const there = wordsThere(claimed, told);
  if (there.toWellFormed() === claimed.text.toWellFormed()) return null;
  const place = newPlace(claimed, told);
  if (place !== null) return { breach: "words-moved", reason: `the words stand at ${place} now` };
  return {
    breach: "words-changed",
    reason: `${quoted(there)} stands there, and the words stand nowhere in the article`,
  };
}

function named({ id, uri }: ArticleRef): string {
  return uri === null ? id : `${uri} (${id})`;
}

function breachOf(claimed: ClaimedWords, shelf: Shelf): { breach: Breach; reason: string } | null {
  const found = shelf.find(claimed.article);
  if (found.kind === "missing")
    return {
      breach: "article-missing",
      reason: `article ${named(claimed.article)} is not among those given`,
    };
  const state = wordsState(claimed, { article: found.article, shelf });
  if (found.kind === "same") return state;
  const words = state ? state.reason : "the words still stand there";
  return {
    breach: "article-changed",
    reason: `article ${named(claimed.article)} has another text now; ${words}`,
  };
}

/** Looks for the words a file claims in the stored articles: by the article's id or hash, by position, word for word. */
export function verifyClaimed({ words, unreadable }: Claimed, shelf: Shelf): Verification {
  const none = { article: null, uri: null, start: null, end: null, text: "" };
  const broken: BrokenEvidence[] = unreadable.map(({ where, why }) => ({
    breach: "unreadable",
    where,
    ...none,
    reason: `it cannot be read as evidence: ${why}`,
  }));
  let held = 0;
  for (const claimed of words) {
    const breach = breachOf(claimed, shelf);
    if (!breach) held++;
    else {
      const { where, article, start, end, text } = claimed;
      broken.push({ where, article: article.id, uri: article.uri, start, end, text, ...breach });
    }
  }
  return { held, broken };
}
