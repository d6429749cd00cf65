import type { CasualtyWord } from "../lexicon/casualty-words.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import { listEndingWith, listStartingWith } from "./people-lists.ts";
import { readQuantity } from "./quantities.ts";
import { voiceAt } from "./verb-voice.ts";

const lifeNoun = /^(?:lives|life)$/;

/** "claimed five lives", "took the lives of three men". */
function takenLives({ people, to }: Cue): Partial<HarmTelling> | null {
  const { words } = people.view;
  const at = words[to] === "the" ? to + 1 : to;
  const quantity = readQuantity(words, at);
  const noun = quantity ? quantity.to : at;
  if (!lifeNoun.test(words[noun] ?? "")) return null;
  const victims = words[noun + 1] === "of" ? people.startingAt.get(noun + 2) : undefined;
  if (victims) return { people: listStartingWith(people, victims) };
  return quantity && { count: quantity };
}

/** "cost six people their lives". */
function costLives({ people, from, to }: Cue): Partial<HarmTelling> | null {
  const { words } = people.view;
  const first = /^cost/.test(words[from] as string) ? people.startingAt.get(to) : undefined;
  if (!first) return null;
  const list = listStartingWith(people, first);
  const end = list.at(-1)?.to ?? first.to;
  const own = /^(?:his|her|their)$/.test(words[end] ?? "") && lifeNoun.test(words[end + 1] ?? "");
  return own ? { people: list } : null;
}

/** "nine lives were lost", "the lives of nine men were claimed by the shelling". */
function lostLives({ people, from }: Cue): Partial<HarmTelling> | null {
  const { view, sentence, endingAt } = people;
  const { words } = view;
  const { voice, start } = voiceAt(view, from, sentence.from);
  if (voice === "active") return null;
  const last = endingAt.get(start);
  const owners = last ? listEndingWith(people, last) : [];
  const owner = owners[0]?.from ?? 0;
  if (words[owner - 1] === "of" && lifeNoun.test(words[owner - 2] ?? "")) return { people: owners };
  if (!lifeNoun.test(words[start - 1] ?? "")) return null;
  for (let at = Math.max(sentence.from, start - 6); at < start - 1; at++) {
    const quantity = readQuantity(words, at);
    if (quantity?.to === start - 1) return { count: quantity };
  }
  return null;
}

/** Deaths told as lives that are claimed, taken, cost or lost. */
export function readLives(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const lost = /^los/.test(cue.people.view.words[cue.from] as string);
  const found = (lost ? null : (takenLives(cue) ?? costLives(cue))) ?? lostLives(cue);
  return found && telling(cue, word, { ...found, rule: "lives" });
}
