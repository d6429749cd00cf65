import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { IncidentSummary } from "../../../src/model/desk.ts";
import type { Ruling } from "../../../src/model/judgement.ts";
import { ask } from "../api.ts";
import { rangeText } from "../days.ts";
import { DecisionForm } from "../decisions/decision-form.tsx";
import { counted } from "../labels.ts";
import { Loaded } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { useResource } from "../resource.ts";
import type { IncidentView } from "./incident-view.ts";

const shown = 12;

function Candidates(props: {
  readonly view: IncidentView;
  readonly text: string;
  readonly onPick: (incident: IncidentSummary) => void;
}): VNode {
  const { view, text, onPick } = props;
  const filter = text === "" ? { story: view.detail.summary.story } : { text };
  const page = useResource(ask.incidents(filter));
  return (
    <Loaded of={page} what="incidents">
      {({ items }) => {
        const others = items.filter(({ id, anchor }) => id !== view.detail.summary.id && anchor);
        if (others.length === 0) return <p class="small soft">No other incident found; try other words.</p>;
        return (
          <fieldset class="candidates">
            <legend class="small soft">{text === "" ? "In the same story" : "Found"}</legend>
            {others.slice(0, shown).map((one) => (
              <label key={one.id} class="candidate">
                <input type="radio" name="other" required onChange={() => onPick(one)} />
                <span>
                  <Words>{one.title}</Words>{" "}
                  <span class="soft small">
                    {one.date ? `${rangeText(one.date)} · ` : ""}
                    {counted(one.articles, "report")}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
        );
      }}
    </Loaded>
  );
}

/** Says that another incident is this one. */
export function JoinForm(props: {
  readonly view: IncidentView;
  readonly onDone: () => void;
  readonly onWritten: () => void;
}): VNode {
  const { view, onDone, onWritten } = props;
  const [text, setText] = useState("");
  const picked = useRef<IncidentSummary | null>(null);
  const ruling = (): Ruling | null => {
    const [a, b] = [view.detail.summary.anchor, picked.current?.anchor ?? null];
    return a && b ? { kind: "same-incident", a, b } : null;
  };
  return (
    <DecisionForm
      title="Another incident is this one"
      reasons={["Same day, place and weapon", "One strike told twice", "Other spelling of the place"]}
      ruling={ruling}
      onDone={onDone}
      onWritten={onWritten}
    >
      <label class="label">
        Find it by title, place or party
        <input
          class="field"
          type="search"
          dir="auto"
          onInput={(event) => setText(event.currentTarget.value.trim())}
        />
      </label>
      <Candidates
        view={view}
        text={text}
        onPick={(incident) => {
          picked.current = incident;
        }}
      />
    </DecisionForm>
  );
}
