import type { VNode } from "preact";
import type { Span } from "../../../src/model/span.ts";
import { useReport } from "../lists/names.ts";
import { articleHref } from "../reports.ts";
import { Words } from "./words.tsx";

/** Name of a report by its id, leading to it, to certain words of it where given. */
export function ReportLink(props: {
  readonly id: string;
  readonly titled?: boolean;
  readonly at?: Span;
}): VNode {
  const { id, titled = false, at } = props;
  const report = useReport(id);
  return (
    <a href={articleHref(id, at)}>
      <Words>{report?.name ?? "report"}</Words>
      {titled && report?.title && (
        <>
          : <Words>{report.title}</Words>
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
