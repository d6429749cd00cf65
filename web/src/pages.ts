import type { ComponentType } from "preact";
import type { PageProps } from "./router.ts";

export interface PageRoute {
  readonly pattern: string;
  readonly title: string;
  readonly load: () => Promise<ComponentType<PageProps>>;
}

/** Every page of the reading room; each is fetched when it is first opened. */
export const pageRoutes: readonly PageRoute[] = [
  { pattern: "/", title: "Overview", load: async () => (await import("./pages/overview.tsx")).OverviewPage },
  {
    pattern: "/incidents/:id",
    title: "Incident",
    load: async () => (await import("./pages/incident.tsx")).IncidentPage,
  },
  {
    pattern: "/articles/:id",
    title: "Article",
    load: async () => (await import("./pages/article.tsx")).ArticlePage,
  },
  {
    pattern: "/stories",
    title: "Stories",
    load: async () => (await import("./pages/stories.tsx")).StoriesPage,
  },
  { pattern: "/quotes", title: "Quotes", load: async () => (await import("./pages/quotes.tsx")).QuotesPage },
  {
    pattern: "/accounts",
    title: "Accounts",
    load: async () => (await import("./pages/accounts.tsx")).AccountsPage,
  },
  {
    pattern: "/entities",
    title: "Names",
    load: async () => (await import("./pages/entities.tsx")).EntitiesPage,
  },
  {
    pattern: "/entities/:id",
    title: "Name",
    load: async () => (await import("./pages/entity.tsx")).EntityPage,
  },
  { pattern: "/search", title: "Search", load: async () => (await import("./pages/search.tsx")).SearchPage },
  { pattern: "/ingest", title: "Ingest", load: async () => (await import("./pages/ingest.tsx")).IngestPage },
  { pattern: "/help", title: "Help", load: async () => (await import("./pages/help.tsx")).HelpPage },
];
