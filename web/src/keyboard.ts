import { type Signal, signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

/** One key and what it does; the help dialog lists those of the page one is on. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` gives it: `j`, `/`, `?`, `Escape`. */
  readonly key: string;
  readonly does: string;
  readonly run: () => void;
}

const storeKey = "stemma-keys";

/** Whether single keys do anything: a reader who dictates or presses keys by accident can turn them off. */
export const keysOn: Signal<boolean> = signal(window.localStorage.getItem(storeKey) !== "off");
export const bindings: Signal<readonly (readonly KeyBinding[])[]> = signal<
  readonly (readonly KeyBinding[])[]
>([]);

export function setKeysOn(on: boolean): void {
  keysOn.value = on;
  window.localStorage.setItem(storeKey, on ? "on" : "off");
}

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.target)) return;
  const leaving = event.key === "Escape";
  if (!leaving && (!keysOn.value || document.querySelector("dialog[open]"))) return;
  for (const list of bindings.value.toReversed()) {
    const found = list.find(({ key }) => key === event.key);
    if (!found) continue;
    event.preventDefault();
    found.run();
    return;
  }
}

export function startKeyboard(): void {
  document.addEventListener("keydown", onKey);
}

/** Binds keys for as long as the component is shown; the newest component wins. */
export function useKeys(list: readonly KeyBinding[]): void {
  const latest = useRef(list);
  latest.current = list;
  const names = list.map(({ key, does }) => `${key} ${does}`).join("\n");
  useEffect(() => {
    const bound = latest.current.map(({ key, does }, index) => ({
      key,
      does,
      run: () => latest.current[index]?.run(),
    }));
    bindings.value = [...bindings.value, bound];
    return () => {
      bindings.value = bindings.value.filter((other) => other !== bound);
    };
  }, [names]);
}
