import type { VNode } from "preact";
import type { DossierEntity } from "../../../src/model/dossier.ts";
import { entityTypeLabels } from "../labels.ts";
import { Words } from "../parts/words.tsx";
import { EvidenceMarks } from "./evidence-marks.tsx";
import type { IncidentView } from "./incident-view.ts";
import { Section } from "./section.tsx";

type Descriptor = DossierEntity["descriptors"][number];

function Calls(props: { readonly view: IncidentView; readonly of: readonly Descriptor[] }): VNode {
  const { view, of } = props;
  if (of.length === 0) return <span class="soft">–</span>;
  const byText = Map.groupBy(of, ({ text }) => text);
  return (
    <ul class="calls">
      {[...byText].map(([text, uses]) => (
        <li key={text}>
          <Words>“{text}”</Words> <EvidenceMarks view={view} of={uses} />
        </li>
      ))}
    </ul>
  );
}

/** Entities of weight: parties first, then those with several spellings or who are called something. */
function shown({ detail, entityOf }: IncidentView): DossierEntity[] {
  const parties = [...detail.summary.initiators, ...detail.summary.targets].flatMap(
    ({ id }) => entityOf.get(id) ?? [],
  );
  const rest = detail.entities.filter(
    ({ type, names, descriptors }) =>
      type !== "weapon" && type !== "people" && (names.length > 1 || descriptors.length > 0),
  );
  return [...new Set([...parties, ...rest])];
}

function NameRow(props: { readonly view: IncidentView; readonly of: DossierEntity }): VNode {
  const { view, of } = props;
  const { id, name, type, names, descriptors } = of;
  return (
    <tr>
      <th scope="row">
        <a href={`/entities/${id}`}>
          <Words>{name}</Words>
        </a>
        <div class="soft">{entityTypeLabels[type]}</div>
      </th>
      <td>
        {names
          .filter(({ text }) => text !== name)
          .map(({ text }) => (
            <div key={text}>
              <Words>{text}</Words>
            </div>
          ))}
      </td>
      <td>
        <Calls view={view} of={descriptors.filter(({ voice }) => voice === "outlet")} />
      </td>
      <td>
        <Calls view={view} of={descriptors.filter(({ voice }) => voice === "quoted")} />
      </td>
    </tr>
  );
}

/** Who is who, how each is spelled, and what each is called: by the outlets themselves, and in quotations. */
export function Names({ view }: { readonly view: IncidentView }): VNode {
  const entities = shown(view);
  return (
    <Section
      id="names"
      title="Who is called what"
      note="What outlets call somebody in their own voice, and what they only quote."
    >
      {entities.length === 0 ? (
        <p class="soft">No party of it is named.</p>
      ) : (
        <div class="table-scroll">
          <table class="plain-table small">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Spellings</th>
                <th scope="col">In the outlet's own voice</th>
                <th scope="col">In quotations</th>
              </tr>
            </thead>
            <tbody>
              {entities.map((entity) => (
                <NameRow key={entity.id} view={view} of={entity} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
