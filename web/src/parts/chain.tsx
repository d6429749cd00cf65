import type { VNode } from "preact";
import type { Hop } from "../../../src/model/attribution.ts";
import { hopLabels } from "../labels.ts";
import { Words } from "./words.tsx";

/** Who told whom, drawn from the outlet inward: outlet ← agency ← source. */
export function Chain(props: { readonly outlet: string; readonly chain: readonly Hop[] }): VNode {
  const { outlet, chain } = props;
  const told = chain[0]?.role === "outlet" && chain[0].start === null ? chain.slice(1) : chain;
  return (
    <ol class="chain" aria-label="Who told whom">
      <li class="hop">
        <span class="hop-role">outlet</span>
        <Words class="hop-name">{outlet}</Words>
      </li>
      {told.map((hop, index) => (
        <li key={index} class={hop.anonymous ? "hop hop-unnamed" : "hop"}>
          <span class="hop-role">
            {hopLabels[hop.role]}
            {hop.anonymous ? ", unnamed" : ""}
          </span>
          <Words class="hop-name">{hop.name}</Words>
        </li>
      ))}
    </ol>
  );
}
