import { type Signal, signal } from "@preact/signals";

export type Query = Readonly<Record<string, string>>;

/** Where the reader is: the address bar holds all of it. */
export interface Location {
  readonly path: string;
  readonly query: Query;
  /** The part after `#`, without it. */
  readonly anchor: string;
}

/** What the router hands to a page. */
export interface PageProps {
  readonly params: Query;
  readonly query: Query;
}

function read(): Location {
  const { pathname, search, hash } = window.location;
  return {
    path: pathname,
    query: Object.fromEntries(new URLSearchParams(search)),
    anchor: hash.slice(1),
  };
}

export const location: Signal<Location> = signal<Location>(read());

/** An address inside the reading room; empty and null values are left out. */
export function hrefOf(
  path: string,
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const text = search.toString();
  return text === "" ? path : `${path}?${text}`;
}

/** Goes to `href`; `replace` leaves no step to go back to. */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const moved = new URL(href, window.location.href).pathname !== window.location.pathname;
  if (replace) window.history.replaceState(null, "", href);
  else window.history.pushState(null, "", href);
  location.value = read();
  if (moved && location.value.anchor === "") window.scrollTo(0, 0);
}

/** Changes part of the query and keeps the rest; null takes a name out. */
export function setQuery(
  changes: Readonly<Record<string, string | null>>,
  options: { readonly replace?: boolean } = {},
): void {
  const { path, query } = location.value;
  go(hrefOf(path, { ...query, ...changes }), options);
}

/** The named parts of `path` under a pattern such as `/incidents/:id`; null where it does not fit. */
export function match(pattern: string, path: string): Query | null {
  const want = pattern.split("/").filter(Boolean);
  const have = path.split("/").filter(Boolean);
  if (want.length !== have.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of want.entries()) {
    const given = have[index] as string;
    if (part.startsWith(":")) params[part.slice(1)] = decode(given);
    else if (part !== given) return null;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function onClick(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target !== "" || link.hasAttribute("download")) return;
  if (link.origin !== window.location.origin || link.pathname.startsWith("/api/")) return;
  if (link.getAttribute("href")?.startsWith("#")) return;
  event.preventDefault();
  go(link.href);
}

/** Makes links and the back button move inside the page. */
export function startRouter(): void {
  document.addEventListener("click", onClick);
  const follow = () => {
    location.value = read();
  };
  window.addEventListener("popstate", follow);
  window.addEventListener("hashchange", follow);
}
