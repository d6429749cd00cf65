import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { rangeText } from "../days.ts";
import { counted } from "../labels.ts";
import "./timeline.css";
import { Axis } from "./axis.tsx";
import { around, type Bin, binned, type Dated } from "./bins.ts";
import { useBrush } from "./brush.ts";

export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

export interface TimelineProps {
  readonly items: readonly Dated[];
  /** What is counted: "incident". */
  readonly noun: string;
  readonly range: DayRange;
  readonly onRange: (range: DayRange) => void;
  /** Things without any date. */
  readonly undated: number;
}

/** Width of the element, as it changes. */
function useWidth(): { readonly frame: { current: HTMLDivElement | null }; readonly width: number } {
  const frame = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}

function binText({ from, to, count, disputed }: Bin, noun: string): string {
  return `${rangeText({ from, to })}: ${counted(count, noun)}${disputed ? `, ${disputed} in conflict` : ""}`;
}

function inside({ from, to }: Bin, range: DayRange): boolean {
  return (range.from === null || to >= range.from) && (range.to === null || from <= range.to);
}

const leastBar = 6;

/** Things by day; bars are pressed, dragged over or reached with the arrow keys to show only those days. */
export function Timeline({ items, noun, range, onRange, undated }: TimelineProps): VNode {
  const { frame, width } = useWidth();
  const near = useMemo(() => around(items, range), [items, range.from, range.to]);
  const { unit, bins, earlier, rough } = useMemo(
    () => binned(near, Math.max(20, Math.floor(width / leastBar))),
    [near, width],
  );
  const [shown, setShown] = useState<Bin | null>(null);
  const brush = useBrush(bins, { onRange, onShow: setShown });
  const top = Math.max(1, ...bins.map(({ count }) => count));
  const roomy = width / bins.length > 20;
  const chosen = range.from !== null || range.to !== null;
  const notes = [
    rough > 0 ? `${rough} dated more roughly than by ${unit}` : null,
    undated > 0 ? `${undated} without a date` : null,
  ].filter((note) => note !== null);
  return (
    <figure class="timeline" aria-label={`${noun}s by ${unit}`}>
      <p class="timeline-told" aria-live="off">
        {shown
          ? binText(shown, noun)
          : `By ${unit}, up to ${top}. Press a bar, or drag over several, to see only those.`}
      </p>
      <div class="timeline-frame" ref={frame}>
        <fieldset
          class="timeline-bars"
          aria-label={`${noun}s by ${unit}; arrow keys move, Enter chooses`}
          {...brush.group}
        >
          {bins.map((bin, at) => (
            <button
              key={bin.from}
              type="button"
              class="timeline-bin"
              data-at={at}
              data-out={chosen && !inside(bin, range) ? "" : undefined}
              data-brushed={brush.covers(at) ? "" : undefined}
              tabIndex={at === brush.focus ? 0 : -1}
              aria-label={binText(bin, noun)}
              aria-pressed={chosen && inside(bin, range)}
            >
              {bin.count > 0 && (
                <span class="timeline-bar" style={{ height: `${(bin.count / top) * 100}%` }}>
                  {roomy && <span class="timeline-count">{bin.count}</span>}
                  <span
                    class="timeline-disputed"
                    style={{ height: `${(bin.disputed / bin.count) * 100}%` }}
                  />
                </span>
              )}
            </button>
          ))}
        </fieldset>
        <Axis bins={bins} unit={unit} width={width} />
      </div>
      <figcaption class="timeline-caption">
        <span class="timeline-key">
          <i class="timeline-swatch" /> {noun}s
        </span>
        <span class="timeline-key">
          <i class="timeline-swatch timeline-swatch-disputed" /> with accounts in conflict
        </span>
        {earlier.length > 0 && bins[0] && (
          <button
            type="button"
            class="timeline-earlier"
            onClick={() => onRange({ from: null, to: dayBefore(bins[0]) })}
          >
            ← {counted(earlier.length, `earlier ${noun}`)}
          </button>
        )}
        {near.length < items.length && (
          <button type="button" class="timeline-earlier" onClick={() => onRange({ from: null, to: null })}>
            All days: {counted(items.length - near.length, noun)} more
          </button>
        )}
        {notes.length > 0 && <span>{notes.join(", ")}</span>}
      </figcaption>
    </figure>
  );
}

function dayBefore(bin: Bin | undefined): string | null {
  if (!bin) return null;
  return new Date(Date.parse(`${bin.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
