import type { CasualtyWord } from "../lexicon/casualty-words.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import { objectAt } from "./harm-verbs.ts";
import { subjectBefore } from "./subjects.ts";
import { voiceAt } from "./verb-voice.ts";

/** Words that tell of a rescue that failed, up to four words before its verb. */
const inVain = /\b(?:unable|failed|(?:not|n't)(?: \w+)?|could not be|couldn't be)(?: to)?(?: be)?$/;

/** "surgeons could not save the driver", "he could not be revived": a rescue told to have failed is a death. */
export function readFailedRescue(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  const start = Math.max(sentence.from, cue.from - 4);
  if (!inVain.test(view.words.slice(start, cue.from).join(" "))) return null;
  const { voice, start: auxiliary } = voiceAt(view, cue.from, sentence.from);
  const passive = voice === "passive" && view.words[cue.from - 1] === "be";
  const saved = passive ? subjectBefore(cue.people, auxiliary) : objectAt(cue);
  return saved && !saved.plural
    ? telling(cue, word, { people: [saved], rule: "rescue", negated: false })
    : null;
}
