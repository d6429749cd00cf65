import type { VNode } from "preact";
import { setQuery } from "../router.ts";

/** A field of the address with words in it; told when the reader is done with it. */
export function WordsField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
}): VNode {
  const { name, label, value } = props;
  return (
    <label class="label">
      {label}
      <input
        key={value ?? ""}
        class="field"
        type="search"
        name={name}
        dir="auto"
        defaultValue={value ?? ""}
        onChange={(event) => setQuery({ [name]: event.currentTarget.value.trim() || null })}
      />
    </label>
  );
}

/** A field of the address with one of several values. */
export function ChoiceField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}): VNode {
  const { name, label, value, choices } = props;
  return (
    <label class="label">
      {label}
      <select
        class="field"
        name={name}
        value={value ?? ""}
        onChange={(event) => setQuery({ [name]: event.currentTarget.value || null })}
      >
        <option value="">any</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The one of `known` that the address names. */
export function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((one) => one === value);
}
