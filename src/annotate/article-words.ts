import type { Taggable } from "./tagger.ts";

/** Forms an article writes with a capital inside sentences and never without: names also where every word has a capital. */
export function nameForms(words: readonly Taggable[]): ReadonlySet<string> {
  const capital = new Set<string>();
  for (const { form, first, style } of words) {
    if (form.capital && !first && style === "normal") capital.add(form.lower);
  }
  for (const { form, style } of words) {
    if (!form.capital && style === "normal") capital.delete(form.lower);
  }
  return capital;
}
