import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { ask } from "../api.ts";
import { useKeys } from "../keyboard.ts";
import { useResource } from "../resource.ts";
import { go, hrefOf, location } from "../router.ts";
import { type Theme, theme } from "../theme.ts";
import { helpOpen } from "./help-dialog.tsx";

const rooms: readonly { readonly path: string; readonly name: string }[] = [
  { path: "/", name: "Overview" },
  { path: "/stories", name: "Stories" },
  { path: "/entities", name: "Names" },
  { path: "/quotes", name: "Quotes" },
  { path: "/accounts", name: "Accounts" },
  { path: "/ingest", name: "Ingest" },
];

const themes: Readonly<
  Record<Theme, { readonly next: Theme; readonly sign: string; readonly word: string }>
> = {
  system: { next: "light", sign: "◑", word: "as the system" },
  light: { next: "dark", sign: "○", word: "light" },
  dark: { next: "system", sign: "●", word: "dark" },
};

function ThemeSwitch(): VNode {
  const { next, sign, word } = themes[theme.value];
  const change = () => {
    theme.value = next;
  };
  return (
    <button type="button" class="button button-plain" onClick={change} title={`Colours: ${word}`}>
      <span aria-hidden="true">{sign}</span>
      <span class="hidden-visually">Colours: {word}. Change</span>
    </button>
  );
}

function Search(): VNode {
  const field = useRef<HTMLInputElement>(null);
  useKeys([
    { key: "/", does: "Search", run: () => field.current?.select() },
    {
      key: "?",
      does: "Show this help",
      run: () => {
        helpOpen.value = true;
      },
    },
  ]);
  const submit = (event: Event) => {
    event.preventDefault();
    const words = field.current?.value.trim() ?? "";
    if (words !== "") go(hrefOf("/search", { q: words }));
  };
  const { path, query } = location.value;
  return (
    <search class="frame-search">
      <form action="/search" onSubmit={submit}>
        <input
          ref={field}
          class="field"
          type="search"
          name="q"
          aria-label="Search articles, incidents, entities and quotes"
          placeholder="Search"
          dir="auto"
          value={path === "/search" ? (query.q ?? "") : ""}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
        />
      </form>
    </search>
  );
}

export function Header(): VNode {
  const project = useResource(ask.project());
  const { path } = location.value;
  return (
    <header class="frame-header">
      <div class="frame-bar">
        <a class="frame-name" href="/">
          <strong>Stemma</strong>
          <span>{project.status === "ready" ? project.value.name : ""}</span>
        </a>
        <nav class="frame-nav" aria-label="Reading room">
          {rooms.map((room) => (
            <a key={room.path} href={room.path} aria-current={room.path === path ? "page" : undefined}>
              {room.name}
            </a>
          ))}
        </nav>
        <div class="frame-tools">
          <Search />
          <ThemeSwitch />
          <button
            type="button"
            class="button button-plain"
            title="Help and keys"
            onClick={() => {
              helpOpen.value = true;
            }}
          >
            <span aria-hidden="true">?</span>
            <span class="hidden-visually">Help and keys</span>
          </button>
        </div>
      </div>
    </header>
  );
}
