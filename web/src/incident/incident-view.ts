import type { IncidentDetail } from "../../../src/model/desk.ts";
import type { Account, DossierArticle, DossierEntity, Fact } from "../../../src/model/dossier.ts";
import type { Judgement } from "../../../src/model/judgement.ts";
import type { NameOf } from "../amounts.ts";
import { withPending } from "../decisions/pending.ts";
import { standing } from "../decisions/standing.ts";
import { agreementOrder } from "../labels.ts";
import { reportName } from "../reports.ts";

/** An account as the page calls it: a letter, the report that leads it, and those folded under it. */
export interface LetteredAccount {
  readonly account: Account;
  readonly letter: string;
  readonly name: string;
  readonly lead: DossierArticle;
  readonly folded: readonly DossierArticle[];
}

/** An incident with the look-ups every part of its page needs. */
export interface IncidentView {
  readonly detail: IncidentDetail;
  readonly facts: readonly Fact[];
  /** Those that tell the incident, in order of their first report. */
  readonly accounts: readonly LetteredAccount[];
  readonly accountOf: ReadonlyMap<string, LetteredAccount>;
  readonly articleOf: ReadonlyMap<string, DossierArticle>;
  readonly entityOf: ReadonlyMap<string, DossierEntity>;
  readonly nameOf: NameOf;
  /** With those made on this page, latest first. */
  readonly judgements: readonly Judgement[];
  readonly standing: readonly Judgement[];
}

/** A, B, … Z, AA, AB, … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function byPublication(a: DossierArticle, b: DossierArticle): number {
  const [left, right] = [a.published ?? "9", b.published ?? "9"];
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
}

function letteredAccounts(detail: IncidentDetail): LetteredAccount[] {
  const own = new Set(detail.incident.articles);
  const copied = new Set(detail.copies.map(({ to }) => to));
  const found = detail.accounts.flatMap((account) => {
    const members = detail.articles.filter((article) => article.account === account.id);
    const ordered = members.sort(
      (a, b) =>
        Number(own.has(b.id)) - Number(own.has(a.id)) ||
        Number(copied.has(a.id)) - Number(copied.has(b.id)) ||
        byPublication(a, b),
    );
    const [lead, ...folded] = ordered;
    return lead ? [{ account, lead, folded, name: reportName(lead) }] : [];
  });
  const tells = ({ lead }: { readonly lead: DossierArticle }) => own.has(lead.id);
  return found
    .sort((a, b) => Number(tells(b)) - Number(tells(a)) || byPublication(a.lead, b.lead))
    .map((one, index) => ({ ...one, letter: letterOf(index) }));
}

const aspectOrder: readonly Fact["aspect"][] = [
  "killed",
  "wounded",
  "casualties",
  "missing",
  "date",
  "place",
  "initiator",
  "responsibility",
  "target",
  "weapon",
];

function aspectRank({ aspect }: Fact): number {
  const rank = aspectOrder.indexOf(aspect);
  return rank < 0 ? aspectOrder.length : rank;
}

/** Facts in conflict first, then tolls, then what, where and who; the whole before its parts. */
function inOrder(facts: readonly Fact[]): Fact[] {
  return [...facts].sort(
    (a, b) =>
      agreementOrder.indexOf(a.agreement) - agreementOrder.indexOf(b.agreement) ||
      aspectRank(a) - aspectRank(b) ||
      Number(a.subject !== null) - Number(b.subject !== null) ||
      b.claims.length - a.claims.length,
  );
}

export function openIncident(detail: IncidentDetail): IncidentView {
  const lettered = letteredAccounts(detail);
  const own = new Set(detail.incident.articles);
  const entityOf = new Map(detail.entities.map((entity) => [entity.id, entity]));
  const judgements = withPending(detail.judgements);
  return {
    detail,
    facts: inOrder(detail.incident.facts),
    accounts: lettered.filter(({ lead }) => own.has(lead.id)),
    accountOf: new Map(lettered.map((one) => [one.account.id, one])),
    articleOf: new Map(detail.articles.map((article) => [article.id, article])),
    entityOf,
    nameOf: (id) => entityOf.get(id)?.name ?? id,
    judgements,
    standing: standing(judgements),
  };
}

/** What to call an article by its id. */
export function reportOf(view: IncidentView, id: string): string {
  const article = view.articleOf.get(id);
  return article ? reportName(article) : id;
}

/** A reason with the ids of articles in it replaced by their names. */
export function withReportNames(view: IncidentView, reason: string): string {
  return reason.replace(/\b[0-9a-f]{16}\b/g, (id) => (view.articleOf.has(id) ? reportOf(view, id) : id));
}
