import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "../../src/model/span.ts";
import { type Found, lines } from "./peer.ts";

const wink = winkNLP(model, ["sbd", "pos", "ner"]);
const { its } = wink;

export interface WinkText {
  readonly tokens: readonly Found[];
  readonly sentences: readonly Span[];
  readonly entities: readonly Found[];
}

/** What wink-nlp's own pipeline makes of a text, with offsets; the label of a token is its tag. */
export function winkText(text: string): WinkText {
  const document = wink.readDoc(text);
  const words = document.tokens().out() as string[];
  const tags = document.tokens().out(its.pos) as unknown as string[];
  let at = 0;
  const tokens = words.map((word, index) => {
    const start = Math.max(at, text.indexOf(word, at));
    at = start + word.length;
    return { start, end: at, label: tags[index] ?? "" };
  });
  const spanOf = ([first, last]: readonly [number, number]): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
  });
  const pairs = (view: { out(what: unknown): unknown }): [number, number][] =>
    view.out(its.span) as [number, number][];
  const types = document.entities().out(its.type) as unknown as string[];
  return {
    tokens,
    sentences: pairs(document.sentences()).map(spanOf),
    entities: pairs(document.entities()).map((pair, index) => ({
      ...spanOf(pair),
      label: types[index] ?? "",
    })),
  };
}

const timeTypes: ReadonlySet<string> = new Set(["DATE", "TIME", "DURATION"]);

/** Spans alone: wink-nlp gives no values to times. Its model names no persons, places or bodies. */
export function winkTimes(text: string): Found[] {
  return lines(text).flatMap(({ start, line }) =>
    winkText(line)
      .entities.filter(({ label }) => timeTypes.has(label))
      .map((one) => ({ start: start + one.start, end: start + one.end, label: "" })),
  );
}
