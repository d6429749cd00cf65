import robotsModule from "robots-parser";
import type { Answer, Failure } from "./fetch-once.ts";
import { productToken } from "./fetch-options.ts";

/** The package is the function itself; its types speak of a default export that is not there. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What a host's robots.txt means for us. */
export interface Robots {
  /** Why `url` may not be fetched; null where it may. */
  refusal(url: URL): Failure | null;
  /** Milliseconds the host wants between two requests; null where it does not say. */
  readonly delay: number | null;
}

const longestRobots = 512_000;
/** Longer rules, and those with more wildcards, take the time of the matcher and no page needs them. */
const longestLine = 2000;
const mostWildcards = 10;
const freshFor = 24 * 3_600_000;
/** Rules that could not be had are asked for again sooner. */
const closedFor = 600_000;
/** Failures that say all there is to say of a host, whatever its rules. */
const plainFailures: ReadonlySet<string> = new Set(["address-refused", "unreachable"]);

const open: Robots = { refusal: () => null, delay: null };

function closed(failure: Failure): Robots {
  return { refusal: () => failure, delay: null };
}

function notHad(why: string): Robots {
  return closed({ rule: "robots", why: `its robots.txt cannot be had: ${why}` });
}

function sane(line: string): boolean {
  return line.length <= longestLine && line.split("*").length <= mostWildcards + 1;
}

const forbidden: Failure = { rule: "robots", why: `its robots.txt forbids it to ${productToken}` };

function parsed(url: string, text: string): Robots {
  const lines = text
    .slice(0, longestRobots)
    .split(/\r\n?|\n/)
    .filter(sane);
  const robots = robotsParser(url, lines.join("\n"));
  const seconds = robots.getCrawlDelay(productToken);
  return {
    refusal: (page) => (robots.isAllowed(page.href, productToken) === false ? forbidden : null),
    delay: seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : null,
  };
}

function ruled(url: string, answer: Answer | Failure): Robots {
  if (!("status" in answer)) return plainFailures.has(answer.rule) ? closed(answer) : notHad(answer.why);
  const { status, bytes } = answer;
  if (status >= 500 || status === 429) return notHad(`status ${status}`);
  return status === 200 ? parsed(url, Buffer.from(bytes).toString("utf8")) : open;
}

interface Known {
  readonly until: number;
  readonly robots: Promise<Robots>;
}

/** The rules of hosts by RFC 9309, asked for once a day: where they cannot be had nothing is fetched, where there are none all may be. */
export class RobotsRules {
  readonly #fetch: (url: URL) => Promise<Answer | Failure>;
  readonly #now: () => number;
  readonly #known = new Map<string, Known>();

  constructor(fetch: (url: URL) => Promise<Answer | Failure>, now: () => number) {
    this.#fetch = fetch;
    this.#now = now;
  }

  of(page: URL): Promise<Robots> {
    const known = this.#known.get(page.origin);
    if (known && this.#now() < known.until) return known.robots;
    const url = new URL("/robots.txt", page);
    const answer = this.#fetch(url);
    const robots = answer.then((one) => ruled(url.href, one));
    const until = this.#now() + freshFor;
    this.#known.set(page.origin, { until, robots });
    void answer.then((one) => {
      const failed = !("status" in one) || one.status >= 500 || one.status === 429;
      if (failed) this.#known.set(page.origin, { until: this.#now() + closedFor, robots });
    });
    return robots;
  }
}
