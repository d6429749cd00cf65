import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { IncidentFilter } from "../../../src/model/desk.ts";
import { agreementLabels, agreementOrder, spoken } from "../labels.ts";
import { setQuery } from "../router.ts";
import { meets, type Outline } from "./outline.ts";

const typingPause = 350;

/** A field whose words go into the address once the reader pauses. */
function TextField(props: {
  readonly name: "text" | "actor";
  readonly label: string;
  readonly hint: string;
  readonly value: string;
}): VNode {
  const timer = useRef<number | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const { name, value } = props;
  useEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const tell = (input: HTMLInputElement) =>
    setQuery({ [name]: input.value.trim() || null }, { replace: true });
  return (
    <label class="label">
      {props.label}
      <input
        ref={field}
        class="field"
        type="search"
        name={name}
        dir="auto"
        autocomplete="off"
        placeholder={props.hint}
        defaultValue={value}
        onInput={(event) => {
          const input = event.currentTarget;
          window.clearTimeout(timer.current);
          timer.current = window.setTimeout(() => tell(input), typingPause);
        }}
        onChange={(event) => tell(event.currentTarget)}
      />
    </label>
  );
}

interface Choice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
}

function Choose(props: {
  readonly name: "type" | "agreement";
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
}): VNode {
  const { name, label, value, choices } = props;
  const known = choices.some((choice) => choice.value === value);
  return (
    <label class="label">
      {label}
      <select
        class="field"
        name={name}
        value={value}
        onChange={(event) => setQuery({ [name]: event.currentTarget.value || null })}
      >
        <option value="">any</option>
        {value !== "" && !known && <option value={value}>{spoken(value)} (0)</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text} ({choice.count})
          </option>
        ))}
      </select>
    </label>
  );
}

function DayField(props: {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: string;
}): VNode {
  return (
    <label class="label">
      {props.label}
      <input
        class="field"
        type="date"
        name={props.name}
        value={props.value}
        onChange={(event) => setQuery({ [props.name]: event.currentTarget.value || null })}
      />
    </label>
  );
}

function tally(items: readonly Outline[], keyOf: (item: Outline) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function typeChoices(items: readonly Outline[]): Choice[] {
  return [...tally(items, ({ type }) => type)]
    .map(([value, count]) => ({ value, text: spoken(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function agreementChoices(items: readonly Outline[]): Choice[] {
  const counts = tally(items, ({ agreement }) => agreement);
  return agreementOrder.flatMap((value) => {
    const count = counts.get(value) ?? 0;
    return count > 0 ? [{ value, text: agreementLabels[value].word, count }] : [];
  });
}

/** What to show: each field writes its part of the address. */
export function FilterBar(props: {
  readonly filter: IncidentFilter;
  readonly items: readonly Outline[];
}): VNode {
  const { filter, items } = props;
  const { from, to, box, type, agreement } = filter;
  const days = { ...(from && { from }), ...(to && { to }), ...(box && { box }) };
  const ofType = items.filter((item) => meets(item, { ...days, ...(agreement && { agreement }) }));
  const ofAgreement = items.filter((item) => meets(item, { ...days, ...(type && { type }) }));
  return (
    <search class="filter-bar" aria-label="Filter incidents">
      <TextField name="text" label="Words" hint="title, place, name" value={filter.text ?? ""} />
      <TextField name="actor" label="Who" hint="on either side" value={filter.actor ?? ""} />
      <Choose name="type" label="What" value={type ?? ""} choices={typeChoices(ofType)} />
      <Choose
        name="agreement"
        label="Accounts"
        value={agreement ?? ""}
        choices={agreementChoices(ofAgreement)}
      />
      <DayField name="from" label="From" value={from ?? ""} />
      <DayField name="to" label="To" value={to ?? ""} />
    </search>
  );
}
