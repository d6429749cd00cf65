import { auxiliaries, irregularParticiples, irregularPasts } from "../lexicon/verbs.ts";
import type { PartOfSpeech } from "../model/annotated-article.ts";
import { WordMap } from "../text/word-set.ts";
import { canBe } from "./vocabulary.ts";

const nounLemmas = new WordMap<string>(
  "men man,women woman,children child,people people,wives wife,lives life,knives knife,thieves thief,halves half,leaves leaf,wolves wolf,feet foot,teeth tooth,geese goose,mice mouse,crises crisis,bases base,analyses analysis,hypotheses hypothesis,theses thesis,criteria criterion,phenomena phenomenon,media media,data data,series series,species species,means means,headquarters headquarters,barracks barracks,news news,politics politics,economics economics,gas gas,bus bus,chaos chaos,lens lens,policemen policeman,gunmen gunman"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);
const auxiliaryLemmas = new WordMap<string>([
  ["n't", "not"],
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
  ["'ll", "will"],
  ["an", "a"],
]);
const baseOf = { be: "be", have: "have", do: "do", get: "get" } as const;

function firstVerb(candidates: readonly string[], fallback: string): string {
  for (const candidate of candidates) if (canBe(candidate, "VERB")) return candidate;
  return fallback;
}

function undouble(stem: string): string {
  return /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Verbs in -ie, whose forms look as if they ended in -y. */
const ieVerbs = new WordMap<string>(
  ["die", "lie", "tie", "vie", "belie", "untie"].flatMap((verb) => {
    const stem = verb.slice(0, -2);
    return [`${verb}d`, `${verb}s`, `${stem}ying`].map((form): [string, string] => [form, verb]);
  }),
);

function regularVerb(lower: string): string {
  const special = ieVerbs.get(lower);
  if (special) return special;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^s]s$/.test(lower)) return lower.slice(0, -1);
  const ending = lower.endsWith("ing") ? 3 : lower.endsWith("ed") ? 2 : 0;
  const stem = lower.slice(0, lower.length - ending);
  if (ending === 0 || !/[aeiouy]/.test(stem)) return lower;
  if (ending === 2 && lower.endsWith("ied")) return `${lower.slice(0, -3)}y`;
  const single = undouble(stem);
  return firstVerb(
    [stem, `${stem}e`, single],
    /(?:at|iz|is|us|uc|ov|iv|at|rg|nc)$/.test(stem) ? `${stem}e` : single,
  );
}

function verbLemma(lower: string): string {
  const auxiliary = auxiliaries.get(lower);
  if (auxiliary && auxiliary !== "modal") return baseOf[auxiliary];
  return irregularParticiples.get(lower) ?? irregularPasts.get(lower) ?? regularVerb(lower);
}

function nounLemma(lower: string): string {
  const known = nounLemmas.get(lower);
  if (known) return known;
  if (lower.endsWith("men") && lower.length > 5) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith("ses") && canBe(lower.slice(0, -2), "NOUN") && !canBe(lower.slice(0, -1), "NOUN"))
    return lower.slice(0, -2);
  return /[^siu]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}

/** The dictionary form of a lower-case word under a tag; names and function words stay as they are. */
export function lemma(lower: string, pos: PartOfSpeech): string {
  const known = auxiliaryLemmas.get(lower);
  if (known) return known;
  if (pos === "VERB" || pos === "AUX") return verbLemma(lower);
  return pos === "NOUN" ? nounLemma(lower) : lower;
}
