import type { VNode } from "preact";
import type { EntityRef, IncidentSummary, Toll } from "../../../src/model/desk.ts";
import { rangeText } from "../days.ts";
import { agreementLabels, numberText, placePrecisionLabels, timePrecisionLabels } from "../labels.ts";
import { Words } from "../parts/words.tsx";

const shownNames = 2;

export function DateCell({ date }: Pick<IncidentSummary, "date">): VNode {
  if (!date) return <span class="soft">no date</span>;
  return <span title={`${timePrecisionLabels[date.precision]}: ${date.rule}`}>{rangeText(date)}</span>;
}

export function PlaceCell({ places }: Pick<IncidentSummary, "places">): VNode {
  const [first] = places;
  if (!first) return <span class="soft">no place</span>;
  const rough = first.precision === "region" || first.precision === "country";
  return (
    <>
      <Words>{first.name}</Words>
      {rough && <span class="soft"> ({placePrecisionLabels[first.precision]})</span>}
      {places.length > 1 && (
        <span class="soft" title={places.map(({ name }) => name).join(", ")}>
          {" "}
          +{places.length - 1}
        </span>
      )}
    </>
  );
}

function Names({ all }: { readonly all: readonly EntityRef[] }): VNode {
  if (all.length === 0) return <span class="soft">not told</span>;
  return (
    <>
      {all.slice(0, shownNames).map(({ id, name }, at) => (
        <>
          {at > 0 && ", "}
          <a key={id} class="quiet" href={`/entities/${encodeURIComponent(id)}`}>
            <Words>{name}</Words>
          </a>
        </>
      ))}
      {all.length > shownNames && (
        <span class="soft" title={all.map(({ name }) => name).join(", ")}>
          {" "}
          +{all.length - shownNames}
        </span>
      )}
    </>
  );
}

export function PartiesCell({ initiators, targets }: Pick<IncidentSummary, "initiators" | "targets">): VNode {
  return (
    <>
      <Names all={initiators} />
      <span class="parties-arrow" role="img" aria-label="against">
        →
      </span>
      <Names all={targets} />
    </>
  );
}

function tollText({ low, high }: Toll): string {
  if (low === null && high === null) return "?";
  if (low === high) return numberText(low as number);
  if (low === null) return `≤ ${numberText(high as number)}`;
  return high === null ? `≥ ${numberText(low)}` : `${numberText(low)}–${numberText(high)}`;
}

/** Low–high as told, with a sign where accounts differ. */
export function TollCell({ toll }: { readonly toll: Toll | null }): VNode {
  if (!toll)
    return (
      <span class="soft" title="Nobody gives a number">
        –
      </span>
    );
  const { sign, word } = agreementLabels[toll.agreement];
  const marked = !toll.decided && (toll.agreement === "conflict" || toll.agreement === "update");
  return (
    <span
      class={marked ? `toll toll-${toll.agreement}` : "toll"}
      title={toll.decided ? "set by a person" : word}
    >
      {tollText(toll)}
      {marked && (
        <span class="toll-sign" role="img" aria-label={word}>
          {sign}
        </span>
      )}
    </span>
  );
}
