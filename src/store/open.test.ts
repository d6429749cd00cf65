import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { openStore, StoreError } from "../store.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-open-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const module = join(import.meta.dirname, "..", "store.ts");

function refuses(code: StoreError["code"], words: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof StoreError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, words);
    return true;
  };
}

/** A process that opens a project and holds it until it is killed. */
async function holding(db: string): Promise<ChildProcess> {
  const code = `const { openStore } = await import(${JSON.stringify(module)});
    await openStore(${JSON.stringify(db)}, { create: true });
    console.log("open"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((resolve, reject) => {
    child.stdout?.once("data", resolve);
    child.once("exit", (status) => reject(new Error(`ended with ${status}`)));
  });
  return child;
}

function killed(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  return ended;
}

test("one process at a time opens a folder, and a killed one leaves it free", async () => {
  const db = join(folder, "held.db");
  const child = await holding(db);
  const { pid } = child;
  await assert.rejects(openStore(db), refuses("locked", new RegExp(`"${db}".*process ${pid}`)));
  await killed(child);
  const store = await openStore(db);
  await assert.rejects(openStore(db), refuses("locked", new RegExp(`process ${process.pid}`)));
  await store.close();
  await (await openStore(db)).close();
  assert.equal(JSON.parse(readFileSync(join(db, "holder.json"), "utf8")).pid, process.pid);
});

test("a birth that was cut short is begun again", async () => {
  const db = join(folder, "unborn.db");
  mkdirSync(join(db, "data.new", "base"), { recursive: true });
  writeFileSync(join(db, "lock"), "");
  writeFileSync(join(db, "data.new", "PG_VERSION"), "18\n");
  const store = await openStore(db, { create: true, name: "Kandor" });
  assert.equal((await store.project()).name, "Kandor");
  await store.close();
});

test("no project is made where none was asked for, nor among other files", async () => {
  await assert.rejects(
    openStore(join(folder, "none.db")),
    refuses("missing", /none\.db": there is no project/),
  );
  const other = join(folder, "papers");
  mkdirSync(other);
  writeFileSync(join(other, "a.txt"), "x");
  await assert.rejects(openStore(other, { create: true }), refuses("missing", /holds other files/));
  const file = join(folder, "a.db");
  writeFileSync(file, "x");
  await assert.rejects(openStore(file, { create: true }), refuses("unreachable", /a\.db/));
});

test("a server that does not answer is named without its password", async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as { port: number };
  const address = `postgres://me:secret@127.0.0.1:${port}/x`;
  await assert.rejects(openStore(address), (error) => {
    assert.ok(error instanceof StoreError && error.code === "unreachable");
    assert.match(error.message, /^Cannot open "postgres:\/\/me:\*\*\*@127\.0\.0\.1:\d+\/x": ./);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
  server.close();
});
