import type { TimeExpression } from "../model/time.ts";

const between = /^\s?(?:-|–|—|to|through|until|till|into)\s?$/;
const joined = /^\s(?:and)\s$/;
const opener = /\bbetween\s(?:the\s)?$/i;

function isRange(text: string, first: TimeExpression, second: TimeExpression): boolean {
  if (second.start - first.end > 10) return false;
  const gap = text.slice(first.end, second.start);
  if (between.test(gap)) return true;
  return joined.test(gap) && opener.test(text.slice(Math.max(0, first.start - 14), first.start));
}

function isDay({ precision }: TimeExpression): boolean {
  return precision === "day" || precision === "part-of-day";
}

function alike(first: TimeExpression, second: TimeExpression): boolean {
  return first.precision === second.precision || (isDay(first) && isDay(second));
}

/** Lets the first of two times that bound a range ("from Monday to Wednesday") reach to the end of the second. */
export function joinRanges(times: readonly TimeExpression[], text: string): TimeExpression[] {
  return times.map((time, index) => {
    const next = times[index + 1];
    if (!next?.to || !time.from || !time.to || next.to < time.to || !alike(time, next)) return time;
    return isRange(text, time, next) ? { ...time, to: next.to, rule: `${time.rule}/range` } : time;
  });
}
