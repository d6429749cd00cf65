import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { test } from "node:test";
import { parseSync } from "oxc-parser";

const root = join(import.meta.dirname, "..", "src");

/** The table of docs/architecture.md: what each room under src may import besides itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  lexicon: ["model", "text"],
  read: ["model", "text", "lexicon"],
  clean: ["model", "text", "lexicon"],
  annotate: ["model", "text", "lexicon"],
  extract: ["model", "text", "lexicon"],
  link: ["model", "text", "lexicon"],
  reconcile: ["model", "text", "lexicon"],
  pipeline: ["model", "clean", "annotate", "extract", "link", "reconcile"],
  store: ["model", "text"],
  export: ["model", "text", "lexicon"],
  engine: ["model", "read", "pipeline", "store", "export"],
  server: ["model", "engine", "export"],
  cli: ["model", "engine", "server", "export"],
};

/** Every module a file names: static, type-only, re-exported and dynamic imports alike. */
function specifiers(path: string, code: string): string[] {
  const { module, errors } = parseSync(path, code);
  assert.deepEqual(errors, [], path);
  const named = [...module.staticImports, ...module.staticExports.flatMap((one) => one.entries)]
    .map((one) => one.moduleRequest?.value)
    .filter((value) => value !== undefined);
  const dynamic = module.dynamicImports.map((one) =>
    code.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^['"`]|['"`]$/g, ""),
  );
  return [...named, ...dynamic];
}

function room(path: string): string {
  return (path.split("/")[0] as string).replace(/\.ts$/, "");
}

const files = globSync("**/*.ts", { cwd: root }).sort();
const imports = new Map<string, string[]>();
for (const file of files) {
  const found = specifiers(file, readFileSync(join(root, file), "utf8")).filter((name) =>
    name.startsWith("."),
  );
  imports.set(
    file,
    found.map((name) => normalize(join(dirname(file), name))),
  );
}

/** Imports a room may not make; a file that leaves src must be in one of the rooms of test code. */
function violations(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const wrong: string[] = [];
  for (const [file, targets] of graph) {
    if (file.endsWith(".test.ts")) continue;
    const rooms = allowed[room(file)];
    if (!rooms) wrong.push(`${file} lies in no room of the table`);
    for (const target of targets) {
      if (target.startsWith("..")) wrong.push(`${file} imports ${relative("..", target)} outside src`);
      else if (room(target) !== room(file) && !rooms?.includes(room(target))) {
        wrong.push(`${file} imports ${target}`);
      }
    }
  }
  return wrong;
}

function cycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of graph.get(file) ?? []) {
      const found = visit(target, [...trail, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}

test("a room imports only what the table allows", () => {
  assert.ok(files.length > 10, "no sources found");
  assert.deepEqual(violations(imports), []);
});

test("no import runs in a circle, type imports included", () => {
  assert.equal(cycle(imports), null);
});

/** The one module of src whose values the reading room takes: the words that both it and the exports print. */
const sharedWords = join("src", "model", "labels.ts");

test("the reading room takes nothing from src but types of the model and the words for them", () => {
  const web = join(root, "..", "web");
  const sources = globSync("src/**/*.{ts,tsx}", { cwd: web });
  assert.ok(sources.length > 10, "no sources of the reading room found");
  for (const file of sources) {
    const code = readFileSync(join(web, file), "utf8");
    for (const one of parseSync(file, code).module.staticImports) {
      const target = normalize(join("web", dirname(file), one.moduleRequest.value));
      if (!one.moduleRequest.value.startsWith(".") || target.startsWith(join("web", "src"))) continue;
      // Only the address of a file of data, to be fetched.
      if (target.startsWith("data") && target.endsWith("?url")) continue;
      assert.ok(target.startsWith(join("src", "model")), `${file} imports ${target}`);
      if (target === sharedWords) continue;
      assert.ok(
        one.entries.length > 0 && one.entries.every(({ isType }) => isType),
        `${file} imports more than types of ${target}`,
      );
    }
  }
});

test("the two checks see a forbidden import, a cycle and a type import", () => {
  assert.deepEqual(violations(new Map([["model/a.ts", ["text/b.ts"]]])), ["model/a.ts imports text/b.ts"]);
  assert.deepEqual(violations(new Map([["link/a.ts", ["extract/b.ts"]]])), [
    "link/a.ts imports extract/b.ts",
  ]);
  assert.deepEqual(
    cycle(
      new Map([
        ["a.ts", ["b.ts"]],
        ["b.ts", ["a.ts"]],
      ]),
    ),
    ["a.ts", "b.ts", "a.ts"],
  );
  assert.deepEqual(
    specifiers(
      "x.ts",
      `import type { A } from "./a.ts"; export type { B } from "./b.ts"; const c = import("./c.ts");`,
    ),
    ["./a.ts", "./b.ts", "./c.ts"],
  );
});
