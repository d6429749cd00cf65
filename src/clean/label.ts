import { boilerplate, phraseWords } from "../lexicon/boilerplate.ts";
import type { Verdict } from "./verdict.ts";

const form = /^([^|:»>→►▶–—]{2,40}?)\s*(\||:|»|>|→|►|▶|–|—)\s*(?=\S|$)/u;
const upperLabel = /^[\p{Lu}\p{N}][\p{Lu}\p{N} '’&/-]{2,30}$/u;

/** Whether the words are a link behind a label: "ALSO READ | …", "Related: …", any short label in capitals before a bar. */
export function labelled(text: string): Verdict | null {
  const [, before, mark] = form.exec(text) ?? [];
  if (before === undefined) return null;
  const opening = boilerplate.longest(phraseWords(before), 0);
  const row = opening?.values.find((one) => one.at === "label");
  const count = phraseWords(before).length;
  if (row && opening?.to === count && mark !== "–" && mark !== "—") return { kind: row.kind, rule: row.id };
  if (mark === "|" && upperLabel.test(before) && count <= 4 && !/[.]$/.test(text))
    return { kind: "promo", rule: "label-prefix" };
  return null;
}
