import type { VNode } from "preact";
import type { Agreement } from "../../../src/model/dossier.ts";
import { agreementLabels, agreementMeanings, counted } from "../labels.ts";

/** How accounts stand to one another: colour, sign and word. */
export function AgreementChip(props: { readonly of: Agreement; readonly count?: number }): VNode {
  const { sign, word } = agreementLabels[props.of];
  return (
    <span class={`chip agreement-${props.of}`} title={agreementMeanings[props.of]}>
      <span class="chip-sign" aria-hidden="true">
        {sign}
      </span>
      {props.count === undefined ? word : counted(props.count, word)}
    </span>
  );
}
