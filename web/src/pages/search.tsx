import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { SearchHit } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { useKeys } from "../keyboard.ts";
import { Listed } from "../lists/listed.tsx";
import { oneOf } from "../lists/query-fields.tsx";
import { type List, useList } from "../lists/use-list.ts";
import { Empty } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { articleHref } from "../reports.ts";
import { go, hrefOf, type PageProps, setQuery } from "../router.ts";
import "../search/search.css";
import { useTitle } from "../title.ts";

type Kind = SearchHit["kind"];

const kinds: readonly Kind[] = ["incident", "entity", "quote", "article"];
const kindNames: Readonly<Record<Kind, string>> = {
  incident: "Incidents",
  entity: "Names",
  quote: "Quotations",
  article: "Articles",
};
const kindWords: Readonly<Record<Kind, string>> = {
  incident: "incident",
  entity: "name",
  quote: "quotation",
  article: "article",
};

function hitHref({ kind, id, place }: SearchHit): string {
  if (kind === "incident") return `/incidents/${encodeURIComponent(id)}`;
  if (kind === "entity") return `/entities/${encodeURIComponent(id)}`;
  return place ? articleHref(place.article, place) : kind === "article" ? articleHref(id) : "/quotes";
}

function Hit({ hit }: { readonly hit: SearchHit }): VNode {
  const repeats = hit.snippet.map(({ text }) => text).join("") === hit.title;
  return (
    <li class="hit">
      <span class="hit-kind">{kindWords[hit.kind]}</span>
      <a class="hit-link" href={hitHref(hit)}>
        <Words>{hit.title}</Words>
      </a>
      {!repeats && (
        <p class="hit-snippet" dir="auto">
          {hit.snippet.map(({ text, match }, at) => (match ? <mark key={at}>{text}</mark> : text))}
        </p>
      )}
    </li>
  );
}

function useHitKeys(hits: { current: HTMLOListElement | null }): void {
  const step = (by: number) => () => {
    const links = [...(hits.current?.querySelectorAll<HTMLElement>(".hit-link") ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by;
    links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
  };
  useKeys([
    { key: "j", does: "Next hit", run: step(1) },
    { key: "k", does: "Hit before", run: step(-1) },
  ]);
}

function Kinds({ list, kind }: { readonly list: List<SearchHit>; readonly kind: Kind | undefined }): VNode {
  const items = list.page?.items ?? [];
  const more = list.page !== null && list.page.next !== null;
  const count = (one: Kind) => items.filter((hit) => hit.kind === one).length;
  return (
    <nav class="hit-kinds" aria-label="Kinds of hits">
      <button
        type="button"
        class="button"
        aria-pressed={kind === undefined}
        onClick={() => setQuery({ kind: null }, { replace: true })}
      >
        All {list.page?.total ?? 0}
      </button>
      {kinds.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-pressed={kind === one}
          disabled={count(one) === 0}
          onClick={() => setQuery({ kind: one }, { replace: true })}
        >
          {kindNames[one]} {count(one)}
          {more ? "+" : ""}
        </button>
      ))}
    </nav>
  );
}

function Hits({ q, kind }: { readonly q: string; readonly kind: Kind | undefined }): VNode {
  const list = useList((cursor) => ask.search(q, cursor));
  const hits = useRef<HTMLOListElement>(null);
  useHitKeys(hits);
  return (
    <>
      <Kinds list={list} kind={kind} />
      <Listed
        of={list}
        what="hits"
        empty={
          <Empty title="Nothing found">
            <p>A hit holds all the words. Try fewer of them, or another spelling.</p>
          </Empty>
        }
      >
        {(items) => (
          <ol class="hits" ref={hits}>
            {items
              .filter((hit) => kind === undefined || hit.kind === kind)
              .map((hit) => (
                <Hit key={`${hit.kind} ${hit.id}`} hit={hit} />
              ))}
          </ol>
        )}
      </Listed>
    </>
  );
}

/** Articles, incidents, names and quotations that hold the words. */
export function SearchPage({ query }: PageProps): VNode {
  const { q = "" } = query;
  const field = useRef<HTMLInputElement>(null);
  useTitle(q === "" ? "Search" : `${q}: search`);
  useEffect(() => {
    if (q === "") field.current?.focus();
  }, [q]);
  const submit = (event: Event) => {
    event.preventDefault();
    go(hrefOf("/search", { q: field.current?.value.trim() ?? "" }));
  };
  return (
    <div class="search-page">
      <h1 class="hidden-visually">Search</h1>
      <search>
        <form class="search-form" onSubmit={submit}>
          <input
            key={q}
            ref={field}
            class="field"
            type="search"
            name="q"
            dir="auto"
            aria-label="Words to search for"
            defaultValue={q}
          />
          <button type="submit" class="button button-main">
            Search
          </button>
        </form>
      </search>
      {q === "" ? (
        <Empty title="Search the whole project">
          <p>Words of articles, incidents, names and quotations; a hit holds all of them.</p>
        </Empty>
      ) : (
        <Hits q={q} kind={oneOf(kinds, query.kind)} />
      )}
    </div>
  );
}
