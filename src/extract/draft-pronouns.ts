import { reportingVerbAt } from "../lexicon/reporting-verbs.ts";
import type { AnnotatedArticle, NounChunk, VerbGroup } from "../model/annotated-article.ts";
import { covering } from "../model/span.ts";
import type { MentionDraft } from "./mention-draft.ts";
import { quotedSpans } from "./quoted-spans.ts";

type PronounKind = Pick<MentionDraft, "type" | "plural" | "gender">;

const pronouns: ReadonlyMap<string, PronounKind> = new Map([
  ["he", { type: "person", plural: false, gender: "male" }],
  ["she", { type: "person", plural: false, gender: "female" }],
  ["they", { type: "people", plural: true, gender: "unknown" }],
  ["it", { type: "organization", plural: false, gender: "unknown" }],
]);

/** The verb group whose subject the pronoun is, by its place just before it. */
function verbsByStart(groups: readonly VerbGroup[]): ReadonlyMap<number, VerbGroup> {
  return new Map(groups.map((group) => [group.from, group]));
}

function verbAfter(
  { tokens }: AnnotatedArticle,
  verbs: ReadonlyMap<number, VerbGroup>,
  chunk: NounChunk,
): VerbGroup | null {
  for (let at = chunk.to; at < chunk.to + 3; at++) {
    const group = verbs.get(at);
    if (group) return group;
    if (tokens[at]?.pos !== "ADV") return null;
  }
  return null;
}

/** Whether the verb is one of saying: "he said", and "said he" with the verb before. */
function speaks(annotated: AnnotatedArticle, verb: VerbGroup | null): boolean {
  if (!verb) return false;
  const words = annotated.tokens.slice(verb.head, verb.head + 4).map((token) => token.lower);
  words[0] = annotated.tokens[verb.head]?.lemma ?? "";
  return reportingVerbAt(words, 0) !== null;
}

/**
 * Pronouns that may stand for somebody told of before: outside quotation marks, as the subject of a verb; "they" and "it"
 * only where they speak.
 */
export function pronounDrafts(annotated: AnnotatedArticle): MentionDraft[] {
  const { tokens, chunks, verbGroups } = annotated;
  const verbs = verbsByStart(verbGroups);
  const quoted = quotedSpans(annotated);
  const drafts: MentionDraft[] = [];
  for (const chunk of chunks) {
    const kind = chunk.to - chunk.from === 1 ? pronouns.get(tokens[chunk.head]?.lower ?? "") : undefined;
    if (!kind || covering(quoted, chunk.start)) continue;
    const verb = verbAfter(annotated, verbs, chunk);
    const speaker = speaks(annotated, verb);
    if (!verb || (kind.type !== "person" && !speaker)) continue;
    const { start, end, from, to, sentence } = chunk;
    drafts.push({
      ...kind,
      ...{ start, end, from, to, sentence, head: from, form: "pronoun", actor: null, organ: null, roles: [] },
      ...{ definite: true, indefinite: false, owned: false, adjective: false, speaker },
    });
  }
  return drafts;
}
