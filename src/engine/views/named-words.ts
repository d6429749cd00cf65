import type { ArticleSpan, Incident } from "../../model/dossier.ts";
import type { Judgement, Ruling } from "../../model/judgement.ts";
import { overlaps } from "../../model/span.ts";

/** Words that a ruling points at, and what they name. */
export interface NamedWords {
  readonly of: "incident" | "entity" | "claim" | "block";
  readonly span: ArticleSpan;
}

/** All words of articles that a ruling names; an undoing names none. */
export function namedWords(ruling: Ruling): NamedWords[] {
  switch (ruling.kind) {
    case "same-incident":
    case "different-incident":
      return [ruling.a, ruling.b].map((span) => ({ of: "incident", span }));
    case "same-entity":
    case "different-entity":
      return [ruling.a, ruling.b].map((span) => ({ of: "entity", span }));
    case "override": {
      const incident: NamedWords = { of: "incident", span: ruling.incident };
      return ruling.claim ? [incident, { of: "claim", span: ruling.claim }] : [incident];
    }
    case "reject":
      return [{ of: "claim", span: ruling.claim }];
    case "place":
    case "date":
      return [{ of: "incident", span: ruling.incident }];
    case "block":
      return [{ of: "block", span: ruling.block }];
    case "undo":
      return [];
  }
}

/** Judgements whose words satisfy `test`, with every undoing of them, in the order given. */
export function judgementsOn(
  judgements: readonly Judgement[],
  test: (words: NamedWords) => boolean,
): Judgement[] {
  const found = new Set(judgements.filter(({ ruling }) => namedWords(ruling).some(test)).map(({ id }) => id));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { id, ruling } of judgements)
      if (ruling.kind === "undo" && found.has(ruling.judgement)) found.add(id);
  }
  return judgements.filter(({ id }) => found.has(id));
}

function meets(a: ArticleSpan, b: ArticleSpan): boolean {
  return a.article === b.article && overlaps(a, b);
}

/** The judgements that name an event or a claim of the incident, or words of the articles that tell it. */
export function judgementsOnIncident(judgements: readonly Judgement[], incident: Incident): Judgement[] {
  const triggers = incident.events.map(({ article, evidence }) => ({ ...evidence, article }));
  const claims = incident.facts.flatMap((fact) =>
    fact.claims.map(({ article, evidence }) => ({ ...evidence, article })),
  );
  const articles = new Set(incident.articles);
  return judgementsOn(judgements, ({ of, span }) => {
    if (of === "incident") return triggers.some((trigger) => meets(trigger, span));
    if (of === "claim") return claims.some((claim) => meets(claim, span));
    return articles.has(span.article);
  });
}
