import type { Analysis } from "../../src/model/analysis.ts";
import type { Dossier, Utterance } from "../../src/model/dossier.ts";
import { overlaps, type Span } from "../../src/model/span.ts";
import { fold } from "../../src/text/fold.ts";
import type { Check, GoldPack } from "./gold.ts";

interface Stretch extends Span {
  readonly article: string;
}

/** Every place the words stand in the articles. */
function findWords(words: string, analyses: readonly Analysis[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { article } of analyses) {
    for (let at = article.text.indexOf(words); at >= 0; at = article.text.indexOf(words, at + 1))
      found.push({ article: article.id, start: at, end: at + words.length });
  }
  return found;
}

function renderingAt(utterance: Utterance, stretches: readonly Stretch[]): number {
  return utterance.renderings.findIndex((rendering) =>
    stretches.some((one) => one.article === rendering.article && overlaps(one, rendering)),
  );
}

/** The two renderings stand in one utterance, and their differences have the effect. */
export function utteranceChecks(gold: GoldPack, dossier: Dossier, analyses: readonly Analysis[]): Check[] {
  return gold.utterances.map(({ a, b, effect }): Check => {
    const [left, right] = [findWords(a, analyses), findWords(b, analyses)];
    for (const utterance of dossier.quotes) {
      const [i, j] = [renderingAt(utterance, left), renderingAt(utterance, right)];
      if (i < 0 || j < 0 || i === j) continue;
      const meaning = utterance.differences.some(
        (one) => one.effect === "meaning" && one.between.includes(i) && one.between.includes(j),
      );
      const met = meaning === (effect === "meaning");
      return { kind: "utterances", met, detail: `“${a}” / “${b}”: wanted ${effect}` };
    }
    return { kind: "utterances", met: false, detail: `“${a}” / “${b}”: not aligned` };
  });
}

export function entityChecks(gold: GoldPack, dossier: Dossier): Check[] {
  return gold.entities.map(({ names }): Check => {
    const wanted = names.map(fold);
    const holds = (texts: readonly string[], name: string) => texts.some((text) => fold(text) === name);
    const met = dossier.entities.some((entity) => {
      const texts = entity.names.map((one) => one.text);
      return wanted.every((name) => holds(texts, name));
    });
    return { kind: "entities", met, detail: names.join(" / ") };
  });
}

/** What was planned, feared or denied makes no incident. */
export function notActualChecks(gold: GoldPack, dossier: Dossier, analyses: readonly Analysis[]): Check[] {
  return gold.notActual.map((words): Check => {
    const stretches = findWords(words, analyses);
    const incident = dossier.incidents.find(({ events }) =>
      events.some(({ article, evidence }) =>
        stretches.some((one) => one.article === article && overlaps(one, evidence)),
      ),
    );
    return { kind: "notActual", met: incident === undefined, detail: `${words}: ${incident?.title}` };
  });
}

/** Nothing at all comes of the page around the report. */
export function noiseChecks(gold: GoldPack, analyses: readonly Analysis[]): Check[] {
  return gold.noise.map((words): Check => {
    const stretches = findWords(words, analyses);
    const touched = analyses.some((analysis) => {
      const found: Span[] = [
        ...analysis.mentions,
        ...analysis.events,
        ...analysis.claims.map((claim) => claim.evidence),
        ...analysis.quotes.flatMap((quote) => quote.content),
      ];
      return stretches.some(
        (one) => one.article === analysis.article.id && found.some((span) => overlaps(span, one)),
      );
    });
    return { kind: "noise", met: !touched, detail: words };
  });
}

/** Accounts of the articles that were analysed, within the bounds a careful reader would count. */
export function accountChecks(gold: GoldPack, dossier: Dossier): Check[] {
  const { least, most } = gold.accounts;
  const heard = dossier.articles.filter((article) => article.language === "en");
  const count = new Set(heard.map((article) => article.account)).size;
  return [
    {
      kind: "accounts",
      met: least <= count && count <= most,
      detail: `${count}, wanted ${least}–${most}`,
    },
  ];
}
