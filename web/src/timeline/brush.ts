import { useState } from "preact/hooks";
import type { Bin } from "./bins.ts";
import type { DayRange } from "./timeline.tsx";

export interface Brush {
  /** The bar that Tab reaches. */
  readonly focus: number;
  readonly covers: (at: number) => boolean;
  /** Listeners of the element around the bars. */
  readonly group: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocusIn: (event: FocusEvent) => void;
    readonly onFocusOut: () => void;
  };
}

export interface BrushListeners {
  readonly onRange: (range: DayRange) => void;
  readonly onShow: (bin: Bin | null) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -10, PageDown: 10 };

/** Which bar a pointer is over, by its place along the group: bars may be thinner than a finger. */
function barAt(event: PointerEvent, count: number): number {
  const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * count)));
}

function barOf(target: EventTarget | null): number | null {
  const at = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-at]")?.dataset.at : undefined;
  return at === undefined ? null : Number(at);
}

interface Drag {
  readonly start: number;
  readonly end: number;
}

/** Choosing a stretch of bars by pointer or keys. */
export function useBrush(bins: readonly Bin[], { onRange, onShow }: BrushListeners): Brush {
  const [focus, setFocus] = useState(0);
  const [drag, setDrag] = useState<Drag | null>(null);
  const choose = (a: number, b: number) => {
    const [first, last] = [bins[Math.min(a, b)], bins[Math.max(a, b)]];
    if (first && last) onRange({ from: first.from, to: last.to });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = barOf(event.target);
    if (at === null) return;
    const goal =
      event.key === "Home" ? 0 : event.key === "End" ? bins.length - 1 : at + (steps[event.key] ?? 0);
    if (event.key === "Enter" || event.key === " ") choose(at, event.shiftKey ? focus : at);
    else if (event.key === "Escape") onRange({ from: null, to: null });
    else if (goal === at) return;
    else {
      const next = Math.min(bins.length - 1, Math.max(0, goal));
      (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-at="${next}"]`)?.focus();
    }
    event.preventDefault();
  };
  return {
    focus: Math.min(focus, bins.length - 1),
    covers: (at) =>
      drag !== null && at >= Math.min(drag.start, drag.end) && at <= Math.max(drag.start, drag.end),
    group: {
      onPointerDown: (event) => {
        const at = barAt(event, bins.length);
        if (event.button !== 0 || bins.length === 0) return;
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        setDrag({ start: at, end: at });
      },
      onPointerMove: (event) => {
        const at = barAt(event, bins.length);
        onShow(bins[at] ?? null);
        if (drag && drag.end !== at) setDrag({ ...drag, end: at });
      },
      onPointerUp: () => {
        if (drag) choose(drag.start, drag.end);
        setDrag(null);
      },
      onPointerLeave: () => onShow(null),
      onKeyDown,
      onFocusIn: (event) => {
        const at = barOf(event.target);
        if (at === null) return;
        setFocus(at);
        onShow(bins[at] ?? null);
      },
      onFocusOut: () => onShow(null),
    },
  };
}
