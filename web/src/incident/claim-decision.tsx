import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Ruling } from "../../../src/model/judgement.ts";
import { claimText, factTitle } from "../amounts.ts";
import { undo } from "../decisions/decide.ts";
import { DecisionForm } from "../decisions/decision-form.tsx";
import { closeDraft, type DraftKind, draftOn, openDraft } from "./draft.ts";
import type { IncidentView } from "./incident-view.ts";
import type { Selection } from "./selection.ts";
import { acceptRuling, isAccepted, overrideOf, rejectionOf, rejectRuling } from "./verdicts.ts";

const reasons = {
  accept: ["Named source", "Source was there", "Latest count", "Most detailed account", "Official figure"],
  reject: [
    "Misread by the engine",
    "Counts something else",
    "Another happening",
    "Retracted",
    "Earlier count",
  ],
  override: ["Checked with the source", "Sum of named victims", "From a later report"],
} as const;

function number(field: HTMLInputElement | null): number | null {
  const text = field?.value.trim() ?? "";
  return text === "" ? null : Number(text);
}

function OverrideForm(props: { readonly view: IncidentView; readonly selected: Selection }): VNode {
  const { fact, claim } = props.selected;
  const low = useRef<HTMLInputElement>(null);
  const high = useRef<HTMLInputElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const ruling = (): Ruling | null => {
    const accepted = acceptRuling(props.view, fact, claim);
    if (!accepted) return null;
    const told = {
      low: number(low.current),
      high: number(high.current),
      value: value.current?.value.trim() || null,
    };
    const empty = told.low === null && told.high === null && told.value === null;
    return empty ? null : { ...accepted, ...told, claim: null };
  };
  return (
    <DecisionForm
      title={`Set ${factTitle(fact)} to another value`}
      reasons={reasons.override}
      ruling={ruling}
      onDone={closeDraft}
    >
      {claim.figure ? (
        <div class="decision-fields">
          <label class="label">
            Lowest
            <input ref={low} class="field" type="number" min="0" inputMode="numeric" />
          </label>
          <label class="label">
            Highest
            <input ref={high} class="field" type="number" min="0" inputMode="numeric" />
          </label>
        </div>
      ) : (
        <label class="label">
          Value
          <input ref={value} class="field" dir="auto" />
        </label>
      )}
    </DecisionForm>
  );
}

function Draft(props: { readonly view: IncidentView; readonly selected: Selection }): VNode | null {
  const { view, selected } = props;
  const { fact, claim } = selected;
  const kind = draftOn(selected);
  if (kind === null) return null;
  if (kind === "override") return <OverrideForm view={view} selected={selected} />;
  const text = claimText(claim, view.nameOf);
  return (
    <DecisionForm
      key={kind}
      title={
        kind === "accept"
          ? `Accept ${text} as ${factTitle(fact)}`
          : `Reject ${text}: it no longer counts for ${factTitle(fact)}`
      }
      reasons={reasons[kind]}
      ruling={() => (kind === "accept" ? acceptRuling(view, fact, claim) : rejectRuling(fact, claim))}
      onDone={closeDraft}
    />
  );
}

/** The decisions one can make on the open claim, and the one that stands. */
export function ClaimDecision(props: { readonly view: IncidentView; readonly selected: Selection }): VNode {
  const { view, selected } = props;
  const { fact, claim } = selected;
  const rejected = rejectionOf(view, fact, claim);
  const decided = overrideOf(view, fact);
  const standing = rejected ?? decided?.judgement ?? null;
  const accepted = isAccepted(view, fact, claim);
  const start = (kind: DraftKind) => () => openDraft(selected, kind);
  return (
    <div class="claim-decision">
      {standing && (
        <p class="decided small">
          <strong>{rejected ? "Rejected" : accepted ? "Accepted" : "Value set"}</strong> by {standing.author}:{" "}
          <bdi dir="auto">{standing.reason}</bdi>{" "}
          <button type="button" class="button" onClick={() => void undo(standing)}>
            Undo
          </button>
        </p>
      )}
      {draftOn(selected) === null ? (
        <p class="decision-actions">
          <button type="button" class="button" disabled={accepted} onClick={start("accept")}>
            Accept <kbd>a</kbd>
          </button>
          <button type="button" class="button" disabled={rejected !== null} onClick={start("reject")}>
            Reject <kbd>r</kbd>
          </button>
          <button type="button" class="button" onClick={start("override")}>
            Other value <kbd>o</kbd>
          </button>
        </p>
      ) : (
        <Draft view={view} selected={selected} />
      )}
    </div>
  );
}
