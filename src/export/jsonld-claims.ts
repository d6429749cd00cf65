import type { Hop } from "../model/attribution.ts";
import type { Fact, FactClaim } from "../model/dossier.ts";
import { contentId } from "../model/id.ts";
import type { Catalog } from "./catalog.ts";
import { claimIds } from "./claim-ids.ts";
import { type ClaimRelation, claimRelations } from "./claim-relations.ts";
import { known, urn } from "./urn.ts";

type Node = Readonly<Record<string, unknown>>;

function hopNode({ name, role, anonymous, entity, start, end }: Hop): Node {
  return known({ name, role, unnamed: anonymous, entity: entity && urn("entity", entity), start, end });
}

/** What the last of the chain told, as a source of its own; null where the article tells in its own voice. */
function primarySource({ article, chain }: FactClaim): Node | null {
  const root = chain.at(-1);
  if (!root || root.start === null) return null;
  const { name, role, anonymous, entity, start, end } = root;
  const agent = contentId("agent", article, String(start), String(end), name);
  return {
    id: urn("telling", contentId("telling", article, String(start), String(end), name)),
    type: "prov:Entity",
    attributedTo: [entity ? urn("entity", entity) : { id: urn("agent", agent), type: "prov:Agent", name }],
    ...known({ name, role }),
    unnamed: anonymous,
  };
}

function figureOf({ figure }: FactClaim): Node {
  if (!figure) return {};
  const { low, high, qualifier, text, population, scope, since, asOf } = figure;
  return known({ low, high, qualifier, figureText: text, population, scope, since, asOf });
}

function related(relations: readonly ClaimRelation[], from: number, ids: readonly string[]): Node {
  const own = relations.filter((one) => one.from === from);
  return Object.fromEntries(
    [...Map.groupBy(own, ({ relation }) => relation)].map(([relation, all]) => [
      relation,
      all.map(({ to }) => urn("claim", ids[to] as string)),
    ]),
  );
}

/** A value by its own address where it is an entity of the dossier, else as told. */
function claimedValue({ value }: FactClaim, { entityOf }: Catalog): Node {
  if (value === null) return {};
  return entityOf.has(value) ? { valueEntity: urn("entity", value) } : { value };
}

interface Place {
  readonly id: string;
  readonly fact: Fact;
  readonly catalog: Catalog;
}

function claimNode(claim: FactClaim, { id, fact, catalog }: Place): Node {
  const { article, account, voice, chain, hedge, stance, evidence, rule = null, rejected = null } = claim;
  const { start, end, text } = evidence;
  return {
    id: urn("claim", id),
    type: ["schema:Claim", "prov:Entity"],
    text,
    appearance: urn("article", article),
    quotedFrom: urn("article", article),
    generatedBy: urn("run", "extraction"),
    aspect: fact.aspect,
    ...figureOf(claim),
    ...claimedValue(claim, catalog),
    ...known({ rule, rejected }),
    hedge,
    stance,
    voice,
    account: urn("account", account),
    chain: chain.map(hopNode),
    ...known({ primarySource: primarySource(claim) }),
    evidence: [{ article: urn("article", article), claim: claim.claim, start, end, text }],
  };
}

/** A fact and the claims on it, with how these stand to one another. */
export function* factNodes(catalog: Catalog, fact: Fact, incident: string | null): Generator<Node> {
  const ids = claimIds(fact);
  const relations = claimRelations(fact);
  const { aspect, subject, agreement, low, high, best, bestRule, reason, value, entity } = fact;
  const about = incident === null ? entity && urn("entity", entity) : urn("incident", incident);
  yield {
    id: urn("fact", fact.id),
    type: "stemma:Fact",
    aspect,
    agreement,
    reason,
    ...known({ about, subject, low, high, best, bestRule, value }),
    claims: ids.map((id) => urn("claim", id)),
  };
  for (const [index, claim] of fact.claims.entries()) {
    const id = ids[index] as string;
    yield { ...claimNode(claim, { id, fact, catalog }), ...related(relations, index, ids) };
  }
}
