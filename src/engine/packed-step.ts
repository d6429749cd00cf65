import type { Article } from "../model/article.ts";
import type { Judgement } from "../model/judgement.ts";
import type { Message } from "../model/message.ts";
import type { PackedAnalysis } from "../store/contract.ts";
import { packAnalysis } from "../store/packed-analysis.ts";
import { analysisVersions } from "./analysis-version.ts";
import { analyzeStep } from "./step.ts";

/** An analysis as the store keeps it, or why there is none. */
export type PackedStep =
  | { readonly kind: "analysis"; readonly analysis: PackedAnalysis }
  | { readonly kind: "message"; readonly message: Message };

/** Analyzes one article as persons marked its blocks. */
export function packedStep(article: Article, judgements: readonly Judgement[]): PackedStep {
  const own = judgements.filter(
    ({ ruling }) => ruling.kind === "block" && ruling.block.article === article.id,
  );
  const step = analyzeStep(article, { judgements: own });
  if (step.kind === "message") return step;
  const version = analysisVersions(own).of(article.id);
  return { kind: "analysis", analysis: { ...packAnalysis(step.analysis), engine: version } };
}
