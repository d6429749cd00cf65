import type { ComponentChildren, VNode } from "preact";
import type { Agreement, Fact } from "../../../src/model/dossier.ts";
import { tollText } from "../amounts.ts";
import { rangeText } from "../days.ts";
import { counted, placePrecisionLabels, spoken, timePrecisionLabels } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Words } from "../parts/words.tsx";
import type { IncidentView } from "./incident-view.ts";
import { overrideOf, standingText } from "./verdicts.ts";

function wholeFact(view: IncidentView, ...aspects: readonly Fact["aspect"][]): Fact | undefined {
  return view.facts.find((fact) => aspects.includes(fact.aspect) && fact.subject === null);
}

function Answer(props: {
  readonly question: string;
  readonly agreement?: Agreement | undefined;
  readonly fact?: Fact | undefined;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
}): VNode {
  const { question, agreement, fact, note, children } = props;
  const mark = agreement ?? fact?.agreement;
  return (
    <div class="answer">
      <dt>{question}</dt>
      <dd>
        <div class="answer-value">{children}</div>
        {note && <div class="answer-note">{note}</div>}
        {mark && (
          <div>
            {fact ? (
              <a class="answer-mark" href={`#fact-${fact.id}`}>
                <AgreementChip of={mark} />
              </a>
            ) : (
              <AgreementChip of={mark} />
            )}
          </div>
        )}
      </dd>
    </div>
  );
}

function When({ view }: { readonly view: IncidentView }): VNode {
  const { date } = view.detail.incident;
  const note = date ? timePrecisionLabels[date.precision] : undefined;
  return (
    <Answer question="When" note={note} fact={wholeFact(view, "date")}>
      {date ? rangeText(date) : <Untold />}
    </Answer>
  );
}

function Where({ view }: { readonly view: IncidentView }): VNode {
  const { places } = view.detail.incident;
  return (
    <Answer question="Where" fact={wholeFact(view, "place")}>
      {places.length === 0 && <Untold />}
      {places.slice(0, 4).map(({ name, precision, country, rule }) => (
        <div key={name}>
          <Words>{name}</Words>
          <span class="answer-note" title={rule}>
            {" "}
            {[country, placePrecisionLabels[precision], rule ? "inferred" : null]
              .filter((part) => part !== null)
              .join(", ")}
          </span>
        </div>
      ))}
      {places.length > 4 && <div class="answer-note">and {places.length - 4} more</div>}
    </Answer>
  );
}

function Untold(): VNode {
  return <span class="soft">not told</span>;
}

/** Parties of one name are written once: what sets them apart stands under Names. */
function Names(props: { readonly of: readonly { readonly id: string; readonly name: string }[] }): VNode {
  const named = [...new Map(props.of.map((party) => [party.name, party])).values()];
  if (named.length === 0) return <Untold />;
  return (
    <>
      {named.slice(0, 4).map(({ id, name }, index) => (
        <>
          {index > 0 ? ", " : ""}
          <a key={id} href={`/entities/${id}`}>
            <Words>{name}</Words>
          </a>
        </>
      ))}
      {named.length > 4 && ` and ${named.length - 4} more`}
    </>
  );
}

function Who({ view }: { readonly view: IncidentView }): VNode {
  const { initiators, targets } = view.detail.summary;
  return (
    <Answer question="Who → whom" fact={wholeFact(view, "initiator", "responsibility")}>
      <Names of={initiators} /> <span aria-hidden="true">→</span>
      <span class="hidden-visually">against</span> <Names of={targets} />
    </Answer>
  );
}

function How({ view }: { readonly view: IncidentView }): VNode {
  const { type, weapons } = view.detail.summary;
  const tellers = new Set(
    view.detail.incident.events.map(({ article }) => view.articleOf.get(article)?.account ?? article),
  );
  const note = [weapons.join(", "), `in ${counted(tellers.size, "account")}`].filter((part) => part !== "");
  return (
    <Answer question="How" note={note.join(" · ")} fact={wholeFact(view, "weapon")}>
      {spoken(type)}
    </Answer>
  );
}

function TollAnswer(props: {
  readonly view: IncidentView;
  readonly aspect: "killed" | "wounded";
  readonly question: string;
}): VNode {
  const { view, aspect, question } = props;
  const fact = wholeFact(view, aspect);
  const decided = fact && overrideOf(view, fact);
  const text = fact ? standingText(view, fact) : tollText(view.detail.summary[aspect]);
  const best = fact?.best ?? null;
  const spread = fact && fact.low !== fact.high && best !== null && !decided;
  const note = decided
    ? `set by ${decided.judgement.author}`
    : spread
      ? `best ${best} (${fact.bestRule ?? "no rule"})`
      : undefined;
  return (
    <Answer question={question} note={note} fact={fact}>
      <span class={text === "not told" ? "soft" : "answer-number"}>{text}</span>
    </Answer>
  );
}

/** What a reader asks first: when, where, who to whom, how, the dead and the wounded. */
export function AnswerStrip({ view }: { readonly view: IncidentView }): VNode {
  return (
    <dl class="answers">
      <When view={view} />
      <Where view={view} />
      <Who view={view} />
      <How view={view} />
      <TollAnswer view={view} aspect="killed" question="Dead" />
      <TollAnswer view={view} aspect="wounded" question="Wounded" />
    </dl>
  );
}
