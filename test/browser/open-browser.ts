import assert from "node:assert/strict";
import { existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const executable = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Why tests that need a browser cannot run here; false where they can. In CI that is an error of its own. */
export const noBrowser: string | false =
  existsSync(executable) || process.env.CI ? false : `NOT TESTED: there is no Chromium at ${executable}`;

/** Chromium without a GPU: WebGL is drawn in software. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
    args: [
      "--no-sandbox",
      "--use-gl=angle",
      "--use-angle=swiftshader",
      "--enable-unsafe-swiftshader",
      "--ignore-gpu-blocklist",
    ],
  });
}

export interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** Desk and phone, by day and by night. */
export const looks: readonly Look[] = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
];

/** A page that remembers everything its console complained of, policy violations included. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
}

export async function openPage(browser: Browser, { width, scheme }: Look): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  return { page, context, complaints };
}

const axeSource = createRequire(import.meta.url)("axe-core").source as string;

/** What axe finds serious or critical on the page, in words. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      readonly axe: {
        run(): Promise<{
          violations: {
            id: string;
            impact: string;
            help: string;
            nodes: { html: string; failureSummary: string }[];
          }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, help, nodes }) =>
          `${id}: ${help}\n${nodes
            .slice(0, 3)
            .map(({ html, failureSummary }) => `${html}\n  ${failureSummary}`)
            .join("\n")}`,
      );
  });
}

/** Fails where something runs out of the window to the side. */
export async function assertFits(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(beyond <= 0, `${where} is ${beyond} pixels wider than the window`);
}

/** Keeps a picture for people to look at, where a folder for them is named. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.STEMMA_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
