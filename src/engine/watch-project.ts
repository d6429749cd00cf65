import type { FeedState, FeedStates } from "../model/feed-state.ts";
import type { Message } from "../model/message.ts";
import { machineWeb } from "../read/fetch/web-effects.ts";
import type { Received } from "../read/read.ts";
import { readSources } from "../read/read.ts";
import type { Store } from "../store/contract.ts";
import type { Fetcher } from "./open-web.ts";
import { openReassembler } from "./reassemble.ts";
import { type TakenIn, takeIn } from "./take-in.ts";
import { watchFeeds } from "./watch.ts";

export interface WatchProjectOptions {
  readonly fetcher: Fetcher;
  readonly jobs?: number;
  readonly once?: boolean;
  readonly signal?: AbortSignal;
  readonly onTaken?: (taken: readonly TakenIn[], feed: FeedState) => void;
  readonly onMessage?: (message: Message) => void;
  /** Called when a feed has been polled and its state is safe. */
  readonly onPolled?: (feed: FeedState) => void;
}

const listKey = "feeds";
/** With news coming in all the time the dossier is made anew this often, in milliseconds. */
const longestStale = 600_000;

function statesIn(store: Store, onPolled: (feed: FeedState) => void): FeedStates {
  return {
    async load(uri) {
      const kept = await store.state(`feed ${uri}`);
      return kept === null ? null : (JSON.parse(kept) as FeedState);
    },
    async save(state) {
      await store.setState(`feed ${state.uri}`, JSON.stringify(state));
      onPolled(state);
    },
  };
}

/** The feeds a project watches, in the order they were added. */
export async function watchedFeeds(store: Store): Promise<readonly string[]> {
  return JSON.parse((await store.state(listKey)) ?? "[]") as string[];
}

/** The addresses that `inputs` mean: themselves, or those that local lists of feeds name. */
async function feedsOf(inputs: readonly string[], onMessage: (message: Message) => void): Promise<string[]> {
  const isAddress = (input: string): boolean => /^https?:\/\//i.test(input);
  const feeds = inputs.filter(isAddress);
  const paths = inputs.filter((input) => !isAddress(input));
  if (paths.length === 0) return feeds;
  for await (const one of readSources(paths)) {
    if (one.kind === "link" && one.link.kind === "feed") feeds.push(one.link.uri);
    else if (one.kind === "message") onMessage(one.message);
  }
  return feeds;
}

async function* each(received: readonly Received[]): AsyncGenerator<Received> {
  yield* received;
}

/** Takes in what feeds bring and keeps the dossier of the project up with it; inputs are added to the feeds it watches. */
export async function watchProject(
  store: Store,
  inputs: readonly string[],
  options: WatchProjectOptions,
): Promise<void> {
  const { fetcher, jobs = 1, onTaken = () => {}, onMessage = () => {}, onPolled = () => {} } = options;
  const { now, sleep } = machineWeb;
  const feeds = [...new Set([...(await watchedFeeds(store)), ...(await feedsOf(inputs, onMessage))])];
  await store.setState(listKey, JSON.stringify(feeds));
  const iso = (): string => new Date(now()).toISOString();
  const whole = openReassembler(store);
  let staleSince: number | null = null;
  const settle = async (): Promise<void> => {
    if (staleSince !== null) await whole.reassemble();
    staleSince = null;
  };
  const take = async (received: readonly Received[], feed: FeedState): Promise<void> => {
    const told = (taken: readonly TakenIn[]) => onTaken(taken, feed);
    await takeIn(store, each(received), { now: iso, jobs, onMessage, onTaken: told });
    staleSince ??= now();
    if (now() - staleSince > longestStale) await settle();
  };
  const rest = async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    await settle();
    await sleep(milliseconds, signal);
  };
  try {
    await watchFeeds(feeds, {
      ...options,
      fetcher,
      now,
      states: statesIn(store, onPolled),
      take,
      sleep: rest,
    });
    await settle();
  } finally {
    await whole.close();
  }
}
