import { captureOf } from "../model/capture.ts";
import type { FeedState, WatchedPage } from "../model/feed-state.ts";
import type { Message } from "../model/message.ts";
import { type FeedEntry, feedEntries, type Polled } from "../read/feed/feed-entries.ts";
import type { Fetched, Fetcher, Validators } from "../read/fetch/fetcher.ts";
import type { Link, Received } from "../read/read.ts";
import { readFetched } from "../read/read-fetched.ts";
import { afterMinutes, failureDelay, iso, nextInterval, nextRecheck, type Pace } from "./poll-pace.ts";

export interface PollOptions {
  readonly fetcher: Fetcher;
  readonly now: () => number;
  readonly pace: Pace;
}

/** What one poll brought: what to take in, the state to keep once that is done, and the feeds a list names. */
export interface Poll {
  readonly received: readonly Received[];
  readonly state: FeedState;
  readonly feeds: readonly Link[];
}

/** Items and pages remembered of one feed, at most; the oldest are forgotten first. */
const mostRemembered = 5000;
/** Pages fetched for new items in one poll, at most; the others have their turn at the next. */
const mostFetched = 100;
/** Refusals that another try will not change. */
const lasting: ReadonlySet<string> = new Set([
  "not-web",
  "address-refused",
  "robots",
  "redirects",
  "too-long",
  "content-coding",
]);

export function freshState(uri: string, options: Pick<PollOptions, "now" | "pace">): FeedState {
  return {
    uri,
    title: null,
    etag: null,
    lastModified: null,
    lastPoll: null,
    nextPoll: iso(options.now()),
    interval: options.pace.first,
    failures: 0,
    failure: null,
    seen: {},
    pages: {},
  };
}

function told(severity: Message["severity"], rule: string, about: { reason: string; uri: string }): Received {
  return { kind: "message", message: { rule, severity, ...about, start: null, end: null } };
}

function isLasting(fetched: Fetched & { kind: "refused" }): boolean {
  return (
    lasting.has(fetched.rule) ||
    (fetched.status !== null && fetched.status >= 400 && fetched.status < 500 && fetched.status !== 429)
  );
}

function newest<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries(entries.slice(-mostRemembered));
}

/** One poll under way: what it has received, and what it will remember. */
class Polling {
  readonly #options: PollOptions;
  readonly #seen: Map<string, string>;
  readonly #pages: Map<string, WatchedPage>;
  readonly received: Received[] = [];
  news = 0;
  /** Whether a page could not be had now, and the feed must be read again to find it. */
  isOwing = false;
  #fetched = 0;

  constructor(state: FeedState, options: PollOptions) {
    this.#options = options;
    this.#seen = new Map(Object.entries(state.seen));
    this.#pages = new Map(Object.entries(state.pages));
  }

  async entries(entries: readonly FeedEntry[]): Promise<void> {
    for (const { id, hash, found } of entries) {
      if (this.#seen.get(id) === hash) continue;
      let isDone = true;
      for (const one of found) {
        if (one.kind === "link") isDone = (await this.#newPage(one.link)) && isDone;
        else this.received.push(one);
      }
      if (!isDone) this.isOwing = true;
      else {
        this.news++;
        this.#seen.delete(id);
        this.#seen.set(id, hash);
      }
    }
  }

  /** Looks again at the pages that are due, and lets go of the old ones. */
  async rechecks(): Promise<void> {
    const now = iso(this.#options.now());
    for (const [uri, page] of [...this.#pages]) {
      if (page.next <= now)
        await this.#page({ uri, kind: "page", from: uri, title: null, published: null, outlet: null });
    }
  }

  remembered(): Pick<FeedState, "seen" | "pages"> {
    return { seen: newest([...this.#seen]), pages: newest([...this.#pages]) };
  }

  async #newPage(link: Link): Promise<boolean> {
    return ++this.#fetched <= mostFetched && this.#page(link);
  }

  /** Fetches a page and takes it in where it is new or has changed; whether there is no need to try again. */
  async #page(link: Link): Promise<boolean> {
    const known = this.#pages.get(link.uri);
    const fetched = await this.#options.fetcher.fetch(link.uri, known ?? null);
    if (fetched.kind === "refused") {
      this.received.push(told("error", fetched.rule, { reason: fetched.reason, uri: link.uri }));
      if (isLasting(fetched)) this.#pages.delete(link.uri);
      return isLasting(fetched);
    }
    const { sha256, ...validators } = fetched.kind === "unchanged" && known ? known : this.#fresh(fetched);
    if (sha256 !== known?.sha256 && fetched.kind === "document")
      this.received.push(...(await this.#read(fetched, link)));
    this.#remember(link.uri, { sha256, etag: validators.etag, lastModified: validators.lastModified });
    return true;
  }

  async #read(fetched: Fetched & { kind: "document" }, link: Link): Promise<Received[]> {
    return (await readFetched(fetched.document, link)).filter((one) => one.kind !== "link");
  }

  #fresh(fetched: Fetched): Validators & { sha256: string } {
    if (fetched.kind !== "document" || !fetched.document.origin)
      return { sha256: "", etag: null, lastModified: null };
    return captureOf(fetched.document.origin, fetched.document.bytes);
  }

  #remember(uri: string, page: Validators & { sha256: string }): void {
    const now = this.#options.now();
    const first = this.#pages.get(uri)?.first ?? iso(now);
    const next = nextRecheck(Date.parse(first), now);
    this.#pages.delete(uri);
    if (next !== null) this.#pages.set(uri, { ...page, first, next });
  }
}

function failed(state: FeedState, options: PollOptions, fetched: Fetched & { kind: "refused" }): FeedState {
  const now = options.now();
  const failing = { ...state, failures: state.failures + 1, failure: fetched.reason, lastPoll: iso(now) };
  return { ...failing, nextPoll: afterMinutes(now, failureDelay(failing, fetched.retryAfter)) };
}

function polledOf(fetched: Fetched): Polled | null {
  if (fetched.kind === "document") return feedEntries(fetched.document);
  return { title: null, minutes: null, entries: [], feeds: [] };
}

/**
 * Polls one feed: its new and changed items are read or fetched, and pages of the last two days looked at again. The
 * state given back may be kept only when all that was received has been taken in.
 */
export async function pollFeed(state: FeedState, options: PollOptions): Promise<Poll> {
  const { uri } = state;
  const fetched = await options.fetcher.fetch(uri, state);
  if (fetched.kind === "refused") {
    const received = [told("error", fetched.rule, { reason: fetched.reason, uri })];
    return { received, state: failed(state, options, fetched), feeds: [] };
  }
  const polled = polledOf(fetched);
  if (!polled) {
    const refusal = { kind: "refused" as const, rule: "no-feed", status: null, retryAfter: null };
    const reason = `Cannot watch "${uri}": neither a feed nor a list of feeds nor a sitemap`;
    return {
      received: [told("error", "no-feed", { reason, uri })],
      state: failed(state, options, { ...refusal, reason }),
      feeds: [],
    };
  }
  const polling = new Polling(state, options);
  await polling.entries(polled.entries);
  await polling.rechecks();
  const now = options.now();
  const interval = nextInterval(state, { count: polling.news, wish: polled.minutes, pace: options.pace });
  const origin = fetched.kind === "document" ? fetched.document.origin : state;
  const validators =
    polling.isOwing || !origin
      ? { etag: null, lastModified: null }
      : { etag: origin.etag, lastModified: origin.lastModified };
  const title = polled.title ?? state.title;
  const settled = {
    ...state,
    ...polling.remembered(),
    ...validators,
    title,
    interval,
    failures: 0,
    failure: null,
  };
  const nextPoll = afterMinutes(now, interval);
  return {
    received: polling.received,
    state: { ...settled, lastPoll: iso(now), nextPoll },
    feeds: polled.feeds,
  };
}
