import type { VNode } from "preact";
import type { Fact } from "../../../src/model/dossier.ts";
import { claimText, countedText, factText, factTitle } from "../amounts.ts";
import { hopText } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { ReportLink } from "../parts/report-words.tsx";
import { Words } from "../parts/words.tsx";

const same = (id: string) => id;

/** What holds of the entity beyond one incident, claim by claim. */
export function StandingFacts({ facts }: { readonly facts: readonly Fact[] }): VNode | null {
  if (facts.length === 0) return null;
  return (
    <section>
      <h2>Standing facts</h2>
      <ul class="rows">
        {facts.map((fact) => (
          <li key={fact.id} class="row">
            <p class="row-line">
              <strong>{factTitle(fact)}</strong> {factText(fact, same)} <AgreementChip of={fact.agreement} />
              <span class="soft small">{fact.reason}</span>
            </p>
            <ul class="renderings">
              {fact.claims.map((claim) => (
                <li key={`${claim.article} ${claim.claim}`} class="rendering">
                  <span class="small">
                    <ReportLink id={claim.article} at={claim.evidence} />
                    <br />
                    <span class="soft">
                      {claimText(claim, same)} {countedText(claim, fact)}
                    </span>
                  </span>
                  <div>
                    <blockquote dir="auto">{claim.evidence.text}</blockquote>
                    {claim.chain.length > 1 && (
                      <p class="soft small">
                        <Words>{claim.chain.slice(1).map(hopText).join(" ← ")}</Words>
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
