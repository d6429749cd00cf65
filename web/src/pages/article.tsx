import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ArticleDetail } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { AboutArticle } from "../article/about-article.tsx";
import "../article/article.css";
import { ArticleText } from "../article/article-text.tsx";
import { numberedClaims } from "../article/claims-of.ts";
import { LayerSwitches, shownLayers } from "../article/layer-switches.tsx";
import { type Layer, layerMarks } from "../article/layers.ts";
import { MarkBlock, type ToMark, toMark } from "../article/mark-block.tsx";
import { useSelectedWords } from "../article/selected-words.ts";
import { targetIn } from "../article/stretches.ts";
import { useKeys } from "../keyboard.ts";
import { Loaded } from "../parts/states.tsx";
import { Origin, Words } from "../parts/words.tsx";
import { publishedText, reportName } from "../reports.ts";
import { useResource } from "../resource.ts";
import type { PageProps, Query } from "../router.ts";
import { useTitle } from "../title.ts";

const fed: ReadonlySet<string> = new Set(["title", "dateline", "heading", "paragraph"]);

/** Its title, else its first title in the text, else what it is called. */
function headlineOf({ article, analysis }: ArticleDetail): string {
  const title = analysis.blocks.find(({ kind }) => kind === "title");
  return article.title ?? (title ? analysis.article.text.slice(title.start, title.end) : reportName(article));
}

function Head({ detail }: { readonly detail: ArticleDetail }): VNode {
  const { article } = detail;
  return (
    <header class="page-head article-head">
      <p class="article-outlet">
        <Words>{reportName(article)}</Words>
        <span class="soft"> · {publishedText(article)}</span>
        {article.byline && (
          <span class="soft">
            {" · "}
            <Words>{article.byline}</Words>
          </span>
        )}
      </p>
      <h1 dir="auto">
        <Words>{headlineOf(detail)}</Words>
      </h1>
      <p class="soft small article-origin">
        <Origin uri={article.uri} />
      </p>
    </header>
  );
}

function countsOf(detail: ArticleDetail): ReadonlyMap<Layer, number> {
  const counts = new Map<Layer, number>();
  for (const { layer } of layerMarks(detail)) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  return counts;
}

/** Moves from claim to claim through the text. */
function useClaimKeys(): void {
  const step = (by: number) => () => {
    const numbers = [...document.querySelectorAll<HTMLElement>(".claim-number")];
    const at = numbers.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? (by > 0 ? 0 : numbers.length - 1) : at + by;
    const number = numbers[Math.max(0, Math.min(numbers.length - 1, next))];
    number?.focus();
    number?.scrollIntoView({ block: "center" });
  };
  useKeys([
    { key: "j", does: "Next claim", run: step(1) },
    { key: "k", does: "Claim before", run: step(-1) },
  ]);
}

function Article({ detail, query }: { readonly detail: ArticleDetail; readonly query: Query }): VNode {
  const { article, blocks, messages } = detail.analysis;
  const [marking, setMarking] = useState<ToMark | null>(null);
  const selected = useSelectedWords();
  const claims = useMemo(() => numberedClaims(detail), [detail]);
  const counts = useMemo(() => countsOf(detail), [detail]);
  useClaimKeys();
  const shown = shownLayers(query.show);
  const target = targetIn(query.at, article.text.length);
  const leftOut = blocks.filter(({ kind }) => !fed.has(kind)).length;
  const withLeftOut = query.out !== "hide";
  return (
    <article class="article">
      <Head detail={detail} />
      <LayerSwitches shown={shown} counts={counts} leftOut={leftOut} withLeftOut={withLeftOut} />
      {messages.length > 0 && (
        <ul class="article-messages small">
          {messages.map(({ rule, reason, start }) => (
            <li key={`${rule} ${start}`}>
              <Words>{reason}</Words>
            </li>
          ))}
        </ul>
      )}
      <ArticleText
        detail={detail}
        claims={claims}
        shown={shown}
        withLeftOut={withLeftOut}
        target={target}
        onMark={(block) => setMarking(toMark(block, article.text))}
      />
      {selected && !marking && (
        <p class="selected-words">
          <button
            type="button"
            class="button button-main"
            onClick={() =>
              setMarking({ ...selected, kind: null, words: article.text.slice(selected.start, selected.end) })
            }
          >
            Mark the selected words …
          </button>
        </p>
      )}
      {marking && <MarkBlock article={article.id} marked={marking} onDone={() => setMarking(null)} />}
      <AboutArticle detail={detail} />
    </article>
  );
}

/** One article as it was received, with everything that was found in it and left out of it. */
export function ArticlePage({ params, query }: PageProps): VNode {
  const detail = useResource(ask.article(params.id ?? ""));
  useTitle(detail.status === "ready" ? headlineOf(detail.value) : null);
  return (
    <Loaded of={detail} what="the article">
      {(value) => <Article detail={value} query={query} />}
    </Loaded>
  );
}
