import { fetchDefaults } from "../read/fetch/fetch-options.ts";
import { type Fetcher, openFetcher } from "../read/fetch/fetcher.ts";

export type { Fetcher } from "../read/fetch/fetcher.ts";

export interface WebOptions {
  /** Whether addresses that are not public may be fetched from. */
  readonly allowPrivate?: boolean;
  /** An address or mailbox that tells servers whom to turn to. */
  readonly contact?: string | undefined;
}

/** The fetcher a command uses. */
export function openWeb(options: WebOptions): Fetcher {
  const { allowPrivate = false, contact } = options;
  const plain = contact?.replace(/[^\x20-\x7e]|[()]/g, "").slice(0, 200);
  const userAgent = plain ? `${fetchDefaults.userAgent} (${plain})` : fetchDefaults.userAgent;
  return openFetcher({ allow: () => allowPrivate, userAgent });
}
