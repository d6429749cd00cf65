import { useEffect, useState } from "preact/hooks";
import type { Hop } from "../../../src/model/attribution.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { ArticleDetail, IncidentDetail } from "../../../src/model/desk.ts";
import type { Fact, FactClaim } from "../../../src/model/dossier.ts";
import { ask, get } from "../api.ts";
import { revision } from "../live.ts";

/** A claim of the article with the fact it bears on, numbered as the text has it. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: Claim;
  readonly fact: Fact | null;
  readonly told: FactClaim | null;
  readonly chain: readonly Hop[];
}

/** The claims of an article in the order of its text. */
export function numberedClaims({ analysis, facts }: ArticleDetail): NumberedClaim[] {
  const { article, claims, attributions } = analysis;
  const places = new Map<string, { readonly fact: Fact; readonly told: FactClaim }>();
  for (const fact of facts) {
    for (const told of fact.claims) if (told.article === article.id) places.set(told.claim, { fact, told });
  }
  return [...claims]
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
    .map((claim, at) => {
      const place = places.get(claim.id);
      const chain = attributions.find(({ id }) => id === claim.attribution)?.chain ?? [];
      return {
        number: at + 1,
        claim,
        fact: place?.fact ?? null,
        told: place?.told ?? null,
        chain: place?.told.chain ?? chain,
      };
    });
}

const most = 12;

/** Incident of each fact of the article; filled in as the incidents arrive. */
export function useIncidentOfFact({ incidents }: ArticleDetail): ReadonlyMap<string, string> {
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const key = incidents.map(({ id }) => id).join(" ");
  const now = revision.value;
  useEffect(() => {
    const control = new AbortController();
    const asked = key === "" ? [] : key.split(" ").slice(0, most);
    const all = asked.map(async (id) => {
      const { incident } = await get<IncidentDetail>(ask.incident(id).href, control.signal);
      return incident.facts.map((fact) => [fact.id, id] as const);
    });
    Promise.allSettled(all).then((answers) => {
      if (control.signal.aborted) return;
      setFound(new Map(answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []))));
    });
    return () => control.abort();
  }, [key, now]);
  return found;
}
