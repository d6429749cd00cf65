/** One item of a feed, in the words of all formats. */
export interface FeedItem {
  /** The id the feed gives, else its address, else its title. */
  readonly id: string;
  readonly uri: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string | null;
  readonly outlet: string | null;
  /** The whole text in HTML or plain; null where the feed holds none or only a summary. */
  readonly content: { readonly form: "html" | "text"; readonly value: string } | null;
}

export interface Feed {
  readonly title: string | null;
  /** Minutes for which the feed asks not to be polled again. */
  readonly minutes: number | null;
  readonly items: readonly FeedItem[];
}
