import { actorLabel, bodyNouns } from "../lexicon/actor-labels.ts";
import { definiteWords, ownedForces, ownerWords, skippedOwners, tellers } from "../lexicon/mention-words.ts";
import { partyKind } from "../lexicon/party-words.ts";
import { type Gender, personNouns } from "../lexicon/person-nouns.ts";
import { titles } from "../lexicon/titles.ts";
import type { AnnotatedArticle, NounChunk } from "../model/annotated-article.ts";
import { memo } from "../text/memo.ts";
import type { MentionDraft } from "./mention-draft.ts";

/** "spokesman", "chairwoman" */
function genderOf(noun: string): Gender {
  if (noun.endsWith("woman")) return "female";
  return noun.endsWith("man") ? "male" : "unknown";
}

/** What a noun stands for as an actor. */
const nounKind = memo((lower): "person" | "people" | "body" | "other" => {
  if (bodyNouns.has(lower)) return "body";
  const label = actorLabel(lower);
  if (label?.of === "group") return lower.endsWith("s") ? "people" : "body";
  const noun = personNouns.get(lower);
  if (noun && noun.population !== "animals") return noun.number === "singular" ? "person" : "people";
  if (tellers.has(lower)) return lower.endsWith("s") ? "people" : "person";
  const role = titles.get(lower);
  return role && role !== "address" ? "person" : "other";
});

/** "at least five people" without the half of "at least" that a chunk opens with. */
function withoutLead({ tokens }: AnnotatedArticle, chunk: NounChunk): NounChunk {
  const opens = /^(?:least|most)$/.test(tokens[chunk.from]?.lower ?? "");
  const from = chunk.from + 1;
  if (!opens || from > chunk.head || tokens[chunk.from - 1]?.lower !== "at") return chunk;
  return { ...chunk, from, start: tokens[from]?.start ?? chunk.start };
}

/** "Rebels attacked a village": a lone plural that opens a sentence is tagged as a name for its capital letter. */
function isOpening({ tokens, sentences, names }: AnnotatedArticle, chunk: NounChunk): boolean {
  return (
    chunk.to - chunk.from === 1 &&
    sentences[chunk.sentence]?.from === chunk.from &&
    /^\p{Lu}\p{Ll}+(?:s|men)$/u.test(tokens[chunk.from]?.text ?? "") &&
    partyKind([tokens[chunk.from]?.lower ?? ""]) !== null &&
    !names.some((name) => name.from < chunk.to && chunk.from < name.to)
  );
}

function chunkDraft(annotated: AnnotatedArticle, whole: NounChunk): MentionDraft | null {
  const chunk = withoutLead(annotated, whole);
  const { tokens } = annotated;
  const head = tokens[chunk.head];
  if (!head || (head.pos === "PROPN" && !isOpening(annotated, chunk))) return null;
  const kind = nounKind(head.lower);
  const first = tokens[chunk.from]?.lower ?? "";
  if (kind === "other" || skippedOwners.has(first) || tokens[chunk.from - 1]?.lower === "how") return null;
  if (head.lower === "head" && !definiteWords.has(first)) return null;
  if (ownerWords.has(first) && !ownedForces.has(head.lower)) return null;
  const words = tokens.slice(chunk.from, chunk.to).map((token) => token.lower);
  const roles = words.filter((word) => !definiteWords.has(word) && word !== "a" && word !== "an");
  const { start, end, from, to, sentence } = chunk;
  return {
    start,
    end,
    from,
    to,
    sentence,
    type: kind === "body" ? "organization" : "people",
    form: "nominal",
    actor: null,
    head: chunk.head,
    plural: kind === "people",
    definite: definiteWords.has(first),
    indefinite: first === "a" || first === "an",
    owned: ownerWords.has(first),
    roles: kind === "person" ? [roles.join(" ")] : [],
    organ: null,
    adjective: false,
    gender: personNouns.get(head.lower)?.gender ?? genderOf(head.lower),
    speaker: false,
  };
}

/** Mentions by common noun: people, bodies, and those who speak. */
export function nominalDrafts(annotated: AnnotatedArticle): MentionDraft[] {
  return annotated.chunks.map((chunk) => chunkDraft(annotated, chunk)).filter((draft) => draft !== null);
}
