import { demonymCountries, demonymOpeners } from "../lexicon/demonyms.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";

/** More mentions than this say no more about where an article plays. */
const mentionLimit = 4;
const demonymWeight = 0.5;
const addressWeight = 1.5;
const upper = /^\p{Lu}/u;
const countryDomain = /^(?:https?:\/\/)?(?:[^/\s]*\.)?[^/\s.]+\.([a-z]{2})(?::\d+)?(?:\/|$)/i;
/** Country domains that are sold to anybody. */
const soldDomains = new Set([
  "tv",
  "me",
  "io",
  "co",
  "ai",
  "fm",
  "ly",
  "to",
  "cc",
  "ws",
  "la",
  "eu",
  "ag",
  "gg",
]);
const domainCountries: Readonly<Record<string, string>> = { uk: "GB" };

function addressCountry(address: string | null): string | null {
  const domain = address ? countryDomain.exec(address)?.[1]?.toLowerCase() : undefined;
  if (!domain || soldDomains.has(domain)) return null;
  return domainCountries[domain] ?? domain.toUpperCase();
}

/** Weight of each country (ISO code) by the demonyms of the text and the address the article came from. */
export function countryEvidence(annotated: AnnotatedArticle): Map<string, number> {
  const { tokens, article } = annotated;
  const counts = new Map<string, number>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.text === token.lower || !upper.test(token.text)) continue;
    const pair = demonymOpeners.has(token.lower) ? `${token.lower} ${tokens[at + 1]?.lower ?? ""}` : "";
    const isos = demonymCountries.get(pair) ?? demonymCountries.get(token.lower) ?? [];
    for (const iso of isos) counts.set(iso, (counts.get(iso) ?? 0) + 1 / isos.length);
  }
  const weights = new Map<string, number>();
  for (const [iso, count] of counts) weights.set(iso, demonymWeight * Math.min(count, mentionLimit));
  const country = addressCountry(article.uri) ?? addressCountry(article.outlet);
  if (country) weights.set(country, (weights.get(country) ?? 0) + addressWeight);
  return weights;
}
