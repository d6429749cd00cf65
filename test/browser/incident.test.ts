import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import type { IncidentSummary, Page as ListPage } from "../../src/model/desk.ts";
import { packFiles } from "../serving.ts";
import { furnish } from "./furnished.ts";
import { hostileReports } from "./hostile-reports.ts";
import { assertFits, keepPicture, looks, noBrowser, openPage, seriousFindings } from "./open-browser.ts";

const room = furnish(hostileReports);

const desk = { width: 1280, scheme: "light" } as const;

async function incidents(query = ""): Promise<readonly IncidentSummary[]> {
  const page = (await (await room.server.get(`/api/incidents?${query}`)).json()) as ListPage<IncidentSummary>;
  return page.items;
}

/** Drops files on the page as a person would, and waits until they are taken in. */
async function drop(page: Page, pattern: string): Promise<void> {
  const files = packFiles(pattern).map(({ name, bytes }) => ({
    name: name.split("/").at(-1) as string,
    text: Buffer.from(bytes).toString("utf8"),
  }));
  assert.ok(files.length > 2, pattern);
  await page.goto(`${room.server.origin}/ingest`);
  const carried = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text } of all) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  const done = new Promise<void>((resolve) => {
    const end = room.server.desk.events.listen(({ event }) => {
      if (event.kind !== "done") return;
      end();
      resolve();
    });
  });
  await page.locator(".drop").dispatchEvent("drop", { dataTransfer: carried });
  await done;
}

async function textOf(found: Locator): Promise<string> {
  return (await found.textContent()) ?? "";
}

/** The row of a fact in the matrix, by its title. */
function row(page: Page, title: string): Locator {
  return page.locator(".matrix-row", {
    has: page.locator(".matrix-fact-title", { hasText: new RegExp(`^${title}$`) }),
  });
}

/** Writes the reason, and the name where it is asked for. */
async function giveReason(page: Page, reason: string): Promise<void> {
  await page.keyboard.type(reason);
  const name = page.locator("[name=author]");
  if (await name.isVisible()) await name.fill("Ada");
  await page.locator(".decision-form button[type=submit]").click();
}

test("a pack is dropped in, its conflict opened and decided, the decision undone and still so after a reload", {
  skip: noBrowser,
  timeout: 120_000,
}, async () => {
  const { page, context, complaints } = await openPage(room.browser, desk);
  await drop(page, "night-shelling/*");
  await page.goto(room.server.origin);
  const [most] = await incidents("text=goundam&order=most-told");
  await page.locator(`main a[href="/incidents/${most?.id}"]`).first().click();
  await page.waitForSelector(".matrix");
  const value = () => textOf(row(page, "Killed").locator(".matrix-fact-value"));
  const told = await value();
  assert.match(told, /^7–\d+$/);
  assert.equal(await textOf(page.locator(".matrix-row").first().locator(".chip")), "✕conflict");

  await page.keyboard.press("j");
  const marked = page.locator(".panel mark.mark-words");
  await marked.waitFor();
  assert.match(await textOf(marked), /seven|eight|nine|eleven/i);
  await page.keyboard.press("l");
  const chain = page.locator(".panel .chain");
  await page.waitForFunction(() => document.querySelectorAll(".panel .hop").length > 1);
  assert.match(await textOf(chain), /Harbour Wire[\s\S]*unnamed[\s\S]*municipal official/);
  assert.match(await textOf(marked), /At least eight people/);

  await page.keyboard.press("a");
  await giveReason(page, "Was there before the others");
  await page.locator(".matrix-decided").waitFor();
  assert.equal(await value(), "at least 8");
  await page.reload();
  await page.locator(".matrix-decided", { hasText: "set by Ada" }).waitFor();
  assert.equal(await value(), "at least 8");
  assert.match(await textOf(marked), /At least eight people/, "the open sentence stands in the address");
  assert.match(await textOf(page.locator("#decisions")), /Ada.*Was there before the others/s);

  await page.keyboard.press("u");
  await page.locator(".matrix-decided").waitFor({ state: "detached" });
  await row(page, "Killed").locator(".matrix-fact-value", { hasText: told }).waitFor();
  await page.reload();
  await page.waitForSelector(".matrix");
  assert.equal(await value(), told);
  assert.match(await textOf(page.locator("#decisions")), /taken back/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("a rejected claim is struck and leaves the fact; what the server does not write comes off the page again", {
  skip: noBrowser,
  timeout: 60_000,
}, async () => {
  const [incident] = await incidents("text=goundam&order=most-told");
  const { page, context } = await openPage(room.browser, desk);
  await page.goto(`${room.server.origin}/incidents/${incident?.id}`);
  const eight = row(page, "Killed").locator(".statement", { hasText: "at least 8" });
  await eight.click();
  await page.keyboard.press("r");
  await context.setOffline(true);
  await giveReason(page, "Counts something else");
  await page.locator(".toast", { hasText: "Not written down" }).waitFor();
  assert.equal(await page.locator(".statement.rejected").count(), 0);
  await context.setOffline(false);
  await page.keyboard.press("r");
  await giveReason(page, "Counts something else");
  await page.locator(".statement.rejected", { hasText: "at least 8" }).waitFor();
  const reason = row(page, "Killed").locator(".matrix-fact-reason");
  await page.waitForFunction(
    () => !document.querySelector(".matrix-fact-reason")?.textContent?.includes("eight"),
  );
  assert.doesNotMatch(await textOf(reason), /eight/);
  await page.keyboard.press("u");
  await page.locator(".statement.rejected").waitFor({ state: "detached" });
  await context.close();
});

test("two incidents are joined and come apart again", { skip: noBrowser, timeout: 60_000 }, async () => {
  const before = await incidents("order=most-told&text=mali");
  const [incident] = await incidents("text=goundam&order=most-told");
  assert.ok(incident);
  const { page, context } = await openPage(room.browser, desk);
  await page.goto(`${room.server.origin}/incidents/${incident.id}`);
  await page.getByRole("button", { name: "Join with another incident" }).click();
  const other = page.locator(".candidate").first();
  await other.waitFor();
  const title = (await textOf(other.locator("bdi"))).trim();
  await other.click();
  await page.locator(".decision-form [name=reason]").fill("One night, one town");
  const name = page.locator("[name=author]");
  if (await name.isVisible()) await name.fill("Ada");
  await page.locator(".decision-form button[type=submit]").click();
  await page.locator(".decision", { hasText: "Two happenings are one incident" }).waitFor();
  const joined = await incidents("order=most-told&text=mali");
  assert.ok(
    joined.length < before.length || !joined.some((one) => one.title === title),
    "nothing was joined",
  );
  await page.keyboard.press("u");
  await page.locator(".decision-undone").first().waitFor();
  const apart = await incidents("order=most-told&text=mali");
  assert.deepEqual(new Set(apart.map(({ id }) => id)), new Set(before.map(({ id }) => id)));
  await context.close();
});

test("keys do nothing while one types, help lists them, and they can be turned off", {
  skip: noBrowser,
}, async () => {
  const [incident] = await incidents("text=goundam&order=most-told");
  const { page, context } = await openPage(room.browser, desk);
  await page.goto(`${room.server.origin}/incidents/${incident?.id}`);
  await page.waitForSelector(".matrix");
  await page.keyboard.press("/");
  await page.keyboard.type("jar");
  assert.equal(await page.locator("input[type=search]").first().inputValue(), "jar");
  assert.equal(await page.locator(".panel").count(), 0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog");
  assert.match(await textOf(help), /Next conflict/);
  await help.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await page.keyboard.press("j");
  assert.equal(await page.locator(".panel").count(), 0);
  await context.close();
});

test("incidents show at both widths, by day and night, with and without a sentence open, and pass axe", {
  skip: noBrowser,
  timeout: 180_000,
}, async (t) => {
  const shown = await incidents("order=most-told");
  const goundam = shown.find(({ title }) => title.includes("Goundam"));
  const mosul = shown.find(({ title }) => /mosul/i.test(title)) ?? shown.at(-1);
  assert.ok(goundam && mosul);
  for (const look of looks) {
    const { page, context, complaints } = await openPage(room.browser, look);
    for (const [name, id, key] of [
      ["incident", goundam.id, null],
      ["incident-open", goundam.id, "j"],
      ["incident-hostile", mosul.id, null],
    ] as const) {
      await t.test(`${name}, ${look.width} ${look.scheme}`, async () => {
        await page.goto(`${room.server.origin}/incidents/${id}`);
        await page.waitForSelector("main h1");
        if (key) {
          await page.keyboard.press(key);
          await page.waitForSelector(".panel mark.mark-words");
        } else {
          await page.locator("#codebooks").scrollIntoViewIfNeeded();
          await page.waitForSelector(".codebook");
          await page.locator(".codebook summary").first().click();
        }
        await page.waitForFunction(() => !document.querySelector(".waiting, [aria-busy=true]"));
        await keepPicture(page, `${name}-${look.width}-${look.scheme}`);
        await assertFits(page, name);
        assert.deepEqual(await seriousFindings(page), []);
        assert.equal(await page.evaluate(() => "owned" in window), false, "words of a report were run");
      });
    }
    assert.deepEqual(complaints, []);
    await context.close();
  }
});
