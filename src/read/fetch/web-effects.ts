import { lookup } from "node:dns/promises";
import { setTimeout as wait } from "node:timers/promises";

/** An address that a name stands for. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** What fetching needs of the machine besides sockets; tests give their own. */
export interface WebEffects {
  /** Milliseconds since 1970. */
  now(): number;
  /** Ends early, without an error, where `signal` says so. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  resolve(host: string): Promise<readonly Resolved[]>;
}

/** Timers take no longer waits. */
const longestSleep = 2_000_000_000;

export const machineWeb: WebEffects = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    wait(Math.min(milliseconds, longestSleep), undefined, signal ? { signal } : {}).catch(() => {}),
  resolve: (host) => lookup(host, { all: true, order: "ipv4first" }),
};
