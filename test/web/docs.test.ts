import { ok } from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..", "..");
const docs = readFileSync(join(root, "docs", "reading-room.md"), "utf8");

test("every page of the reading room is documented", () => {
  const code = readFileSync(join(root, "web", "src", "pages.ts"), "utf8");
  const patterns = [...code.matchAll(/pattern: "([^"]+)"/g)].map((match) => match[1] as string);
  ok(patterns.length > 2, "no pages found");
  for (const pattern of patterns)
    ok(docs.includes(`| \`${pattern}\` |`), `${pattern} is not in the table of pages`);
});

test("every key that does something is documented", () => {
  const sources = globSync("web/src/**/*.tsx", { cwd: root }).map((path) =>
    readFileSync(join(root, path), "utf8"),
  );
  const keys = new Set(
    sources.flatMap((code) => [...code.matchAll(/\{\s*key: "([^"]+)",\s*does:/g)].map((one) => one[1])),
  );
  ok(keys.has("j") && keys.has("u"), "no keys found");
  keys.delete("Escape");
  keys.delete("Enter");
  for (const key of keys) ok(docs.includes(`\`${key}\``), `${key} is not in the table of keys`);
});
