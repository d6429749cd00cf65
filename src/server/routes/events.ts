import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { LoggedEvent } from "../../engine/event-log.ts";
import type { WorkingDesk } from "../../engine/working-desk.ts";
import { failure } from "../contract/answers.ts";
import { ApiError } from "../errors.ts";

const mostListeners = 100;
const heartbeat = 15_000;

const route = createRoute({
  method: "get",
  path: "/api/events",
  summary: "What happens to the project, as it happens",
  description:
    "Server-sent events `progress`, `done` and `failed` of ingests and `revision` of the project; the data are JSON. " +
    "A client that reconnects with `Last-Event-ID` hears what it missed, else the latest of each.",
  responses: {
    200: { description: "Events without end", content: { "text/event-stream": { schema: z.string() } } },
    default: failure,
  },
});

/** What a client that has heard everything up to `last` has missed; null where that cannot be told. */
function missed({ events }: WorkingDesk, last: string | undefined): readonly LoggedEvent[] | null {
  return last === undefined ? null : events.since(last);
}

function send(stream: SSEStreamingApi, { id, event }: LoggedEvent): Promise<void> {
  return stream.writeSSE({ ...(id && { id }), event: event.kind, data: JSON.stringify(event) });
}

/** The latest event of each kind, with the revision as the project has it where none was told yet. */
async function present(desk: WorkingDesk, latest: readonly LoggedEvent[]): Promise<readonly LoggedEvent[]> {
  if (latest.some(({ event }) => event.kind === "revision")) return latest;
  const { revision } = await desk.reads.project();
  return [{ id: "", event: { kind: "revision", revision } }, ...latest];
}

/** Writes one event after the other until the client leaves or the log is closed. */
async function pour(stream: SSEStreamingApi, desk: WorkingDesk, last: string | undefined): Promise<void> {
  const known = missed(desk, last);
  const latest = desk.events.latest();
  let writing = Promise.resolve();
  const queue = (write: () => Promise<unknown>) => {
    writing = writing.then(write).then(() => {});
  };
  queue(async () => {
    for (const logged of known ?? (await present(desk, latest))) await send(stream, logged);
  });
  const end = desk.events.listen((logged) => queue(() => send(stream, logged)));
  const beat = setInterval(() => queue(() => stream.write(": still here\n\n")), heartbeat);
  const left = new Promise<void>((resolve) => stream.onAbort(resolve));
  await Promise.race([left, desk.events.closed]);
  clearInterval(beat);
  end();
  await writing;
}

/** What happens, told as it happens. */
export function serveEvents(app: OpenAPIHono, desk: WorkingDesk): void {
  let listeners = 0;
  app.openAPIRegistry.registerPath(route);
  app.get(route.path, (c: Context) => {
    if (listeners >= mostListeners)
      throw new ApiError("too-many-requests", `Cannot listen: ${mostListeners} clients already do`);
    listeners += 1;
    return streamSSE(c, (stream) =>
      pour(stream, desk, c.req.header("last-event-id")).finally(() => {
        listeners -= 1;
      }),
    );
  });
}
