import type { HarmTelling } from "./harm-cue.ts";
import { listStartingWith } from "./people-lists.ts";
import type { PeopleSentence } from "./people-sentence.ts";

/** Words between the deed, or its object, and those who shared it. */
const reach = 16;
const passable = /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM|PART)$/;
const bodily = /^(?:killed|wounded)$/;
const governing = /^(?:active|of|lives)$/;
const told = /^(?:passive|participle|active|subject|of|lives)$/;

/** Where the company begins behind "along with", "together with", "alongside", "accompanied by". */
function companyAt(words: readonly string[], at: number): number | null {
  const [one, two] = [words[at] as string, words[at + 1]];
  if (one === "alongside") return at + 1;
  if (/^(?:along|together)$/.test(one) && two === "with") return at + 2;
  return one === "accompanied" && two === "by" ? at + 2 : null;
}

function companyBehind({ view, sentence }: PeopleSentence, from: number): number | null {
  for (let at = from; at < Math.min(sentence.to, from + reach); at++) {
    const start = companyAt(view.words, at);
    if (start !== null) return /^["“]$/.test(view.words[start] ?? "") ? start + 1 : start;
    const pos = view.tokens[at]?.pos ?? "";
    const mark = /^(?:[,()“”"’]|named)$/.test(view.words[at] as string);
    const joined = view.words[at] === "and" && /^(?:NOUN|PROPN)$/.test(view.tokens[at + 1]?.pos ?? "");
    if (!mark && !joined && !passable.test(pos)) return null;
  }
  return null;
}

/** "A woman along with her two children was killed": company between those told of and the verb. */
function companyBefore({ view, startingAt }: PeopleSentence, from: number, verb: number): number | null {
  const start = companyAt(view.words, view.words[from] === "," ? from + 1 : from);
  return start !== null && start < verb && startingAt.has(start) ? start : null;
}

/** "She was killed along with her two sons": whom the words put beside those harmed came to the same harm. */
export function withCompany(people: PeopleSentence, telling: HarmTelling): HarmTelling {
  const last = telling.people.at(-1);
  if (!last || !bodily.test(telling.harm) || !told.test(telling.rule) || telling.part || telling.negated) {
    return telling;
  }
  const from = governing.test(telling.rule) ? last.to : Math.max(last.to, telling.cue.to);
  const start = companyBefore(people, last.to, telling.cue.from) ?? companyBehind(people, from);
  const first = start === null ? undefined : people.startingAt.get(start);
  if (!first || first.form === "pronoun" || first.population === "animals") return telling;
  return { ...telling, people: [...telling.people, ...listStartingWith(people, first)] };
}
