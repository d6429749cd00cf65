import { fold } from "../../text/fold.ts";
import type { PageMarks } from "./page-marks.ts";
import { unescaped } from "./unescaped.ts";

const keys = ["og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title"];
const separator = /\s+[|\u2013\u2014\u00b7\u00bb\u203a\u2022:-]+\s+|\s*\|\s*|\s*::\s*/;
const leastAlike = 0.5;

function words(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Share of the shorter title's words that the other has too. */
function alike(a: string, b: string): number {
  const [few, many] = [words(a), words(b)].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ];
  return few.size === 0 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

/** A title without the site's name before or behind it. */
function withoutSite(title: string, site: string | null): string {
  const parts = title.split(separator).filter(Boolean);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !site || first === undefined || last === undefined) return title;
  if (fold(last) === fold(site)) {
    return title
      .slice(0, title.lastIndexOf(last))
      .replace(/[\s|\u2013\u2014\u00b7\u00bb\u203a\u2022:-]+$/, "");
  }
  return fold(first) === fold(site) ? title.slice(title.indexOf(parts[1] as string, first.length)) : title;
}

/** A document title cut to its longest part, where that is long enough to be a headline. */
function longestPart(title: string): string {
  const longest = title.split(separator).reduce((a, b) => (b.length > a.length ? b : a));
  return longest.split(" ").length >= 4 ? longest.trim() : title;
}

/** The headline: the main heading where the page's metadata confirm it, else what they state, else the document's title. */
export function pageTitle(marks: PageMarks, headline: string | null, site: string | null): string | null {
  const stated = headline ?? marks.first(keys);
  const named = stated ?? marks.title;
  const headings = marks.headings.filter((one) => one.length >= 8 && one.length <= 300);
  if (!named) return headings[0] ?? null;
  const scored = headings.map((heading) => ({ heading, score: alike(heading, named) }));
  const [best] = scored.filter(({ score }) => score >= leastAlike).sort((a, b) => b.score - a.score);
  const clean = withoutSite(unescaped(named), site);
  // A heading that holds more than the stated headline has a label set before it.
  const labelled = best?.heading.includes(clean) && stated !== null && words(clean).size >= 3;
  if (best && !labelled && words(best.heading).size >= 3) return best.heading;
  return (stated ? clean : longestPart(clean)) || null;
}
