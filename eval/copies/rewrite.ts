import { pick, type Random } from "../../training/random.ts";
import { wordings } from "./wordings.ts";

/** How often each kind of edit is made where it can be, 0 to 1. */
export interface Rewriting {
  readonly wording: number;
  readonly order: number;
  readonly drop: number;
}

const others = new Map(wordings.flatMap((row) => row.map((form) => [form, row] as const)));
const longestFirst = [...others.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const replaceable = new RegExp(
  String.raw`\b(?:${longestFirst.map((form) => form.replaceAll("'", "['’]")).join("|")})\b`,
  "giu",
);
const droppable =
  /\b(?:that|also|just|very|reportedly|apparently|later|currently|only|allegedly|there|both|the|own) /gu;
const opening =
  /^((?:On|In|At|After|Before|During|When|While|As|By|Shortly|Late|Early)\b[^,.]{3,60}), (.+)([.!?])$/u;
const saying = /^(.+), ([^,]{3,60}?) (said|stated|reported|noted)([.])$/u;
const pairing = /\b(\p{L}{4,}) and (\p{L}{4,})\b/gu;
const numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const numeralWords = new RegExp(String.raw`\b(?:${numerals.slice(2).join("|")})\b`, "gu");

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return /^[A-Z][a-z]/u.test(text) && !/^(?:I|Mr|Mrs|Ms|Dr)\b/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function reword(sentence: string, rate: number, random: Random): string {
  return sentence.replace(replaceable, (found) => {
    if (random() >= rate) return found;
    const row = others.get(found.toLowerCase().replaceAll("’", "'")) ?? [found];
    const put = pick(
      row.filter((form) => form !== found.toLowerCase()),
      random,
    );
    return put === undefined ? found : found === lower(found) ? put : capital(put);
  });
}

/** Moves what opens the sentence to its end, or the speaker to its front; turns pairs round. */
function reorder(sentence: string, rate: number, random: Random): string {
  const opened = random() < rate ? opening.exec(sentence) : null;
  const turned = opened ? `${capital(opened[2] ?? "")} ${lower(opened[1] ?? "")}${opened[3]}` : sentence;
  const said = random() < rate ? saying.exec(turned) : null;
  const told = said ? `${capital(said[2] ?? "")} ${said[3]} that ${lower(said[1] ?? "")}${said[4]}` : turned;
  return told.replace(pairing, (found, left: string, right: string) =>
    random() < rate && left === left.toLowerCase() && right === right.toLowerCase()
      ? `${right} and ${left}`
      : found,
  );
}

/** One sentence in other words: the facts stay, wording and order move as far as `rates` say. */
export function rewrite(sentence: string, rates: Rewriting, random: Random): string {
  const moved = reorder(sentence, rates.order, random);
  const worded = reword(moved, rates.wording, random);
  const figures = worded.replace(numeralWords, (word) =>
    random() < rates.wording ? String(numerals.indexOf(word)) : word,
  );
  return figures.replace(droppable, (found) => (random() < rates.drop ? "" : found));
}

/** The same sentence with its small counts moved, as a later version of a report has them. */
export function updateToll(sentence: string, random: Random): string {
  const more = sentence.replace(numeralWords, (word) =>
    random() < 0.5 ? (numerals[Math.min(10, numerals.indexOf(word) + 1)] as string) : word,
  );
  return more.replace(/\b\d{1,2}\b(?![:.,]\d|\s*(?:a\.m|p\.m|-year))/gu, (digits) =>
    random() < 0.5 ? String(Number(digits) + 1) : digits,
  );
}
