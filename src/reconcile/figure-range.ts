import type { Figure } from "../model/figure.ts";

/** The whole numbers a figure allows; `max` may be infinite. */
export interface FigureRange {
  readonly min: number;
  readonly max: number;
}

/** Share by which a number told as "about" may be off. */
const aboutShare = 0.15;

/** What a figure allows, open ends included; null where it bears no number at all. */
export function figureRange({ low, high, qualifier }: Figure): FigureRange | null {
  const stated = low ?? high;
  if (stated === null) return null;
  if (qualifier === "about") {
    const slack = Math.max(1, Math.round(stated * aboutShare));
    return { min: Math.max(0, (low ?? stated) - slack), max: (high ?? stated) + slack };
  }
  if (qualifier === "more-than") return { min: stated + 1, max: Number.POSITIVE_INFINITY };
  if (qualifier === "less-than") return { min: 0, max: Math.max(0, stated - 1) };
  return { min: low ?? 0, max: high ?? Number.POSITIVE_INFINITY };
}

export function intersects(a: FigureRange, b: FigureRange): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** The one number that stands for a figure: the stated one, the lower where there are two. */
export function statedNumber({ low, high }: Figure): number | null {
  return low ?? high;
}
