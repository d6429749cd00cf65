import { looseOrgans } from "../lexicon/mention-words.ts";
import { organAt } from "../lexicon/state-organs.ts";
import type { AnnotatedArticle, Name } from "../model/annotated-article.ts";
import { stateOf } from "./draft-names.ts";
import type { MentionDraft } from "./mention-draft.ts";

const counted =
  /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|some|more|few)$/;

interface Owner {
  readonly from: number;
  readonly state: string | null;
}

/** The state whose organ starts at `at`: the demonym or name before it, with or without a possessive mark. */
function ownerOf(annotated: AnnotatedArticle, ending: ReadonlyMap<number, Name>, at: number): Owner {
  const { tokens } = annotated;
  const mark = tokens[at - 1]?.lower;
  const name = ending.get(mark === "'s" || mark === "'" ? at - 1 : at);
  const state = stateOf(name);
  return state && name ? { from: name.from, state } : { from: at, state: null };
}

function isDeterminer(word: string | undefined): boolean {
  return word === "the" || word === "that" || word === "this";
}

function isBody(annotated: AnnotatedArticle, owner: Owner, at: number, to: number): boolean {
  const { tokens } = annotated;
  const next = tokens[to];
  const first = tokens[at]?.lower ?? "";
  if (next?.pos === "NOUN" || next?.pos === "PROPN") return false;
  if (counted.test(tokens[owner.from - 1]?.lower ?? "") || counted.test(tokens[at - 1]?.lower ?? ""))
    return false;
  if (owner.state) return true;
  if (to - at === 1 && looseOrgans.has(first)) return false;
  const before = tokens[at - 1];
  if (before?.pos === "ADJ" || before?.pos === "PROPN" || before?.lower === "'s") return false;
  return isDeterminer(before?.lower) || first === "police" || first === "authorities" || to - at > 1;
}

/** Mentions of organs of states: "the Iraqi interior ministry", "Israel's army", "police". */
export function organDrafts(annotated: AnnotatedArticle): MentionDraft[] {
  const { tokens, sentences, names } = annotated;
  const words = tokens.map((token) => token.lower);
  const ending = new Map(names.map((name) => [name.to, name]));
  const drafts: MentionDraft[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const found = organAt(words, at);
      if (!found || found.to > sentence.to) continue;
      const owner = ownerOf(annotated, ending, at);
      if (!isBody(annotated, owner, at, found.to)) continue;
      drafts.push({
        start: tokens[owner.from]?.start ?? 0,
        end: tokens[found.to - 1]?.end ?? 0,
        from: owner.from,
        to: found.to,
        sentence: index,
        type: "organization",
        form: owner.state ? "name" : "nominal",
        actor: owner.state ? `${owner.state}-${found.organ.id}` : null,
        head: found.to - 1,
        plural: false,
        definite: true,
        indefinite: false,
        owned: false,
        roles: [],
        organ: `${found.organ.id} ${words.slice(at, found.to).join(" ")}`,
        adjective: false,
        gender: "unknown",
        speaker: false,
      });
      at = found.to - 1;
    }
  }
  return drafts;
}
