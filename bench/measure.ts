/** One line of the report: what was measured, on how much, and the processor time of the middle run of several. */
export interface Measurement {
  readonly stage: string;
  readonly articles: number;
  readonly tokens: number;
  readonly milliseconds: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Processor time spent so far by all threads of the process, in milliseconds; other work on the machine does not show in it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs until the compiler has settled; a project of thousands of articles spends its time after that. */
const warmUps = 6;

/** Median processor time of `runs` runs of `work` in milliseconds, after those that warm up. */
export function time(work: () => void, runs: number): number {
  for (let run = 0; run < warmUps; run++) work();
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = processorTime();
    work();
    taken.push(processorTime() - started);
  }
  return median(taken);
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((count / milliseconds) * 1000);
}

export function jsonLine(one: Measurement): string {
  const { stage, articles, tokens, milliseconds } = one;
  return JSON.stringify({
    stage,
    articles,
    tokens,
    milliseconds: Math.round(milliseconds * 10) / 10,
    articlesPerSecond: perSecond(articles, milliseconds),
    tokensPerSecond: perSecond(tokens, milliseconds),
  });
}

/** The same figures for people: one row a stage. */
export function table(all: readonly Measurement[]): string {
  const head = `${"stage".padEnd(24)}${"ms".padStart(10)}${"articles/s".padStart(12)}${"tokens/s".padStart(12)}`;
  const rows = all.map(({ stage, articles, tokens, milliseconds }) => {
    const cells = [
      milliseconds.toFixed(1).padStart(10),
      String(perSecond(articles, milliseconds)).padStart(12),
      String(perSecond(tokens, milliseconds)).padStart(12),
    ];
    return stage.padEnd(24) + cells.join("");
  });
  return [head, ...rows].join("\n");
}
