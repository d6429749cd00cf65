import { Presets, SingleBar } from "cli-progress";

/** How far an ingest is, on a terminal. */
export interface IngestProgress {
  update(articles: number, bytes: number): void;
  linking(): void;
  stop(): void;
}

const silent: IngestProgress = { update: () => {}, linking: () => {}, stop: () => {} };

/** A rate over the whole run: batches come in bursts, and a shorter memory makes it jump. */
function rateOf(articles: number, started: number): string {
  const seconds = (performance.now() - started) / 1000;
  return seconds < 1 ? "…" : (articles / seconds).toFixed(0);
}

/** Shows articles, rate and, where the size of the inputs in bytes is known, the time left; on standard error, on a terminal only. */
export function openIngestProgress(quiet: boolean, size: number | null): IngestProgress {
  if (quiet || !process.stderr.isTTY) return silent;
  const counted = "{articles} articles · {rate}/s";
  const format =
    size === null
      ? `${counted} · {duration_formatted}{stage}`
      : `{bar} {percentage}% · ${counted} · {eta_formatted} left{stage}`;
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 50, barsize: 24 },
    Presets.rect,
  );
  const started = performance.now();
  let latest = { articles: 0, rate: "…", stage: "" };
  bar.start(size ?? 0, 0, latest);
  return {
    update(articles, bytes) {
      latest = { articles, rate: rateOf(articles, started), stage: "" };
      // The bar never shows the end before the run is there: some inputs are longer unpacked.
      bar.update(size === null ? 0 : Math.min(bytes, size - 1), latest);
    },
    linking() {
      bar.update({ ...latest, stage: " · linking" });
    },
    stop: () => bar.stop(),
  };
}
