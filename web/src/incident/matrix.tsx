import type { VNode } from "preact";
import type { Fact } from "../../../src/model/dossier.ts";
import { factTitle, reasonText } from "../amounts.ts";
import { counted } from "../labels.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Words } from "../parts/words.tsx";
import { publishedText, reportName } from "../reports.ts";
import { AccountMark } from "./account-mark.tsx";
import type { IncidentView, LetteredAccount } from "./incident-view.ts";
import { closeSelection, type Selection, select } from "./selection.ts";
import { type Statement, statementsOn } from "./statements.ts";
import { overrideOf, standingText } from "./verdicts.ts";

interface Shown {
  readonly view: IncidentView;
  readonly selected: Selection | null;
}

function AccountHead(props: { readonly of: LetteredAccount }): VNode {
  const { lead, folded, name } = props.of;
  return (
    <th scope="col" class="matrix-account">
      <div class="matrix-account-name">
        <AccountMark account={props.of} />
        <Words>{name}</Words>
      </div>
      <div class="matrix-account-day">{publishedText(lead)}</div>
      {folded.length > 0 && (
        <details class="matrix-folded">
          <summary>+ {counted(folded.length, "report")} of the same voice</summary>
          <ul>
            {folded.map((article) => (
              <li key={article.id}>
                <a href={`/articles/${article.id}`}>
                  <Words>{reportName(article)}</Words>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </th>
  );
}

function StatementButton(props: { readonly of: Statement; readonly fact: Fact } & Shown): VNode {
  const { of, fact, selected } = props;
  const open = selected?.fact === fact && of.claims.includes(selected.claim);
  const state = of.rejected ? "rejected" : of.accepted ? "accepted" : "";
  return (
    <button
      type="button"
      class={`statement moves ${state}`}
      aria-pressed={open}
      data-open={open ? "" : undefined}
      onClick={() => (open ? closeSelection() : select({ fact, claim: of.claims[0] }))}
    >
      <span class="statement-value">
        <Words>{of.text}</Words>
      </span>
      {state !== "" && (
        <span class="statement-state">{state === "accepted" ? "✓ accepted" : "✗ rejected"}</span>
      )}
      {of.counted !== "" && <span class="statement-note">{of.counted}</span>}
      {of.sources.map((source) => (
        <span key={source} class="statement-note">
          <span aria-hidden="true">← </span>
          <span class="hidden-visually">told by </span>
          <Words>{source}</Words>
        </span>
      ))}
    </button>
  );
}

function FactHead(props: { readonly view: IncidentView; readonly fact: Fact }): VNode {
  const { view, fact } = props;
  const decided = overrideOf(view, fact);
  return (
    <th scope="row" class="matrix-fact" id={`fact-${fact.id}`}>
      <div class="matrix-fact-title">{factTitle(fact)}</div>
      <div class="matrix-fact-line">
        <Words class="matrix-fact-value">{standingText(view, fact)}</Words>
        <AgreementChip of={fact.agreement} />
      </div>
      {decided && <div class="matrix-decided">✓ set by {decided.judgement.author}</div>}
      <div class="matrix-fact-reason">
        <Words>{reasonText(fact)}</Words>
      </div>
    </th>
  );
}

function FactRow(props: { readonly fact: Fact } & Shown): VNode {
  const { view, fact, selected } = props;
  const statements = Map.groupBy(statementsOn(view, fact), ({ account }) => account);
  return (
    <tr class={`matrix-row row-${fact.agreement}`} data-current={selected?.fact === fact ? "" : undefined}>
      <FactHead view={view} fact={fact} />
      {view.accounts.map((account) => {
        const said = statements.get(account) ?? [];
        return (
          <td key={account.account.id} class={said.length === 0 ? "matrix-cell cell-empty" : "matrix-cell"}>
            <div class="cell-account">
              <AccountMark account={account} /> <Words>{account.name}</Words>
            </div>
            {said.length === 0 && (
              <span class="cell-silent">
                <span aria-hidden="true">·</span>
                <span class="hidden-visually">says nothing</span>
              </span>
            )}
            {said.map((statement) => (
              <StatementButton
                key={`${statement.text} ${statement.counted}`}
                of={statement}
                fact={fact}
                view={view}
                selected={selected}
              />
            ))}
          </td>
        );
      })}
    </tr>
  );
}

/** Facts against independent accounts: conflicts first, a click opens the sentence. */
export function Matrix(props: Shown): VNode {
  const { view, selected } = props;
  const wide = view.accounts.length > (selected ? 4 : 6);
  return (
    <section
      class={wide ? "matrix-scroll" : "matrix-fits"}
      id="matrix"
      aria-label="Facts by account"
      tabIndex={wide ? 0 : undefined}
    >
      <table class="matrix">
        <caption class="hidden-visually">
          What each independent account says on each fact; facts in conflict come first.
        </caption>
        <thead>
          <tr>
            <th scope="col" class="matrix-corner">
              {counted(view.facts.length, "fact")}
            </th>
            {view.accounts.map((account) => (
              <AccountHead key={account.account.id} of={account} />
            ))}
          </tr>
        </thead>
        <tbody>
          {view.facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} view={view} selected={selected} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
