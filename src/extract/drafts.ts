import { actorLabel } from "../lexicon/actor-labels.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { compareSpans } from "../model/span.ts";
import { nameDrafts } from "./draft-names.ts";
import { nominalDrafts } from "./draft-nominals.ts";
import { organDrafts } from "./draft-organs.ts";
import type { MentionDraft } from "./mention-draft.ts";

/** For each token, the draft that covers it. */
function cover(size: number, drafts: readonly MentionDraft[]): (MentionDraft | undefined)[] {
  const covering: (MentionDraft | undefined)[] = new Array(size).fill(undefined);
  for (const draft of drafts) for (let at = draft.from; at < draft.to; at++) covering[at] = draft;
  return covering;
}

/** A noun that only says what the name before it is: "Houthi rebels", "the Hamas movement"; a number makes it people. */
function isLabelOfName(
  annotated: AnnotatedArticle,
  named: readonly (MentionDraft | undefined)[],
  draft: MentionDraft,
): boolean {
  const before = named[draft.head - 1];
  if (!before || before.from < draft.from || !actorLabel(annotated.tokens[draft.head]?.lower ?? ""))
    return false;
  if (before.type !== "armed-group" && !(before.type === "organization" && !draft.plural)) return false;
  return !annotated.tokens.slice(draft.from, draft.head).some((token) => token.pos === "NUM");
}

/** Every draft of a mention, in text order; names inside an organ's name give way to it, states inside stay. */
export function mentionDrafts(annotated: AnnotatedArticle): MentionDraft[] {
  const organs = organDrafts(annotated);
  const inOrgan = cover(annotated.tokens.length, organs);
  const names = nameDrafts(annotated).filter((draft) => {
    const organ = inOrgan[draft.head];
    return !organ || (draft.type === "state" && draft.to <= organ.head) || draft.actor !== null;
  });
  const taken = cover(annotated.tokens.length, names);
  const whole = organs.filter((organ) => {
    const name = taken[organ.head];
    return !name || name.from > organ.from || name.to < organ.to || name.actor === null;
  });
  const nominals = nominalDrafts(annotated).filter(
    (draft) => !taken[draft.head] && !inOrgan[draft.head] && !isLabelOfName(annotated, taken, draft),
  );
  return [...names, ...whole, ...nominals].sort((a, b) => compareSpans(a, b));
}
