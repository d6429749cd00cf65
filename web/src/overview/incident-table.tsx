import type { VNode } from "preact";
import type { IncidentFilter, IncidentOrder, IncidentSummary } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { counted, numberText, spoken } from "../labels.ts";
import { useList } from "../lists/use-list.ts";
import { AgreementChip } from "../parts/agreement-chip.tsx";
import { Empty, Failure, Waiting } from "../parts/states.tsx";
import { Words } from "../parts/words.tsx";
import { setQuery } from "../router.ts";
import { DateCell, PartiesCell, PlaceCell, TollCell } from "./incident-cells.tsx";

interface Column {
  readonly name: string;
  readonly class?: string;
  /** Orders that a press on its head goes through. */
  readonly orders?: readonly IncidentOrder[];
}

const columns: readonly Column[] = [
  { name: "Date", orders: ["latest", "earliest"] },
  { name: "Place" },
  { name: "What" },
  { name: "Who → whom" },
  { name: "Killed", class: "number" },
  { name: "Wounded", class: "number" },
  { name: "Reports", class: "number", orders: ["most-told"] },
  { name: "Accounts", orders: ["most-disputed"] },
];

function ColumnHead({ column, order }: { readonly column: Column; readonly order: IncidentOrder }): VNode {
  const { name, orders } = column;
  if (!orders) {
    return (
      <th scope="col" class={column.class}>
        {name}
      </th>
    );
  }
  const at = orders.indexOf(order);
  const next = orders[(at + 1) % orders.length] as IncidentOrder;
  const up = order === "earliest";
  return (
    <th scope="col" class={column.class} aria-sort={at < 0 ? undefined : up ? "ascending" : "descending"}>
      <button type="button" class="sort" onClick={() => setQuery({ order: next === "latest" ? null : next })}>
        {name}
        <span class="sort-sign" aria-hidden="true">
          {at < 0 ? "↕" : up ? "↑" : "↓"}
        </span>
      </button>
    </th>
  );
}

function Row({ incident }: { readonly incident: IncidentSummary }): VNode {
  const { id, title, type, articles, accounts, agreement, conflicts } = incident;
  return (
    <tr>
      <td data-label="Date" class="cell-date">
        <DateCell date={incident.date} />
      </td>
      <td data-label="Place">
        <PlaceCell places={incident.places} />
      </td>
      <th scope="row" class="cell-title">
        <a href={`/incidents/${id}`}>
          <Words>{title}</Words>
        </a>
        <span class="soft small cell-type">{spoken(type)}</span>
      </th>
      <td data-label="Who → whom" class="cell-parties">
        <PartiesCell initiators={incident.initiators} targets={incident.targets} />
      </td>
      <td data-label="Killed" class="number">
        <TollCell toll={incident.killed} />
      </td>
      <td data-label="Wounded" class="number">
        <TollCell toll={incident.wounded} />
      </td>
      <td
        data-label="Reports"
        class="number cell-reports"
        title={`${counted(articles, "report")}, ${accounts} independent`}
      >
        {articles} <span class="soft">· {accounts} ind.</span>
      </td>
      <td data-label="Accounts">
        <AgreementChip of={agreement} {...(conflicts > 1 && { count: conflicts })} />
      </td>
    </tr>
  );
}

/** Incidents row by row; at phone width each row is a card. */
export function IncidentTable(props: {
  readonly filter: IncidentFilter;
  readonly order: IncidentOrder;
}): VNode {
  const { filter, order } = props;
  const list = useList((cursor) => ask.incidents(filter, { cursor, order }));
  if (list.error) return <Failure error={list.error} retry={list.retry} />;
  if (!list.page) return <Waiting what="incidents" />;
  const { items, total, next } = list.page;
  if (total === 0) {
    return (
      <Empty title="No incident fits">
        <p>Remove a filter above, or look at a longer stretch of days or more of the map.</p>
      </Empty>
    );
  }
  return (
    <div class="incidents" aria-busy={list.stale}>
      <table class="incident-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.name} column={column} order={order} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((incident) => (
            <Row key={incident.id} incident={incident} />
          ))}
        </tbody>
      </table>
      <p class="incidents-foot">
        <span class="soft">
          {numberText(items.length)} of {numberText(total)}
        </span>
        {next !== null && (
          <button type="button" class="button" onClick={list.more} disabled={list.stale}>
            Show more
          </button>
        )}
      </p>
    </div>
  );
}
