import { type Article, articleId } from "../model/article.ts";
import { type Capture, type CaptureOrigin, captureOf } from "../model/capture.ts";
import type { Message, Severity } from "../model/message.ts";

/** One thing that reading gives: an article, with its original bytes where they are asked for, or something to say about the input. */
export type Received =
  | { readonly kind: "article"; readonly article: Article; readonly capture?: Capture }
  | { readonly kind: "message"; readonly message: Message };

/** A named stretch of input; `uri` is null for standard input. */
export interface Source {
  readonly uri: string | null;
  readonly bytes: Uint8Array;
  /** The encoding that whoever sent the bytes says they are in. */
  readonly charset?: string | null;
  /** Whether it stands in an archive, so that a further one in it is refused, or there would be no end to them. */
  readonly inside?: boolean;
  /** Whether addresses that the source names are wanted as links; else they are told as messages. */
  readonly links?: boolean;
  /** Where the bytes came from, if the articles read from them are to carry them. */
  readonly origin?: CaptureOrigin | null;
}

/** A source whose bytes are still to come. */
export type StreamSource = Omit<Source, "bytes">;

/** What a reader knows of an article; the id and the level form of the text are added by `received`. */
export type ArticleParts = Omit<Article, "id">;

export const bareParts: ArticleParts = {
  uri: null,
  outlet: null,
  title: null,
  byline: null,
  published: null,
  publishedBasis: "none",
  language: "und",
  text: "",
};

/** No article may be longer, in UTF-16 units: later stages promise a bounded time for each. */
export const longestText = 2_000_000;

/** Plain text of more bytes than this has more characters than that in every encoding in use. */
export const longestTextBytes: number = 4 * longestText;

/** How a source is called in messages. */
export function nameOf(uri: string | null): string {
  return uri ?? "standard input";
}

export function report(
  severity: Severity,
  rule: string,
  about: { uri: string | null; reason: string },
): Received {
  const { uri, reason } = about;
  const message: Message = { rule, reason, severity, start: null, end: null };
  return { kind: "message", message: uri === null ? message : { ...message, uri } };
}

/** An error that says what could not be read and why, in the one form of such sentences. */
export function unreadable(uri: string | null, rule: string, why: string): Received {
  return report("error", rule, { uri, reason: `Cannot read article "${nameOf(uri)}": ${why}` });
}

/** Line ends become `\n`; lone surrogates and zero characters, which no store takes, U+FFFD; nothing else is changed. */
function level(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return (lines.includes("\0") ? lines.replaceAll("\0", "\uFFFD") : lines).toWellFormed();
}

/** The article made of `parts`, or the message that says why it cannot be one; `name` is its name in messages. */
export function received(name: string | null, parts: ArticleParts): Received {
  const text = level(parts.text);
  if (text.trim() === "") return unreadable(name, "no-text", "no text found");
  if (text.length > longestText) {
    return unreadable(name, "too-long", `text of ${text.length} characters, wanted at most ${longestText}`);
  }
  const title = parts.title === null ? null : level(parts.title);
  const article = { ...parts, title, text };
  return { kind: "article", article: { id: articleId(article), ...article } };
}

/** The articles among `found` with the bytes they were read from, where an origin asks for that. */
export function withCapture<T extends Received | { readonly kind: "link" }>(
  found: readonly T[],
  source: Omit<Source, "uri">,
): T[] {
  const { bytes, origin } = source;
  if (!origin || !found.some((one) => one.kind === "article")) return [...found];
  const capture = captureOf(origin, bytes);
  return found.map((one) => (one.kind === "article" ? { ...one, capture } : one));
}
