import assert from "node:assert/strict";
import { test } from "node:test";
import { bytesOf, exported, reportFolders, reportOf } from "../../../test/export-reports.ts";
import type { Article } from "../../model/article.ts";
import { articleId } from "../../model/article.ts";
import { openCatalog } from "../catalog.ts";
import { csvText } from "../csv-text.ts";
import { explainTable } from "../explain.ts";
import { formats } from "../formats.ts";
import { readClaimed } from "./read-claimed.ts";
import { Shelf } from "./shelf.ts";
import { type Verification, verifyClaimed } from "./verify.ts";

/** Formats that carry evidence themselves. */
const carriers = [
  "json",
  "csv",
  "xlsx",
  "parquet",
  "geojson",
  "kml",
  "ics",
  "jsonld",
  "webannotation",
  "timemap",
];
/** Formats whose explanation carries it for them. */
const explained = [...formats]
  .filter(([, { kind }]) => kind === "codebook" || kind === "template")
  .map(([id]) => id);

async function explanation(folder: string, format: string): Promise<Buffer> {
  const { dossier, articles, read } = await reportOf(folder);
  const catalog = openCatalog(dossier, articles, read);
  const writer = await formats.get(format)?.load();
  return bytesOf(csvText(explainTable(writer?.tables?.(catalog) ?? [], catalog)));
}

async function statements(folder: string): Promise<Buffer> {
  const { dossier, articles } = await reportOf(folder);
  const writer = await formats.get("ftm")?.load();
  const [companion] =
    writer?.companions?.(openCatalog(dossier, articles), { bom: false, fileName: "x" }) ?? [];
  return bytesOf(companion?.chunks ?? []);
}

async function filesOf(folder: string): Promise<[string, Buffer][]> {
  const report = await reportOf(folder);
  const files: [string, Buffer][] = [["ftm", await statements(folder)]];
  for (const format of carriers) files.push([format, await exported(report, format)]);
  for (const format of explained) files.push([format, await explanation(folder, format)]);
  return files;
}

async function verified(bytes: Uint8Array, articles: readonly Article[]): Promise<Verification> {
  return verifyClaimed(await readClaimed(bytes), new Shelf(articles));
}

function breaches({ broken }: Verification): string[] {
  return [...new Set(broken.map(({ breach }) => breach))].sort();
}

for (const folder of reportFolders) {
  const name = folder.split("/").at(-1);

  test(`${name}: the evidence of every format is found again, and not in articles with a word changed`, async () => {
    const { articles, dossier } = await reportOf(folder);
    const fact = dossier.incidents.flatMap((incident) => incident.facts).at(0);
    const words = fact?.claims[0];
    assert.ok(words);
    const changed = articles.map((article): Article => {
      if (article.id !== words.article) return article;
      const { start } = words.evidence;
      const text = `${article.text.slice(0, start)}\u0416${article.text.slice(start + 1)}`;
      return { ...article, text, id: articleId({ ...article, text }) };
    });
    for (const [format, bytes] of await filesOf(folder)) {
      const good = await verified(bytes, articles);
      assert.ok(good.held > 0, `${format} carries no evidence`);
      assert.deepEqual(good.broken, [], format);
      const bad = await verified(bytes, changed);
      assert.ok(bad.broken.length > 0, format);
      assert.equal(bad.held + bad.broken.length, good.held, format);
      assert.ok(
        breaches(bad).every((one) => one === "article-changed" || one === "article-missing"),
        format,
      );
    }
  });
}

test("articles that lie in another folder now are still the same, with and without a hash", async () => {
  const folder = reportFolders[0] as string;
  const { articles } = await reportOf(folder);
  const { readPaths } = await import("../../read/read.ts");
  const moved: Article[] = [];
  for await (const one of readPaths([`${folder}/..`])) if (one.kind === "article") moved.push(one.article);
  const known = new Set(moved.map(({ id }) => id));
  assert.ok(
    articles.some(({ id }) => !known.has(id)),
    "the address is part of the id",
  );
  for (const format of ["json", "csv", "geojson", "jsonld"]) {
    const bytes = await exported(await reportOf(folder), format);
    assert.deepEqual((await verified(bytes, moved)).broken, [], format);
  }
});

test("a changed word, a shifted position, a changed hash and a position that is none are each told apart", async () => {
  const folder = reportFolders[0] as string;
  const { articles } = await reportOf(folder);
  const text = (await exported(await reportOf(folder), "geojson")).toString();
  const anchor = /"start":(\d+),"end":(\d+),"text":"([^"\\]+)"/.exec(text);
  assert.ok(anchor);
  const [whole, start, end, words] = anchor as unknown as [string, string, string, string];
  const tampered = (replacement: string) =>
    verified(Buffer.from(text.replaceAll(whole, replacement)), articles);
  const changed = await tampered(`"start":${start},"end":${end},"text":"${words}!"`);
  assert.deepEqual(breaches(changed), ["words-changed"]);
  const shifted = await tampered(`"start":${Number(start) + 1},"end":${Number(end) + 1},"text":"${words}"`);
  assert.deepEqual(breaches(shifted), ["words-moved"]);
  assert.match(shifted.broken[0]?.reason ?? "", /stand at \d+–\d+ now/);
  assert.deepEqual(breaches(await tampered(`"start":"${start}","end":${end},"text":"${words}"`)), [
    "unreadable",
  ]);
  const hash = text.replace(/"sha256":"../, '"sha256":"zz');
  assert.deepEqual(breaches(await verified(Buffer.from(hash), articles)), ["article-changed"]);
});

test("positions of annotations count code points", async () => {
  const text = "😀 Two people were killed in Karsa on Tuesday, the harbour authority said.";
  const article: Article = {
    id: "a",
    uri: "a.txt",
    outlet: null,
    title: null,
    byline: null,
    published: null,
    publishedBasis: "none",
    language: "en",
    text,
  };
  const page = (start: number, end: number) =>
    Buffer.from(
      JSON.stringify({
        items: [
          {
            target: {
              source: { id: "urn:stemma:article:a" },
              selector: [
                { type: "TextQuoteSelector", exact: "Two people" },
                { type: "TextPositionSelector", start, end },
              ],
            },
          },
        ],
      }),
    );
  assert.equal((await verified(page(2, 12), [article])).held, 1);
  assert.deepEqual(breaches(await verified(page(3, 13), [article])), ["words-moved"]);
});

test("a table saved again with other line ends and a mark still holds", async () => {
  const folder = reportFolders[0] as string;
  const { articles } = await reportOf(folder);
  const text = (await exported(await reportOf(folder), "csv", { bom: true })).toString();
  const good = await verified(Buffer.from(text), articles);
  assert.deepEqual(good.broken, []);
  assert.ok(good.held > 0);
  assert.equal((await verified(Buffer.from(text.replaceAll("\r\n", "\n")), articles)).held, good.held);
});

test("hostile files end in an error or in nothing held, never in a hang", async () => {
  const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
  for (const text of [
    "",
    "a,b\n1,2",
    "{}",
    "[]",
    deep,
    '{"start":1,"end":2,"text":"x"}',
    "BEGIN:VCALENDAR",
    "<kml/>",
  ]) {
    assert.equal((await verified(Buffer.from(text), [])).held, 0);
  }
  for (const text of ["{", "PK\u0003\u0004garbage", "PAR1garbage"])
    await assert.rejects(verified(Buffer.from(text), []));
});
