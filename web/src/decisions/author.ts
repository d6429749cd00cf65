import { type Signal, signal } from "@preact/signals";

const storeKey = "stemma-author";

/** Who decides at this desk: asked for once, kept in this browser. */
export const author: Signal<string> = signal(window.localStorage.getItem(storeKey) ?? "");

export function setAuthor(name: string): void {
  author.value = name;
  window.localStorage.setItem(storeKey, name);
}
