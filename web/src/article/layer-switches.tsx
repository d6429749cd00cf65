import type { VNode } from "preact";
import { setQuery } from "../router.ts";
import { type Layer, layers, usualLayers } from "./layers.ts";

/** The layers that the address shows; the usual ones where it says nothing. */
export function shownLayers(show: string | undefined): ReadonlySet<Layer> {
  if (show === undefined) return new Set(usualLayers);
  const asked = show.split(",");
  return new Set(layers.map(({ id }) => id).filter((id) => asked.includes(id)));
}

/** One switch a layer, drawn as its marks are: switches and legend in one. */
export function LayerSwitches(props: {
  readonly shown: ReadonlySet<Layer>;
  readonly counts: ReadonlyMap<Layer, number>;
  readonly leftOut: number;
  readonly withLeftOut: boolean;
}): VNode {
  const { shown, counts, leftOut, withLeftOut } = props;
  const flip = (id: Layer) => {
    const next = layers
      .map((layer) => layer.id)
      .filter((one) => (one === id ? !shown.has(one) : shown.has(one)));
    setQuery({ show: next.length === 0 ? "none" : next.join(",") }, { replace: true });
  };
  return (
    <fieldset class="layers">
      <legend class="hidden-visually">What is marked in the text</legend>
      {layers
        .filter(({ id }) => id !== "shared" || (counts.get(id) ?? 0) > 0)
        .map(({ id, name }) => (
          <label key={id} class="layer">
            <input type="checkbox" checked={shown.has(id)} onChange={() => flip(id)} />
            <span class={`in-${id}`}>{name}</span> <span class="soft">{counts.get(id) ?? 0}</span>
          </label>
        ))}
      {leftOut > 0 && (
        <label class="layer">
          <input
            type="checkbox"
            checked={withLeftOut}
            onChange={() => setQuery({ out: withLeftOut ? "hide" : null }, { replace: true })}
          />
          <span>Left out</span> <span class="soft">{leftOut}</span>
        </label>
      )}
    </fieldset>
  );
}
