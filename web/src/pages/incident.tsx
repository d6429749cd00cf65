import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import type { IncidentDetail } from "../../../src/model/desk.ts";
import { announce } from "../announce.tsx";
import { ask } from "../api.ts";
import { author } from "../decisions/author.ts";
import { undo } from "../decisions/decide.ts";
import { findIncident } from "../decisions/find-incident.ts";
import { isWaiting, pending } from "../decisions/pending.ts";
import { AccountTree } from "../incident/account-tree.tsx";
import { AnswerStrip } from "../incident/answer-strip.tsx";
import { ClaimPanel } from "../incident/claim-panel.tsx";
import { Codebooks } from "../incident/codebooks.tsx";
import { Decisions } from "../incident/decisions.tsx";
import { type DraftKind, openDraft } from "../incident/draft.ts";
import { type IncidentView, openIncident } from "../incident/incident-view.ts";
import { Linked } from "../incident/linked.tsx";
import { Matrix } from "../incident/matrix.tsx";
import { Names } from "../incident/names.tsx";
import { PlaceSection } from "../incident/place-section.tsx";
import { Quotations } from "../incident/quotations.tsx";
import { SectionLinks } from "../incident/section.tsx";
import {
  closeSelection,
  nextClaim,
  nextConflict,
  type Selection,
  select,
  selectionIn,
} from "../incident/selection.ts";
import { ToldBy } from "../incident/told-by.tsx";
import { isAccepted, rejectionOf } from "../incident/verdicts.ts";
import { useKeys } from "../keyboard.ts";
import { spoken } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Empty, Loaded } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { useResource } from "../resource.ts";
import { go, location, type PageProps } from "../router.ts";
import { useTitle } from "../title.ts";
import { TollOverTime } from "../toll/toll-chart.tsx";
import "../style/incident.css";
import "../style/sections.css";

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
  requestAnimationFrame(() => {
    document.querySelector(".statement[data-open]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

function undoLast(view: IncidentView): void {
  const mine = view.standing.find((one) => one.author === author.value && !isWaiting(one));
  if (mine) void undo(mine);
  else announce({ text: "There is no decision of yours on this incident to undo" });
}

/** Why a decision needs no writing: it stands already. */
function alreadyDone(view: IncidentView, { fact, claim }: Selection, kind: DraftKind): string | null {
  if (kind === "accept" && isAccepted(view, fact, claim)) return "This claim is accepted already";
  if (kind === "reject" && rejectionOf(view, fact, claim)) return "This claim is rejected already";
  return null;
}

function useIncidentKeys(view: IncidentView, selected: Selection | null): void {
  const write = (kind: DraftKind) => () => {
    const done = selected && alreadyDone(view, selected, kind);
    if (done) announce({ text: done });
    else if (selected) openDraft(selected, kind);
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

/** Stays with the incident that holds the same words, whatever id a decision gave it. */
async function follow({ detail }: IncidentView): Promise<void> {
  const { anchor, id } = detail.summary;
  const path = location.value.path;
  const now = anchor && (await findIncident(anchor).catch(() => null));
  if (now && now !== id && location.value.path === path) go(`/incidents/${now}`, { replace: true });
}

function Body({ detail }: { readonly detail: IncidentDetail }): VNode {
  const made = pending.value;
  const view = useMemo(() => openIncident(detail), [detail, made]);
  const selected = selectionIn(view);
  useIncidentKeys(view, selected);
  return (
    <div class={selected ? "incident with-panel" : "incident"}>
      <div class="incident-main">
        <Head view={view} />
        <AnswerStrip view={view} />
        <SectionLinks />
        {view.facts.length === 0 ? (
          <Empty title="No claim on this incident">
            <p>The reports mention it without a figure, a day or a place that could be compared.</p>
          </Empty>
        ) : (
          <Matrix view={view} selected={selected} />
        )}
        <TollOverTime view={view} />
        <Quotations view={view} />
        <PlaceSection view={view} />
        <AccountTree view={view} />
        <Names view={view} />
        <Codebooks view={view} />
        <Linked view={view} />
        <Decisions view={view} onRegrouped={() => void follow(view)} />
      </div>
      {selected && <ClaimPanel view={view} selected={selected} />}
    </div>
  );
}

/** Everything the reports say of one incident, side by side. */
export function IncidentPage(props: PageProps): VNode {
  const detail = useResource(ask.incident(props.params.id ?? ""));
  useTitle(detail.status === "ready" ? detail.value.summary.title : null);
  return (
    <Loaded of={detail} what="the incident">
      {(value) => <Body detail={value} />}
    </Loaded>
  );
}
