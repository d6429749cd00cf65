import type { TokenRange } from "../model/annotated-article.ts";
import type { HarmTelling } from "./harm-cue.ts";
import { partsBehind } from "./harm-doubts.ts";
import { listStartingWith } from "./people-lists.ts";
import type { PeopleSentence } from "./people-sentence.ts";

function isBodily({ harm }: HarmTelling): boolean {
  return harm === "killed" || harm === "wounded" || harm === "hit";
}

function wholeOf({ people, count, cue }: HarmTelling): TokenRange {
  return count ?? people.at(-1) ?? cue;
}

/** "49 people, including 12 women and six children": each counted group told of as a part of those harmed. */
export function parts(people: PeopleSentence, told: readonly HarmTelling[]): HarmTelling[] {
  const bodily = told.filter((telling) => isBodily(telling) && !telling.negated && !telling.part);
  return bodily.flatMap((telling) => {
    const start = partsBehind(people, wholeOf(telling), bodily.length === 1);
    const first = start === null ? undefined : people.startingAt.get(start);
    if (!first || told.some((one) => one.people.includes(first))) return [];
    return listStartingWith(people, first)
      .filter((phrase) => phrase.plural && phrase.quantity !== null)
      .map((phrase) => ({ ...telling, people: [phrase], count: null, part: true, rule: "part" }));
  });
}
