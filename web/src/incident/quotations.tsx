import type { VNode } from "preact";
import { counted } from "../labels.ts";
import { Words } from "../parts/words.tsx";
import { UtteranceCard, type UtteranceNames } from "../quotes/utterance-card.tsx";
import { AccountMark } from "./account-mark.tsx";
import { type IncidentView, reportOf } from "./incident-view.ts";
import { Section } from "./section.tsx";

function namesIn(view: IncidentView): UtteranceNames {
  return {
    nameOf: view.nameOf,
    report: (id) => {
      const account = view.accountOf.get(view.articleOf.get(id)?.account ?? "");
      return (
        <>
          {account && <AccountMark account={account} />} <Words>{reportOf(view, id)}</Words>
        </>
      );
    },
  };
}

/** What was said, in every wording the reports give it. */
export function Quotations({ view }: { readonly view: IncidentView }): VNode {
  const names = namesIn(view);
  const { quotes } = view.detail;
  const several = quotes.filter(({ verdict }) => verdict !== "verbatim" && verdict !== "single");
  const same = quotes.filter((utterance) => !several.includes(utterance));
  return (
    <Section
      id="quotes"
      title="Quotations"
      note="One utterance in all its wordings. ≠ marks words that change the meaning."
    >
      {quotes.length === 0 && <p class="soft">No report quotes anybody on it.</p>}
      {several.map((utterance) => (
        <UtteranceCard key={utterance.id} of={utterance} names={names} />
      ))}
      {same.length > 0 && (
        <details class="more">
          <summary>{counted(same.length, "quotation")} word for word the same, or in one report only</summary>
          {same.map((utterance) => (
            <UtteranceCard key={utterance.id} of={utterance} names={names} />
          ))}
        </details>
      )}
    </Section>
  );
}
