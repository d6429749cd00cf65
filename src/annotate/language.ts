import { createRequire } from "node:module";
import { isKnown } from "./vocabulary.ts";

const sampleLength = 8_000;
const word = /[\p{L}\p{M}]+(?:['\u2019][\p{L}]+)?/gu;
/** Words an English text of any length is full of and that other languages do not spell so. */
const englishOnly: ReadonlySet<string> = new Set(
  "the of and to that is was for with by from were are at this have has had been after who which they their his it on as said not but will would".split(
    " ",
  ),
);

/** Languages news is written in; a guess outside them is noise. */
const candidates: readonly string[] =
  "en es fr de it pt nl sv da nb fi is pl cs sk hu ro bg sr hr sl el tr ru uk be ar he fa ur ps ku hi bn pa ta te mr gu ne si my th vi id ms tl sw so am ha ja ko zh az ka hy kk uz sq mk et lv lt ca eu gl af".split(
    " ",
  );

let detector: typeof import("tinyld") | null = null;

/** The detector takes long to load, and plainly English text never needs it. */
function detect(text: string): string {
  detector ??= createRequire(import.meta.url)("tinyld") as typeof import("tinyld");
  return detector.detect(text, { only: [...candidates] });
}

/** Share of a sample's words that `counts` holds of; looks no further once `enough` is reached. */
function share(words: readonly string[], counts: (word: string) => boolean, enough = 1): number {
  let found = 0;
  for (const one of words) {
    if (counts(one)) found++;
    if (found / words.length >= enough) break;
  }
  return found / Math.max(words.length, 1);
}

const isFunctional = (word: string): boolean => englishOnly.has(word);

/** Share of small words below which a text in Latin letters is a list of names, in no language; capitals throughout tell nothing. */
const proseShare = 0.3;

function isList(words: readonly string[]): boolean {
  const small = words.filter((one) => /^\p{Ll}/u.test(one));
  const shouted = words.every((one) => one === one.toUpperCase());
  return (
    !shouted &&
    small.length < proseShare * words.length &&
    words.every((one) => /^\p{Script=Latin}/u.test(one))
  );
}

/** ISO 639-1 code of the language a text is in, or `und` where it has too few words to tell or is a list of names. */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const words: readonly string[] = sample.toLowerCase().replaceAll("\u2019", "'").match(word) ?? [];
  if (words.length < 3) return "und";
  if (share(words, isFunctional, 0.12) >= 0.12 && share(words, isKnown, 0.55) >= 0.55) return "en";
  const known = share(words, isKnown);
  if (words.length < 25 && known >= 0.6) return "en";
  if (isList(sample.match(word) ?? [])) return "und";
  const found = detect(sample.slice(0, 1500));
  if (found === "en") return known >= 0.4 ? "en" : "und";
  const latin = /^[\p{Script=Latin}\P{L}]*$/u.test(sample);
  return found === "" || (latin && words.length < 8) ? "und" : found;
}

const plainEnglish =
  /\b(?:the|said|and|from|with|that|his|were|been|after|who|their|they|which|has|had|killed|wounded|injured|victims|dead|names|among|people|police)\b/i;

/** Whether a stretch of an English article is in another language; short and doubtful ones are taken for English. */
export function isForeign(text: string): boolean {
  if (text.length < 60 || plainEnglish.test(text.slice(0, 600))) return false;
  const language = identifyLanguage(text);
  return language !== "en" && language !== "und";
}
