import { readNumber } from "../text/numbers.ts";
import { WordMap } from "../text/word-set.ts";
import type { Quantity } from "./quantities.ts";

const denominators = new WordMap<number>([
  ["half", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["tenth", 10],
]);

/** The share told at `at` ("half", "a third", "two-thirds", "three quarters") and where its words end. */
function shareAt(
  words: readonly string[],
  at: number,
): { readonly over: number; readonly under: number; readonly to: number } | null {
  if (words[at] === "half") return { over: 1, under: 2, to: at + 1 };
  const over = /^an?$/.test(words[at] as string) ? 1 : readNumber(words, at)?.value;
  const to = words[at + 1] === "-" ? at + 2 : at + 1;
  const under = denominators.get(words[to] ?? "");
  if (over === undefined || under === undefined || over >= under) return null;
  return { over, under, to: to + 1 };
}

/** Whether the word may open a share or the one behind it ends one. */
export function mayBeShare(words: readonly string[], at: number): boolean {
  if (words[at] === "half") return true;
  return denominators.has(words[words[at + 1] === "-" ? at + 2 : at + 1] ?? "");
}

/** "three quarters of the 40": a share of a told whole, exact where it comes out whole, else of a loose size about it. */
export function readFraction(
  words: readonly string[],
  at: number,
  read: (words: readonly string[], at: number) => Quantity | null,
): { readonly quantity: Quantity; readonly whole: number } | null {
  const share = shareAt(words, at);
  if (!share) return null;
  const of = words[share.to] === "of";
  const behind = of ? share.to + 1 : share.to;
  const determined = /^(?:the|its|their|his|her|those|these)$/.test(words[behind] ?? "");
  if (!of && !(words[at] === "half" && determined)) return null;
  const whole = read(words, determined ? behind + 1 : behind);
  if (!whole || whole.low === null || whole.low !== whole.high || whole.qualifier === "vague") return null;
  const size = (whole.low * share.over) / share.under;
  const exact = Number.isInteger(size) && whole.qualifier === "exact";
  const bounds = { low: Math.floor(size), high: Math.ceil(size) };
  return {
    quantity: { from: at, to: whole.to, ...bounds, qualifier: exact ? "exact" : "vague" },
    whole: whole.low,
  };
}
