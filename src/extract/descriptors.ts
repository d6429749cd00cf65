import { actorLabel, sidedEndings } from "../lexicon/actor-labels.ts";
import { peoples } from "../lexicon/peoples.ts";
import type { AnnotatedArticle, NounChunk } from "../model/annotated-article.ts";
import type { Descriptor } from "../model/entity.ts";
import { covering, slice } from "../model/span.ts";
import type { EntityCluster } from "./entity-cluster.ts";
import type { MentionDraft } from "./mention-draft.ts";
import { quotedSpans } from "./quoted-spans.ts";

/** A mention with what it was found to be of. */
export interface Placed {
  readonly draft: MentionDraft;
  readonly cluster: EntityCluster;
  readonly entity: string;
}

const actorTypes: ReadonlySet<string> = new Set(["armed-group", "organization", "state", "people", "person"]);
const sided = /-([a-z]+)$/;

/** "Iran-backed", "government-aligned". */
function isSided(lower: string): boolean {
  const ending = sided.exec(lower)?.[1];
  return ending !== undefined && sidedEndings.has(ending);
}

function isTelling(lower: string): boolean {
  return actorLabel(lower)?.plain === false || isSided(lower);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const dropped: ReadonlySet<string> = new Set(["DET", "NUM", "PUNCT", "PRON", "PART", "CCONJ", "SYM"]);

const vague: ReadonlySet<string> = new Set(
  "other another some many several few more most such own all number".split(" "),
);

/** The words of a chunk that call the actor something, from the first telling modifier on, or null. */
function telling(annotated: AnnotatedArticle, { from, to }: Stretch): Stretch | null {
  const { tokens } = annotated;
  let start = from;
  while (start < to && (dropped.has(tokens[start]?.pos ?? "") || vague.has(tokens[start]?.lower ?? "")))
    start++;
  for (let at = start; at < to; at++) if (isTelling(tokens[at]?.lower ?? "")) return { from: start, to };
  return null;
}

/** The chunk that holds each token, by token index. */
function chunksByToken(annotated: AnnotatedArticle): (NounChunk | undefined)[] {
  const table: (NounChunk | undefined)[] = new Array(annotated.tokens.length).fill(undefined);
  for (const chunk of annotated.chunks) for (let at = chunk.from; at < chunk.to; at++) table[at] = chunk;
  return table;
}

/** The stretches of a mention's noun phrase that are not the name itself: before it and after it. */
function around({ draft }: Placed, chunk: NounChunk | undefined): Stretch[] {
  if (draft.form === "nominal") return [{ from: draft.from, to: draft.to }];
  if (!chunk || draft.form === "pronoun") return [];
  const stretches: Stretch[] = [];
  if (chunk.from < draft.from) stretches.push({ from: chunk.from, to: draft.from });
  if (draft.to < chunk.to) stretches.push({ from: draft.to, to: chunk.to });
  return stretches;
}

/** A name stands for the phrase it heads, or for a label just behind it ("Houthi rebels"); else its neighbours are another's. */
function isOwnPhrase({ tokens }: AnnotatedArticle, { draft }: Placed, chunk: NounChunk | undefined): boolean {
  if (draft.form === "nominal") return true;
  if (!chunk || draft.type === "state" || draft.type === "place") return false;
  if (chunk.head >= draft.from && chunk.head < draft.to) return true;
  return draft.to === chunk.head && actorLabel(tokens[chunk.head]?.lower ?? "") !== null;
}

function adjectiveOnly(annotated: AnnotatedArticle, { from, to }: Stretch): boolean {
  return annotated.tokens.slice(from, to).every((token) => peoples.has(token.lower));
}

/** Who is called what, and in whose words: labels and sided modifiers in the noun phrases of actors. */
export function descriptorsOf(annotated: AnnotatedArticle, placed: readonly Placed[]): Descriptor[] {
  const chunks = chunksByToken(annotated);
  const quoted = quotedSpans(annotated);
  const found: Descriptor[] = [];
  for (const one of placed) {
    if (!actorTypes.has(one.cluster.type)) continue;
    const chunk = chunks[one.draft.head];
    if (!isOwnPhrase(annotated, one, chunk)) continue;
    for (const stretch of around(one, chunk)) {
      const told = telling(annotated, stretch);
      if (!told || adjectiveOnly(annotated, told)) continue;
      const start = annotated.tokens[told.from]?.start ?? 0;
      const end = annotated.tokens[told.to - 1]?.end ?? 0;
      const voice = covering(quoted, start) ? "quoted" : "outlet";
      found.push({
        entity: one.entity,
        start,
        end,
        text: slice(annotated.article.text, { start, end }),
        voice,
      });
    }
  }
  return found;
}
