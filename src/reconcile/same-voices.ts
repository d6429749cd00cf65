import type { Statement } from "./statement.ts";
import { plainName } from "./voice.ts";

/** Words of a named first source that is no person's name in full: "ministry", "interior ministry". */
function wordsOf({ claim }: Statement): string[] | null {
  const root = claim.chain.at(-1);
  if (!root || root.anonymous || !claim.voice.startsWith("source ")) return null;
  return plainName(root).replaceAll("'s", "").split(/\s+/);
}

/** Whether `short` is how a text calls `long` the second time: its last words, or some of them with the same head. */
function shortens(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || short.at(-1) !== long.at(-1)) return false;
  return short.every((word) => long.includes(word));
}

/**
 * Makes one voice of a source named in full and in short ("Iraq's interior ministry", "the ministry") among the
 * statements on one fact; a short name that two fuller ones would fit stays by itself.
 */
export function sameVoices(statements: readonly Statement[]): Statement[] {
  const named = new Map<string, string[]>();
  for (const one of statements) {
    const words = wordsOf(one);
    if (words && !named.has(one.claim.voice)) named.set(one.claim.voice, words);
  }
  const canonical = new Map<string, string>();
  const longestFirst = [...named].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0),
  );
  for (const [voice, words] of longestFirst) {
    const fuller = longestFirst.filter(([other, long]) => other !== voice && shortens(words, long));
    const homes = new Set(fuller.map(([other]) => canonical.get(other) ?? other));
    const same = longestFirst.find(([other, long]) => other < voice && long.join(" ") === words.join(" "));
    const [home] = homes;
    if (homes.size === 1 && home) canonical.set(voice, home);
    else if (homes.size === 0 && same) canonical.set(voice, canonical.get(same[0]) ?? same[0]);
  }
  return statements.map((one) => {
    const voice = canonical.get(one.claim.voice);
    return voice === undefined ? one : { ...one, claim: { ...one.claim, voice } };
  });
}
