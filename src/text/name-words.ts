import { fold } from "./fold.ts";

/** A lower-case word that is its own key for look-up. */
export const plainWord: RegExp = /^[a-z0-9]+$/;
const inner = /['.]/g;

/** The words of a name for look-up: folded, hyphens parted, apostrophes and dots dropped ("Al-Qa’im", "U.S."). */
export function nameWords(text: string): readonly string[] {
  const lower = text.toLowerCase();
  if (plainWord.test(lower)) return [lower];
  return fold(text)
    .replace(inner, "")
    .split(/[\s-]+/)
    .filter((word) => word !== "");
}
