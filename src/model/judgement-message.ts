import type { ArticleSpan } from "./dossier.ts";
import { type Judgement, judgementRule } from "./judgement.ts";
import type { Message } from "./message.ts";

/** Why a judgement does not do what it says: `at` the words it names, where these are the reason. */
export function judgementMessage(
  { id, ruling, author }: Judgement,
  why: string,
  at: ArticleSpan | null = null,
): Message {
  return {
    rule: judgementRule(id),
    reason: `Cannot apply judgement "${ruling.kind}" of ${author}: ${why}`,
    severity: "warning",
    start: at?.start ?? null,
    end: at?.end ?? null,
    ...(at ? { article: at.article } : {}),
  };
}
