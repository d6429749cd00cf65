import type { VNode } from "preact";
import type { ArticleSpan } from "../../../src/model/dossier.ts";
import { articleHref } from "../reports.ts";
import { AccountMark } from "./account-mark.tsx";
import { type IncidentView, reportOf } from "./incident-view.ts";

const most = 8;

/** Links to words of reports, each as short as its account's letter. */
export function EvidenceMarks(props: {
  readonly view: IncidentView;
  readonly of: readonly ArticleSpan[];
}): VNode {
  const { view, of } = props;
  const distinct = [...new Map(of.map((span) => [`${span.article} ${span.start}`, span])).values()];
  return (
    <span class="evidence-marks">
      {distinct.slice(0, most).map((span) => {
        const report = reportOf(view, span.article);
        const account = view.accountOf.get(view.articleOf.get(span.article)?.account ?? "");
        return (
          <a
            key={`${span.article} ${span.start}`}
            href={articleHref(span.article, span)}
            title={report}
            aria-label={`words in ${report}`}
          >
            {account ? <AccountMark account={account} /> : report}
          </a>
        );
      })}
      {distinct.length > most && <span class="soft">+{distinct.length - most}</span>}
    </span>
  );
}
