import { type Signal, signal } from "@preact/signals";
import type { VNode } from "preact";
import { bindings, keysOn, setKeysOn } from "../keyboard.ts";
import { agreementMeanings, agreementOrder } from "../labels.ts";
import { AgreementChip } from "./agreement-chip.tsx";
import { Dialog } from "./dialog.tsx";

const names: Readonly<Record<string, string>> = { Escape: "Esc", Enter: "Enter" };

export const helpOpen: Signal<boolean> = signal(false);

/** The keys that do something on this page, and what the signs mean. */
export function HelpDialog(): VNode | null {
  if (!helpOpen.value) return null;
  const close = () => {
    helpOpen.value = false;
  };
  return (
    <Dialog title="Help" onClose={close}>
      <dl class="keys">
        {bindings.value.flat().map(({ key, does }) => (
          <>
            <dt key={key}>
              <kbd>{names[key] ?? key}</kbd>
            </dt>
            <dd>{does}</dd>
          </>
        ))}
      </dl>
      <p class="small">
        <label>
          <input
            type="checkbox"
            checked={keysOn.value}
            onChange={(event) => setKeysOn(event.currentTarget.checked)}
          />{" "}
          Single keys do something
        </label>
      </p>
      <dl class="keys">
        {agreementOrder.map((agreement) => (
          <>
            <dt key={agreement}>
              <AgreementChip of={agreement} />
            </dt>
            <dd>{agreementMeanings[agreement]}</dd>
          </>
        ))}
      </dl>
      <p class="small">
        <a href="/help" onClick={close}>
          All about the reading room
        </a>
      </p>
    </Dialog>
  );
}
