import type { Analysis } from "../model/analysis.ts";
import { parseDay, weekday } from "../text/calendar.ts";

const farthestYears = 30;

/**
 * The days, one a year, of which an article may be whose publication was inferred from weekdays and days of a month alone
 * ("Friday (Oct 23)"), the latest first; none where its day is told otherwise or the text names the year.
 */
export function openDays({ article, times }: Analysis): string[] {
  const { published, publishedBasis } = article;
  if (published === null || publishedBasis !== "inferred") return [];
  const dates = times.flatMap(({ relative }) =>
    relative?.unit === "day" && relative.name && relative.inside !== null
      ? [{ name: relative.name, weekday: Number(relative.inside) }]
      : [],
  );
  const latest = Number(published.slice(0, 4));
  const named = times.some(({ value, relative }) => !relative && Number(value.slice(0, 4)) === latest);
  if (dates.length === 0 || named) return [];
  const days: string[] = [];
  for (let year = latest; year > latest - farthestYears; year--) {
    const fits = dates.every(({ name, weekday: told }) => {
      const day = `${year}-${name}`;
      return parseDay(day) !== null && weekday(day) === told;
    });
    if (fits) days.push(`${year}${published.slice(4, 10)}`);
  }
  return days;
}
