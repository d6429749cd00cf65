import { digit, letter, unitClass } from "../text/characters.ts";
import { isKnown } from "./vocabulary.ts";

/** Word forms of the tagger's vocabulary that stand for words it does not know, by the unknown word's ending. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:ing)$/, "running"],
  [/(?:ed|'d)$/, "wounded"],
  [/ly$/, "quickly"],
  [/(?:able|ible|ous|ful|ical|ive|less|ish|ary|ic|al|ian|ese|-based|-backed|-led|-old)$/, "strong"],
  [/(?:tion|sion|ment|ness|ity|ism|ist|ship|hood|ance|ence|or|er|ee|man|men|gy|cy)$/, "officer"],
  [/(?:ise|ize|ify)$/, "destroy"],
  [/[^su]s$/, "houses"],
];

/** Stands for a capitalised form that is no common word. */
export const properStandIn = "Iraq";

function hyphenated(lower: string): string {
  const parts = lower.split("-");
  const last = parts[parts.length - 1] ?? "";
  if (/^\d/.test(lower) || /(?:ed|ing|old|long|wide|style|level|range|scale|term|time|profile)$/.test(last))
    return "strong";
  if (/s$/.test(last) && isKnown(last)) return "houses";
  return isKnown(last) ? last : "strong";
}

/** The vocabulary word the tagger is shown in place of an unknown lower-case form. */
export function standIn(lower: string): string {
  const kind = unitClass(lower.charCodeAt(0));
  if (kind === digit || /^\.\d/.test(lower))
    return /[a-z]/.test(lower) ? (lower.includes("-") ? "strong" : "first") : "5";
  if (kind !== letter) return "-";
  if (lower.includes("-")) return hyphenated(lower);
  for (const [ending, word] of endings) if (ending.test(lower)) return word;
  return "house";
}
