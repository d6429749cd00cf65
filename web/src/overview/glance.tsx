import type { ComponentChildren, VNode } from "preact";
import type { Project } from "../../../src/model/desk.ts";
import { rangeText } from "../days.ts";
import { numberText } from "../labels.ts";

function Count(props: {
  readonly of: number;
  readonly noun: string;
  readonly href: string;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <li class="glance-item">
      <a href={props.href}>
        <strong>{numberText(props.of)}</strong> <span>{props.noun}</span>
      </a>
    </li>
  );
}

/** What the project comes to, in one line. */
export function Glance({ project }: { readonly project: Project }): VNode {
  const { articles, accounts, incidents, conflicts, stories, from, to } = project;
  const plural = (count: number, noun: string) => (count === 1 ? noun : `${noun}s`);
  return (
    <header class="glance">
      <h1 class="hidden-visually">{project.name}: overview</h1>
      <ul class="glance-list">
        <Count of={articles} noun={plural(articles, "article")} href="/accounts" />
        <Count of={accounts} noun={`independent ${plural(accounts, "account")}`} href="/accounts" />
        <Count of={incidents} noun={plural(incidents, "incident")} href="/" />
        <Count
          of={conflicts}
          noun={`${plural(conflicts, "fact")} in conflict`}
          href="/?agreement=conflict&order=most-disputed"
        />
        <Count of={stories} noun={stories === 1 ? "story" : "stories"} href="/stories" />
      </ul>
      {from && to && <p class="soft small">Incidents dated {rangeText({ from, to })}</p>}
    </header>
  );
}
