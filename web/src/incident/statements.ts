import type { Fact, FactClaim } from "../../../src/model/dossier.ts";
import { claimText, countedText } from "../amounts.ts";
import { hedgeLabels, hopText, stanceLabels } from "../labels.ts";
import type { IncidentView, LetteredAccount } from "./incident-view.ts";
import { isAccepted, rejectionOf } from "./verdicts.ts";

/** What one account says on one fact in one way: the same value, whoever of its reports repeats it. */
export interface Statement {
  readonly account: LetteredAccount;
  readonly text: string;
  /** What the figure counts, where the fact does not say. */
  readonly counted: string;
  readonly claims: readonly [FactClaim, ...FactClaim[]];
  /** Whose word it is, with the manner: "said: a municipal official (unnamed)"; empty for the account's own voice. */
  readonly sources: readonly string[];
  readonly rejected: boolean;
  readonly accepted: boolean;
}

/** How a claim is named in the address bar. */
export function claimKey({ article, claim }: FactClaim): string {
  return `${article}.${claim}`;
}

/** How firmly a claim was put forward: "denied", "claimed"; empty where it is just told. */
export function mannerText({ hedge, stance }: Pick<FactClaim, "hedge" | "stance">): string {
  return [stanceLabels[stance], hedge === "said" ? null : hedgeLabels[hedge]]
    .filter((word) => word !== null)
    .join(", ");
}

/** Who is cited for a claim, with its manner. */
export function sourceText(claim: FactClaim): string {
  const hops = claim.chain.filter(({ role, start }) => role !== "outlet" || start !== null);
  const last = hops.at(-1);
  const manner = mannerText(claim);
  if (!last) return manner;
  return manner === "" ? hopText(last) : `${hopText(last)} · ${manner}`;
}

/** The statements of every account on a fact, in the order of the accounts. */
export function statementsOn(view: IncidentView, fact: Fact): Statement[] {
  const groups = new Map<string, FactClaim[]>();
  for (const claim of fact.claims) {
    const key = [claim.account, claimText(claim, view.nameOf), countedText(claim, fact)].join("\0");
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const statements = [...groups.values()].flatMap((claims): Statement[] => {
    const [first] = claims;
    const account = first && view.accountOf.get(first.account);
    if (!first || !account) return [];
    return [
      {
        account,
        text: claimText(first, view.nameOf),
        counted: countedText(first, fact),
        claims: claims as unknown as Statement["claims"],
        sources: [...new Set(claims.map(sourceText))].filter((text) => text !== ""),
        rejected: claims.every((claim) => rejectionOf(view, fact, claim) !== null),
        accepted: claims.some((claim) => isAccepted(view, fact, claim)),
      },
    ];
  });
  const order = [...view.accountOf.values()];
  return statements.sort((a, b) => order.indexOf(a.account) - order.indexOf(b.account));
}
