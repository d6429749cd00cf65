import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { IncidentDetail } from "../../../src/model/desk.ts";
import { announce } from "../announce.tsx";
import { ask } from "../api.ts";
import { author } from "../decisions/author.ts";
import { isWaiting, undo } from "../decisions/decide.ts";
import { AnswerStrip } from "../incident/answer-strip.tsx";
import { draft } from "../incident/claim-decision.tsx";
import { ClaimPanel } from "../incident/claim-panel.tsx";
import { type IncidentView, openIncident } from "../incident/incident-view.ts";
import { Matrix } from "../incident/matrix.tsx";
import {
  closeSelection,
  nextClaim,
  nextConflict,
  type Selection,
  select,
  selectionIn,
} from "../incident/selection.ts";
import { ToldBy } from "../incident/told-by.tsx";
import { useKeys } from "../keyboard.ts";
import { spoken } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { useResource } from "../resource.ts";
import type { PageProps } from "../router.ts";
import { useTitle } from "../title.ts";
import "../style/incident.css";

function Head({ view }: { readonly view: IncidentView }): VNode {
  const { summary, story } = view.detail;
  return (
    <div class="page-head">
      <p class="incident-line">
        <span>{spoken(summary.type)}</span>
        {story.title !== summary.title && (
          <a href={`/?story=${encodeURIComponent(story.id)}`}>
            <Words>{story.title}</Words>
          </a>
        )}
      </p>
      <h1>
        <Words>{summary.title}</Words>
      </h1>
      <div class="incident-told">
        <ToldBy view={view} />
        {summary.conflicts > 0 ? (
          <AgreementChip of="conflict" count={summary.conflicts} />
        ) : (
          <AgreementChip of={summary.agreement} />
        )}
      </div>
    </div>
  );
}

function move(next: Selection | null): void {
  if (!next) {
    announce({ text: "No fact of this incident is in conflict" });
    return;
  }
  select(next);
  document.getElementById(`fact-${next.fact.id}`)?.scrollIntoView({ block: "nearest" });
}

function undoLast(view: IncidentView): void {
  const mine = view.standing.find((one) => one.author === author.value && !isWaiting(one));
  if (mine) void undo(mine);
  else announce({ text: "There is no decision of yours on this incident to undo" });
}

function useIncidentKeys(view: IncidentView, selected: Selection | null): void {
  const write = (kind: typeof draft.value) => () => {
    if (selected) draft.value = kind;
    else announce({ text: "Select a claim first: j goes to the next conflict" });
  };
  useKeys([
    { key: "j", does: "Next conflict", run: () => move(nextConflict(view, 1)) },
    { key: "k", does: "Conflict before", run: () => move(nextConflict(view, -1)) },
    { key: "l", does: "Next claim on the same fact", run: () => selected && move(nextClaim(view, 1)) },
    { key: "h", does: "Claim before", run: () => selected && move(nextClaim(view, -1)) },
    { key: "a", does: "Accept the open claim", run: write("accept") },
    { key: "r", does: "Reject the open claim", run: write("reject") },
    { key: "o", does: "Set another value", run: write("override") },
    { key: "u", does: "Undo your last decision", run: () => undoLast(view) },
    { key: "Escape", does: "Close the sentence", run: closeSelection },
  ]);
}

function Body({ detail }: { readonly detail: IncidentDetail }): VNode {
  const view = openIncident(detail);
  const selected = selectionIn(view);
  useIncidentKeys(view, selected);
  return (
    <div class={selected ? "incident with-panel" : "incident"}>
      <div class="incident-main">
        <Head view={view} />
        <AnswerStrip view={view} />
        {view.facts.length === 0 ? (
          <Empty title="No claim on this incident">
            <p>The reports mention it without a figure, a day or a place that could be compared.</p>
          </Empty>
        ) : (
          <Matrix view={view} selected={selected} />
        )}
      </div>
      {selected && <ClaimPanel view={view} selected={selected} />}
    </div>
  );
}

/** Everything the reports say of one incident, side by side. */
export function IncidentPage(props: PageProps): VNode {
  const detail = useResource(ask.incident(props.params.id ?? ""));
  useTitle(detail.status === "ready" ? detail.value.summary.title : null);
  useEffect(() => {
    draft.value = null;
  }, []);
  return (
    <Loaded of={detail} what="the incident">
      {(value) => <Body detail={value} />}
    </Loaded>
  );
}
