import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { ArticleSpan, Incident } from "../../../src/model/dossier.ts";
import type { Ruling } from "../../../src/model/judgement.ts";
import { DecisionForm } from "../decisions/decision-form.tsx";
import { type IncidentView, reportOf } from "./incident-view.ts";

type Told = Incident["events"][number];

function spanOf({ article, evidence }: Told): ArticleSpan {
  return { article, start: evidence.start, end: evidence.end };
}

/** The happening the incident stays named by when `out` leaves it: the first of another report, else the first other. */
function staying(events: readonly Told[], out: Told): Told | undefined {
  const others = events.filter((event) => event !== out);
  return others.find(({ article }) => article !== out.article) ?? others[0];
}

/** Says that one mention tells of another incident. */
export function SplitForm(props: {
  readonly view: IncidentView;
  readonly onDone: () => void;
  readonly onWritten: () => void;
}): VNode {
  const { view, onDone, onWritten } = props;
  const { events } = view.detail.incident;
  const field = useRef<HTMLSelectElement>(null);
  const ruling = (): Ruling | null => {
    const out = events[Number(field.current?.value ?? -1)];
    const rest = out && staying(events, out);
    return out && rest ? { kind: "different-incident", a: spanOf(rest), b: spanOf(out) } : null;
  };
  return (
    <DecisionForm
      title="One mention tells of another incident"
      reasons={["Another day", "Another place", "An earlier happening recalled"]}
      ruling={ruling}
      onDone={onDone}
      onWritten={onWritten}
    >
      <label class="label">
        Which mention
        <select ref={field} class="field" required>
          {events.map((event, index) => (
            <option key={`${event.article} ${event.event}`} value={index}>
              {reportOf(view, event.article)}: “{event.evidence.text}”
            </option>
          ))}
        </select>
      </label>
    </DecisionForm>
  );
}
