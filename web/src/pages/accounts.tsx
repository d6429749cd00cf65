import type { VNode } from "preact";
import type { AccountDetail } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { counted } from "../labels.ts";
import { Listed } from "../lists/listed.tsx";
import { useList } from "../lists/use-list.ts";
import { ReasonWords } from "../parts/report-words.tsx";
import { Empty } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { articleHref } from "../reports.ts";
import { useTitle } from "../title.ts";

function Row({ account }: { readonly account: AccountDetail }): VNode {
  const { titles, reasons } = account;
  return (
    <li class="row">
      {titles.length > 1 && <p class="row-title">{counted(titles.length, "report")}, one voice</p>}
      <ul>
        {titles.map(({ article, outlet, title }) => (
          <li key={article}>
            <a href={articleHref(article)}>
              <Words>{title ?? "Untitled report"}</Words>
            </a>{" "}
            <span class="soft small">
              <Words>{outlet ?? "outlet not told"}</Words>
            </span>
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <ul class="soft small">
          {reasons.map((reason) => (
            <li key={reason}>
              <ReasonWords reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Reports by who is really one voice, with the reasons. */
export function AccountsPage(): VNode {
  useTitle("Accounts");
  const list = useList((cursor) => ask.accounts(cursor));
  return (
    <>
      <header class="page-head">
        <h1>Accounts</h1>
        <p class="soft measure">
          Reports that share text, an agency or a single source are one voice, however many they are. What is
          counted as independent are these.
        </p>
      </header>
      <Listed
        of={list}
        what="accounts"
        empty={
          <Empty title="No reports yet">
            <p>
              <a href="/ingest">Add reports</a>.
            </p>
          </Empty>
        }
      >
        {(accounts) => (
          <ol class="rows">
            {accounts.map((account) => (
              <Row key={account.id} account={account} />
            ))}
          </ol>
        )}
      </Listed>
    </>
  );
}
