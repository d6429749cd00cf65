import { engine } from "../model/engine.ts";
import type { Message } from "../model/message.ts";
import type { Store } from "../store/contract.ts";
import { analysisVersions } from "./analysis-version.ts";
import { openAnalyzer } from "./analyzer.ts";

export interface ReanalyzeOptions {
  readonly jobs?: number;
  /** Called after every batch with the number of articles done. */
  readonly onProgress?: (done: number) => void;
  readonly onMessage?: (message: Message) => void;
}

/** Analyzes the articles that an older engine analyzed, or none; what persons decided stays. Gives how many there were. */
export async function reanalyze(store: Store, options: ReanalyzeOptions = {}): Promise<number> {
  const { jobs = 1, onProgress = () => {}, onMessage = () => {} } = options;
  const { marks } = analysisVersions(await store.judgements());
  const analyzer = openAnalyzer({ jobs, judgements: marks });
  let done = 0;
  try {
    for await (const articles of store.outdated(engine)) {
      const parts = Array.from({ length: jobs }, (_, at) =>
        articles.filter((_one, index) => index % jobs === at),
      );
      const steps = (await Promise.all(parts.map((part) => analyzer.analyze(part)))).flat();
      await store.reanalyzed(steps.flatMap((step) => (step.kind === "analysis" ? [step.analysis] : [])));
      for (const step of steps) if (step.kind === "message") onMessage(step.message);
      done += articles.length;
      onProgress(done);
    }
  } finally {
    await analyzer.close();
  }
  return done;
}
