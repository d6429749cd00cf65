import { type Signal, signal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { IngestEvent, IngestSummary } from "../../../src/model/desk.ts";
import { counted, numberText } from "../labels.ts";
import { ingest } from "../live.ts";
import { Words } from "../parts/words.tsx";

/** What this page handed over that the server has not spoken of yet. */
export const handing: Signal<string | null> = signal<string | null>(null);

const stages = { reading: "Reading and analysing", linking: "Linking reports" } as const;
const shownRefused = 50;

/** Articles a second since the reading began; null before there is something to divide. */
function useRate(event: IngestEvent | null): number | null {
  const start = useRef<{ readonly done: number; readonly at: number } | null>(null);
  const [rate, setRate] = useState<number | null>(null);
  useEffect(() => {
    if (event?.kind !== "progress" || event.stage !== "reading") return;
    const before = start.current;
    if (!before || event.done < before.done) {
      start.current = { done: event.done, at: performance.now() };
      return;
    }
    const seconds = (performance.now() - before.at) / 1000;
    if (seconds > 0.5) setRate((event.done - before.done) / seconds);
  }, [event]);
  return event?.kind === "progress" ? rate : null;
}

function leftText(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s left`;
  return `${Math.ceil(seconds / 60)} min left`;
}

function Running({ event }: { readonly event: Extract<IngestEvent, { kind: "progress" }> }): VNode {
  const { stage, done, total } = event;
  const rate = useRate(event);
  const left = rate && total !== null && total > done ? leftText((total - done) / rate) : null;
  const parts = [
    `${numberText(done)}${total === null ? "" : ` of ${numberText(total)}`}`,
    rate ? `${numberText(Math.round(rate * 10) / 10)} a second` : null,
    left,
  ].filter((part) => part !== null);
  return (
    <div>
      <p>
        <strong>{stages[stage]}</strong> <span class="soft">{parts.join(" · ")}</span>
      </p>
      <progress
        class="ingest-bar"
        aria-label={stages[stage]}
        {...(total === null ? {} : { value: done, max: Math.max(1, total) })}
      />
    </div>
  );
}

function Summary({ summary }: { readonly summary: IngestSummary }): VNode {
  const { added, changed, known, copies, refused } = summary;
  const rows = [
    { count: added, says: added === 1 ? "new article" : "new articles" },
    {
      count: changed,
      says: changed === 1 ? "new version of a page already held" : "new versions of pages already held",
    },
    { count: known, says: "already held" },
    { count: copies, says: copies === 1 ? "of the new is a copy" : "of the new are copies" },
    { count: refused.length, says: "refused" },
  ];
  return (
    <div class="ingest-summary">
      <p>
        <strong>The last ingest is done.</strong> <a href="/">To the overview</a>
      </p>
      <dl class="ingest-counts">
        {rows
          .filter(({ count }, at) => at === 0 || count > 0)
          .map(({ count, says }) => (
            <div key={says}>
              <dt>{says}</dt>
              <dd>{numberText(count)}</dd>
            </div>
          ))}
      </dl>
      {refused.length > 0 && (
        <details open={refused.length <= 5}>
          <summary>
            Why {counted(refused.length, "input")} {refused.length === 1 ? "was" : "were"} refused or read
            with a remark
          </summary>
          <ul class="refused">
            {refused.slice(0, shownRefused).map(({ uri, reason, rule }, at) => (
              <li key={`${at} ${rule}`}>
                {uri && (
                  <strong>
                    <Words>{uri}</Words>:{" "}
                  </strong>
                )}
                <Words>{reason}</Words>
              </li>
            ))}
            {refused.length > shownRefused && <li class="soft">and {refused.length - shownRefused} more</li>}
          </ul>
        </details>
      )}
    </div>
  );
}

/** How the running ingest stands, as the server tells it. */
export function IngestProgress(): VNode | null {
  const event = ingest.value;
  const waiting = handing.value;
  if (waiting !== null)
    return (
      <p class="ingest-state" role="status">
        {waiting}
      </p>
    );
  if (!event) return null;
  return (
    <section
      class="ingest-state"
      aria-label="Progress"
      aria-live="polite"
      aria-busy={event.kind === "progress"}
    >
      {event.kind === "progress" && <Running event={event} />}
      {event.kind === "done" && <Summary summary={event.summary} />}
      {event.kind === "failed" && (
        <p role="alert">
          <strong>That did not work.</strong> {event.reason}
        </p>
      )}
    </section>
  );
}
