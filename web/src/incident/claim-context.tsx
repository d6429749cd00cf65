import type { VNode } from "preact";
import type { ArticleDetail } from "../../../src/model/desk.ts";
import type { FactClaim } from "../../../src/model/dossier.ts";
import type { Span } from "../../../src/model/span.ts";
import { ask } from "../api.ts";
import { MarkedText, type TextMark } from "../parts/marked-text.tsx";
import { Loaded } from "../parts/states.tsx";
import { articleHref } from "../reports.ts";
import { useResource } from "../resource.ts";

const around = 400;
const fed: ReadonlySet<string> = new Set(["title", "dateline", "heading", "paragraph"]);

/** The paragraph that holds the words, with the one before and the one after. */
function passages(
  { analysis }: ArticleDetail,
  at: Span,
): { readonly before: Span[]; readonly held: Span; readonly after: Span[] } {
  const blocks = analysis.blocks.filter(({ kind }) => fed.has(kind));
  const first = blocks.findIndex((block) => block.end > at.start);
  const last = blocks.findLastIndex((block) => block.start < at.end);
  const [from, to] = [blocks[first], blocks[last]];
  if (!from || !to || last < first) {
    const { text } = analysis.article;
    const held = { start: Math.max(0, at.start - around), end: Math.min(text.length, at.end + around) };
    return { before: [], held, after: [] };
  }
  return {
    before: blocks.slice(Math.max(0, first - 1), first),
    held: { start: Math.min(from.start, at.start), end: Math.max(to.end, at.end) },
    after: blocks.slice(last + 1, last + 2),
  };
}

function marksOf({ analysis }: ArticleDetail, { evidence, figure, chain }: FactClaim): TextMark[] {
  const inside = figure ? evidence.text.indexOf(figure.text) : -1;
  const words =
    figure && inside >= 0
      ? { start: evidence.start + inside, end: evidence.start + inside + figure.text.length }
      : evidence;
  const sentences = analysis.sentences.filter(
    ({ start, end }) => start < evidence.end && end > evidence.start,
  );
  const hops = chain.flatMap(({ start, end }): TextMark[] =>
    start === null || end === null ? [] : [{ start, end, kind: "hop" }],
  );
  return [
    { start: words.start, end: words.end, kind: "words" },
    ...sentences.map(({ start, end }): TextMark => ({ start, end, kind: "sentence" })),
    ...hops,
  ];
}

function Passage(props: { readonly detail: ArticleDetail; readonly claim: FactClaim }): VNode {
  const { detail, claim } = props;
  const { article } = detail.analysis;
  const { before, held, after } = passages(detail, claim.evidence);
  return (
    <blockquote class="context" dir="auto" lang={article.language === "und" ? undefined : article.language}>
      {before.map(({ start, end }) => (
        <p key={start} class="context-near">
          {article.text.slice(start, end)}
        </p>
      ))}
      <p>
        <MarkedText text={article.text} range={held} marks={marksOf(detail, claim)} />
      </p>
      {after.map(({ start, end }) => (
        <p key={start} class="context-near">
          {article.text.slice(start, end)}
        </p>
      ))}
    </blockquote>
  );
}

/** The sentence of a claim where it stands, with the way to the whole article. */
export function ClaimContext(props: { readonly claim: FactClaim }): VNode {
  const { claim } = props;
  const detail = useResource(ask.article(claim.article));
  return (
    <>
      <Loaded of={detail} what="the sentence">
        {(value) => <Passage detail={value} claim={claim} />}
      </Loaded>
      <p class="small">
        <a href={articleHref(claim.article, claim.evidence)}>Open the article at these words</a>
      </p>
    </>
  );
}
