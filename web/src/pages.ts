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
  { pattern: "/help", title: "Help", load: async () => (await import("./pages/help.tsx")).HelpPage },
];
