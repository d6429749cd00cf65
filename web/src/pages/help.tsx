import type { VNode } from "preact";
import { agreementMeanings, agreementOrder } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { useTitle } from "../title.ts";

const keys: readonly { readonly key: string; readonly does: string }[] = [
  { key: "j", does: "next conflict of an incident, next row of a list" },
  { key: "k", does: "the one before" },
  { key: "l", does: "next claim on the same fact" },
  { key: "h", does: "the claim before" },
  { key: "Enter", does: "open what is selected" },
  { key: "a", does: "accept the selected claim: its value becomes the fact's" },
  { key: "r", does: "reject the selected claim: it no longer counts" },
  { key: "o", does: "set the fact to another value" },
  { key: "u", does: "undo your last decision" },
  { key: "/", does: "search" },
  { key: "?", does: "the keys of the page you are on" },
  { key: "Esc", does: "close what is open" },
];

/** What the signs mean, which keys there are, and what a decision does. */
export function HelpPage(): VNode {
  useTitle("Help");
  return (
    <div class="help">
      <div class="page-head">
        <h1>Help</h1>
        <p class="soft">
          Stemma reads many reports of the same events and says what happened, according to whom.
        </p>
      </div>
      <h2>How accounts stand to one another</h2>
      <dl class="keys">
        {agreementOrder.map((agreement) => (
          <>
            <dt>
              <AgreementChip of={agreement} />
            </dt>
            <dd>{agreementMeanings[agreement]}</dd>
          </>
        ))}
      </dl>
      <h2>Independent</h2>
      <p class="measure">
        Reports that copy one another, print the same agency text or rest on the same source are one voice.
        “14 reports · 3 independent” says that three of fourteen could confirm one another. Each page says why
        reports were folded together.
      </p>
      <h2>Decisions</h2>
      <p class="measure">
        Accepting, rejecting, overriding, joining and splitting are written down with your name, the time and
        a reason. Nothing is erased: an undo is a decision too. Decisions hold when articles are read again by
        a newer engine.
      </p>
      <h2>Keys</h2>
      <dl class="keys">
        {keys.map(({ key, does }) => (
          <>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
    </div>
  );
}
