import type { DossierArticle } from "../../src/model/dossier.ts";
import { dayText } from "./days.ts";

const site = /^https?:\/\/(?:www\.)?([^/?#]+)/i;

/** What to call a report: its outlet, else its site, else its file. */
export function reportName({ outlet, uri }: Pick<DossierArticle, "outlet" | "uri">): string {
  if (outlet) return outlet;
  if (!uri) return "unnamed source";
  return site.exec(uri)?.[1] ?? (uri.split(/[\\/]/).at(-1) || uri);
}

const basisWords: Readonly<Record<DossierArticle["publishedBasis"], string>> = {
  metadata: "",
  stated: " (as the text states)",
  inferred: " (inferred)",
  none: "",
};

/** Day of publication and what it rests on. */
export function publishedText({
  published,
  publishedBasis,
}: Pick<DossierArticle, "published" | "publishedBasis">): string {
  return published ? `${dayText(published)}${basisWords[publishedBasis]}` : "day of publication not told";
}

/** Address of an article, at certain words of it where given. */
export function articleHref(
  id: string,
  at?: { readonly start: number; readonly end: number } | null,
): string {
  return `/articles/${encodeURIComponent(id)}${at ? `?at=${at.start}-${at.end}` : ""}`;
}
