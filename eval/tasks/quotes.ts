import { annotate } from "../../src/annotate/annotate.ts";
import { extractAttributions } from "../../src/extract/attributions.ts";
import type { Article } from "../../src/model/article.ts";
import type { Attribution } from "../../src/model/attribution.ts";
import type { Block } from "../../src/model/block.ts";
import type { Span } from "../../src/model/span.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { matched, scores } from "../scores.ts";
import type { Failure, Task } from "../task.ts";

type Pair = readonly [number, number];

export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface QuoteRecord {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly attributions: readonly GoldAttribution[];
}

const roles = ["source", "cue", "content"] as const;
type Role = (typeof roles)[number];
type Items = Readonly<Record<Role, ReadonlySet<string>>> & { readonly direct: ReadonlySet<string> };

const openingMark = /^(?:["“«‘']|''|``)/;
const closingMark = /(?:["”»’']|'')[.,;]?$/;
const outerMarks = /^[\s"“”«»‘’'.,;:!?—–-]+|[\s"“”«»‘’'.,;:!?—–-]+$/g;

/** The parts of a span that lie in one paragraph each, trimmed: the field scores by paragraph. */
function byParagraph(text: string, [start, end]: Pair): Pair[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap((match) => {
    const words = match[0].trim();
    if (!/[\p{L}\p{N}:]/u.test(words)) return [];
    const from = start + match.index + (match[0].length - match[0].trimStart().length);
    return [[from, from + words.length] as const];
  });
}

/** The same words without outer marks and punctuation, so that marks in or out do not count. */
function bare(text: string, [start, end]: Pair): string {
  const words = text.slice(start, end);
  const inner = words.replace(outerMarks, "");
  const from = start + words.indexOf(inner);
  return `${from}-${from + inner.length}`;
}

function key([start, end]: Pair): string {
  return `${start}-${end}`;
}

/** Content that stands between marks on both sides, marks and outer punctuation stripped. */
export function directItems(text: string, contents: readonly Pair[]): Set<string> {
  const between = contents
    .flatMap((pair) => byParagraph(text, pair))
    .filter(([start, end]) => {
      const words = text.slice(start, end);
      return openingMark.test(words) && closingMark.test(words);
    });
  return new Set(between.map((pair) => bare(text, pair)));
}

function itemsOf(text: string, attributions: readonly GoldAttribution[]): Items {
  const spans = (role: Role): Pair[] =>
    attributions.flatMap((one) => one[role]).flatMap((pair) => byParagraph(text, pair));
  return {
    source: new Set(spans("source").map(key)),
    cue: new Set(spans("cue").map(key)),
    content: new Set(spans("content").map(key)),
    direct: directItems(
      text,
      attributions.flatMap((one) => one.content),
    ),
  };
}

/** Our content in the corpus's form: with its quotation marks and its "that", without a full stop outside them. */
function corpusContent(text: string, span: Span): Pair {
  let { start, end } = span;
  const before = text.slice(Math.max(0, start - 6), start);
  const lead = /(?:''|``|["“«‘'])\s?$/.exec(before) ?? /\bthat $/.exec(before);
  if (lead) start -= lead[0].length;
  if (/\bthat $/.test(text.slice(Math.max(0, start - 6), start))) start -= 5;
  const after = /^[.,!?…]?(?:''|["”»’'])/.exec(text.slice(end, end + 5));
  if (after && !/^['’]\w/.test(text.slice(end, end + 2))) end += after[0].length;
  return [start, end];
}

/** Our source in the corpus's form: a comma that closes an apposition before the cue, and the ending of a genitive, are part of it. */
function corpusSource(text: string, { start, end }: Span, cue: Span): Pair {
  const pronoun = /^(?:he|she|it|that|who|they|we|i|you|there)$/i.test(text.slice(start, end));
  if (/^['’]s\b/.test(text.slice(end, end + 3)) && !pronoun) return [start, end + 2];
  const closes = end < cue.start && text.charAt(end) === "," && text.slice(start, end).includes(",");
  return [start, closes ? end + 1 : end];
}

/** The words of the last hop, with the hop they are part of or stand right behind ("a paper citing two doctors"); not of whom it cites elsewhere. */
function sourceOf(text: string, { chain }: Attribution, cue: Span): Span | null {
  let source: Span | null = null;
  for (const hop of chain.slice(1).toReversed()) {
    if (hop.start === null || hop.end === null) break;
    const { start, end } = hop;
    const cited: boolean =
      source !== null && /\bciting $/.test(text.slice(Math.max(0, source.start - 8), source.start));
    if (!source || (cited && source.start - end > 12)) source = { start, end };
    else if (
      start <= source.start &&
      source.start - end < 12 &&
      !(start <= cue.start && cue.end <= source.start)
    ) {
      source = { start, end: Math.max(end, source.end) };
    }
  }
  return source;
}

/** Our attributions in the corpus's form: one layer deep, the colon after a cue part of it. */
function corpusForm(text: string, attributions: readonly Attribution[]): GoldAttribution[] {
  const contents = attributions.flatMap((one) => one.content.map((span) => ({ id: one.id, span })));
  return attributions.flatMap((one) => {
    const cue = one.cue;
    if (!cue) return [];
    const inside = contents.some(
      ({ id, span }) => id !== one.id && span.start <= cue.start && cue.end <= span.end,
    );
    if (inside) return [];
    const source = sourceOf(text, one, cue);
    const colon = text.charAt(cue.end) === ":" ? 1 : 0;
    return [
      {
        source: source ? [corpusSource(text, source, cue)] : [],
        cue: [[cue.start, cue.end + colon] as const],
        content: one.content.map((span) => corpusContent(text, span)),
      },
    ];
  });
}

/** Body lines as paragraphs, the first as the title: the corpus gives text without a page around it. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: index === 0 ? "title" : "paragraph",
    rule: "eval:line",
  }));
}

function articleOf(record: QuoteRecord): Article {
  return {
    id: record.id,
    uri: null,
    outlet: null,
    title: record.title ?? null,
    byline: null,
    published: record.date ?? null,
    publishedBasis: record.date ? "metadata" : "none",
    language: "en",
    text: record.text,
  };
}

function predict(record: QuoteRecord): readonly Attribution[] {
  const annotated = annotate(articleOf(record), blocksOf(record.text));
  return extractAttributions(annotated, { entities: [], mentions: [] }).attributions;
}

function errorsOf(record: QuoteRecord, predicted: Items, gold: Items): Failure[] {
  const show = (one: string): string => {
    const [start, end] = one.split("-").map(Number) as [number, number];
    const around = record.text.slice(Math.max(0, start - 40), Math.min(record.text.length, end + 25));
    return `${around.slice(0, Math.min(40, start))}⟦${record.text.slice(start, end)}⟧${record.text.slice(end, end + 25)}`;
  };
  return [...roles, "direct" as const].flatMap((role) => {
    const side = (kind: string, from: ReadonlySet<string>, other: ReadonlySet<string>): Failure[] =>
      [...from]
        .filter((one) => !other.has(one))
        .map((one) => ({ kind: `${role} ${kind}`, document: record.id, detail: show(one) }));
    return [...side("missed", gold[role], predicted[role]), ...side("wrong", predicted[role], gold[role])];
  });
}

/**
 * Attribution on PolNeAR: exact span F1 of source, cue and content. An item is one contiguous span of a role, cut at
 * paragraph ends, each span counted once a role, as sequence labelling on the corpus counts them (CofeNet, COLING 2022).
 * `directContentF1` takes the content spans that begin and end with quotation marks, marks and outer punctuation stripped.
 */
export const quotes: Task = {
  name: "quotes",
  folder: "quotes/polnear",
  async run(data) {
    const records = readRecords<QuoteRecord>(dataPath(data));
    const counts = { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0], direct: [0, 0, 0] };
    const errors: Failure[] = [];
    for (const record of records) {
      const gold = itemsOf(record.text, record.attributions);
      const predicted = itemsOf(record.text, corpusForm(record.text, predict(record)));
      for (const role of [...roles, "direct" as const]) {
        const count = counts[role] as [number, number, number];
        count[0] += matched([...predicted[role]], [...gold[role]]);
        count[1] += predicted[role].size;
        count[2] += gold[role].size;
      }
      errors.push(...errorsOf(record, predicted, gold));
    }
    const of = (role: keyof typeof counts) => {
      const [correct, predicted, gold] = counts[role] as [number, number, number];
      return scores({ correct, predicted, gold });
    };
    return {
      documents: records.length,
      metrics: {
        sourceF1: of("source").f1,
        cueF1: of("cue").f1,
        contentF1: of("content").f1,
        directContentF1: of("direct").f1,
        detail: { source: of("source"), cue: of("cue"), content: of("content"), direct: of("direct") },
      },
      errors,
    };
  },
};
