import { Presets, SingleBar } from "cli-progress";

export interface Progress {
  update(done: number): void;
  stop(): void;
}

const silent: Progress = { update: () => {}, stop: () => {} };

/** Counts articles on standard error, on a terminal only; the total is not known before the inputs are read. */
export function openProgress(quiet: boolean): Progress {
  if (quiet || !process.stderr.isTTY) return silent;
  const bar = new SingleBar(
    {
      format: "{value} articles · {duration_formatted}",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.rect,
  );
  bar.start(0, 0);
  return {
    update: (done) => {
      bar.setTotal(done);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
