/** A page that a feed named, looked at again for a while, since reports of an event are rewritten in its first days. */
export interface WatchedPage {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of its bytes when it was last fetched. */
  readonly sha256: string;
  /** ISO 8601 times in UTC. */
  readonly first: string;
  readonly next: string;
}

/** What is remembered of a feed between two polls; JSON-safe. */
export interface FeedState {
  readonly uri: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** ISO 8601 times in UTC; null before the first poll. */
  readonly lastPoll: string | null;
  readonly nextPoll: string;
  /** Minutes between two polls, as the feed's own pace has set them. */
  readonly interval: number;
  /** Polls that failed since the last that did not, and why the last of them did. */
  readonly failures: number;
  readonly failure: string | null;
  /** Item id → hash of what the feed said of it when it was taken in. */
  readonly seen: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, WatchedPage>>;
}

/** Keeps the states of feeds. */
export interface FeedStates {
  load(uri: string): Promise<FeedState | null>;
  save(state: FeedState): Promise<void>;
}
