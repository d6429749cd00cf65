import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DeskEvent } from "../src/engine/event-log.ts";
import { openProject, type ProjectOptions } from "../src/engine/open-project.ts";
import type { HandedFile, WorkingDesk } from "../src/engine/working-desk.ts";
import { type ServeOptions, serve } from "../src/server/serve.ts";

const packs = join(import.meta.dirname, "..", "examples", "packs");

/** The files of the example packs, as a person would drop them. */
export function packFiles(pattern = "*/*"): HandedFile[] {
  return globSync(pattern, { cwd: packs })
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(packs, name)) }));
}

/** A real project on an embedded database in a folder of its own, served on loopback. */
export interface TestServer {
  readonly origin: string;
  readonly url: string;
  readonly desk: WorkingDesk;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  close(): Promise<void>;
}

/** Waits for the event by which an ingest ends. */
export function ended(desk: WorkingDesk, start: () => string): Promise<DeskEvent> {
  return new Promise((resolve) => {
    const early: DeskEvent[] = [];
    let ingest: string | null = null;
    const end = desk.events.listen(({ event }) => {
      if (event.kind !== "done" && event.kind !== "failed") return;
      if (ingest === null) early.push(event);
      else if (event.ingest === ingest) {
        end();
        resolve(event);
      }
    });
    ingest = start();
    const found = early.find((event) => event.kind !== "revision" && event.ingest === ingest);
    if (found) resolve(found);
  });
}

/** Opens an empty project, takes `files` in, and serves it on any free port. */
export async function openTestServer(
  files: readonly HandedFile[],
  options: Partial<ServeOptions> & Pick<ProjectOptions, "fetcher"> = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), "stemma-serve-"));
  const { fetcher, ...serving } = options;
  const desk = await openProject(join(folder, "db"), {
    create: true,
    name: "test",
    ...(fetcher && { fetcher }),
  });
  if (files.length > 0) await ended(desk, () => desk.ingest({ files }));
  const server = await serve(desk, { page: join(folder, "page"), port: 0, ...serving });
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    origin,
    url: server.url,
    desk,
    get: (path, headers = {}) => fetch(`${origin}${path}`, { headers, redirect: "manual" }),
    post: (path, body, headers = {}) =>
      fetch(`${origin}${path}`, {
        method: "POST",
        redirect: "manual",
        headers: { ...(typeof body === "string" ? { "content-type": "application/json" } : {}), ...headers },
        body: body as string | FormData,
      }),
    async close() {
      await server.close();
      await desk.close();
      rmSync(folder, { recursive: true });
    },
  };
}
