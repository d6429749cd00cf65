import { signal } from "@preact/signals";
import type { VNode } from "preact";

/** A short word to the reader, with at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const notice = signal<Notice | null>(null);
const spokenOnly = signal("");
let timer: number | undefined;

/** Shows and reads out a notice; it goes away by itself. */
export function announce(told: Notice): void {
  notice.value = told;
  window.clearTimeout(timer);
  timer = window.setTimeout(
    () => {
      notice.value = null;
    },
    told.action ? 9000 : 5000,
  );
}

/** Reads out without showing: for what the eye sees anyway. */
export function speak(text: string): void {
  spokenOnly.value = text;
}

export function LiveRegion(): VNode {
  const told = notice.value;
  return (
    <div class="live">
      <div aria-live="polite" class="hidden-visually">
        {spokenOnly.value}
      </div>
      <div role="status">
        {told && (
          <div class="toast">
            <span>{told.text}</span>
            {told.action && (
              <button type="button" class="button" onClick={told.action.run}>
                {told.action.label}
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
