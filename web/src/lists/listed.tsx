import type { ComponentChildren, VNode } from "preact";
import { numberText } from "../labels.ts";
import { Failure, Waiting } from "../parts/states.tsx";
import "./lists.css";
import type { List } from "./use-list.ts";

/** A list with its total and the way to more of it; `empty` where nothing is in it. */
export function Listed<T>(props: {
  readonly of: List<T>;
  readonly what: string;
  readonly empty: ComponentChildren;
  readonly children: (items: readonly T[]) => ComponentChildren;
}): VNode {
  const { of, what, empty, children } = props;
  if (of.error) return <Failure error={of.error} retry={of.retry} />;
  if (!of.page) return <Waiting what={what} />;
  const { items, total, next } = of.page;
  if (items.length === 0) return <>{empty}</>;
  return (
    <div aria-busy={of.stale}>
      {children(items)}
      <p class="list-foot">
        <span class="soft">
          {numberText(items.length)} of {numberText(total)}
        </span>
        {next !== null && (
          <button type="button" class="button" onClick={of.more} disabled={of.stale}>
            Show more
          </button>
        )}
      </p>
    </div>
  );
}
