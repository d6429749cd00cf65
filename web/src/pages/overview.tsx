import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { IncidentFilter, Project } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { viewOf } from "../overview/filter.ts";
import { FilterBar } from "../overview/filter-bar.tsx";
import { FilterChips } from "../overview/filter-chips.tsx";
import { Glance } from "../overview/glance.tsx";
import { IncidentMap } from "../overview/incident-map.tsx";
import { IncidentTable } from "../overview/incident-table.tsx";
import { meets, type Outline, useOutlines } from "../overview/outline.ts";
import "../overview/overview.css";
import { StoryRail } from "../overview/story-list.tsx";
import { Empty, Failure, Loaded } from "../parts/states.tsx";
import { useResource } from "../resource.ts";
import { type PageProps, setQuery } from "../router.ts";
import { Timeline } from "../timeline/timeline.tsx";
import { useTitle } from "../title.ts";

/** The parts of a filter that only the server can answer; map, timeline and counts answer the rest at once. */
function asked({ text, actor, story }: IncidentFilter): IncidentFilter {
  return { ...(text && { text }), ...(actor && { actor }), ...(story && { story }) };
}

function datesOf(items: readonly Outline[]) {
  return items.flatMap(({ date, agreement }) =>
    date ? [{ from: date.from, to: date.to, disputed: agreement === "conflict" }] : [],
  );
}

function Incidents({ query }: Pick<PageProps, "query">): VNode {
  const { filter, order } = viewOf(query);
  const outlines = useOutlines(asked(filter));
  const key = JSON.stringify(filter);
  const { onMap, onTimeline } = useMemo(() => {
    const { from: _from, to: _to, ...anyDay } = filter;
    const { box: _box, ...anywhere } = filter;
    return {
      onMap: outlines.items.filter((item) => meets(item, anywhere)),
      onTimeline: outlines.items.filter((item) => meets(item, anyDay)),
    };
  }, [outlines.items, key]);
  const dates = useMemo(() => datesOf(onTimeline), [onTimeline]);
  if (outlines.error) return <Failure error={outlines.error} />;
  return (
    <>
      <FilterBar filter={filter} items={outlines.items} />
      <FilterChips filter={filter} />
      <div class="overview-grid" aria-busy={outlines.partial}>
        <IncidentMap items={onMap} box={filter.box} />
        <StoryRail />
      </div>
      <section class="overview-timeline" aria-label="Timeline">
        <Timeline
          items={dates}
          noun="incident"
          undated={onTimeline.length - dates.length}
          range={{ from: filter.from ?? null, to: filter.to ?? null }}
          onRange={({ from, to }) => setQuery({ from, to })}
        />
      </section>
      <section aria-label="Incidents">
        <IncidentTable filter={filter} order={order} />
      </section>
    </>
  );
}

function Nothing({ project }: { readonly project: Project }): VNode {
  return (
    <Empty title={project.articles === 0 ? "No reports yet" : "No incident found"}>
      <p>
        {project.articles === 0
          ? "Add reports: drop files, or give an address, on the page Ingest. From the terminal: "
          : "The reports so far tell of no happening that can be compared. Add more of them on the page Ingest, or from the terminal: "}
        <code>stemma ingest --db FOLDER PATH</code>
      </p>
      <p>
        <a class="button button-main" href="/ingest">
          Add reports
        </a>
      </p>
    </Empty>
  );
}

/** All incidents of the project on map, timeline and table, which share one filter and one address. */
export function OverviewPage({ query }: PageProps): VNode {
  const project = useResource(ask.project());
  useTitle(project.status === "ready" ? project.value.name : null);
  return (
    <Loaded of={project} what="the project">
      {(value) => (
        <>
          <Glance project={value} />
          {value.incidents === 0 ? <Nothing project={value} /> : <Incidents query={query} />}
        </>
      )}
    </Loaded>
  );
}
