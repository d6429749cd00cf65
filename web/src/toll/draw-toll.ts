import * as Plot from "@observablehq/plot";
import { spanText } from "../amounts.ts";
import { dayNumber, dayText } from "../days.ts";
import { corrections, type TollPoint } from "./toll-points.ts";

interface Dot extends TollPoint {
  /** Days since 1970, moved aside so that accounts of one day stand beside one another. */
  readonly x: number;
}

function dotsOf(points: readonly TollPoint[]): Dot[] {
  const dated = points.filter(({ day }) => day !== null);
  const byDay = Map.groupBy(dated, ({ day }) => day as string);
  const dots = [...byDay].flatMap(([day, members]) =>
    members.map((point, index) => ({
      ...point,
      x: (dayNumber(day) as number) + ((index + 0.5) / members.length - 0.5) * 0.7,
    })),
  );
  return dots.sort((a, b) => a.x - b.x);
}

/** Where labels may stand from their dot, in pixels, the best place first. */
const lanes = [-13, 15, -26, 28] as const;
const labelSize = { width: 38, height: 12 } as const;
const height = 220;
const margin = { top: 22, bottom: 28, left: 36, right: 20 } as const;

interface Label {
  readonly dot: Dot;
  readonly dy: number;
}

/** One label a dot, moved to where no earlier label stands. */
function labelsOf(dots: readonly Dot[], pixel: { readonly x: number; readonly y: number }): Label[] {
  const placed: Label[] = [];
  for (const dot of dots) {
    const free = lanes.find((dy) =>
      placed.every((other) => {
        const across = Math.abs(dot.x - other.dot.x) * pixel.x;
        const along = Math.abs((other.dot.value - dot.value) * pixel.y + dy - other.dy);
        return across >= labelSize.width || along >= labelSize.height;
      }),
    );
    placed.push({ dot, dy: free ?? lanes[0] });
  }
  return placed;
}

/** What the dot says in its short form: `A ≥7`, `B 9`, `C 5–7`. */
function labelOf({ account, low, high }: TollPoint): string {
  const text = low !== null && high === null ? `≥${low}` : low === null ? `≤${high}` : spanText(low, high);
  return `${account.letter} ${text}`;
}

function dayTicks(dots: readonly Dot[]): number[] {
  const days = dots.map(({ x }) => Math.round(x));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const step = Math.max(1, Math.ceil((last - first + 1) / 10));
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

function tickText(day: number): string {
  return dayText(new Date(day * 86_400_000).toISOString())
    .replace(/^\w+ /, "")
    .replace(/ \d{4}$/, "");
}

interface Link {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** An arrow from each count to the one that follows it on the word of the same source. */
function linksOf(dots: readonly Dot[], points: readonly TollPoint[]): Link[] {
  const at = new Map(dots.map((dot) => [dot.claim, dot]));
  return corrections(points).flatMap(([earlier, later]) => {
    const [from, to] = [at.get(earlier.claim), at.get(later.claim)];
    return from && to ? [{ x1: from.x, y1: from.value, x2: to.x, y2: to.value }] : [];
  });
}

function marksOf(dots: readonly Dot[], links: readonly Link[], labels: readonly Label[]): Plot.Markish[] {
  return [
    Plot.ruleY([0], { stroke: "currentColor" }),
    Plot.arrow(links, {
      x1: "x1",
      y1: "y1",
      x2: "x2",
      y2: "y2",
      inset: 7,
      className: "toll-link",
      stroke: "currentColor",
    }),
    Plot.ruleX(
      dots.filter(({ low, high }) => low !== null && high !== null && low !== high),
      { x: "x", y1: "low", y2: "high", strokeWidth: 3, stroke: "currentColor" },
    ),
    Plot.dot(dots, {
      x: "x",
      y: "value",
      r: 5,
      fill: "currentColor",
      symbol: (dot: Dot) => (dot.high === null ? "triangle" : "circle"),
      className: "toll-dot",
    }),
    ...lanes.map((dy) =>
      Plot.text(
        labels.flatMap((label) => (label.dy === dy ? [label.dot] : [])),
        { x: "x", y: "value", text: labelOf, dy, fill: "currentColor" },
      ),
    ),
  ];
}

/** A toll over time as an SVG; drawn in a document of its own, so that no style element reaches the page. */
export function drawToll(points: readonly TollPoint[], width: number): Element | null {
  const dots = dotsOf(points);
  if (dots.length === 0) return null;
  const ticks = dayTicks(dots);
  const domain = [
    (ticks[0] as number) - 0.55,
    Math.max(...dots.map(({ x }) => Math.round(x))) + 0.55,
  ] as const;
  const most = Math.max(...dots.map(({ value, high }) => high ?? value));
  const labels = labelsOf(dots, {
    x: (width - margin.left - margin.right) / (domain[1] - domain[0]),
    y: (height - margin.top - margin.bottom) / (most * 1.15 || 1),
  });
  const chart = Plot.plot({
    document: document.implementation.createHTMLDocument(""),
    width,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    style: { color: "inherit", background: "none", fontFamily: "inherit", fontSize: "12px" },
    x: { domain: [...domain], ticks, tickFormat: tickText, label: null },
    y: { domain: [0, most * 1.15 || 1], label: null, grid: true, ticks: Math.min(4, Math.ceil(most)) },
    marks: marksOf(dots, linksOf(dots, points), labels),
  });
  for (const style of chart.querySelectorAll("style")) style.remove();
  chart.setAttribute("aria-hidden", "true");
  return chart;
}
