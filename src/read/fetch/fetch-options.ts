import { engine } from "../../model/engine.ts";
import { machineWeb, type WebEffects } from "./web-effects.ts";

/** Bounds on one fetch; docs/ingest.md tells the values. */
export interface FetchLimits {
  /** Bytes of a body as it comes. */
  readonly packedBytes: number;
  /** Bytes of a body with its content coding undone. */
  readonly bytes: number;
  readonly redirects: number;
  readonly connectMilliseconds: number;
  /** Until the head of an answer is there, and between two pieces of its body. */
  readonly idleMilliseconds: number;
  readonly totalMilliseconds: number;
}

export interface FetchOptions {
  readonly effects: WebEffects;
  readonly limits: FetchLimits;
  /** Whether an IP address that is not public may be fetched from. */
  readonly allow: (address: string) => boolean;
  /** Milliseconds between two requests to one host, where it does not ask for more. */
  readonly delay: number;
  /** Longest wait between two requests to one host, whatever it asks for. */
  readonly longestDelay: number;
  /** Longest wait that an overloaded host is granted before its page is given up. */
  readonly longestBackOff: number;
  readonly userAgent: string;
}

/** The name robots.txt files know us by. */
export const productToken = "Stemma";

export const fetchLimits: FetchLimits = {
  packedBytes: 16_000_000,
  bytes: 32_000_000,
  redirects: 5,
  connectMilliseconds: 10_000,
  idleMilliseconds: 20_000,
  totalMilliseconds: 60_000,
};

export const fetchDefaults: FetchOptions = {
  effects: machineWeb,
  limits: fetchLimits,
  allow: () => false,
  delay: 1000,
  longestDelay: 60_000,
  longestBackOff: 60_000,
  userAgent: `${productToken}/${engine.split(" ")[1]} (reads news pages for research)`,
};
