import { demonymCountries } from "../../src/lexicon/demonyms.ts";
import type { Alternative, Fill } from "./fill.ts";

/** Credit of a response fill against a key fill: correct, half, or none. */
export type Credit = 1 | 0.5 | 0;

export type SlotKind = "string" | "set" | "cross" | "place" | "date" | "number";

const empty = new Set([
  "THE",
  "A",
  "AN",
  "SOME",
  "SEVERAL",
  "AT",
  "LEAST",
  "ABOUT",
  "ONE",
  "TWO",
  "THREE",
  "FOUR",
  "FIVE",
  "SIX",
  "SEVEN",
  "EIGHT",
  "NINE",
  "TEN",
  "MANY",
]);

/** Articles, quantifiers and words of nationality, which the README asks to ignore at the front of a string. */
function isFront(word: string): boolean {
  return empty.has(word) || /^\d+$/.test(word) || demonymCountries.has(word.toLowerCase());
}

/** Words of a string without the articles and quantifiers at its front. */
function headWords(text: string): string[] {
  const words = text.toUpperCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];
  let from = 0;
  while (from < words.length - 1 && isFront(words[from] as string)) from++;
  return words.slice(from);
}

function contains(outer: readonly string[], inner: readonly string[]): boolean {
  return ` ${outer.join(" ")} `.includes(` ${inner.join(" ")} `);
}

/** Correct where equal but for front words, half where one holds the other or their last words are the same. */
export function compareStrings(a: string, b: string): Credit {
  const [left, right] = [headWords(a), headWords(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (left.join(" ") === right.join(" ")) return 1;
  return contains(left, right) || contains(right, left) || left.at(-1) === right.at(-1) ? 0.5 : 0;
}

function best(credits: readonly Credit[]): Credit {
  return credits.includes(1) ? 1 : credits.includes(0.5) ? 0.5 : 0;
}

function compareStringSets(a: readonly string[] | null, b: readonly string[] | null): Credit {
  if (a === null || b === null) return a === b ? 1 : 0;
  return best(
    a.flatMap((one) =>
      b.map((other) => (one === "-" || other === "-" ? (one === other ? 1 : 0) : compareStrings(one, other))),
    ),
  );
}

const broader: Readonly<Record<string, string>> = {
  "MACHINE GUN": "GUN",
  MORTAR: "GUN",
  HANDGUN: "GUN",
  RIFLE: "GUN",
  BOMB: "EXPLOSIVE",
  GRENADE: "EXPLOSIVE",
  "MOLOTOV COCKTAIL": "EXPLOSIVE",
  "VEHICLE BOMB": "BOMB",
  DYNAMITE: "BOMB",
  MINE: "BOMB",
  "AERIAL BOMB": "BOMB",
  MISSILE: "PROJECTILE",
  ROCKET: "PROJECTILE",
};

function compareItems(key: string, response: string): Credit {
  if (key === response) return 1;
  if (broader[key] === response || key === "ATTACK" || response === "ATTACK") return 0.5;
  if (key.startsWith("SUSPECTED OR ACCUSED") && response.startsWith("SUSPECTED OR ACCUSED")) return 0.5;
  return key === "DESTROYED" && response === "SOME DAMAGE" ? 0.5 : 0;
}

/** Right country and the same finer place: correct; the right country alone: half. */
function comparePlaces(key: string, response: string): Credit {
  const parts = (text: string) => text.split(":").map((part) => part.replace(/\(.*?\)/g, "").trim());
  const [left, right] = [parts(key), parts(response)];
  if (left[0] !== right[0]) return 0;
  const finest = (list: readonly string[]) => list.slice(1);
  if (finest(left).length === 0 && finest(right).length === 0) return 1;
  return finest(left).length > 0 && finest(left).at(-1) === finest(right).at(-1) ? 1 : 0.5;
}

/** Both ends equal: correct; one end equal: half. */
function compareDates(key: string, response: string): Credit {
  const ends = (text: string) =>
    text
      .split(" - ")
      .map((part) => part.replace(/^-\s*/, "").trim())
      .filter((part) => part !== "");
  if (key === response) return 1;
  return ends(key).some((end) => ends(response).includes(end)) ? 0.5 : 0;
}

function compareNumbers(key: string, response: string): Credit {
  if (key === response) return 1;
  const bare = (text: string) =>
    text
      .replace(/[~\s]/g, "")
      .split("-")
      .filter((part) => part !== "");
  return bare(key).some((end) => bare(response).includes(end)) ? 0.5 : 0;
}

const itemRules: Readonly<Record<SlotKind, (key: string, response: string) => Credit>> = {
  string: compareStrings,
  set: compareItems,
  cross: compareItems,
  place: comparePlaces,
  date: compareDates,
  number: compareNumbers,
};

function compareAlternatives(key: Alternative, response: Alternative, kind: SlotKind): Credit {
  if (key.item === null || response.item === null) {
    const credit = compareStringSets(key.strings, response.strings);
    if (credit === 0 || !key.about) return credit;
    return response.about && compareStringSets(key.about, response.about) > 0 ? credit : 0.5;
  }
  const item = itemRules[kind](key.item, response.item);
  if (item === 0 || key.strings === null) return item;
  return compareStringSets(key.strings, response.strings) > 0 ? item : 0.5;
}

export function compareFills(key: Fill, response: Fill, kind: SlotKind): Credit {
  return best(
    key.alternatives.flatMap((one) =>
      response.alternatives.map((other) => compareAlternatives(one, other, kind)),
    ),
  );
}
