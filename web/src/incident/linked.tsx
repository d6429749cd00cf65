import type { VNode } from "preact";
import type { Relation } from "../../../src/model/desk.ts";
import { rangeText } from "../days.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Words } from "../parts/words.tsx";
import type { IncidentView } from "./incident-view.ts";
import { Section } from "./section.tsx";

const relationLabels: Readonly<Record<Relation, string>> = {
  "responds-to": "answers",
  "answered-by": "answered by",
  "part-of": "part of",
  "has-part": "has as a part",
};

/** Incidents that this one answers, or is part of. */
export function Linked({ view }: { readonly view: IncidentView }): VNode | null {
  const { linked } = view.detail;
  if (linked.length === 0) return null;
  return (
    <Section id="linked" title="Linked incidents">
      <ul class="linked">
        {linked.map(({ relation, incident }) => (
          <li key={`${relation} ${incident.id}`}>
            <span class="soft small linked-relation">{relationLabels[relation]}</span>
            <a href={`/incidents/${incident.id}`}>
              <Words>{incident.title}</Words>
            </a>{" "}
            <span class="soft small">{incident.date ? rangeText(incident.date) : ""}</span>{" "}
            <AgreementChip of={incident.agreement} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
