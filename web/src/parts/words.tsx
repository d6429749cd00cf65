import type { ComponentChildren, VNode } from "preact";

/** Words of an article, whichever way they run. */
export function Words(props: {
  readonly children: ComponentChildren;
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
}): VNode {
  return (
    <bdi dir="auto" class={props.class} lang={props.lang}>
      {props.children}
    </bdi>
  );
}

function safe(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** A link to where an article came from; only web addresses are ever links. */
export function Origin(props: { readonly uri: string | null; readonly children?: ComponentChildren }): VNode {
  const href = props.uri === null ? null : safe(props.uri);
  const shown = props.children ?? props.uri ?? "standard input";
  if (href === null) return <span>{shown}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {shown}
    </a>
  );
}
