import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Ruling } from "../../../src/model/judgement.ts";
import { author, setAuthor } from "./author.ts";
import { decide } from "./decide.ts";
import "./decisions.css";

export interface DecisionFormProps {
  readonly title: string;
  /** Reasons often given, offered while typing. */
  readonly reasons: readonly string[];
  /** What is decided, from the further fields; null where they do not say it yet. */
  readonly ruling: () => Ruling | null;
  /** Called when the form has done its work or was left. */
  readonly onDone: () => void;
  /** Called once the server wrote the decision down. */
  readonly onWritten?: ((ruling: Ruling) => void) | undefined;
  readonly children?: ComponentChildren;
}

/** What every decision asks for: the reason, and the name where it is not known yet. */
function Standard(props: { readonly reasons: readonly string[]; readonly named: boolean }): VNode {
  const { reasons, named } = props;
  return (
    <>
      <label class="label">
        Reason
        <input class="field" name="reason" required autocomplete="off" list="reasons" dir="auto" />
      </label>
      <datalist id="reasons">
        {reasons.map((reason) => (
          <option key={reason} value={reason} />
        ))}
      </datalist>
      {!named && (
        <label class="label">
          Your name, kept in this browser
          <input class="field" name="author" required autocomplete="name" dir="auto" />
        </label>
      )}
    </>
  );
}

/** Asks for the reason, once for the name, and writes the decision down. */
export function DecisionForm(props: DecisionFormProps): VNode {
  const { title, reasons, ruling, onDone, onWritten, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [known] = useState(author.value !== "");
  const [wrong, setWrong] = useState(false);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const told = ruling();
    const values = new FormData(event.currentTarget as HTMLFormElement);
    if (!known) setAuthor(String(values.get("author")).trim());
    if (told === null || author.value === "") {
      setWrong(true);
      return;
    }
    void decide(told, String(values.get("reason")).trim()).then((written) => {
      if (written) onWritten?.(told);
    });
    onDone();
  };
  return (
    <form
      ref={form}
      class="decision-form"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <p class="decision-title">{title}</p>
      {children}
      <Standard reasons={reasons} named={known} />
      {wrong && (
        <p class="small wrong" role="alert">
          Something is missing: fill in the fields above.
        </p>
      )}
      <p class="decision-actions">
        <button type="submit" class="button button-main">
          Write down
        </button>
        <button type="button" class="button" onClick={onDone}>
          Cancel
        </button>
      </p>
    </form>
  );
}
