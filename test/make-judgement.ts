import type { Analysis } from "../src/model/analysis.ts";
import type { ArticleSpan } from "../src/model/dossier.ts";
import { type Judgement, judgementId, type Ruling } from "../src/model/judgement.ts";

/** A judgement by Ada at minute `at` of one day. */
export function judged(ruling: Ruling, at = 0): Judgement {
  const time = new Date(Date.UTC(2024, 0, 1, 12, at)).toISOString();
  const parts = { author: "ada", time, reason: "read it again", ruling };
  return { id: judgementId(parts), ...parts };
}

export function undone({ id }: Judgement, at: number): Judgement {
  return judged({ kind: "undo", judgement: id }, at);
}

/** The words of something in an article, as judgements name them. */
export function wordsOf({ article }: Analysis, { start, end }: { start: number; end: number }): ArticleSpan {
  return { article: article.id, start, end };
}
