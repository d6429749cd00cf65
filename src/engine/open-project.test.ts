import assert from "node:assert/strict";
import { test } from "node:test";
import { onEveryDatabase } from "../../test/databases.ts";
import { ended, packFiles } from "../../test/serving.ts";
import { openStore } from "../store.ts";
import { openProject } from "./open-project.ts";
import { receive } from "./receive.ts";
import { takeIn } from "./take-in.ts";

const files = packFiles("port-protest/*");
const now = () => "2024-05-01T10:00:00.000Z";

onEveryDatabase(({ kind, fresh }) => {
  test("what was taken in and not yet linked when a process died is linked when the project is opened", async () => {
    const db = await fresh();
    const store = await openStore(db);
    await takeIn(store, receive(files), { now });
    assert.equal((await store.project()).incidents, 0);
    await store.close();
    const desk = await openProject(db);
    const revised = new Promise<void>((resolve) => {
      desk.events.listen(({ event }) => event.kind === "revision" && resolve());
    });
    await revised;
    assert.ok((await desk.reads.project()).incidents > 0);
    await desk.close();
  });

  test("a project whose database goes away in the middle tells that an ingest failed", async () => {
    const db = await fresh();
    const store = await openStore(db);
    const { workingDeskOf } = await import("./open-project.ts");
    const lost = {
      ...store,
      take: async () => {
        throw new Error("the connection is lost");
      },
    };
    const desk = workingDeskOf(lost);
    const end = await ended(desk, () => desk.ingest({ files }));
    assert.ok(end.kind === "failed");
    assert.match(end.reason, /the connection is lost/);
    await desk.close();
  });

  test("what another process takes in is told", {
    skip: kind === "embedded" && "a folder serves one process at a time",
  }, async () => {
    const db = await fresh();
    const there = await openProject(db);
    const revised = () =>
      new Promise<number>((resolve) => {
        const stop = there.events.listen(({ event }) => {
          if (event.kind !== "revision") return;
          stop();
          resolve(event.revision);
        });
      });
    await revised();
    const here = await openProject(db);
    const heard = revised();
    const end = await ended(here, () => here.ingest({ files }));
    assert.ok(end.kind === "done");
    assert.equal(await heard, end.revision);
    await Promise.all([here.close(), there.close()]);
  });
});
