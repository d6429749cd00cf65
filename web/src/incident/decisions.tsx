import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Judgement } from "../../../src/model/judgement.ts";
import { momentText } from "../days.ts";
import { undo } from "../decisions/decide.ts";
import { isWaiting } from "../decisions/pending.ts";
import { rulingText } from "../decisions/ruling-text.ts";
import { latestFirst, undoneIds } from "../decisions/standing.ts";
import { Words } from "../parts/words.tsx";
import { articleHref } from "../reports.ts";
import { type IncidentView, reportOf } from "./incident-view.ts";
import { JoinForm } from "./join-form.tsx";
import { Section } from "./section.tsx";
import { SplitForm } from "./split-form.tsx";
import { DateForm, PlaceForm } from "./when-where-forms.tsx";

const forms = { join: JoinForm, split: SplitForm, date: DateForm, place: PlaceForm } as const;
type FormName = keyof typeof forms;

function Decision(props: {
  readonly view: IncidentView;
  readonly of: Judgement;
  readonly undone: boolean;
}): VNode {
  const { view, of, undone } = props;
  const { text, words } = rulingText(view, of.ruling);
  return (
    <li class={undone ? "decision decision-undone" : "decision"}>
      <div class="decision-what">
        <Words>{text}</Words>
        {undone && <span class="decision-state"> (taken back)</span>}
      </div>
      <div class="small">
        <Words>{of.author}</Words>, {isWaiting(of) ? "being written down" : momentText(of.time)}:{" "}
        <Words>{of.reason}</Words>
      </div>
      <div class="decision-links small">
        {words.map((span) => (
          <a key={`${span.article} ${span.start}`} href={articleHref(span.article, span)}>
            <Words>{reportOf(view, span.article)}</Words>
          </a>
        ))}
        {!undone && !isWaiting(of) && of.ruling.kind !== "undo" && (
          <button type="button" class="button" onClick={() => void undo(of)}>
            Undo
          </button>
        )}
      </div>
    </li>
  );
}

function DecisionList({ view }: { readonly view: IncidentView }): VNode {
  const undone = undoneIds(view.judgements);
  const listed = latestFirst(view.judgements);
  if (listed.length === 0) {
    return (
      <p class="soft measure">
        Nobody has decided anything here yet. Open a claim in the matrix to accept or reject it, or use the
        buttons above.
      </p>
    );
  }
  return (
    <ol class="decisions">
      {listed.map((one) => (
        <Decision key={one.id} view={view} of={one} undone={undone.has(one.id)} />
      ))}
    </ol>
  );
}

/** What people decided on this incident, and what else they may decide. */
export function Decisions(props: { readonly view: IncidentView; readonly onRegrouped: () => void }): VNode {
  const { view, onRegrouped } = props;
  const [open, setOpen] = useState<FormName | null>(null);
  const Form = open === null ? null : forms[open];
  const button = (name: FormName, label: string) => (
    <button type="button" class="button" aria-pressed={open === name} onClick={() => setOpen(name)}>
      {label}
    </button>
  );
  return (
    <Section
      id="decisions"
      title="Decisions"
      note="Nothing is erased: an undo is a decision too. Decisions hold when the articles are read again by a newer engine."
    >
      <p class="decision-actions">
        {button("join", "Join with another incident…")}
        {view.detail.incident.events.length > 1 && button("split", "Split a mention off…")}
        {button("date", "Set the day…")}
        {button("place", "Set the place…")}
      </p>
      {Form && (
        <div class="decision-box">
          <Form view={view} onDone={() => setOpen(null)} onWritten={onRegrouped} />
        </div>
      )}
      <DecisionList view={view} />
    </Section>
  );
}
