import { isBody, isFurniture, type Page, type Pass } from "./page.ts";

const capital = /\p{Lu}[\p{L}'’-]{2,}/gu;
const by = /^(?:By|by|BY|Author|AUTHOR|Reporter|Written by)[: ]/;
const calling =
  "(?:writer|reporter|correspondent|editor|columnist|contributor|journalist|producer|blogger|freelancer|photographer|stringer|bureau chief|analyst)";
const note = new RegExp(
  `^(?:\\p{Lu}\\S+ ){1,4}(?:(?:is|was) (?:an? |the |our |also )?(?:[\\p{L}'’&-]+,? ){0,6}${calling}|covers|reports (?:on|from|for)|writes (?:about|for|on)|(?:is|was) based in|(?:joined|joins) (?:us|the)|holds an?|graduated|lives in|studied)\\b`,
  "u",
);
const labels: ReadonlySet<string> = new Set(["byline", "writer-name", "signature", "author-note"]);
const bodyBefore = 2;

/** Names in the lines that say who wrote. */
function writers({ lines, verdicts }: Page): Set<string> {
  const found = new Set<string>();
  for (const { at, text } of lines) {
    const rule = verdicts[at]?.rule ?? "";
    if (!labels.has(rule) && !(rule === "timestamp" && by.test(text))) continue;
    for (const [name] of text.slice(0, 160).matchAll(capital)) found.add(name.toLowerCase());
  }
  return found;
}

/** Whether nothing but short lines and page furniture stands below, or the writer's name right above. */
function closes(page: Page, at: number): boolean {
  if (labels.has(page.verdicts[at - 1]?.rule ?? "")) return true;
  for (let next = at + 1; next < page.lines.length; next++) {
    if (isFurniture(page, next)) return true;
    if (isBody(page, next)) return false;
  }
  return true;
}

/** What a page says of the writer's life below the report. */
export const authorNotes: Pass = (page) => {
  const names = writers(page);
  if (names.size === 0) return;
  let body = 0;
  for (const { at, text } of page.lines) {
    if (!isBody(page, at)) continue;
    const first = /^\p{Lu}[\p{L}'’-]+/u.exec(text)?.[0].toLowerCase() ?? "";
    if (body >= bodyBefore && names.has(first) && note.test(text) && closes(page, at))
      page.verdicts[at] = { kind: "other", rule: "author-note" };
    else body++;
  }
};
