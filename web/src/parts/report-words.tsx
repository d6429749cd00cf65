import type { VNode } from "preact";
import { ask } from "../api.ts";
import { articleHref, reportName } from "../reports.ts";
import { useResource } from "../resource.ts";
import { Words } from "./words.tsx";

/** Name of a report by its id, leading to it. */
export function ReportLink(props: { readonly id: string; readonly titled?: boolean }): VNode {
  const { id, titled = false } = props;
  const detail = useResource(ask.article(id));
  if (detail.status !== "ready") return <a href={articleHref(id)}>another report</a>;
  const { article } = detail.value;
  return (
    <a href={articleHref(id)}>
      <Words>{reportName(article)}</Words>
      {titled && article.title && (
        <>
          : <Words>{article.title}</Words>
        </>
      )}
    </a>
  );
}

const articleIds = /\b([0-9a-f]{16})\b/;

/** Why reports were folded together, with names for their ids. */
export function ReasonWords(props: { readonly reason: string; readonly own?: string }): VNode {
  return (
    <>
      {props.reason
        .split(articleIds)
        .map((part, at) =>
          at % 2 === 0 ? (
            part
          ) : part === props.own ? (
            "this report"
          ) : (
            <ReportLink key={`${at} ${part}`} id={part} />
          ),
        )}
    </>
  );
}
