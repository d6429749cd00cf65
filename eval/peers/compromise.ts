import nlp from "compromise";
import type { Span } from "../../src/model/span.ts";
import { type Found, lines, trimmed } from "./peer.ts";

interface Json {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

interface View {
  json(options: Readonly<Record<string, boolean>>): unknown;
}

type Document = ReturnType<typeof nlp>;

/** A start counts from the first letter while the text begins with the marks before it, so the text is looked for a little earlier too. */
function spansOf(view: View, line: string): Span[] {
  const found = view.json({ offset: true, terms: false }) as readonly Json[];
  return found.flatMap(({ offset, text }) => {
    if (!offset) return [];
    const back = [0, 1, 2, 3].find((count) => line.startsWith(text, offset.start - count)) ?? 0;
    const start = offset.start - back;
    return [{ start, end: start + text.length }];
  });
}

function inLines(text: string, find: (document: Document) => readonly [View, string][]): Found[] {
  return lines(text).flatMap(({ start, line }) =>
    find(nlp(line)).flatMap(([view, label]) =>
      spansOf(view, line).map((span) => ({ start: start + span.start, end: start + span.end, label })),
    ),
  );
}

function withoutMarks(text: string, found: readonly Found[]): Found[] {
  return found.flatMap((one) => {
    const inner = trimmed(text, one);
    return inner ? [{ ...inner, label: one.label }] : [];
  });
}

export function compromiseNames(text: string): Found[] {
  const found = inLines(text, (document) => [
    [document.people(), "PER"],
    [document.organizations(), "ORG"],
    [document.places(), "LOC"],
  ]);
  return withoutMarks(text, found);
}

/** Spans alone: values of dates come with a plugin, not with the library. */
export function compromiseTimes(text: string): Found[] {
  return withoutMarks(
    text,
    inLines(text, (document) => [[document.match("#Date+"), ""]]),
  );
}

export function compromiseQuotations(text: string): Span[] {
  return inLines(text, (document) => [[document.quotations(), ""]]);
}

export function compromiseSentences(text: string): Span[] {
  return spansOf(nlp(text).sentences(), text);
}
