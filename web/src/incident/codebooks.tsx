import type { VNode } from "preact";
import type { CodebookCell, CodebookPreview } from "../../../src/model/desk.ts";
import { ask } from "../api.ts";
import { Loaded } from "../parts/states.tsx";
import { WhenNear } from "../parts/when-near.tsx";
import { Words } from "../parts/words.tsx";
import { useResource } from "../resource.ts";
import { EvidenceMarks } from "./evidence-marks.tsx";
import type { IncidentView } from "./incident-view.ts";
import { Section } from "./section.tsx";

type Column = CodebookPreview["columns"][number];

function CellRow(props: {
  readonly view: IncidentView;
  readonly column: Column;
  readonly cell: CodebookCell;
}): VNode {
  const { view, column, cell } = props;
  const { value, rule, says, evidence } = cell;
  return (
    <tr>
      <th scope="row" title={column.description}>
        <code>{column.name}</code>
      </th>
      <td>
        <Words>{String(value)}</Words>
      </td>
      <td class="soft" title={rule}>
        {says === "" ? rule : says}
      </td>
      <td>
        <EvidenceMarks view={view} of={evidence} />
      </td>
    </tr>
  );
}

function RowTable(props: {
  readonly view: IncidentView;
  readonly columns: readonly Column[];
  readonly cells: readonly CodebookCell[];
}): VNode {
  const { view, columns, cells } = props;
  const pairs = columns.flatMap((column, index) => {
    const cell = cells[index];
    return cell ? [{ column, cell }] : [];
  });
  const filled = pairs.filter(({ cell }) => cell.value !== null && cell.value !== "");
  const blank = pairs.filter((pair) => !filled.includes(pair));
  return (
    <>
      <div class="table-scroll">
        <table class="plain-table small codebook-row">
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Value</th>
              <th scope="col">By which rule</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {filled.map(({ column, cell }) => (
              <CellRow key={column.name} view={view} column={column} cell={cell} />
            ))}
          </tbody>
        </table>
      </div>
      {blank.length > 0 && (
        <details class="more">
          <summary>{blank.length} columns left blank</summary>
          <dl class="blank-columns">
            {blank.map(({ column, cell }) => (
              <div key={column.name}>
                <dt>
                  <code>{column.name}</code>
                </dt>
                <dd class="soft">{cell.says === "" ? cell.rule : cell.says}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function Preview(props: { readonly view: IncidentView; readonly of: CodebookPreview }): VNode {
  const { view, of } = props;
  return (
    <details class="codebook">
      <summary>
        <strong>{of.title}</strong>{" "}
        <span class="soft small">
          {of.rows.length === 0 ? "no row" : of.rows.length === 1 ? "one row" : `${of.rows.length} rows`}
        </span>
      </summary>
      {of.messages.map(({ rule, reason }) => (
        <p key={`${rule} ${reason}`} class="small measure">
          <Words>{reason}</Words>
        </p>
      ))}
      {of.rows.map(({ id, cells }) => (
        <RowTable key={id} view={view} columns={of.columns} cells={cells} />
      ))}
      <p class="small">
        <a href={`/api/export?format=${encodeURIComponent(of.codebook)}`} download>
          The whole project in this form
        </a>
      </p>
    </details>
  );
}

function Previews({ view }: { readonly view: IncidentView }): VNode {
  const previews = useResource(ask.codebooks(view.detail.summary.id));
  return (
    <Loaded of={previews} what="the codebooks">
      {(all) => all.map((one) => <Preview key={one.codebook} view={view} of={one} />)}
    </Loaded>
  );
}

/** The rows this incident becomes under each codebook, every cell with its rule. */
export function Codebooks({ view }: { readonly view: IncidentView }): VNode {
  return (
    <Section
      id="codebooks"
      title="Codebooks"
      note="The row this incident becomes in each codebook. Rounding and lowest-figure rules are the codebook's; the claims above stay as they were told."
    >
      <WhenNear>
        <Previews view={view} />
      </WhenNear>
    </Section>
  );
}
