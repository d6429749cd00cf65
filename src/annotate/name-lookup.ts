import { type ActorForm, actorTable } from "../lexicon/actors.ts";
import { isCapital, isShout, type NameView } from "./name-view.ts";

/** An actor of the lexicon at tokens `[from, to)`. */
export interface ActorHit {
  readonly from: number;
  readonly to: number;
  readonly form: ActorForm;
}

/** Forms of one word that are also common words: in capitals throughout they prove nothing. */
const shortest = 3;

function fits(view: NameView, from: number, to: number, form: ActorForm): boolean {
  let capital = false;
  for (let at = from; at < to; at++) {
    const { text } = view.tokens[at] as { text: string };
    if (form.capitals && form.written.length <= 6 && !isShout(text) && form.written !== text) return false;
    if (isCapital(text)) capital = true;
  }
  return capital;
}

/** The longest lexicon name that starts at token `from`, in a spelling whose capitals fit. */
export function actorAt(view: NameView, from: number, limit: number): ActorHit | null {
  const start = view.firstWord[from] as number;
  const match = actorTable.longest(view.words, start);
  if (!match) return null;
  const to = view.tokenOf[match.to] ?? view.tokens.length;
  if (to > limit || view.firstWord[to] !== match.to) return shorterActor(view, from, limit);
  const form = match.values.find((one) => fits(view, from, to, one));
  return form ? { from, to, form } : shorterActor(view, from, limit);
}

/** The name that is the first token alone, where a longer match failed. */
function shorterActor(view: NameView, from: number, limit: number): ActorHit | null {
  const start = view.firstWord[from] as number;
  for (let to = Math.min(from + shortest, limit); to > from; to--) {
    const words = view.words.slice(start, view.firstWord[to]);
    const match = actorTable.longest(words, 0);
    if (match?.to !== words.length) continue;
    const form = match.values.find((one) => fits(view, from, to, one));
    if (form) return { from, to, form };
  }
  return null;
}
