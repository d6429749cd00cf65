import type { Analysis } from "../../../src/model/analysis.ts";
import type { ArticleDetail } from "../../../src/model/desk.ts";
import type { Mention } from "../../../src/model/entity.ts";
import type { Place } from "../../../src/model/place.ts";
import type { Quote } from "../../../src/model/quote.ts";
import type { Span } from "../../../src/model/span.ts";
import type { TimeExpression } from "../../../src/model/time.ts";
import { rangeText } from "../days.ts";
import {
  entityTypeLabels,
  hedgeLabels,
  hopText,
  placePrecisionLabels,
  timePrecisionLabels,
} from "../labels.ts";

export type Layer = "claims" | "quotes" | "names" | "places" | "times" | "shared";

/** What each layer marks; each is drawn with a line of its own kind, not by colour alone. */
export const layers: readonly { readonly id: Layer; readonly name: string }[] = [
  { id: "claims", name: "Claims" },
  { id: "quotes", name: "Quotations" },
  { id: "names", name: "Names" },
  { id: "places", name: "Places" },
  { id: "times", name: "Times" },
  { id: "shared", name: "Shared text" },
];

export const usualLayers: readonly Layer[] = ["claims", "quotes"];

/** A stretch of the text that a layer marks, and what is said of it on request. */
export interface LayerMark extends Span {
  readonly layer: Layer;
  readonly title: string;
  readonly href?: string;
}

const quoteKinds: Readonly<Record<Quote["kind"], string>> = {
  direct: "Direct speech",
  indirect: "Indirect speech",
  mixed: "Partly in quotation marks",
};

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function nameMark(mention: Mention, { analysis, entityOf }: ArticleDetail): LayerMark {
  const entity = analysis.entities.find(({ id }) => id === mention.entity);
  const global = entityOf[mention.entity];
  return {
    ...spanOf(mention),
    layer: "names",
    title: `${entity?.name ?? "?"}: ${entityTypeLabels[mention.type]}`,
    ...(global !== undefined && { href: `/entities/${encodeURIComponent(global)}` }),
  };
}

function placeMark(place: Place): LayerMark {
  const { name, lat, lon, country, precision, source, rule } = place;
  const point =
    lat === null || lon === null ? "not in the gazetteer" : `${lat.toFixed(2)}, ${lon.toFixed(2)}`;
  const where = [name, country, placePrecisionLabels[precision], point]
    .filter((part) => part !== null)
    .join(", ");
  return { ...spanOf(place), layer: "places", title: `${where} (${source}; ${rule})` };
}

function timeMark(time: TimeExpression): LayerMark {
  const { from, to, value, precision, rule } = time;
  const days =
    from && to
      ? `${rangeText({ from, to })}, ${timePrecisionLabels[precision]}`
      : `${value}: no calendar day`;
  return { ...spanOf(time), layer: "times", title: `${days} (${rule})` };
}

function speakerOf({ speaker, attribution }: Quote, { entities, attributions }: Analysis): string {
  const told = attributions.find(({ id }) => id === attribution);
  const hop = told?.chain.at(-1);
  const hedge = told ? hedgeLabels[told.hedge] : null;
  const name = hop ? hopText(hop) : (entities.find(({ id }) => id === speaker)?.name ?? "speaker not named");
  return hedge ? `${name}, ${hedge}` : name;
}

function quoteMarks(quote: Quote, analysis: Analysis): LayerMark[] {
  const title = `${quoteKinds[quote.kind]}: ${speakerOf(quote, analysis)}`;
  return quote.content.map((content) => ({ ...spanOf(content), layer: "quotes", title }));
}

/** Every mark of every layer, in the order of the text. */
export function layerMarks(detail: ArticleDetail): LayerMark[] {
  const { analysis, copies } = detail;
  const { id } = analysis.article;
  const named = analysis.mentions.filter(({ form }) => form !== "pronoun");
  const claims = analysis.claims.map(
    ({ evidence }): LayerMark => ({ ...spanOf(evidence), layer: "claims", title: "Claim: see the margin" }),
  );
  const shared = copies.flatMap(({ evidence }) => evidence.filter(({ article }) => article === id));
  return [
    ...claims,
    ...analysis.quotes.flatMap((quote) => quoteMarks(quote, analysis)),
    ...named.map((mention) => nameMark(mention, detail)),
    ...analysis.places.map(placeMark),
    ...analysis.times.map(timeMark),
    ...shared.map(
      (span): LayerMark => ({ ...spanOf(span), layer: "shared", title: "Also stands in another report" }),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
