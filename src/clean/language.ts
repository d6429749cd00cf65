import { languageProfiles, profilesOf } from "../lexicon/language-profiles.ts";
import { fold } from "../text/fold.ts";
import type { Line } from "./line.ts";

const english = languageProfiles.findIndex((profile) => profile.language === "en");
const latin = /\p{Script=Latin}/gu;
/** Letters of the West and the marks of its printers, none of them of another script. */
const western = /^[\0-\x7F\u00A0\u00C0-\u024F\u2010-\u205E]*$/;
const letter = /\p{L}/gu;

/** Share of a line's letters that are Latin, 1 where it has none. */
function latinShare(text: string): number {
  if (western.test(text)) return 1;
  const letters = text.match(letter)?.length ?? 0;
  return letters === 0 ? 1 : (text.match(latin)?.length ?? 0) / letters;
}

/** Whether a report is written in English, by the small words of its lines. */
export function isEnglish(lines: readonly Line[]): boolean {
  let own = 0;
  let words = 0;
  const totals = languageProfiles.map(() => 0);
  for (const line of lines.slice(0, 200)) {
    words += line.words.length;
    for (const [at, count] of line.smallWords.entries()) totals[at] = (totals[at] ?? 0) + count;
  }
  own = totals[english] ?? 0;
  return own > 0 && own >= words * 0.1 && totals.every((count, at) => at === english || count < own);
}

/** Whether a line has a longer word in small letters that is no small word: a list of names has none. */
function lowerContent({ text }: Line): boolean {
  return (text.match(/(?<![\p{L}\p{M}])\p{Ll}{4,}/gu) ?? []).some((word) => profilesOf(fold(word)) === 0);
}

/** Whether a line inside an English report is plainly in another language. */
export function isForeign(line: Line): boolean {
  if (line.quoted) return false;
  if (line.text.length >= 4 && latinShare(line.text) < 0.4) return true;
  const found = line.smallWords;
  const own = found[english] ?? 0;
  const best = Math.max(...found.filter((_, at) => at !== english));
  return best >= 2 && best >= own + 2 && best >= line.words.length * 0.25 && lowerContent(line);
}

/** Whether a folded word is one of the small words of English. */
export function isSmallWord(word: string): boolean {
  return (profilesOf(word) & (1 << english)) !== 0;
}
