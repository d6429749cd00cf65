import type { ComponentChildren, VNode } from "preact";

/** The parts of the page after the matrix, in their order. */
export const sections: readonly { readonly id: string; readonly name: string }[] = [
  { id: "toll", name: "Toll" },
  { id: "quotes", name: "Quotations" },
  { id: "map", name: "Map" },
  { id: "accounts", name: "Accounts" },
  { id: "names", name: "Names" },
  { id: "codebooks", name: "Codebooks" },
  { id: "decisions", name: "Decisions" },
];

export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { id, title, note, children } = props;
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <p class="soft small measure">{note}</p>}
      </div>
      {children}
    </section>
  );
}

/** Links to the parts of the page. */
export function SectionLinks(): VNode {
  return (
    <nav class="section-links small" aria-label="On this page">
      <a href="#matrix">Facts</a>
      {sections.map(({ id, name }) => (
        <a key={id} href={`#${id}`}>
          {name}
        </a>
      ))}
    </nav>
  );
}
