import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { IncidentPlace } from "../../../src/model/dossier.ts";
import { placePrecisionLabels } from "../labels.ts";
import type { MapPlace } from "../map/map-place.ts";
import { PlaceMap } from "../map/place-map.tsx";
import { WhenNear } from "../parts/when-near.tsx";
import { Words } from "../parts/words.tsx";
import { articleHref } from "../reports.ts";
import { AccountMark } from "./account-mark.tsx";
import type { IncidentView, LetteredAccount } from "./incident-view.ts";
import { Section } from "./section.tsx";

/** The accounts whose words an evidence of the place stands in. */
function accountsOf(view: IncidentView, { evidence }: IncidentPlace): LetteredAccount[] {
  const found = evidence.map(({ article }) => view.accountOf.get(view.articleOf.get(article)?.account ?? ""));
  return [...new Set(found)].filter((account) => account !== undefined);
}

function mapPlaces({ detail }: IncidentView): MapPlace[] {
  const { places } = detail.incident;
  const fact = detail.incident.facts.find(({ aspect, subject }) => aspect === "place" && subject === null);
  return places.flatMap(({ name, lat, lon, precision, rule }): MapPlace[] => {
    if (lat === null || lon === null) return [];
    const uncertain = rule !== undefined || fact?.agreement === "conflict";
    return [
      { id: name, label: name, lat, lon, precision, agreement: fact?.agreement ?? "single", uncertain },
    ];
  });
}

function PlaceItem(props: {
  readonly view: IncidentView;
  readonly of: IncidentPlace;
  readonly selected: boolean;
  readonly onSelect: () => void;
}): VNode {
  const { view, of, selected, onSelect } = props;
  const located = of.lat !== null && of.lon !== null;
  const first = of.evidence[0];
  return (
    <li class="place-item">
      {located ? (
        <button type="button" class="link-button" aria-pressed={selected} onClick={onSelect}>
          <Words>{of.name}</Words>
        </button>
      ) : (
        <Words>{of.name}</Words>
      )}{" "}
      {accountsOf(view, of).map((account) => (
        <AccountMark key={account.letter} account={account} />
      ))}
      <div class="small soft">
        {[
          of.country,
          placePrecisionLabels[of.precision],
          located ? null : "not on the map: no gazetteer has it",
        ]
          .filter((part) => part !== null)
          .join(" · ")}
        {of.rule && <> · inferred: {of.rule}</>}
        {first && (
          <>
            {" · "}
            <a href={articleHref(first.article, first)}>the words</a>
          </>
        )}
      </div>
    </li>
  );
}

/** Every place the reports claim, as wide as it is known; those without a point stand in the list. */
export function PlaceSection({ view }: { readonly view: IncidentView }): VNode {
  const { places } = view.detail.incident;
  const shown = useMemo(() => mapPlaces(view), [view]);
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <Section
      id="map"
      title="Map"
      note="One shape a claimed place, as wide as the place is known; dashed where it is inferred or disputed."
    >
      {places.length === 0 ? (
        <p class="soft">No report says where it happened.</p>
      ) : (
        <div class="places">
          {shown.length > 0 && (
            <WhenNear class="places-map">
              <PlaceMap
                places={shown}
                areas="all"
                selected={selected}
                label={`Map of the claimed places: ${shown.map(({ label }) => label).join(", ")}`}
                onSelect={([id]) => setSelected(id ?? null)}
              />
            </WhenNear>
          )}
          <ul class="places-list">
            {places.map((place) => (
              <PlaceItem
                key={place.name}
                view={view}
                of={place}
                selected={selected === place.name}
                onSelect={() => setSelected(place.name)}
              />
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
