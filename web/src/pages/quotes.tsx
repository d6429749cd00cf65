import type { VNode } from "preact";
import type { Utterance } from "../../../src/model/dossier.ts";
import { ask } from "../api.ts";
import { verdictLabels } from "../labels.ts";
import { Listed } from "../lists/listed.tsx";
import { ChoiceField, oneOf, WordsField } from "../lists/query-fields.tsx";
import { QuoteRows } from "../lists/quote-rows.tsx";
import { useList } from "../lists/use-list.ts";
import { Empty } from "../parts/states.tsx";
import type { PageProps } from "../router.ts";
import { useTitle } from "../title.ts";

const verdicts: readonly Utterance["verdict"][] = ["altered", "reworded", "cut", "verbatim", "single"];
const pageSize = 20;

/** What was said, in every form in which reports give it. */
export function QuotesPage({ query }: PageProps): VNode {
  useTitle("Quotes");
  const verdict = oneOf(verdicts, query.verdict);
  const { text, speaker } = query;
  const filter = { ...(verdict && { verdict }), ...(text && { text }), ...(speaker && { speaker }) };
  const list = useList((cursor) => ask.quotes(filter, { cursor, limit: pageSize }));
  const choices = verdicts.map((value) => ({ value, text: verdictLabels[value] }));
  return (
    <>
      <header class="page-head">
        <h1>Quotations</h1>
        <p class="soft">One utterance, and what each report made of it.</p>
      </header>
      <search class="list-filter">
        <WordsField name="text" label="Words" value={text} />
        <ChoiceField name="verdict" label="Renderings" value={verdict} choices={choices} />
      </search>
      <Listed
        of={list}
        what="quotations"
        empty={
          <Empty title="No quotation fits">
            <p>Ask for other words or for any rendering.</p>
          </Empty>
        }
      >
        {(quotes) => <QuoteRows quotes={quotes} />}
      </Listed>
    </>
  );
}
