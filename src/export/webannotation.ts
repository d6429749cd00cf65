import type { Fact, FactClaim, Utterance } from "../model/dossier.ts";
import { verdictLabels } from "../model/labels.ts";
import type { Span } from "../model/span.ts";
import { type CodePoints, codePoints } from "../text/code-points.ts";
import { claimText, factTitle } from "./amounts.ts";
import { type Catalog, nameOf } from "./catalog.ts";
import { claimIds } from "./claim-ids.ts";
import type { FormatWriter } from "./format.ts";
import { jsonObject } from "./json-stream.ts";
import { vocabulary } from "./jsonld-context.ts";
import { textHashes } from "./text-hashes.ts";
import { known, urn } from "./urn.ts";

type Node = Readonly<Record<string, unknown>>;

/** What is said of a stretch of an article. */
interface Remark {
  readonly id: string;
  readonly article: string;
  readonly span: Span;
  readonly motivation: "describing" | "identifying";
  readonly says: string;
  readonly about: Node;
}

const context = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    stemma: vocabulary,
    sha256: "stemma:sha256",
    address: "stemma:address",
    aspect: "stemma:aspect",
    agreement: "stemma:agreement",
    low: "stemma:low",
    high: "stemma:high",
    hedge: "stemma:hedge",
    stance: "stemma:stance",
    verdict: "stemma:verdict",
    rejected: "stemma:rejected",
    isPartOf: { "@id": "http://purl.org/dc/terms/isPartOf", "@type": "@id" },
  },
];
/** Code units of the text given before and after the words. */
const surroundings = 32;

/** The one place where the words of a figure stand in its evidence; null where they stand there twice or not at all. */
function figureSpan({ figure, evidence }: FactClaim): Span | null {
  if (!figure || figure.text === "") return null;
  const at = evidence.text.indexOf(figure.text);
  if (at < 0 || evidence.text.indexOf(figure.text, at + 1) >= 0) return null;
  const start = evidence.start + at;
  return { start, end: start + figure.text.length };
}

function* claimRemarks(catalog: Catalog, fact: Fact, incident: string | null): Generator<Remark> {
  const ids = claimIds(fact);
  for (const [index, claim] of fact.claims.entries()) {
    const id = urn("claim", ids[index] as string);
    const { article, evidence, hedge, stance, figure, rejected = null } = claim;
    const { aspect, agreement } = fact;
    const says = `${factTitle(fact)}: ${claimText(catalog, claim)}`;
    const part = incident === null ? null : urn("incident", incident);
    const about = {
      ...known({ id, type: "stemma:Claim", aspect, low: figure?.low ?? null, high: figure?.high ?? null }),
      ...known({ hedge, stance, agreement, isPartOf: part, rejected }),
    };
    yield { id: `${id}/claim`, article, span: evidence, motivation: "describing", says, about };
    const span = figureSpan(claim);
    if (span) yield { id: `${id}/figure`, article, span, motivation: "identifying", says, about: { id } };
  }
}

function* quoteRemarks(catalog: Catalog, { id, verdict, renderings }: Utterance): Generator<Remark> {
  for (const [index, { article, start, end, speaker }] of renderings.entries()) {
    const who = speaker === null ? "a speaker not named" : nameOf(catalog, speaker);
    const says = `Words of ${who} (${verdictLabels[verdict]})`;
    const about = { id: urn("utterance", id), type: "stemma:Utterance", verdict };
    const own = urn("rendering", `${id}/${index + 1}`);
    yield { id: own, article, span: { start, end }, motivation: "describing", says, about };
  }
}

function* remarks(catalog: Catalog): Generator<Remark> {
  for (const { id, facts } of catalog.dossier.incidents)
    for (const fact of facts) yield* claimRemarks(catalog, fact, id);
  for (const fact of catalog.dossier.facts) yield* claimRemarks(catalog, fact, null);
  for (const quote of catalog.dossier.quotes) yield* quoteRemarks(catalog, quote);
}

/** A stretch without half a pair at its ends. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
}

function selectors(text: string, { start, end }: Span, points: CodePoints): readonly Node[] {
  const prefix = whole(text.slice(Math.max(0, start - surroundings), start));
  const suffix = whole(text.slice(end, end + surroundings));
  const exact = text.slice(start, end);
  return [
    { type: "TextQuoteSelector", exact, ...known({ prefix, suffix }) },
    { type: "TextPositionSelector", start: points.toPoints(start), end: points.toPoints(end) },
  ];
}

function sourceNode(catalog: Catalog, id: string, sha256: string | null): Node {
  const article = catalog.sourceOf.get(id)?.article;
  const uri = article?.uri ?? null;
  const via = uri && /^https?:/i.test(uri) ? uri : null;
  return {
    id: urn("article", id),
    type: "Text",
    format: "text/plain",
    ...known({ language: article?.language ?? null, sha256, via, address: via ? null : uri }),
  };
}

function* annotations(catalog: Catalog): Generator<Node> {
  const hashOf = textHashes(catalog);
  const known = new Map<string, CodePoints>();
  for (const { id, article, span, motivation, says, about } of remarks(catalog)) {
    const text = catalog.sourceOf.get(article)?.text ?? "";
    if (text === "") continue;
    const points = known.get(article) ?? codePoints(text);
    known.set(article, points);
    yield {
      id: id.replace("urn:stemma:", "urn:stemma:annotation:"),
      type: "Annotation",
      motivation,
      body: [
        { type: "TextualBody", value: says, format: "text/plain", language: "en", purpose: motivation },
        about,
      ],
      target: {
        source: sourceNode(catalog, article, hashOf(article)),
        selector: selectors(text, span, points),
      },
    };
  }
}

function counted(catalog: Catalog): number {
  let count = 0;
  for (const { article } of remarks(catalog)) if (catalog.sourceOf.get(article)?.text) count++;
  return count;
}

/** One page of annotations by the Web Annotation Data Model; positions count Unicode code points, as the model wants. */
export const webannotation: FormatWriter = {
  write: (catalog) =>
    jsonObject(
      {
        "@context": context,
        id: urn("dossier", "annotations"),
        type: "AnnotationPage",
        partOf: { id: urn("dossier", "claims"), type: "AnnotationCollection", total: counted(catalog) },
        startIndex: 0,
      },
      { items: annotations(catalog) },
    ),
};
