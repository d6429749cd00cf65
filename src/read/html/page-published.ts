import { parsePublished } from "../published.ts";
import type { PageMarks } from "./page-marks.ts";
import { type PageElement, textContent } from "./page-tree.ts";

const keys = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "article:published",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "date_published",
  "publish-date",
  "publish_date",
  "publishdate",
  "pubdate",
  "publication_date",
  "published_time",
  "published",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date.created",
  "dcterms.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "article.published",
  "article_date_original",
  "originalpublicationdate",
  "og:published_time",
  "date",
  "rnews:datepublished",
  "bt:pubdate",
  "timestamp",
  "created",
];
const mostTimes = 4;
const addressDate = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?:[/_-]|\b)/;

function timeOf(element: PageElement): string | null {
  const { datetime, content, title } = element.attributes;
  for (const stated of [datetime, content, title, textContent(element)]) {
    const found = stated ? parsePublished(stated) : null;
    if (found) return found;
  }
  return null;
}

/** When the article appeared, by JSON-LD, meta tags and marked elements in that order. */
export function pagePublished(
  marks: PageMarks,
  published: string | null,
  created: string | null,
): string | null {
  const stated = [published, ...keys.map((key) => marks.metas.get(key) ?? null), created];
  for (const candidate of stated) {
    const found = candidate ? parsePublished(candidate) : null;
    if (found) return found;
  }
  const elements = [...marks.times.slice(0, mostTimes), ...marks.dates.slice(0, mostTimes)];
  for (const element of elements) {
    const found = timeOf(element);
    if (found) return found;
  }
  return null;
}

/** The day an address holds ("/2024/01/23/"), as news sites file their pages. */
export function addressDay(address: string | null): string | null {
  const [, year, month, day] = addressDate.exec(address ?? "") ?? [];
  return year ? parsePublished(`${year}-${month}-${day}`) : null;
}
