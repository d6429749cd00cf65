import type { FactClaim } from "../../model/dossier.ts";
import type { Figure } from "../../model/figure.ts";
import { type Catalog, nameOf } from "../catalog.ts";
import { chainText } from "../chains.ts";
import { claimIds } from "../claim-ids.ts";
import type { CellEvidence, Table } from "../table.ts";
import { textHashes } from "../text-hashes.ts";
import { articleFields, type OfArticle } from "./article-fields.ts";
import { factFields, factSubjectFields, type OfFact } from "./fact-fields.ts";
import { factItems } from "./facts-table.ts";
import { type Field, field, type Reading, tableOf } from "./field.ts";
import { claimWords } from "./grounds.ts";
import { incidentFields, type OfIncident } from "./incident-fields.ts";

/** One claim on one fact. */
interface ClaimItem extends OfArticle, OfFact, OfIncident {
  readonly id: string;
  readonly claim: FactClaim;
  readonly words: readonly CellEvidence[];
  readonly outlet: string;
  readonly name: (id: string) => string;
}

function read(value: (item: ClaimItem) => string | number | null): Reading<ClaimItem> {
  return { rule: "table/read", value, evidence: ({ words }) => words };
}

function ofFigure(value: (figure: Figure) => string | number | null): Reading<ClaimItem> {
  return read(({ claim }) => (claim.figure ? value(claim.figure) : null));
}

/** The innermost hop of a chain; the outlet itself where nobody else is cited. */
function root({ claim: { chain }, outlet }: ClaimItem): string {
  const last = chain.at(-1);
  return last && !(last.role === "outlet" && last.start === null) ? last.name : outlet;
}

const claimFields: readonly Field<ClaimItem>[] = [
  field(["entity_id", "string", "Whom a standing fact is about; blank in an incident"], {
    rule: "table/id",
    value: ({ fact }) => fact.entity,
  }),
  field(
    ["entity", "string", "Name of whom a standing fact is about"],
    read(({ fact, name }) => (fact.entity === null ? null : name(fact.entity))),
  ),
  field(
    ["population", "string", "Whom the figure counts"],
    ofFigure(({ population }) => population),
  ),
  field(
    ["low", "number", "Lower end of the figure; blank where it is open"],
    ofFigure(({ low }) => low),
  ),
  field(
    ["high", "number", "Upper end of the figure; blank where it is open"],
    ofFigure(({ high }) => high),
  ),
  field(
    ["qualifier", "string", "exact, at-least, up-to, about, range, vague …"],
    ofFigure((one) => one.qualifier),
  ),
  field(["figure_text", "string", "The words of the figure"], {
    ...ofFigure(({ text }) => text),
    rule: "table/told",
  }),
  field(
    ["scope", "string", "What the figure runs over: incident, day or cumulative"],
    ofFigure(({ scope }) => scope),
  ),
  field(
    ["since", "string", "First day of a cumulative figure"],
    ofFigure(({ since }) => since),
  ),
  field(
    ["as_of", "string", "Day the figure was true on, where told"],
    ofFigure(({ asOf }) => asOf),
  ),
  field(
    ["value", "string", "What is claimed where it is no number; several parted by a semicolon and a blank"],
    read(({ claim, name }) => claim.value?.split("; ").map(name).join("; ") ?? null),
  ),
  field(["inferred_by", "string", "How the figure was inferred; blank where the words give it"], {
    rule: "table/rule-name",
    value: ({ claim }) => claim.rule ?? null,
  }),
  field(
    ["chain_root", "string", "Who the claim goes back to: the last that is cited, else the outlet"],
    read(root),
  ),
  field(["chain_root_unnamed", "boolean", "Whether that source is left unnamed"], {
    ...read(() => null),
    value: ({ claim }) => claim.chain.at(-1)?.anonymous ?? null,
  }),
  field(
    ["chain", "string", "Who told whom, from the outlet inward"],
    read(({ claim, outlet }) => chainText(claim.chain, outlet)),
  ),
  field(
    ["hedge", "string", "How firmly it is put forward"],
    read(({ claim }) => claim.hedge),
  ),
  field(
    ["stance", "string", "asserts, denies, doubts, confirms or asks"],
    read(({ claim }) => claim.stance),
  ),
  field(["rejected_by", "string", "The judgement by which the claim counts no more; blank where it counts"], {
    rule: "table/judged",
    value: ({ claim }) => claim.rejected ?? null,
  }),
  field(["voice", "string", "Whose word it rests on"], {
    rule: "table/grouped",
    value: ({ claim }) => claim.voice,
  }),
  field(["account_id", "string", "Id of the articles that are one voice with this one"], {
    rule: "table/grouped",
    value: ({ claim }) => claim.account,
  }),
];

const wordFields: readonly Field<ClaimItem>[] = [
  field(["claim", "string", "Id of the claim within its article"], {
    rule: "table/id",
    value: ({ claim }) => claim.claim,
  }),
  field(["quote", "string", "The words the claim rests on, as they stand"], {
    rule: "table/told",
    value: ({ claim }) => claim.evidence.text,
    evidence: ({ words }) => words,
  }),
  field(["start", "integer", "Where the words begin, in UTF-16 code units from 0"], {
    rule: "table/position",
    value: ({ claim }) => claim.evidence.start,
  }),
  field(["end", "integer", "Where the words end, exclusive"], {
    rule: "table/position",
    value: ({ claim }) => claim.evidence.end,
  }),
];

function* items(catalog: Catalog): Generator<ClaimItem> {
  const hashOf = textHashes(catalog);
  const name = (id: string) => nameOf(catalog, id);
  let incident: string | null = null;
  for (const { fact, of, weighed } of factItems(catalog.dossier)) {
    const ids = claimIds(fact);
    let factAgain = false;
    for (const [index, claim] of fact.claims.entries()) {
      const source = catalog.sourceOf.get(claim.article);
      if (!source) continue;
      const incidentAgain = of !== null && of.incident.id === incident;
      const { article, outlet } = source;
      const own = { id: ids[index] as string, claim, words: [claimWords(claim)], sha256: hashOf(article.id) };
      yield { ...own, fact, of, weighed, article, outlet, name, incidentAgain, factAgain };
      incident = of?.incident.id ?? null;
      factAgain = true;
    }
  }
}

const rowId: Field<ClaimItem> = field(["id", "string", "Id of the row: fact, article and claim"], {
  rule: "table/id",
  value: ({ id }) => id,
});

/** Every claim on every fact, one a row. */
export function claimsTable(catalog: Catalog): Table {
  const fields: readonly Field<ClaimItem>[] = [
    rowId,
    ...incidentFields,
    ...factSubjectFields,
    ...claimFields,
    ...factFields,
    ...articleFields<ClaimItem>(),
    ...wordFields,
  ];
  return tableOf("claims", { fields, items: () => items(catalog) });
}
