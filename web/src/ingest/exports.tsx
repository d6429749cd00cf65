import type { VNode } from "preact";
import { ask, exportHref } from "../api.ts";
import { Loaded } from "../parts/states.tsx";
import { useResource } from "../resource.ts";

/** The project as files of other people's formats. */
export function Exports(): VNode {
  const formats = useResource(ask.formats());
  return (
    <section aria-labelledby="exports-head">
      <h2 id="exports-head">Take it out</h2>
      <p class="soft measure">
        The whole project as one file; every value names its rule and the words it stands in.
      </p>
      <Loaded of={formats} what="formats">
        {({ items }) => (
          <ul class="exports">
            {items.map(({ id, label, extension }) => (
              <li key={id}>
                <a class="button" href={exportHref(id)} download>
                  {id} <span class="soft">{extension}</span>
                </a>{" "}
                <span class="small">{label}</span>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
