import type { Analysis } from "../model/analysis.ts";
import type { Article } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Message } from "../model/message.ts";
import { analyze } from "../pipeline.ts";

/** One step of a run over inputs: an analysis or something to say about an input. */
export type Step =
  | { readonly kind: "analysis"; readonly analysis: Analysis }
  | { readonly kind: "message"; readonly message: Message };

function failed(article: Article, error: unknown): Message {
  const uri = article.uri ?? "standard input";
  const why = error instanceof Error ? error.message : String(error);
  return {
    rule: "analysis-failed",
    reason: `Cannot analyze article "${uri}": ${why}; this is a fault of the engine, not of the article`,
    severity: "error",
    start: null,
    end: null,
    uri,
    article: article.id,
  };
}

export interface StepOptions {
  /** Judgements by which blocks are marked. */
  readonly judgements?: readonly Judgement[];
  readonly work?: typeof analyze;
}

/** Analyzes one article; a fault of the engine costs this article alone and is told, not swallowed. */
export function analyzeStep(article: Article, { judgements = [], work = analyze }: StepOptions = {}): Step {
  try {
    return { kind: "analysis", analysis: work(article, judgements) };
  } catch (error) {
    return { kind: "message", message: failed(article, error) };
  }
}
