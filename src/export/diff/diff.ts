import type { Dossier, DossierArticle, Fact, FactClaim, Incident } from "../../model/dossier.ts";
import type { DateRange } from "../../model/time.ts";
import { claimKey, diffFacts, type FactChange } from "./diff-facts.ts";
import { type IncidentPair, matchIncidents, reportKeys } from "./match-incidents.ts";

/** An incident in few words. */
export interface IncidentBrief {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly date: DateRange | null;
  readonly places: readonly string[];
  readonly articles: readonly string[];
}

export interface IncidentChange {
  readonly before: IncidentBrief;
  readonly after: IncidentBrief;
  /** Why the two are held to be one. */
  readonly rule: IncidentPair["rule"];
  readonly articles: readonly string[];
  readonly facts: readonly FactChange[];
}

/** A report in few words. */
export type ReportBrief = Pick<DossierArticle, "id" | "uri" | "outlet" | "title" | "published">;

/** A claim of A that stands nowhere in B, and why; what B itself withdrew comes before what went with its report. */
export interface WithdrawnClaim {
  readonly incident: string | null;
  readonly aspect: Fact["aspect"];
  readonly claim: FactClaim;
  readonly reason: "report-gone" | "report-rewritten" | "rejected" | "read-no-more";
}

/** What changed from dossier A to dossier B. */
export interface DossierDiff {
  readonly version: 1;
  readonly articles: {
    readonly new: readonly ReportBrief[];
    readonly gone: readonly ReportBrief[];
    readonly rewritten: readonly { readonly before: string; readonly after: string; readonly uri: string }[];
  };
  readonly incidents: {
    readonly new: readonly (IncidentBrief & { readonly from: readonly string[] })[];
    readonly gone: readonly (IncidentBrief & { readonly into: readonly string[] })[];
    readonly changed: readonly IncidentChange[];
  };
  /** Changes of standing facts. */
  readonly facts: readonly FactChange[];
  readonly withdrawn: readonly WithdrawnClaim[];
}

function brief({ id, title, type, date, places, articles }: Incident): IncidentBrief {
  return { id, title, type, date, places: places.map(({ name }) => name), articles };
}

function rangeText(date: DateRange | null): string {
  return date ? `${date.from} ${date.to} ${date.precision}` : "";
}

/** Whether more than its facts changed: days, places, kind. */
function moved(before: IncidentBrief, after: IncidentBrief): boolean {
  const places = (one: IncidentBrief) => [...one.places].sort().join("; ");
  return (
    before.type !== after.type ||
    rangeText(before.date) !== rangeText(after.date) ||
    places(before) !== places(after)
  );
}

function reportBrief({ id, uri, outlet, title, published }: DossierArticle): ReportBrief {
  return { id, uri, outlet, title, published };
}

function changedArticles(a: Dossier, b: Dossier): DossierDiff["articles"] {
  const [before, after] = [a, b].map(({ articles }) => new Set(articles.map(({ id }) => id)));
  const gone = a.articles.filter(({ id }) => !after?.has(id));
  const fresh = b.articles.filter(({ id }) => !before?.has(id));
  const addresses = new Map(fresh.flatMap(({ id, uri }) => (uri === null ? [] : [[uri, id] as const])));
  const rewritten = gone.flatMap(({ id, uri }) => {
    const now = uri === null ? undefined : addresses.get(uri);
    return uri === null || now === undefined ? [] : [{ before: id, after: now, uri }];
  });
  const old = new Set(rewritten.map((one) => one.before));
  const renewed = new Set(rewritten.map((one) => one.after));
  return {
    new: fresh.filter(({ id }) => !renewed.has(id)).map(reportBrief),
    gone: gone.filter(({ id }) => !old.has(id)).map(reportBrief),
    rewritten,
  };
}

interface Owned {
  readonly incident: string | null;
  readonly fact: Fact;
  readonly claim: FactClaim;
}

function claimsOf({ incidents, facts }: Dossier): Owned[] {
  const owned = (fact: Fact, incident: string | null) =>
    fact.claims.map((claim): Owned => ({ incident, fact, claim }));
  return [
    ...incidents.flatMap((incident) => incident.facts.flatMap((fact) => owned(fact, incident.id))),
    ...facts.flatMap((fact) => owned(fact, null)),
  ];
}

const reasons: readonly WithdrawnClaim["reason"][] = [
  "rejected",
  "read-no-more",
  "report-rewritten",
  "report-gone",
];

function withdrawnClaims(
  a: Dossier,
  b: Dossier,
  articles: DossierDiff["articles"],
): readonly WithdrawnClaim[] {
  const [earlier, later] = [reportKeys(a), reportKeys(b)];
  const standing = new Map(
    claimsOf(b).map(({ fact, claim }) => [claimKey(fact.aspect, claim, later), claim]),
  );
  const gone = new Set(articles.gone.map(({ id }) => id));
  const rewritten = new Set(articles.rewritten.map(({ before }) => before));
  const told = new Set<string>();
  const found = claimsOf(a).flatMap(({ incident, fact, claim }): WithdrawnClaim[] => {
    const key = claimKey(fact.aspect, claim, earlier);
    const now = standing.get(key);
    const rejected = now?.rejected !== undefined && claim.rejected === undefined;
    if ((now && !rejected) || told.has(key)) return [];
    told.add(key);
    const { article } = claim;
    const lost = gone.has(article)
      ? "report-gone"
      : rewritten.has(article)
        ? "report-rewritten"
        : "read-no-more";
    return [{ incident, aspect: fact.aspect, claim, reason: rejected ? "rejected" : lost }];
  });
  return reasons.flatMap((reason) => found.filter((one) => one.reason === reason));
}

/** What changed between two dossiers: reports, incidents, what is told of each, and claims that stand no more. */
export function diffDossiers(a: Dossier, b: Dossier): DossierDiff {
  const { pairs, fresh, gone } = matchIncidents(a, b);
  const reports = { a: reportKeys(a), b: reportKeys(b) };
  const articles = changedArticles(a, b);
  const changed = pairs.flatMap((pair): IncidentChange[] => {
    const [before, after] = [brief(pair.a), brief(pair.b)];
    const facts = diffFacts(pair.a.facts, pair.b.facts, reports);
    const known = new Set(before.articles);
    const more = after.articles.filter((id) => !known.has(id));
    if (facts.length === 0 && more.length === 0 && !moved(before, after)) return [];
    return [{ before, after, rule: pair.rule, articles: more, facts }];
  });
  return {
    version: 1,
    articles,
    incidents: {
      new: fresh.map(({ incident, from }) => ({ ...brief(incident), from })),
      gone: gone.map(({ incident, into }) => ({ ...brief(incident), into })),
      changed,
    },
    facts: diffFacts(a.facts, b.facts, reports),
    withdrawn: withdrawnClaims(a, b, articles),
  };
}
