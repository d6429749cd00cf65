import type { VNode } from "preact";
import type { IncidentFilter } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { rangeText } from "../days.ts";
import { agreementLabels, spoken } from "../labels.ts";
import { Words } from "../parts/words.tsx";
import { useResource } from "../resource.ts";
import { setQuery } from "../router.ts";

interface Chip {
  /** Names of the query that it takes out. */
  readonly names: readonly string[];
  readonly says: string;
  readonly value: string;
}

const openEnds = { from: "0000-01-01", to: "9999-12-31" };

function daysText({ from, to }: IncidentFilter): string {
  if (from && to) return rangeText({ from, to });
  return from
    ? `since ${rangeText({ from, to: from })}`
    : `until ${rangeText({ from: to ?? openEnds.to, to: to ?? openEnds.to })}`;
}

function degrees(value: number, [positive, negative]: readonly [string, string]): string {
  return `${Math.abs(value).toFixed(1)}°${value < 0 ? negative : positive}`;
}

function boxText([west, south, east, north]: NonNullable<IncidentFilter["box"]>): string {
  const [ns, ew] = [
    ["N", "S"],
    ["E", "W"],
  ] as const;
  return `${degrees(south, ns)}–${degrees(north, ns)}, ${degrees(west, ew)}–${degrees(east, ew)}`;
}

function chipsOf(filter: IncidentFilter, storyTitle: string | null): Chip[] {
  const { text, actor, type, agreement, story, from, to, box } = filter;
  return [
    text && { names: ["text"], says: "words", value: text },
    actor && { names: ["actor"], says: "who", value: actor },
    type && { names: ["type"], says: "what", value: spoken(type) },
    agreement && { names: ["agreement"], says: "accounts", value: agreementLabels[agreement].word },
    story && { names: ["story"], says: "story", value: storyTitle ?? "one story" },
    (from || to) && { names: ["from", "to"], says: "days", value: daysText(filter) },
    box && { names: ["box"], says: "map", value: boxText(box) },
  ].filter((chip) => chip !== undefined && chip !== "") as Chip[];
}

function useStoryTitle(story: string | undefined): string | null {
  const stories = useResource(story ? ask.stories() : null);
  if (!story || stories.status !== "ready") return null;
  return stories.value.items.find(({ id }) => id === story)?.title ?? null;
}

function clear(names: readonly string[]): void {
  setQuery(Object.fromEntries(names.map((name) => [name, null])));
}

/** What the filter asks for, each part with a button that takes it out. */
export function FilterChips({ filter }: { readonly filter: IncidentFilter }): VNode | null {
  const title = useStoryTitle(filter.story);
  const chips = chipsOf(filter, title);
  if (chips.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label="Filters in use">
      {chips.map(({ names, says, value }) => (
        <li key={names[0]}>
          <button type="button" class="filter-chip" onClick={() => clear(names)} title="Remove this filter">
            <span class="soft">{says}</span> <Words>{value}</Words> <span aria-hidden="true">×</span>
            <span class="hidden-visually">, remove</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="filter-clear" onClick={() => clear(chips.flatMap(({ names }) => names))}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
