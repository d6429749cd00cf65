import type { VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Block } from "../../../src/model/block.ts";
import type { ArticleDetail } from "../../../src/model/desk.ts";
import type { Span } from "../../../src/model/span.ts";
import { blockLabels } from "../labels.ts";
import { ruleWords } from "./block-rules.ts";
import { type NumberedClaim, useIncidentOfFact } from "./claims-of.ts";
import { type Layer, type LayerMark, layerMarks } from "./layers.ts";
import { Notes } from "./notes.tsx";
import { type Stretch, stretchesOf } from "./stretches.ts";

const fed: ReadonlySet<string> = new Set(["title", "dateline", "heading", "paragraph"]);

function StretchWords({ stretch, text }: { readonly stretch: Stretch; readonly text: string }): VNode {
  const { start, end, marks, target } = stretch;
  const words = text.slice(start, end);
  const style = [...new Set(marks.map(({ layer }) => `in-${layer}`)), ...(target ? ["in-target"] : [])].join(
    " ",
  );
  const title = [...new Set(marks.map((mark) => mark.title))].join("\n") || undefined;
  const href = marks.findLast((mark) => mark.href !== undefined)?.href;
  if (href !== undefined) {
    return (
      <a class={style} href={href} title={title} data-at={start}>
        {words}
      </a>
    );
  }
  if (target) {
    return (
      <mark class={style} title={title} data-at={start}>
        {words}
      </mark>
    );
  }
  return (
    <span class={style || undefined} title={title} data-at={start}>
      {words}
    </span>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly text: string;
  readonly marks: readonly LayerMark[];
  readonly target: Span | null;
  readonly claims: readonly NumberedClaim[];
  readonly onMark: (block: Block) => void;
}

/** Numbers of the claims whose words end here. */
function Numbers({ claims, at }: { readonly claims: readonly NumberedClaim[]; readonly at: number }): VNode {
  return (
    <>
      {claims
        .filter(({ claim }) => claim.evidence.end === at)
        .map(({ number }) => (
          <a
            key={number}
            id={`words-${number}`}
            class="claim-number"
            href={`#claim-${number}`}
            aria-label={`Claim ${number}`}
          >
            {number}
          </a>
        ))}
    </>
  );
}

function BlockText({ block, text, marks, target, claims, onMark }: BlockProps): VNode {
  const content = stretchesOf(block, marks, target).map((stretch) => (
    <>
      <StretchWords key={stretch.start} stretch={stretch} text={text} />
      <Numbers claims={claims} at={stretch.end} />
    </>
  ));
  const mark = (
    <button
      type="button"
      class="block-mark"
      title="Mark this block as something else"
      aria-label="Mark this block"
      onClick={() => onMark(block)}
    >
      ¶
    </button>
  );
  if (!fed.has(block.kind)) {
    return (
      <div class="block block-out">
        {mark}
        <p class="block-why">
          Left out, {blockLabels[block.kind]}: {ruleWords(block)}
        </p>
        <p dir="auto">{content}</p>
      </div>
    );
  }
  const heading = block.kind === "title" || block.kind === "heading";
  return (
    <div class={`block block-${block.kind}`}>
      {mark}
      {heading ? <h2 dir="auto">{content}</h2> : <p dir="auto">{content}</p>}
    </div>
  );
}

/** Brings the words that the address points at into view, once. */
function useTarget(target: Span | null) {
  const text = useRef<HTMLDivElement>(null);
  const key = target ? `${target.start}-${target.end}` : null;
  useEffect(() => {
    if (key !== null) text.current?.querySelector(".in-target")?.scrollIntoView({ block: "center" });
  }, [key]);
  return text;
}

/** The article block by block, what was found marked in it, claims in the margin. */
export function ArticleText(props: {
  readonly detail: ArticleDetail;
  readonly claims: readonly NumberedClaim[];
  readonly shown: ReadonlySet<Layer>;
  readonly withLeftOut: boolean;
  readonly target: Span | null;
  readonly onMark: (block: Block) => void;
}): VNode {
  const { detail, claims, shown, withLeftOut, target, onMark } = props;
  const { article, blocks } = detail.analysis;
  const all = useMemo(() => layerMarks(detail), [detail]);
  const marks = all.filter(({ layer }) => shown.has(layer));
  const incidentOf = useIncidentOfFact(detail);
  const text = useTarget(target);
  const margin = shown.has("claims");
  return (
    <div ref={text} class="article-text" lang={article.language === "und" ? undefined : article.language}>
      {blocks
        .filter((block) => withLeftOut || fed.has(block.kind))
        .map((block) => {
          const own = margin
            ? claims.filter(
                ({ claim }) => claim.evidence.start >= block.start && claim.evidence.start < block.end,
              )
            : [];
          return (
            <div key={block.start} class="article-row">
              <BlockText
                block={block}
                text={article.text}
                marks={marks}
                target={target}
                claims={own}
                onMark={onMark}
              />
              {own.length > 0 && <Notes claims={own} detail={detail} incidentOf={incidentOf} />}
            </div>
          );
        })}
    </div>
  );
}
