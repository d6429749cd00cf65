import type { Analysis } from "../src/model/analysis.ts";
import type { Aspect } from "../src/model/claim.ts";
import type { Dossier, Fact, Incident } from "../src/model/dossier.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { bareParts } from "../src/read/received.ts";

const letters = new Map<Aspect, string>([
  ["killed", "k"],
  ["wounded", "w"],
  ["casualties", "c"],
  ["missing", "m"],
  ["detained", "d"],
  ["hostages", "h"],
  ["displaced", "x"],
  ["intercepted", "i"],
]);

/** One report run through the whole engine. */
export interface Report {
  readonly analysis: Analysis;
  readonly dossier: Dossier;
}

export function readReport(report: string): Report {
  const [title = null, ...rest] = report.split("¶");
  const text = [title, ...rest].join("\n\n");
  const analysis = analyze({
    id: "x",
    ...bareParts,
    text,
    title,
    outlet: "The Courier",
    published: "2016-05-03",
    publishedBasis: "metadata",
    language: "en",
  });
  return { analysis, dossier: assemble([analysis]) };
}

/** "k12", "k9-12!12", "k9+", "wv": one fact on everybody who came to one harm, `+` where some count is a least one. */
function mark(fact: Fact): string[] {
  const letter = letters.get(fact.aspect as Aspect);
  const { low, high, best } = fact;
  if (letter === undefined || fact.subject !== null || (high ?? best ?? low) === 0) return [];
  const qualifiers = fact.claims.flatMap(({ figure }) => figure?.qualifier ?? []);
  if (qualifiers.every((one) => one === "vague")) return [`${letter}v`];
  const sign = qualifiers.some((one) => one === "at-least" || one === "more-than") ? "+" : "";
  if (low === high || low === null || high === null) return [`${letter}${low ?? high}${sign}`];
  return [`${letter}${low}-${high}!${best}${sign}`];
}

/** What one incident counts, in the letters of the table. */
export function marksOf({ facts }: Incident): string[] {
  return facts.flatMap(mark);
}

export function voicesOf({ facts }: Incident): string[] {
  return facts.flatMap((fact) => {
    const letter = letters.get(fact.aspect as Aspect);
    if (letter === undefined || fact.subject !== null) return [];
    return fact.claims.map(
      ({ figure, chain }) =>
        `${letter}${figure?.low ?? figure?.high}<${
          chain
            .slice(1)
            .map((h) => h.name)
            .join(">") || "-"
        }`,
    );
  });
}
