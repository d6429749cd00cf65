import { readNumber } from "../../text/numbers.ts";

/** The whole number one word names, in digits or letters; null where it names none. */
export function numberWord(word: string): number | null {
  const value = readNumber([word], 0)?.value;
  return value !== undefined && Number.isInteger(value) ? value : null;
}
