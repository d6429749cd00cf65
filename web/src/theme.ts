import { effect, type Signal, signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";

const storeKey = "stemma-theme";

function stored(): Theme {
  const value = window.localStorage.getItem(storeKey);
  return value === "light" || value === "dark" ? value : "system";
}

export const theme: Signal<Theme> = signal<Theme>(stored());

/** Writes the choice on the root element, where the tokens of `style/tokens.css` look for it. */
export function startTheme(): void {
  effect(() => {
    const chosen = theme.value;
    if (chosen === "system") document.documentElement.removeAttribute("data-theme");
    else document.documentElement.setAttribute("data-theme", chosen);
    window.localStorage.setItem(storeKey, chosen);
  });
}

/** Whether the page is dark now: for maps and charts, which read no custom properties by themselves. */
export function isDark(): boolean {
  if (theme.value !== "system") return theme.value === "dark";
  return window.matchMedia("(prefers-color-scheme: dark)").matches;
}
