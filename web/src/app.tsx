import type { ComponentType, VNode } from "preact";
import { useEffect, useErrorBoundary, useRef, useState } from "preact/hooks";
import { LiveRegion, speak } from "./announce.tsx";
import { ApiError, ask } from "./api.ts";
import { pageRoutes } from "./pages.ts";
import { Header } from "./parts/header.tsx";
import { HelpDialog } from "./parts/help-dialog.tsx";
import { Failure, Waiting } from "./parts/states.tsx";
import { useResource } from "./resource.ts";
import { location, match, type PageProps } from "./router.ts";
import { useTitle } from "./title.ts";

interface Opened {
  readonly pattern: string;
  readonly page: ComponentType<PageProps>;
}

const opened = new Map<string, Opened>();

function usePage(pattern: string | null): Opened | Error | null {
  const [failed, setFailed] = useState<Error | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    const route = pageRoutes.find((one) => one.pattern === pattern);
    if (!route || pattern === null || opened.has(pattern)) return;
    route.load().then(
      (page) => {
        opened.set(pattern, { pattern, page });
        redraw((count) => count + 1);
      },
      (error: unknown) => setFailed(error instanceof Error ? error : new Error(String(error))),
    );
  }, [pattern]);
  return (pattern === null ? null : opened.get(pattern)) ?? failed;
}

function NoSuchPage(): VNode {
  useTitle("Not found");
  return (
    <Failure error={new ApiError("There is no page at this address", { code: "not-found", status: 404 })} />
  );
}

function CurrentPage(): VNode {
  const { path, query } = location.value;
  const route = pageRoutes.find(({ pattern }) => match(pattern, path) !== null);
  const page = usePage(route?.pattern ?? null);
  const [broken, mend] = useErrorBoundary();
  useEffect(mend, [path]);
  if (!route) return <NoSuchPage />;
  const error = broken ?? (page instanceof Error ? page : null);
  if (error) return <Failure error={new ApiError(String(error), { code: "page", status: 0 })} retry={mend} />;
  if (page === null || page instanceof Error) return <Waiting what="the page" />;
  return <page.page key={path} params={match(route.pattern, path) ?? {}} query={query} />;
}

function Footer(): VNode {
  const project = useResource(ask.project());
  const told = project.status === "ready" ? ` · engine ${project.value.engine}` : "";
  return (
    <footer class="frame-footer">
      Nothing here is inferred without a rule, and every value leads to the words it stands in{told}.
    </footer>
  );
}

/** The frame around every page: header, main, live region, help. */
export function App(): VNode {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const { path } = location.value;
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    main.current?.focus({ preventScroll: true });
    speak(document.title);
  }, [path]);
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <CurrentPage />
      </main>
      <Footer />
      <LiveRegion />
      <HelpDialog />
    </>
  );
}
