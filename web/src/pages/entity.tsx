import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { EntityDetail } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { Called } from "../entity/called.tsx";
import "../entity/entity.css";
import { EntityNames } from "../entity/entity-names.tsx";
import { JoinDialog, SplitDialog } from "../entity/same-as.tsx";
import { StandingFacts } from "../entity/standing-facts.tsx";
import { counted, entityTypeLabels } from "../labels.ts";
import "../lists/lists.css";
import { QuoteRows } from "../lists/quote-rows.tsx";
import { DateCell, PlaceCell, TollCell } from "../overview/incident-cells.tsx";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Loaded } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { articleHref, publishedText, reportName } from "../reports.ts";
import { useResource } from "../resource.ts";
import { hrefOf, type PageProps } from "../router.ts";
import { useTitle } from "../title.ts";

const shownQuotes = 12;

function roleIn({ initiators, targets }: EntityDetail["incidents"][number], id: string): string {
  const roles = [
    initiators.some((one) => one.id === id) && "initiator",
    targets.some((one) => one.id === id) && "target",
  ];
  return roles.filter((role) => role !== false).join(" and ") || "named";
}

function Incidents({ detail }: { readonly detail: EntityDetail }): VNode | null {
  const { entity, incidents } = detail;
  if (incidents.length === 0) return null;
  return (
    <section>
      <h2>{counted(incidents.length, "incident")}</h2>
      <div class="entity-scroll">
        <table class="entity-incidents">
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Place</th>
              <th scope="col">What</th>
              <th scope="col">As</th>
              <th scope="col">Killed</th>
              <th scope="col">Accounts</th>
            </tr>
          </thead>
          <tbody>
            {incidents.map((incident) => (
              <tr key={incident.id}>
                <td class="cell-date">
                  <DateCell date={incident.date} />
                </td>
                <td>
                  <PlaceCell places={incident.places} />
                </td>
                <th scope="row">
                  <a href={`/incidents/${incident.id}`}>
                    <Words>{incident.title}</Words>
                  </a>
                </th>
                <td class="soft">{roleIn(incident, entity.id)}</td>
                <td>
                  <TollCell toll={incident.killed} />
                </td>
                <td>
                  <AgreementChip of={incident.agreement} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Quotes({ detail }: { readonly detail: EntityDetail }): VNode | null {
  const { quotes, entity } = detail;
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2>{counted(quotes.length, "quotation")}</h2>
      <QuoteRows quotes={quotes.slice(0, shownQuotes)} withSpeaker={false} />
      {quotes.length > shownQuotes && (
        <p class="small">
          <a href={hrefOf("/quotes", { speaker: entity.id })}>All {quotes.length}</a>
        </p>
      )}
    </section>
  );
}

function Entity({ detail }: { readonly detail: EntityDetail }): VNode {
  const { entity, articles, facts } = detail;
  const [deciding, setDeciding] = useState<{ readonly split: string } | "join" | null>(null);
  const done = () => setDeciding(null);
  return (
    <div class="entity">
      <header class="page-head">
        <p class="soft small">{entityTypeLabels[entity.type]}</p>
        <h1>
          <Words>{entity.name}</Words>
        </h1>
        <p class="entity-line">
          <span class="soft">
            named in {counted(articles.length, "report")}, {counted(entity.names.length, "spelling")}
          </span>
          <button type="button" class="button" onClick={() => setDeciding("join")}>
            Same as another name …
          </button>
        </p>
      </header>
      <section>
        <h2>Spellings</h2>
        <EntityNames entity={entity} onSplit={(split) => setDeciding({ split })} />
      </section>
      <Called entity={entity} />
      <Incidents detail={detail} />
      <StandingFacts facts={facts} />
      <Quotes detail={detail} />
      <section>
        <h2>Reports</h2>
        <ul class="entity-articles">
          {articles.map((article) => (
            <li key={article.id}>
              <a href={articleHref(article.id)}>
                <Words>{article.title ?? "Untitled report"}</Words>
              </a>{" "}
              <span class="soft small">
                <Words>{reportName(article)}</Words>, {publishedText(article)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {deciding === "join" && <JoinDialog entity={entity} onDone={done} />}
      {deciding !== null && deciding !== "join" && (
        <SplitDialog entity={entity} spelling={deciding.split} onDone={done} />
      )}
    </div>
  );
}

/** One who or what: its names, what it is called, where it acts, what is said of it and by it. */
export function EntityPage({ params }: PageProps): VNode {
  const detail = useResource(ask.entity(params.id ?? ""));
  useTitle(detail.status === "ready" ? detail.value.entity.name : null);
  return (
    <Loaded of={detail} what="the name">
      {(value) => <Entity detail={value} />}
    </Loaded>
  );
}
