import type { VNode } from "preact";
import type { DossierEntity } from "../../../src/model/dossier.ts";
import { ReportLink } from "../parts/report-words.tsx";
import { Words } from "../parts/words.tsx";

type Descriptor = DossierEntity["descriptors"][number];

const voices: readonly { readonly voice: Descriptor["voice"]; readonly says: string }[] = [
  { voice: "outlet", says: "In the reports' own voice" },
  { voice: "quoted", says: "In the words of others" },
];
const shown = 6;

/** Descriptors by their words, those used most first. */
function byWords(descriptors: readonly Descriptor[]): (readonly [string, readonly Descriptor[]])[] {
  const groups = new Map<string, Descriptor[]>();
  for (const one of descriptors) {
    const key = one.text.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((all) => [all[0]?.text ?? "", all] as const)
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

/** What the entity is called beside its name, and by whom. */
export function Called({ entity }: { readonly entity: DossierEntity }): VNode | null {
  if (entity.descriptors.length === 0) return null;
  return (
    <section>
      <h2>What it is called</h2>
      <div class="called">
        {voices.map(({ voice, says }) => {
          const groups = byWords(entity.descriptors.filter((one) => one.voice === voice));
          return (
            <div key={voice}>
              <h3>{says}</h3>
              {groups.length === 0 && <p class="soft small">Nothing but its name.</p>}
              <ul class="called-list">
                {groups.map(([text, all]) => (
                  <li key={text}>
                    <Words class="called-words">“{text}”</Words>{" "}
                    <span class="soft small">
                      {all.slice(0, shown).map(({ article, start, end }, at) => (
                        <span key={`${article} ${start}`}>
                          {at > 0 && ", "}
                          <ReportLink id={article} at={{ start, end }} />
                        </span>
                      ))}
                      {all.length > shown && ` and ${all.length - shown} more`}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
