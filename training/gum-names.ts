import { readText } from "../eval/corpus.ts";
import type { Label } from "../eval/tasks/ner-labels.ts";
import { demonymCountries } from "../src/lexicon/demonyms.ts";
import { peoples } from "../src/lexicon/peoples.ts";
import { titles } from "../src/lexicon/titles.ts";
import type { LabelledSpan, NamedText } from "./names-corpora.ts";

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** An entity of the treebank, a whole noun phrase: words `[from, to)`. */
interface Phrase {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

interface Page {
  text: string;
  readonly words: Word[];
  readonly phrases: Phrase[];
}

const labels: Readonly<Record<string, Label>> = { person: "PER", organization: "ORG", place: "LOC" };
const small = /^(?:of|the|and|&|de|for|'s|’s|-|'|la|al|van|von|del|bin)$/;
const before: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "NUM"]);

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}|al-|el-)/u.test(word.text);
}

/** The word after the titles and nationalities that open a person's name. */
function afterTitles(words: readonly Word[], from: number, to: number): number {
  for (let end = Math.min(from + 4, to); end > from; end--) {
    const phrase = words
      .slice(from, end)
      .map((word) => word.text.toLowerCase().replaceAll(".", ""))
      .join(" ");
    const isNation = end === from + 1 && (demonymCountries.has(phrase) || phrase === "us");
    if (titles.has(phrase) || isNation) return afterTitles(words, end, to);
  }
  return from;
}

/** The name inside a phrase: from its first capital, or from the last owner on, to its last capital in a row; null where there is none. */
function nameOf(words: readonly Word[], phrase: Phrase): { from: number; to: number } | null {
  let { from } = phrase;
  while (from < phrase.to && !isCapital(words[from]) && before.has(words[from]?.tag ?? "")) from++;
  if (from === phrase.from && words[from]?.tag === "DET") from++;
  for (let at = phrase.from; at < phrase.to - 1; at++)
    if (/^['’]s?$/.test(words[at]?.text ?? "")) from = at + 1;
  let to = from;
  for (let at = from; at < phrase.to; at++) {
    if (isCapital(words[at])) to = at + 1;
    else if (!small.test(words[at]?.text ?? "")) break;
  }
  if (phrase.type === "person") from = afterTitles(words, from, to);
  if (from >= to || !isCapital(words[from])) return null;
  if (to < phrase.to && words[to]?.tag === "NOUN") return null;
  return words.slice(from, to).some((word) => word.tag === "PROPN") ? { from, to } : null;
}

function isPeople(word: string): boolean {
  return peoples.has(word.toLowerCase()) || demonymCountries.has(word.toLowerCase());
}

/** The outermost names of a page, each word in one at most. */
function namesOf({ words, phrases }: Page): LabelledSpan[] {
  const used = new Set<number>();
  const found: LabelledSpan[] = [];
  const candidates = phrases.flatMap((phrase) => {
    const label = labels[phrase.type];
    const name = label ? nameOf(words, phrase) : null;
    return label && name ? [{ ...name, label }] : [];
  });
  for (const { from, to, label } of candidates.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    const inside = Array.from({ length: to - from }, (_, at) => from + at);
    if (inside.some((at) => used.has(at))) continue;
    for (const at of inside) used.add(at);
    if (to - from === 1 && isPeople(words[from]?.text ?? "")) continue;
    found.push({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, label });
  }
  return found;
}

/** Adds the phrases that the `Entity=` brackets of word `at` open and close. */
function addPhrases(brackets: string, at: number, open: { key: string; phrase: Phrase }[], page: Page): void {
  for (const [whole, opening, closing] of brackets.matchAll(/\(([^()]+)\)?|([^()]+)\)/g)) {
    if (opening !== undefined) {
      const [key = "", type = ""] = opening.split("-");
      const phrase = { type, from: at, to: at + 1 };
      if (whole.endsWith(")")) page.phrases.push(phrase);
      else open.push({ key, phrase });
      continue;
    }
    const index = open.findLastIndex((one) => one.key === closing?.split("-")[0]);
    const [closed] = index < 0 ? [] : open.splice(index, 1);
    if (closed) page.phrases.push({ ...closed.phrase, to: at + 1 });
  }
}

function readPages(path: string): Page[] {
  const pages: Page[] = [];
  let open: { key: string; phrase: Phrase }[] = [];
  /** Word that ends a token written in one piece and parted by the treebank ("don't"), and whether a blank follows. */
  let whole = { last: 0, blank: true };
  for (const line of readText(path).split("\n")) {
    if (line.startsWith("# newdoc id")) {
      pages.push({ text: "", words: [], phrases: [] });
      open = [];
    }
    const page = pages.at(-1);
    if (!page) continue;
    if (line.startsWith("# sent_id") && page.text !== "") page.text = `${page.text.trimEnd()}\n`;
    const cells = line.split("\t");
    const blank = !/SpaceAfter=No/.test(cells[9] ?? "");
    const range = /^\d+-(\d+)$/.exec(cells[0] ?? "");
    if (range) whole = { last: Number(range[1]), blank };
    const number = Number(cells[0]);
    if (cells.length < 10 || !Number.isInteger(number)) continue;
    const start = page.text.length;
    page.text += cells[1] ?? "";
    page.words.push({ text: cells[1] ?? "", start, end: page.text.length, tag: cells[3] ?? "" });
    const inside = number < whole.last;
    const spaced = inside ? false : number === whole.last ? whole.blank : blank;
    if (number >= whole.last) whole = { last: 0, blank: true };
    if (spaced) page.text += " ";
    const brackets = /Entity=([^|]+)/.exec(cells[9] ?? "")?.[1];
    if (brackets) addPhrases(brackets, page.words.length - 1, open, page);
  }
  return pages;
}

/** The texts of a GUM file with the names among its entities: those of persons, bodies and places with a proper noun. */
export function gumNames(path: string): NamedText[] {
  return readPages(path).map((page) => ({ text: page.text, names: namesOf(page) }));
}

const endsPhrase: ReadonlySet<string> = new Set([
  "ADP",
  "SCONJ",
  "VERB",
  "AUX",
  "PUNCT",
  "CCONJ",
  "ADV",
  "PRON",
]);
const isNoun = (word: Word | undefined): boolean => word?.tag === "NOUN" || word?.tag === "PROPN";

/** The phrase without what follows its noun ("the villagers" of "the villagers who fled"). */
function core(words: readonly Word[], { from, to }: Phrase): { from: number; to: number } {
  let seen = false;
  for (let at = from; at < to; at++) {
    if (seen && endsPhrase.has(words[at]?.tag ?? "") && words[at]?.text !== "-") return { from, to: at };
    seen ||= isNoun(words[at]) || words[at]?.tag === "PRON";
  }
  return { from, to };
}

function actorLabelOf(words: readonly Word[], type: string, last: number): Label | null {
  const label = labels[type];
  const word = words[last]?.text.toLowerCase() ?? "";
  if (!label || /^(?:who|whom|which|that|whose|their|his|her|my|your|our|its|you)$/.test(word)) return null;
  if (label !== "PER") return label;
  return /^(?:they|them|we|us|people)$/.test(word) || (words[last]?.tag === "NOUN" && /[^s]s$/.test(word))
    ? "ORG"
    : label;
}

/** The texts of a GUM file with all actors and places, named or not, as phrases; people in the plural are a body. */
export function gumActors(path: string): NamedText[] {
  return readPages(path).map(({ text, words, phrases }) => {
    const found = phrases.flatMap((phrase) => {
      const { from, to } = core(words, phrase);
      const label = actorLabelOf(words, phrase.type, to - 1);
      return label ? [{ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, label }] : [];
    });
    return { text, names: found.sort((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}
