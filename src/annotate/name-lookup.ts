import {
  type ActorForm,
  actorSpellings,
  actorTable,
  spellingStarts,
  spellingWords,
} from "../lexicon/actors.ts";
import { matchNames } from "../text/name-match.ts";
import { isCommon } from "./name-evidence.ts";
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

/** Score from which an unlisted spelling is held to be the listed name. */
const sameName = 0.9;
const longestGroup = 6;

interface Spelling {
  readonly keys: string[];
  /** Word index after each key. */
  readonly ends: number[];
}

/** Sound keys of the words from `start` on, articles left out. */
function spellingAt(view: NameView, start: number): Spelling {
  const keys: string[] = [];
  const ends: number[] = [];
  for (
    let at = start;
    at < view.words.length && keys.length < longestGroup && at < start + 2 * longestGroup;
    at++
  ) {
    const [key] = spellingWords([view.words[at] as string]);
    if (key === undefined) continue;
    keys.push(key);
    ends.push(at + 1);
  }
  return { keys, ends };
}

/** An armed group at `from` in a spelling the tables lack ("Ketaib Hizballah"). */
function speltAt(view: NameView, from: number, limit: number): ActorHit | null {
  const text = view.tokens[from]?.text ?? "";
  if (!isCapital(text) || isCommon(text.toLowerCase())) return null;
  const start = view.firstWord[from] as number;
  const [first] = spellingWords([view.words[start] as string]);
  if (first === undefined || !spellingStarts.has(first)) return null;
  const { keys, ends } = spellingAt(view, start);
  const match = actorSpellings.longest(keys, 0);
  const end = match ? ends[match.to - 1] : undefined;
  if (!match || end === undefined) return null;
  const to = view.tokenOf[end] ?? view.tokens.length;
  if (to > limit || view.firstWord[to] !== end || !isCapital(view.tokens[to - 1]?.text ?? "")) return null;
  const written = view.words.slice(start, end).join(" ");
  const form = match.values.find((one) => matchNames(one.written, written).score >= sameName);
  return form ? { from, to, form } : null;
}

/** The longest lexicon name that starts at token `from`, in a spelling whose capitals fit. */
export function actorAt(view: NameView, from: number, limit: number): ActorHit | null {
  const listed = listedAt(view, from, limit);
  if (listed && listed.to - from > 1) return listed;
  return speltAt(view, from, limit) ?? listed;
}

function listedAt(view: NameView, from: number, limit: number): ActorHit | null {
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
