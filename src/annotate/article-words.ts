import type { Taggable } from "./tagger.ts";

/** Forms an article writes with a capital inside sentences and never without: names also where every word has a capital. */
export function nameForms(words: readonly Taggable[]): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { text, lower, first, style } of words) {
    if (style !== "normal") continue;
    const one = text.charAt(0);
    if (one === one.toLowerCase()) small.add(lower);
    else if (!first) capital.add(lower);
  }
  for (const form of small) capital.delete(form);
  return capital;
}
