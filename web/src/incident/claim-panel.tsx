import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FactClaim } from "../../../src/model/dossier.ts";
import { claimText, countedText, factTitle } from "../amounts.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Chain } from "../parts/chain.tsx";
import { Words } from "../parts/words.tsx";
import { AccountMark } from "./account-mark.tsx";
import { ClaimContext } from "./claim-context.tsx";
import { ClaimDecision } from "./claim-decision.tsx";
import { type IncidentView, reportOf } from "./incident-view.ts";
import { closeSelection, type Selection, select } from "./selection.ts";
import { claimKey, mannerText, sourceText, statementsOn } from "./statements.ts";

/** What a report repeats is listed once; the open claim stands for its report. */
function onePerReport(claims: readonly FactClaim[], open: FactClaim): FactClaim[] {
  const byReport = new Map<string, FactClaim>();
  for (const claim of claims) {
    const key = `${claim.article} ${sourceText(claim)}`;
    if (!byReport.has(key) || claim === open) byReport.set(key, claim);
  }
  return [...byReport.values()];
}

function Others(props: { readonly view: IncidentView; readonly selected: Selection }): VNode | null {
  const { view, selected } = props;
  const statements = statementsOn(view, selected.fact);
  if (selected.fact.claims.length < 2) return null;
  return (
    <div class="panel-others">
      <h3>All that is said on it</h3>
      <ul>
        {statements.flatMap(({ account, text, claims }) =>
          onePerReport(claims, selected.claim).map((claim) => (
            <li key={claimKey(claim)}>
              <button
                type="button"
                class="panel-other"
                aria-current={claim === selected.claim ? "true" : undefined}
                onClick={() => select({ fact: selected.fact, claim })}
              >
                <AccountMark account={account} />
                <Words class="panel-other-value">{text}</Words>
                <span class="soft">
                  <Words>{reportOf(view, claim.article)}</Words>
                  {sourceText(claim) !== "" && (
                    <>
                      {" "}
                      ← <Words>{sourceText(claim)}</Words>
                    </>
                  )}
                </span>
              </button>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}

/** The open claim: its sentence in context, the chain behind it, and what one may decide. */
export function ClaimPanel(props: { readonly view: IncidentView; readonly selected: Selection }): VNode {
  const { view, selected } = props;
  const { fact, claim } = selected;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  const account = view.accountOf.get(claim.account);
  const manner = mannerText(claim);
  const counted = countedText(claim, fact);
  return (
    <aside class="panel" aria-label="The sentence">
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {factTitle(fact)} <AgreementChip of={fact.agreement} />
        </h2>
        <button type="button" class="button button-plain" onClick={closeSelection}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      <p class="panel-value">
        {account && <AccountMark account={account} />}
        <Words>{claimText(claim, view.nameOf)}</Words>
      </p>
      <p class="small soft">
        {[counted, manner, claim.rule ?? ""].filter((part) => part !== "").join(" · ")}
      </p>
      <Chain outlet={reportOf(view, claim.article)} chain={claim.chain} />
      <ClaimContext key={claim.article} claim={claim} />
      <ClaimDecision view={view} selected={selected} />
      <Others view={view} selected={selected} />
    </aside>
  );
}
