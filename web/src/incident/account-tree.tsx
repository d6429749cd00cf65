import type { VNode } from "preact";
import type { Copy, DossierArticle } from "../../../src/model/dossier.ts";
import { copyLabels } from "../labels.ts";
import { Words } from "../parts/words.tsx";
import { publishedText, reportName } from "../reports.ts";
import { AccountMark } from "./account-mark.tsx";
import { type IncidentView, type LetteredAccount, withReportNames } from "./incident-view.ts";
import { Section } from "./section.tsx";

interface Branch {
  readonly article: DossierArticle;
  /** How it depends on the one above; null at the root. */
  readonly copy: Copy | null;
  readonly branches: readonly Branch[];
}

/** Closest text first: word for word before edited before shared. */
const closeness: readonly Copy["kind"][] = ["verbatim", "edited", "shared-wire", "shared-source"];

/** The one article each article most likely copied: the closest kind, then the largest share. */
function parents(members: ReadonlySet<string>, copies: readonly Copy[]): Map<string, Copy> {
  const best = new Map<string, Copy>();
  const inside = copies.filter(({ from, to }) => members.has(from) && members.has(to));
  const ranked = inside.sort(
    (a, b) => closeness.indexOf(a.kind) - closeness.indexOf(b.kind) || b.share - a.share,
  );
  const above = (id: string): string[] => {
    const copy = best.get(id);
    return copy ? [copy.from, ...above(copy.from)] : [];
  };
  for (const copy of ranked) {
    const circle = copy.from === copy.to || above(copy.from).includes(copy.to);
    if (!best.has(copy.to) && !circle) best.set(copy.to, copy);
  }
  return best;
}

/** Who copied whom inside one account. */
function treeOf({ lead, folded }: LetteredAccount, copies: readonly Copy[]): Branch[] {
  const articles = [lead, ...folded];
  const parentOf = parents(new Set(articles.map(({ id }) => id)), copies);
  const branch = (article: DossierArticle): Branch => ({
    article,
    copy: parentOf.get(article.id) ?? null,
    branches: articles.filter(({ id }) => parentOf.get(id)?.from === article.id).map(branch),
  });
  return articles.filter(({ id }) => !parentOf.has(id)).map(branch);
}

function BranchItem({ of }: { readonly of: Branch }): VNode {
  const { article, copy, branches } = of;
  return (
    <li class="tree-branch">
      <div class="tree-node">
        {copy && (
          <span class="tree-kind">
            {copyLabels[copy.kind]}
            {copy.share > 0 && `, ${Math.round(copy.share * 100)}%`}
          </span>
        )}
        <a href={`/articles/${article.id}`}>
          <Words>{reportName(article)}</Words>
        </a>
        {article.title && (
          <Words class="tree-title" lang={article.language === "und" ? undefined : article.language}>
            {article.title}
          </Words>
        )}
        <span class="soft small">{publishedText(article)}</span>
      </div>
      {branches.length > 0 && (
        <ul>
          {branches.map((one) => (
            <BranchItem key={one.article.id} of={one} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Who copied whom: one tree an account, the first report at its root. */
export function AccountTree({ view }: { readonly view: IncidentView }): VNode {
  return (
    <Section
      id="accounts"
      title="Accounts"
      note="One tree is one voice. A report hangs under the one it most likely copied, with how much of the shorter text both share."
    >
      <ul class="trees">
        {view.accounts.map((account) => (
          <li key={account.account.id} class="tree">
            <AccountMark account={account} />
            <div>
              <ul class="tree-roots">
                {treeOf(account, view.detail.copies).map((branch) => (
                  <BranchItem key={branch.article.id} of={branch} />
                ))}
              </ul>
              {account.account.reasons.length > 0 && (
                <details class="more">
                  <summary>Why these are one voice</summary>
                  <ul>
                    {account.account.reasons.map((reason) => (
                      <li key={reason}>
                        <Words>{withReportNames(view, reason)}</Words>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
