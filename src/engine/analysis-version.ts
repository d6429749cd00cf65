import { engine } from "../model/engine.ts";
import { contentId } from "../model/id.ts";
import { type Judgement, standing } from "../model/judgement.ts";

/** What an article's analysis is made by: the engine and, where persons marked blocks of it, these markings. */
export interface AnalysisVersions {
  /** The judgements on blocks that hold. */
  readonly marks: readonly Judgement[];
  /** Articles with marked blocks. */
  readonly marked: readonly string[];
  of(article: string): string;
}

export function analysisVersions(judgements: readonly Judgement[]): AnalysisVersions {
  const marks = standing(judgements).filter(({ ruling }) => ruling.kind === "block");
  const ids = new Map<string, string[]>();
  for (const { id, ruling } of marks) {
    if (ruling.kind !== "block") continue;
    ids.set(ruling.block.article, [...(ids.get(ruling.block.article) ?? []), id]);
  }
  return {
    marks,
    marked: [...ids.keys()].sort(),
    of(article) {
      const own = ids.get(article);
      return own ? `${engine}+${contentId(...own)}` : engine;
    },
  };
}
