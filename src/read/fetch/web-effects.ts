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
  sleep(milliseconds: number): Promise<void>;
  resolve(host: string): Promise<readonly Resolved[]>;
}

export const machineWeb: WebEffects = {
  now: () => Date.now(),
  sleep: (milliseconds) => wait(milliseconds),
  resolve: (host) => lookup(host, { all: true, order: "ipv4first" }),
};
