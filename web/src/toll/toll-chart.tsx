import type { VNode } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Fact } from "../../../src/model/dossier.ts";
import { claimText, factTitle } from "../amounts.ts";
import { dayText } from "../days.ts";
import { AccountMark } from "../incident/account-mark.tsx";
import type { IncidentView } from "../incident/incident-view.ts";
import { Section } from "../incident/section.tsx";
import { select } from "../incident/selection.ts";
import { sourceText } from "../incident/statements.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Words } from "../parts/words.tsx";
import { type TollPoint, tollsOf } from "./toll-points.ts";

function Drawing({ points }: { readonly points: readonly TollPoint[] }): VNode {
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const holder = box.current;
    if (!holder) return;
    let drawn = 0;
    const draw = async () => {
      const width = Math.round(holder.clientWidth);
      if (width === 0 || width === drawn) return;
      drawn = width;
      const { drawToll } = await import("./draw-toll.ts");
      const chart = drawToll(points, width);
      holder.replaceChildren(...(chart ? [chart] : []));
    };
    const watch = new ResizeObserver(() => void draw().catch(() => setFailed(true)));
    watch.observe(holder);
    return () => watch.disconnect();
  }, [points]);
  return (
    <>
      <div ref={box} class="toll-drawing" />
      {failed && <p class="small soft">The chart could not be loaded; the table below says the same.</p>}
    </>
  );
}

function PointTable(props: { readonly view: IncidentView; readonly points: readonly TollPoint[] }): VNode {
  const { view, points } = props;
  const ordered = [...points].sort((a, b) => ((a.day ?? "9") < (b.day ?? "9") ? -1 : 1));
  return (
    <table class="plain-table small">
      <thead>
        <tr>
          <th scope="col">Stood on</th>
          <th scope="col">Count</th>
          <th scope="col">Account</th>
          <th scope="col">Told by</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ claim, fact, account, day, basis }) => (
          <tr key={`${claim.article} ${claim.claim}`}>
            <td>
              {day ? dayText(day) : "not dated"}
              {basis === "day of the report" && <span class="soft"> ({basis})</span>}
            </td>
            <td>
              <button type="button" class="link-button" onClick={() => select({ fact, claim })}>
                {claimText(claim, view.nameOf)}
              </button>
            </td>
            <td>
              <AccountMark account={account} /> <Words>{account.name}</Words>
            </td>
            <td>
              <Words>{sourceText(claim) || "in its own voice"}</Words>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneToll(props: {
  readonly view: IncidentView;
  readonly fact: Fact;
  readonly points: readonly TollPoint[];
}): VNode {
  const { view, fact, points } = props;
  const undated = points.filter(({ day }) => day === null);
  return (
    <figure class="toll">
      <figcaption>
        <h3>
          {factTitle(fact)} <AgreementChip of={fact.agreement} />
        </h3>
      </figcaption>
      <Drawing points={points} />
      {undated.length > 0 && <p class="small soft">Not dated, so only in the table: {undated.length}</p>}
      <details class="more">
        <summary>As a table</summary>
        <PointTable view={view} points={points} />
      </details>
    </figure>
  );
}

/** The dead and the wounded by the day on which each count stood. */
export function TollOverTime({ view }: { readonly view: IncidentView }): VNode {
  const tolls = useMemo(() => tollsOf(view), [view]);
  return (
    <Section
      id="toll"
      title="Toll over time"
      note="Each dot is what one account gave on one day; a triangle is a lowest number (≥). Arrows lead from a count to the next one given on the word of the same source."
    >
      {tolls.length === 0 && <p class="soft">No report gives a number of dead or wounded.</p>}
      <div class="tolls">
        {tolls.map(({ fact, points }) => (
          <OneToll key={fact.id} view={view} fact={fact} points={points} />
        ))}
      </div>
    </Section>
  );
}
