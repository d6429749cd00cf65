import { isBody, isFurniture, type Page } from "./page.ts";

/** Lines that belong to a list the report announced ("The dead are:"). */
export function announced(page: Page): ReadonlySet<number> {
  const found = new Set<number>();
  let open = false;
  for (const { at, ending } of page.lines) {
    if (isFurniture(page, at) || isBody(page, at)) open = false;
    else if (open) found.add(at);
    if (ending === "colon" && !page.verdicts[at]) open = true;
  }
  return found;
}
