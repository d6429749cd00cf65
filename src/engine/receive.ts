import { counted } from "../model/labels.ts";
import type { Message } from "../model/message.ts";
import { machineEffects, type ReadEffects } from "../read/effects.ts";
import type { Fetcher, Validators } from "../read/fetch/fetcher.ts";
import { withoutLinks } from "../read/found.ts";
import { type Found, type Link, type Received, readSources } from "../read/read.ts";
import { readFetched, readHanded } from "../read/read-fetched.ts";
import { webAddress } from "../read/web-address.ts";

export type { Received } from "../read/read.ts";

/** A path, `-`, an address of the web, or a file handed over. */
export type Input = string | { readonly name: string; readonly bytes: Uint8Array };

export interface ReceiveOptions {
  /** Fetches addresses; without one they are refused. */
  readonly fetcher?: Fetcher | null;
  /** Whether addresses that local feeds, lists and sitemaps name are fetched too. */
  readonly follow?: boolean;
  /** Documents fetched in one run, at most. */
  readonly mostPages?: number;
  /**
   * What is known of an address from the last time, so that it is sent again only when it has changed; asked of what
   * feeds and sitemaps name, for what was asked for by itself is fetched in any case.
   */
  readonly validators?: (uri: string) => Promise<Validators | null>;
  readonly effects?: ReadEffects;
}

/** Documents fetched in one run where nothing else is asked for. */
export const pagesPerRun = 500;
/** Hosts wait for their turn one by one, so this many may wait together. */
const together = 16;
/** From a list of feeds to a feed to a page, or from an index to a sitemap to a page. */
const deepest = 3;

interface Visit {
  readonly link: Link;
  readonly depth: number;
}

function isAddress(input: Input): input is string {
  return typeof input === "string" && /^https?:\/\//i.test(input);
}

function told(
  severity: Message["severity"],
  about: { rule: string; reason: string; uri?: string },
): Received {
  const { rule, reason, uri } = about;
  const message = { rule, reason, severity, start: null, end: null };
  return { kind: "message", message: uri === undefined ? message : { ...message, uri } };
}

/** A way along addresses: each once, those named first before those they name. */
class Journey {
  readonly #options: ReceiveOptions & { readonly fetcher: Fetcher };
  readonly #seen = new Set<string>();
  readonly #waiting: Visit[] = [];
  #left: number;
  #leftOut = 0;

  constructor(options: ReceiveOptions & { readonly fetcher: Fetcher }) {
    this.#options = options;
    this.#left = options.mostPages ?? pagesPerRun;
  }

  add(link: Link, depth = 0): void {
    if (this.#seen.has(link.uri) || depth > deepest) return;
    this.#seen.add(link.uri);
    if (this.#left-- > 0) this.#waiting.push({ link, depth });
    else this.#leftOut++;
  }

  async *go(): AsyncGenerator<Received> {
    const running: Promise<{ depth: number; found: Found[] }>[] = [];
    while (this.#waiting.length > 0 || running.length > 0) {
      while (this.#waiting.length > 0 && running.length < together)
        running.push(this.#visit(this.#waiting.shift() as Visit));
      const { depth, found } = await (running.shift() as Promise<{ depth: number; found: Found[] }>);
      for (const one of found) {
        if (one.kind === "link") this.add(one.link, depth + 1);
        else yield one;
      }
    }
    if (this.#leftOut === 0) return;
    const most = this.#options.mostPages ?? pagesPerRun;
    const reason = `Left out ${counted(this.#leftOut, "address")}: wanted at most ${most} in one run, --most-pages sets more`;
    yield told("warning", { rule: "most-pages", reason });
  }

  async #visit({ link, depth }: Visit): Promise<{ depth: number; found: Found[] }> {
    const { fetcher, validators } = this.#options;
    const { uri } = link;
    const known = link.from === uri ? null : await validators?.(uri);
    const fetched = await fetcher.fetch(uri, known ?? null);
    if (fetched.kind === "document") return { depth, found: await readFetched(fetched.document, link) };
    if (fetched.kind === "refused")
      return { depth, found: [told("error", { rule: fetched.rule, reason: fetched.reason, uri })] };
    const reason = `Left out "${uri}": unchanged since it was last fetched`;
    return { depth, found: [told("info", { rule: "unchanged", reason, uri })] };
  }
}

function linkTo(uri: string): Link {
  return { uri, kind: "page", from: uri, title: null, published: null, outlet: null };
}

async function* local(inputs: readonly Input[], effects: ReadEffects): AsyncGenerator<Found> {
  for (const input of inputs) if (typeof input !== "string") yield* readHanded(input);
  const paths = inputs.filter((input) => typeof input === "string");
  if (paths.length > 0) yield* readSources(paths, effects);
}

/**
 * Takes in pages from where they are: files, folders, standard input, files handed over, and addresses, with what the
 * feeds, lists and sitemaps behind these name. Every article carries its capture.
 */
export async function* receive(
  inputs: readonly Input[],
  options: ReceiveOptions = {},
): AsyncGenerator<Received> {
  const { fetcher = null, follow = false, effects = machineEffects } = options;
  const links: Found[] = [];
  for await (const one of local(
    inputs.filter((input) => !isAddress(input)),
    effects,
  )) {
    if (one.kind === "link") links.push(one);
    else yield one;
  }
  const addresses = [...new Set(inputs.filter(isAddress))];
  if (!fetcher) {
    yield* withoutLinks(links);
    for (const uri of addresses)
      yield told("error", { rule: "no-fetch", reason: `Cannot fetch "${uri}": fetching is off`, uri });
    return;
  }
  const journey = new Journey({ ...options, fetcher });
  for (const uri of addresses) journey.add(linkTo(webAddress(uri) ?? uri));
  if (follow) for (const one of links) if (one.kind === "link") journey.add(one.link);
  if (!follow) yield* withoutLinks(links);
  yield* journey.go();
}
