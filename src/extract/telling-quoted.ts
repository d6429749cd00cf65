import type { Telling } from "./telling.ts";
import { complementAfter } from "./telling-complements.ts";
import { byPhrase } from "./telling-passives.ts";
import type { Phrase } from "./telling-phrases.ts";
import { type Cue, contentOf, cueAt, type Search, subjectOf, telling } from "./telling-search.ts";

const farthest = 10;

/** The item of the participle in "… as saying", looked for behind the cue. */
function sayingAfter({ clause }: Search, cue: Cue): number {
  for (let at = cue.after; at < Math.min(clause.items.length - 1, cue.after + farthest); at++) {
    const kind = clause.items[at]?.kind;
    if (clause.items[at]?.lower === "as" && clause.items[at + 1]?.group?.tense === "gerund") return at + 1;
    if (kind === "verb" || kind === "stop" || kind === "semicolon" || kind === "quote") return -1;
  }
  return -1;
}

/** `SANA quoted a soldier as saying …`, `The governor was quoted by Interfax as saying …`: one hop passes on another's words. */
export function quotedAs(search: Search, cue: Cue): Telling | null {
  const { clause } = search;
  if (!cue.verb.frames.has("object")) return null;
  const saying = sayingAfter(search, cue);
  const said = saying > 0 ? cueAt(search, saying) : null;
  const complement = said && complementAfter(clause, said.after, said.verb);
  if (!said || !complement) return null;
  const subject = subjectOf(search, cue.from);
  const passive = cue.group.voice === "passive";
  const between: Phrase = { from: cue.after, to: saying - 1, head: cue.after };
  const named = clause.items[cue.after]?.kind === "noun" ? between : null;
  const source = passive ? (subject?.phrase ?? null) : named;
  const via = passive ? byPhrase(search, cue.after, saying) : (subject?.phrase ?? null);
  if (!source) return null;
  const found = telling(search, said, {
    ...contentOf(search, complement),
    frame: complement.frame,
    source,
    via,
    relative: passive ? (subject?.relative ?? null) : null,
    addressee: null,
    rule: "quoted-as",
  });
  const first = telling(search, cue, { ...found, frame: "object", rule: "quoted-as" });
  return { ...found, cue: first.cue, item: cue.item, until: saying + 1 };
}
