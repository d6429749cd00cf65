import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import type { EntitySummary, IncidentSummary, Page as ListPage } from "../../src/model/desk.ts";
import { openTestServer, packFiles } from "../serving.ts";
import { furnish } from "./furnished.ts";
import { hostileReports } from "./hostile-reports.ts";
import { assertFits, keepPicture, looks, noBrowser, openPage, seriousFindings } from "./open-browser.ts";

const room = furnish([...packFiles(), ...hostileReports]);

async function answer<T>(path: string): Promise<T> {
  return (await (await room.server.get(path)).json()) as T;
}

async function firstArticle(path: string): Promise<string> {
  const { items } = await answer<ListPage<{ kind: string; id: string }>>(path);
  const article = items.find(({ kind }) => kind === "article");
  assert.ok(article, path);
  return article.id;
}

/** Opens an address and waits until nothing is loading. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`${room.server.origin}${path}`);
  await page.waitForSelector("main h1", { state: "attached" });
  await page.waitForFunction(() => !document.querySelector(".waiting, [aria-busy=true]"));
}

async function rooms(): Promise<Record<string, string>> {
  const { items } = await answer<ListPage<EntitySummary>>("/api/entities?text=harbour");
  const hostile = await firstArticle("/api/search?q=mayor+mosul+answer");
  const report = await firstArticle("/api/search?q=refrigerator");
  return {
    overview: "/",
    filtered: "/?agreement=conflict&order=most-disputed&from=2024-01-01",
    nothing: "/?text=nobody-ever-wrote-this",
    stories: "/stories",
    names: "/entities",
    name: `/entities/${encodeURIComponent(items[0]?.id ?? "")}`,
    quotes: "/quotes",
    accounts: "/accounts",
    search: "/search?q=killed",
    ingest: "/ingest",
    article: `/articles/${report}?show=claims,quotes,names,places,times,shared`,
    hostile: `/articles/${hostile}`,
    missing: "/articles/0000",
  };
}

test("every room opens at both widths, by day and night, without a fault that axe or the console knows of", {
  skip: noBrowser,
}, async (t) => {
  for (const look of looks) {
    const { page, context, complaints } = await openPage(room.browser, look);
    for (const [name, path] of Object.entries(await rooms())) {
      await t.test(`${name}, ${look.width} ${look.scheme}`, async () => {
        const before = complaints.length;
        if (name === "missing")
          await page.goto(`${room.server.origin}${path}`).then(() => page.waitForSelector(".state-failed"));
        else await visit(page, path);
        await keepPicture(page, `${name}-${look.width}-${look.scheme}`);
        await assertFits(page, name);
        // Both themes and both widths come before axe, each once: the other two looks differ in nothing it sees.
        if ((look.width === 1280) === (look.scheme === "light"))
          assert.deepEqual(await seriousFindings(page), []);
        const told = complaints.slice(before).filter((one) => name !== "missing" || !one.includes("404"));
        assert.deepEqual(told, []);
      });
    }
    await context.close();
  }
});

test("what a page wrote is shown and never run", { skip: noBrowser }, async (t) => {
  const { page, context } = await openPage(room.browser, { width: 1280, scheme: "light" });
  t.after(() => context.close());
  for (const path of Object.values(await rooms())) {
    await page.goto(`${room.server.origin}${path}`);
    await page.waitForSelector("main h1, main h2", { state: "attached" });
    await page.waitForTimeout(200);
    const owned = await page.evaluate(() => (window as unknown as { owned?: number }).owned);
    assert.equal(owned, undefined, path);
    const programs = await page.$$eval("a[href]", (links) =>
      links
        .map((link) => link.getAttribute("href"))
        .filter((href) => !/^(?:\/|#|https?:\/\/)/.test(href ?? "")),
    );
    assert.deepEqual(programs, [], path);
  }
  const hostile = await firstArticle("/api/search?q=mayor+mosul+answer");
  await visit(page, `/articles/${hostile}`);
  assert.match((await page.textContent("h1")) ?? "", /<script>window\.owned=1<\/script>/);
});

test("a report that runs from right to left is read so", { skip: noBrowser }, async (t) => {
  const { page, context } = await openPage(room.browser, { width: 390, scheme: "light" });
  t.after(() => context.close());
  await visit(page, `/articles/${await firstArticle(`/api/search?q=${encodeURIComponent("البلدية")}`)}`);
  await keepPicture(page, "right-to-left");
  for (const words of ["h1 bdi", ".block-paragraph p"]) {
    assert.equal(
      await page.$eval(words, (element) => window.getComputedStyle(element).direction),
      "rtl",
      words,
    );
  }
  assert.match((await page.textContent(".article-messages")) ?? "", /Not analysed/);
  await assertFits(page, "the article");
});

test("the address holds the filter: it survives reload and goes back", { skip: noBrowser }, async (t) => {
  const { page, context } = await openPage(room.browser, { width: 1280, scheme: "light" });
  t.after(() => context.close());
  await visit(page, "/");
  const rows = () => page.locator(".incident-table tbody tr").count();
  const all = await rows();
  await page.selectOption("select[name=agreement]", "conflict");
  await page.waitForURL(/agreement=conflict/);
  await page.waitForFunction(
    (count) => document.querySelectorAll(".incident-table tbody tr").length < count,
    all,
  );
  const some = await rows();
  await page.click("button:has-text('Reports')");
  await page.waitForURL(/order=most-told/);
  await page.reload();
  await page.waitForSelector(".incident-table tbody tr");
  assert.equal(await rows(), some);
  assert.equal(await page.inputValue("select[name=agreement]"), "conflict");
  assert.equal(await page.getAttribute("th:has-text('Reports')", "aria-sort"), "descending");
  await page.goBack();
  await page.goBack();
  await page.waitForFunction(
    (count) => document.querySelectorAll(".incident-table tbody tr").length === count,
    all,
  );
  assert.equal(new URL(page.url()).search, "");
});

test("days are chosen on the timeline with the keys alone", { skip: noBrowser }, async (t) => {
  const { page, context } = await openPage(room.browser, { width: 1280, scheme: "light" });
  t.after(() => context.close());
  await visit(page, "/");
  await page.focus(".timeline-bin[tabindex='0']");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  const query = new URL(page.url()).searchParams;
  const { items } = await answer<ListPage<IncidentSummary>>(`/api/incidents?${query}`);
  assert.ok(items.length > 0);
  await page.waitForFunction(
    (count) => document.querySelectorAll(".incident-table tbody tr").length === count,
    items.length,
  );
  await page.click(".filter-chip");
  await page.waitForFunction(() => window.location.search === "");
});

test("the map is drawn without a network and can hold the list to its view", {
  skip: noBrowser,
}, async () => {
  const { page, context, complaints } = await openPage(room.browser, { width: 1280, scheme: "light" });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await visit(page, "/");
  await page.waitForSelector(".maplibregl-canvas");
  await page.check(".overview-map-foot input");
  await page.waitForURL(/box=-?[\d.]+(?:,|%2C)/);
  await page.click("button[aria-label=Nearer]");
  await page.waitForTimeout(1500);
  const box = new URL(page.url()).searchParams.get("box")?.split(",").map(Number) ?? [];
  assert.equal(box.length, 4);
  assert.deepEqual([...new Set(asked)], [room.server.origin]);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("an address points at words of an article, and they are brought into view", {
  skip: noBrowser,
}, async () => {
  const { page, context } = await openPage(room.browser, { width: 390, scheme: "light" });
  const id = await firstArticle("/api/search?q=refrigerator");
  const { analysis } = await answer<{ analysis: { article: { text: string } } }>(`/api/articles/${id}`);
  const start = analysis.article.text.indexOf("refrigerator");
  await visit(page, `/articles/${id}?at=${start}-${start + 12}`);
  assert.equal(await page.textContent("mark.in-target"), "refrigerator");
  const seen = await page.$eval("mark.in-target", (mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  assert.ok(seen);
  await context.close();
});

test("a block is marked by a person, left out, and taken back in", { skip: noBrowser }, async (t) => {
  const { page, context } = await openPage(room.browser, { width: 1280, scheme: "light" });
  t.after(() => context.close());
  const id = await firstArticle("/api/search?q=refrigerator");
  await visit(page, `/articles/${id}`);
  const paragraph = page.locator(".block-paragraph", { hasText: "refrigerator" }).first();
  await paragraph.locator(".block-mark").focus();
  await page.keyboard.press("Enter");
  await page.fill("input[name=reason]", "Not part of the report");
  await page.fill("input[name=author]", "Ada");
  await page.click("button:has-text('Write down')");
  const out = page.locator(".block-out", { hasText: "refrigerator" }).first();
  await out.waitFor();
  assert.match((await out.textContent()) ?? "", /marked by a person/);
  await page.reload();
  await out.waitFor();
});

test("files that are dropped come in, and the overview shows them", { skip: noBrowser }, async (t) => {
  const empty = await openTestServer([], { page: room.page });
  t.after(() => empty.close());
  const { page, context, complaints } = await openPage(room.browser, { width: 1280, scheme: "light" });
  t.after(() => context.close());
  await page.goto(empty.origin);
  await page.waitForSelector("text=No reports yet");
  await page.click("main a:has-text('Add reports')");
  await page.waitForSelector(".drop");
  const files = packFiles("night-shelling/*").map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString("utf8"),
  }));
  const data = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped)
      transfer.items.add(new File([text], name.split("/").at(-1) ?? name));
    return transfer;
  }, files);
  await page.dispatchEvent(".drop", "drop", { dataTransfer: data });
  await page.waitForSelector("text=The last ingest is done.", { timeout: 60_000 });
  assert.match((await page.textContent(".ingest-counts")) ?? "", /new articles\s*6/);
  await page.click(".ingest-summary a");
  await page.waitForSelector(".incident-table tbody tr");
  assert.match((await page.textContent(".glance")) ?? "", /6\s+articles/);
  assert.deepEqual(complaints, []);
});
