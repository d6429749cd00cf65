import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Resolved, WebEffects } from "../src/read/fetch/web-effects.ts";

export interface WebServer {
  /** `http://127.0.0.1:PORT`, or with another host that stands for it. */
  origin(host?: string): string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real server on a loopback address; without a robots.txt of its own it answers 404 for it. */
export async function openServer(handler: Handler, address = "127.0.0.1"): Promise<WebServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? "");
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: (host = address) => `http://${host}:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers by path; robots.txt and all else are not there. */
export function paths(answers: Readonly<Record<string, Handler>>): Handler {
  return (request, response) => {
    const path = (request.url ?? "").split("?")[0] as string;
    const answer = answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
}

export function page(html: string, headers: Readonly<Record<string, string>> = {}): Handler {
  return (_, response) => response.writeHead(200, { "content-type": "text/html", ...headers }).end(html);
}

export interface TestWeb extends WebEffects {
  /** Every wait that was asked for, in milliseconds. */
  readonly waits: readonly number[];
}

/** A clock that runs only while somebody sleeps, and a name service of its own. */
export function testWeb(names: Readonly<Record<string, readonly string[]>> = {}): TestWeb {
  let time = Date.parse("2024-01-24T10:00:00Z");
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
    },
    resolve: async (host): Promise<Resolved[]> => {
      const found = names[host];
      if (!found) throw Object.assign(new Error(`no ${host}`), { code: "ENOTFOUND" });
      return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
  };
}
