import { originOf } from "../../model/capture.ts";
import type { Source } from "../received.ts";
import { webAddress } from "../web-address.ts";
import { type Answer, type Failure, fetchOnce } from "./fetch-once.ts";
import { type FetchOptions, fetchDefaults } from "./fetch-options.ts";
import { openAgent } from "./guarded-agent.ts";
import { HostQueue } from "./host-queue.ts";
import { type Robots, RobotsRules } from "./robots.ts";

/** What a server said of a document before, so that it need not send it again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | { readonly kind: "document"; readonly document: Source }
  | { readonly kind: "unchanged"; readonly uri: string }
  | {
      readonly kind: "refused";
      readonly rule: string;
      /** One sentence that names the address. */
      readonly reason: string;
      /** HTTP status, where the refusal is the server's. */
      readonly status: number | null;
      /** Milliseconds after which the server wants to be asked again; null where it does not say. */
      readonly retryAfter: number | null;
    };

/** Fetches documents of the web within limits, politely, and from public addresses only. */
export interface Fetcher {
  fetch(uri: string, validators?: Validators | null): Promise<Fetched>;
  close(): Promise<void>;
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const busy: ReadonlySet<number> = new Set([429, 503]);
const mostTries = 3;
const firstBackOff = 5000;

function refused(
  uri: string,
  failure: Failure,
  more: { status?: number; retryAfter?: number | null } = {},
): Fetched {
  const reason = `Cannot fetch "${uri}": ${failure.why}`;
  return {
    kind: "refused",
    rule: failure.rule,
    reason,
    status: more.status ?? null,
    retryAfter: more.retryAfter ?? null,
  };
}

/** The wait that `Retry-After` asks for, in seconds or as a date. */
function retryAfter(answer: Answer, now: number): number | null {
  const stated = answer.headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/.test(stated)) return Number(stated) * 1000;
  const date = Date.parse(stated);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function conditions(validators: Validators | null): Record<string, string> {
  const headers: Record<string, string> = {};
  if (validators?.etag) headers["if-none-match"] = validators.etag;
  if (validators?.lastModified) headers["if-modified-since"] = validators.lastModified;
  return headers;
}

const accept =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5";

class WebFetcher implements Fetcher {
  readonly #options: FetchOptions;
  readonly #agent: ReturnType<typeof openAgent>;
  readonly #hosts: HostQueue;
  readonly #robots: RobotsRules;

  constructor(options: FetchOptions) {
    this.#options = options;
    this.#agent = openAgent(options);
    this.#hosts = new HostQueue(options.effects);
    this.#robots = new RobotsRules((url) => this.#robotsText(url), options.effects.now);
  }

  async fetch(uri: string, validators: Validators | null = null): Promise<Fetched> {
    let address = webAddress(uri);
    for (let hop = 0; hop <= this.#options.limits.redirects; hop++) {
      if (address === null)
        return refused(uri, { rule: "not-web", why: "not an address of the web, wanted http or https" });
      const url = new URL(address);
      if (url.username || url.password)
        return refused(uri, { rule: "not-web", why: "an address with a password in it" });
      const robots = await this.#robots.of(url);
      const forbidden = robots.refusal(url);
      if (forbidden) return refused(uri, forbidden);
      const answer = await this.#patiently(url, robots, conditions(validators));
      if (!("status" in answer)) return refused(uri, answer);
      const next = this.#redirect(answer, url);
      if (next === undefined) return this.#settled({ uri, url, answer });
      address = next;
    }
    return refused(uri, { rule: "redirects", why: `more than ${this.#options.limits.redirects} redirects` });
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  /** Where an answer leads on to: undefined where it is none, null where that is no address of the web. */
  #redirect(answer: Answer, url: URL): string | null | undefined {
    if (!redirects.has(answer.status)) return undefined;
    const location = answer.headers["location"] ?? "";
    return URL.canParse(location, url) ? webAddress(new URL(location, url).href) : null;
  }

  #once(url: URL, headers: Readonly<Record<string, string>>): Promise<Answer | Failure> {
    return fetchOnce({ url, headers, agent: this.#agent, options: this.#options });
  }

  /** Asks again where a host is busy, as late as it wants or twice as late each time. */
  async #patiently(url: URL, robots: Robots, conditional: Record<string, string>): Promise<Answer | Failure> {
    const { effects, delay, longestDelay, longestBackOff } = this.#options;
    const pause = Math.min(Math.max(delay, robots.delay ?? 0), Math.max(delay, longestDelay));
    for (let tries = 1; ; tries++) {
      const answer = await this.#hosts.run(url.host, pause, () =>
        this.#once(url, { accept, ...conditional }),
      );
      if (!("status" in answer) || !busy.has(answer.status)) return answer;
      const wait = retryAfter(answer, effects.now()) ?? firstBackOff * 2 ** (tries - 1);
      this.#hosts.putOff(url.host, Math.min(wait, longestBackOff));
      if (tries >= mostTries || wait > longestBackOff) return answer;
    }
  }

  #settled(asked: { uri: string; url: URL; answer: Answer }): Fetched {
    const { uri, url, answer } = asked;
    const { status, headers, bytes } = answer;
    if (status === 304) return { kind: "unchanged", uri };
    const now = this.#options.effects.now();
    if (busy.has(status)) {
      const why = `the host is busy (status ${status})`;
      return refused(uri, { rule: "busy", why }, { status, retryAfter: retryAfter(answer, now) });
    }
    if (status !== 200) return refused(uri, { rule: "status", why: `status ${status}` }, { status });
    const contentType = headers["content-type"] ?? "";
    const origin = {
      ...originOf("web", url.href),
      retrieved: new Date(now).toISOString(),
      mediaType: contentType.split(";")[0]?.trim().toLowerCase() || null,
      etag: headers["etag"] ?? null,
      lastModified: headers["last-modified"] ?? null,
    };
    const charset = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? null;
    return { kind: "document", document: { uri: url.href, bytes, charset, links: true, origin } };
  }

  async #robotsText(first: URL): Promise<Answer | Failure> {
    let url = first;
    for (let hop = 0; hop <= this.#options.limits.redirects; hop++) {
      const answer = await this.#once(url, { accept: "text/plain, */*;q=0.5" });
      const next = "status" in answer ? this.#redirect(answer, url) : undefined;
      if (next === undefined) return answer;
      if (next === null) break;
      url = new URL(next);
    }
    return { status: 404, headers: {}, bytes: new Uint8Array() };
  }
}

/** A fetcher with the options given, and the defaults of docs/ingest.md for the others. */
export function openFetcher(options: Partial<FetchOptions> = {}): Fetcher {
  return new WebFetcher({ ...fetchDefaults, ...options });
}
