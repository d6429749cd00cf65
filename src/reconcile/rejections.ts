import type { Analysis } from "../model/analysis.ts";
import type { Judgement, Ruling } from "../model/judgement.ts";
import { judgementMessage } from "../model/judgement-message.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { claimsAt, fieldsAt } from "../model/words-named.ts";

type Reject = Extract<Ruling, { kind: "reject" }>;

/** Ids of the claims, and of the places and times an event bears, that a rejection names. */
function namedBy({ claim, aspect, words }: Reject, analysis: Analysis): string[] {
  const fields = aspect === "place" || aspect === "date" ? fieldsAt(analysis, claim, aspect) : [];
  if (aspect === "date" || aspect === "initiator") return fields;
  const on = words === undefined ? { aspect } : { aspect, words };
  return [...claimsAt(analysis, claim, on).map(({ id }) => id), ...fields];
}

/** Id of the judgement by which each claim counts no more, by `localKey`. */
export function findRejected(
  judgements: readonly Judgement[],
  analyses: ReadonlyMap<string, Analysis>,
): { rejected: Map<string, string>; messages: Message[] } {
  const rejected = new Map<string, string>();
  const messages: Message[] = [];
  for (const judgement of judgements) {
    const { ruling } = judgement;
    if (ruling.kind !== "reject") continue;
    const { article } = ruling.claim;
    const analysis = analyses.get(article);
    const ids = analysis ? namedBy(ruling, analysis) : [];
    for (const id of ids) {
      const key = localKey(article, id);
      if (!rejected.has(key)) rejected.set(key, judgement.id);
    }
    if (ids.length > 0) continue;
    const why = analysis ? `no claim on “${ruling.aspect}” stands there` : `no article ${article} here`;
    messages.push(judgementMessage(judgement, why, ruling.claim));
  }
  return { rejected, messages };
}
