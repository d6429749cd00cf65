import type { FeedState, FeedStates } from "../model/feed-state.ts";
import type { Fetcher } from "../read/fetch/fetcher.ts";
import type { Received } from "../read/read.ts";
import { freshState, type Poll, pollFeed } from "./poll-feed.ts";
import { type Pace, pace as usualPace } from "./poll-pace.ts";

export interface WatchOptions {
  readonly fetcher: Fetcher;
  readonly states: FeedStates;
  /** Takes in what a poll brought; a feed's state is kept when it has returned. */
  readonly take: (received: readonly Received[], feed: FeedState) => Promise<void>;
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly pace?: Pace;
  /** Polls every feed that is due, waits for none, and ends. */
  readonly once?: boolean;
  /** Ends the watch between two polls. */
  readonly signal?: AbortSignal;
}

/** Feeds polled at the same time; hosts get their requests one by one all the same. */
const together = 4;
const mostFeeds = 5000;

class Watch {
  readonly #options: WatchOptions & { readonly pace: Pace };
  readonly #states = new Map<string, FeedState>();

  constructor(options: WatchOptions) {
    this.#options = { pace: usualPace, ...options };
  }

  async add(uri: string): Promise<void> {
    if (this.#states.has(uri) || this.#states.size >= mostFeeds) return;
    const known = await this.#options.states.load(uri);
    const fresh = freshState(uri, this.#options);
    // Whoever starts a watch may have mended what made a feed fail.
    const state = known && known.failures > 0 ? { ...known, nextPoll: fresh.nextPoll } : known;
    this.#states.set(uri, state ?? fresh);
  }

  async run(): Promise<void> {
    const { once, signal } = this.#options;
    while (!signal?.aborted && this.#states.size > 0) {
      const due = this.#due();
      if (due.length > 0) await this.#round(due);
      else if (once) return;
      else await this.#wait();
    }
  }

  /** The feeds whose time has come, the longest waiting first. */
  #due(): FeedState[] {
    const now = this.#options.now();
    return [...this.#states.values()]
      .filter(({ nextPoll }) => Date.parse(nextPoll) <= now)
      .sort((a, b) => (a.nextPoll < b.nextPoll ? -1 : a.nextPoll > b.nextPoll ? 1 : a.uri < b.uri ? -1 : 1))
      .slice(0, together);
  }

  async #round(due: readonly FeedState[]): Promise<void> {
    for (const poll of due.map((state) => pollFeed(state, this.#options))) await this.#settle(await poll);
  }

  async #settle({ received, state, feeds }: Poll): Promise<void> {
    const { take, states } = this.#options;
    if (received.length > 0) await take(received, state);
    await states.save(state);
    this.#states.set(state.uri, state);
    for (const { uri } of feeds) await this.add(uri);
  }

  async #wait(): Promise<void> {
    const { now, sleep, signal } = this.#options;
    const next = Math.min(...[...this.#states.values()].map(({ nextPoll }) => Date.parse(nextPoll)));
    await sleep(Math.max(1000, next - now()), signal);
  }
}

/** Polls feeds, lists of feeds and sitemaps for ever, or once, and hands over what they bring. */
export async function watchFeeds(uris: readonly string[], options: WatchOptions): Promise<void> {
  const watch = new Watch(options);
  for (const uri of uris) await watch.add(uri);
  await watch.run();
}
