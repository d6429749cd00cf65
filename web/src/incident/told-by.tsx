import type { VNode } from "preact";
import { counted } from "../labels.ts";
import { Words } from "../parts/words.tsx";
import { AccountMark } from "./account-mark.tsx";
import { type IncidentView, reportOf, withReportNames } from "./incident-view.ts";

/** "14 reports · 3 independent", and on demand why reports were folded together. */
export function ToldBy({ view }: { readonly view: IncidentView }): VNode {
  const { articles, accounts } = view.detail.summary;
  const folded = view.accounts.filter((one) => one.folded.length > 0);
  return (
    <details class="told-by">
      <summary>
        {counted(articles, "report")} · <strong>{accounts} independent</strong>
      </summary>
      {folded.length === 0 ? (
        <p class="small">
          No two of them share text, an agency or a single source: each is a voice of its own.
        </p>
      ) : (
        <ul class="told-by-list">
          {folded.map((one) => (
            <li key={one.account.id}>
              <AccountMark account={one} />{" "}
              {one.account.articles.map((id, index) => (
                <span key={id}>
                  {index > 0 ? ", " : ""}
                  <a href={`/articles/${id}`}>
                    <Words>{reportOf(view, id)}</Words>
                  </a>
                </span>
              ))}
              <ul class="small soft">
                {one.account.reasons.map((reason) => (
                  <li key={reason}>
                    <Words>{withReportNames(view, reason)}</Words>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
