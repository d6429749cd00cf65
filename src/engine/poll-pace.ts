import type { FeedState } from "../model/feed-state.ts";

/** Minutes between two polls of a feed; docs/ingest.md tells them. */
export interface Pace {
  readonly shortest: number;
  readonly first: number;
  readonly longest: number;
}

export const pace: Pace = { shortest: 15, first: 30, longest: 360 };

/** Hours after the first fetch of a page at which it is looked at again. */
export const recheckHours: readonly number[] = [1, 3, 9, 24, 48];

const longestFailure = 24 * 60;
const minute = 60_000;
const hour = 60 * minute;

export function iso(time: number): string {
  return new Date(time).toISOString();
}

/** Twice as often where something new came, half as often again less where nothing did; never against the feed's wish. */
export function nextInterval(
  state: FeedState,
  news: { count: number; wish: number | null; pace: Pace },
): number {
  const { shortest, longest } = news.pace;
  const wanted = news.count > 0 ? state.interval / 2 : state.interval * 1.5;
  const least = Math.min(Math.max(shortest, news.wish ?? 0), longest);
  return Math.round(Math.min(Math.max(wanted, least), longest));
}

/** Minutes to wait after failures: twice as long each time, up to a day, and as long as the server wants. */
export function failureDelay(state: FeedState, retryAfter: number | null): number {
  const doubled = Math.min(state.interval * 2 ** Math.min(state.failures, 10), longestFailure);
  return Math.max(doubled, Math.min((retryAfter ?? 0) / minute, longestFailure));
}

export function afterMinutes(time: number, minutes: number): string {
  return iso(time + minutes * minute);
}

/** When a page first fetched at `first` is due again after `now`; null once it is old. */
export function nextRecheck(first: number, now: number): string | null {
  const due = recheckHours.map((hours) => first + hours * hour).find((time) => time > now);
  return due === undefined ? null : iso(due);
}
