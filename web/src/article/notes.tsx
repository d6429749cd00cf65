import type { VNode } from "preact";
import type { ArticleDetail } from "../../../src/model/desk.ts";
import { claimText } from "../amounts.ts";
import { aspectLabels, hedgeLabels, hopText, spoken, stanceLabels } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Words } from "../parts/words.tsx";
import type { NumberedClaim } from "./claims-of.ts";

/** Who says it, from the report inward. */
function saidBy({ chain, told }: NumberedClaim): string {
  const inner = chain.filter((hop, at) => at > 0 || hop.role !== "outlet" || hop.start !== null);
  const hedge = told ? (stanceLabels[told.stance] ?? hedgeLabels[told.hedge]) : null;
  const names = inner.map(hopText).join(" ← ");
  return names === "" ? "the report itself" : hedge ? `${names}, ${hedge}` : names;
}

function toldValue({ claim, told }: NumberedClaim, { analysis }: ArticleDetail): string {
  const nameOf = (id: string) => analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  const { figure, value, evidence } = claim;
  if (told) return claimText({ ...told, value }, nameOf);
  return figure?.text ?? (value === null ? evidence.text : spoken(nameOf(value)));
}

/** What a stretch of the text claims, in the margin beside it. */
export function Notes(props: {
  readonly claims: readonly NumberedClaim[];
  readonly detail: ArticleDetail;
  readonly incidentOf: ReadonlyMap<string, string>;
}): VNode {
  const { claims, detail, incidentOf } = props;
  return (
    <ol class="notes">
      {claims.map((one) => {
        const { number, claim, fact } = one;
        const incident = fact ? incidentOf.get(fact.id) : undefined;
        return (
          <li key={claim.id} id={`claim-${number}`} class="note" value={number}>
            <a class="note-number" href={`#words-${number}`} aria-label={`Claim ${number}: to its words`}>
              {number}
            </a>
            <div>
              <p>
                <strong>{aspectLabels[claim.aspect]}</strong> <Words>{toldValue(one, detail)}</Words>{" "}
                {fact && fact.agreement !== "single" && <AgreementChip of={fact.agreement} />}
              </p>
              <p class="soft">
                <Words>{saidBy(one)}</Words>
                {incident !== undefined && (
                  <>
                    {" · "}
                    <a href={`/incidents/${incident}`}>incident</a>
                  </>
                )}
                {!fact && <span title="It bears on no incident that is compared"> · not compared</span>}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
