import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import type { HandedFile } from "../../src/engine/working-desk.ts";
import { openTestServer, type TestServer } from "../serving.ts";
import { type BuiltPage, buildPage } from "./built-page.ts";
import { noBrowser, openBrowser } from "./open-browser.ts";

/** What every test of a file works with, there from the first of them on. */
export interface Furnished {
  readonly browser: Browser;
  readonly server: TestServer;
  /** Folder of the built page. */
  readonly page: string;
}

/** A browser and a server of the built page over a project of these reports, for the tests of the file that asks. */
export function furnish(files: readonly HandedFile[]): Furnished {
  let [browser, server, built] = [] as unknown as [Browser?, TestServer?, BuiltPage?];
  before(async () => {
    if (noBrowser) return;
    built = await buildPage();
    server = await openTestServer(files, { page: built.folder });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    built?.remove();
  });
  return {
    get browser() {
      return browser as Browser;
    },
    get server() {
      return server as TestServer;
    },
    get page() {
      return (built as BuiltPage).folder;
    },
  };
}
