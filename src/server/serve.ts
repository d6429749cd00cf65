import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { WorkingDesk } from "../engine/working-desk.ts";
import { buildApp } from "./app.ts";
import { errorResponse } from "./errors.ts";
import { safeHeaders } from "./guards/headers.ts";
import { isLoopback } from "./guards/host.ts";
import { type Doorkeeper, openDoor } from "./guards/token.ts";
import { type Tiles, tilesAt } from "./tiles.ts";

export interface ServeOptions {
  /** Folder of the built page. */
  readonly page: string;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Must be given where `host` is not the machine's own. */
  readonly token?: string | null;
  /** Whether a port that is taken gives way to the next free one. */
  readonly seek?: boolean;
  readonly largestUpload?: number;
  /** Address of map tiles with `{z}`, `{x}` and `{y}`; null for the map that comes with the page. */
  readonly tiles?: string | null;
}

/** A server that listens. */
export interface Serving {
  /** Where to open it; with a token, an address that lets one browser in, once. */
  readonly url: string;
  readonly port: number;
  /** Ends what is under way within a few seconds and closes. */
  close(): Promise<void>;
}

/** Why the server cannot listen, as one sentence for its user. */
export class ServeError extends Error {}

const ports = 20;
/** How long requests under way may take once the server closes, in milliseconds. */
const patience = 3000;

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port, exclusive: true }, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function listenNear(
  server: Server,
  options: { host: string; port: number; tries: number },
): Promise<number> {
  const { host, port, tries } = options;
  for (let at = port; ; at++) {
    try {
      return await listen(server, host, at);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === "EADDRINUSE" && at - port + 1 < tries) continue;
      const why = code === "EADDRINUSE" ? "the port is taken" : message;
      throw new ServeError(`Cannot listen on ${host}:${at}: ${why}`);
    }
  }
}

async function closed(server: Server): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await done;
  clearTimeout(late);
}

function doorFor(token: string): Doorkeeper {
  try {
    return openDoor(token);
  } catch (error) {
    throw new ServeError((error as Error).message);
  }
}

/** The answer to a request whose address cannot be read. */
function unreadable(): Response | Promise<Response> {
  const app = new Hono();
  app.use(safeHeaders());
  app.all("*", (c) =>
    errorResponse(c, "bad-request", "Cannot read the request: its address or host is malformed"),
  );
  return app.request("/");
}

function tilesFrom(address: string | null): Tiles | null {
  try {
    return address === null ? null : tilesAt(address);
  } catch (error) {
    throw new ServeError((error as Error).message);
  }
}

/** How an address listened on is written in an URL; one that stands for all of them gives way to the machine's name. */
export function shownHost(host: string, own: string): string {
  if (host === "0.0.0.0" || host === "::") return own;
  return host.includes(":") ? `[${host}]` : host;
}

/** Serves a project over HTTP. Throws `ServeError` where it cannot. */
export async function serve(desk: WorkingDesk, options: ServeOptions): Promise<Serving> {
  const { page, host = "127.0.0.1", port = 7100, token = null, seek = false, largestUpload } = options;
  if (token === null && !isLoopback(host))
    throw new ServeError(`Cannot listen on ${host}: others can reach it, wanted a token`);
  const tiles = tilesFrom(options.tiles ?? null);
  const door = token === null ? null : doorFor(token);
  const app = buildApp(desk, { host, door, page, tiles, ...(largestUpload && { largestUpload }) });
  const server = createServer(
    getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: () => unreadable() }),
  );
  const bound = await listenNear(server, { host, port, tries: seek && port !== 0 ? ports : 1 });
  return {
    url: `http://${shownHost(host, hostname())}:${bound}${door?.invitation ?? "/"}`,
    port: bound,
    async close() {
      desk.events.close();
      await closed(server);
    },
  };
}
