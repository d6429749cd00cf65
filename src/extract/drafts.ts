import { actorLabel } from "../lexicon/actor-labels.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { compareSpans } from "../model/span.ts";
import { nameDrafts } from "./draft-names.ts";
import { nominalDrafts } from "./draft-nominals.ts";
import { organDrafts } from "./draft-organs.ts";
import { pronounDrafts } from "./draft-pronouns.ts";
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

const groups: ReadonlySet<string> = new Set(["armed-group", "organization", "outlet"]);

/** For each token, the head of the noun phrase it stands in. */
function headsByToken(annotated: AnnotatedArticle): (number | undefined)[] {
  const heads: (number | undefined)[] = new Array(annotated.tokens.length).fill(undefined);
  for (const { from, to, head } of annotated.chunks) for (let at = from; at < to; at++) heads[at] = head;
  return heads;
}

/** "Iran" in "Iran-backed militants": says whose side somebody is on, and acts in nothing itself. */
function isInsideToken({ tokens }: AnnotatedArticle, draft: MentionDraft): boolean {
  return draft.end !== tokens[draft.to - 1]?.end || draft.start !== tokens[draft.from]?.start;
}

/** Every draft of a mention, in text order; what stands inside an organ's name or says whose people are meant gives way. */
export function mentionDrafts(annotated: AnnotatedArticle): MentionDraft[] {
  const size = annotated.tokens.length;
  const organs = organDrafts(annotated);
  const inOrgan = cover(size, organs);
  const names = nameDrafts(annotated).filter((draft) => {
    const organ = inOrgan[draft.head];
    return !isInsideToken(annotated, draft) && (!organ || (draft.actor !== null && draft.type !== "state"));
  });
  const taken = cover(size, names);
  const whole = organs.filter((organ) => {
    const name = taken[organ.head];
    return !name || name.from > organ.from || name.to < organ.to || name.actor === null;
  });
  const nominals = nominalDrafts(annotated).filter(
    (draft) => !taken[draft.head] && !inOrgan[draft.head] && !isLabelOfName(annotated, taken, draft),
  );
  const inNominal = cover(size, nominals);
  const heads = headsByToken(annotated);
  const free = names.filter((draft) => {
    if (draft.type !== "state") return true;
    const head = taken[heads[draft.head] ?? -1];
    const describes = draft.adjective && head !== draft && head !== undefined && groups.has(head.type);
    return !inNominal[draft.head] && !describes;
  });
  return [...free, ...whole, ...nominals, ...pronounDrafts(annotated)].sort((a, b) => compareSpans(a, b));
}
