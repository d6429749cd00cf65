import type { Place } from "../model/place.ts";
import { contains } from "../model/span.ts";
import { type DraftContext, inside, reach, spanOf } from "./draft-context.ts";
import { tokenFrom } from "./sentence-index.ts";
import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

const placePrepositions: ReadonlySet<string> = new Set(
  "in at near on outside inside across around within throughout from over into along through off".split(" "),
);

/** Whether a preposition of place behind token `floor` governs the name ("in the northern city of X"). */
export function isGoverned(view: WordView, place: Place, floor: number): boolean {
  const { tokens, words } = view;
  if (tokens[tokenFrom(tokens, place.end)]?.pos === "NOUN") return false;
  for (let at = tokenFrom(tokens, place.start) - 1; at >= floor && at > floor - 12; at--) {
    const word = words[at] as string;
    if (placePrepositions.has(word)) return true;
    const pos = tokens[at]?.pos ?? "";
    if (word !== "of" && word !== "," && word !== "and" && !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(pos))
      return false;
  }
  return false;
}

/** Names told only to say where another place is ("near X") give way to the place itself. */
function principal(places: readonly Place[]): Place[] {
  const own = places.filter((place) => place.rule !== "place-relative");
  return own.length > 0 ? own : [...places];
}

/** Where the happening is told to be: names governed behind the trigger, else before it, else its targets. */
export function placesOf(context: DraftContext, trigger: Trigger): Place[] {
  const { view, places } = context;
  const { from, to, next } = reach(context, trigger);
  const candidates = (places[trigger.sentence] ?? []).filter(
    (place) => (place.role === "event" || place.role === "mention") && place.rule !== "place-as-actor",
  );
  const agents = trigger.agents
    .filter((chunk) => chunk !== trigger.chunk)
    .map((chunk) => spanOf(view, chunk));
  const free = candidates.filter((place) => !agents.some((span) => contains(span, place)));
  const behind = inside(free, spanOf(view, { from: trigger.to, to: Math.max(next, trigger.to) }));
  const targets = trigger.targets.flatMap((chunk) =>
    inside(free, spanOf(view, chunk)).filter((place) => place.end >= (view.tokens[chunk.head]?.end ?? 0)),
  );
  const chosen = behind.filter((place) => isGoverned(view, place, trigger.to) || targets.includes(place));
  if (chosen.length > 0) return principal(chosen);
  const range = { from, to: next === to ? to : trigger.from };
  const all = inside(free, spanOf(view, range)).filter((place) => isGoverned(view, place, from));
  return principal(all.length > 0 ? all : targets);
}
