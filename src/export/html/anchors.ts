import { type Catalog, type Source, titleText } from "../catalog.ts";
import { html, type Markup } from "./markup.ts";

/** Fragment of a report among the texts. */
export function sourceAnchor({ number }: Source): string {
  return `report-${number}`;
}

/** Fragment of the words that begin at an offset of a report. */
export function wordsAnchor({ number }: Source, start: number): string {
  return `r${number}-${start}`;
}

/** "[2]", leading to the report. */
export function sourceLink(catalog: Catalog, article: string): Markup {
  const source = catalog.sourceOf.get(article);
  if (!source) return html`[?]`;
  return html`<a class="cite" href="#${sourceAnchor(source)}" title="${source.outlet}">[${source.number}]</a>`;
}

/** Link to an incident by its number. */
export function incidentLink(catalog: Catalog, id: string): Markup | null {
  const number = catalog.incidentNumber.get(id);
  const incident = catalog.incidents.find((one) => one.id === id);
  return number && incident
    ? html`<a href="#incident-${number}">${number} · ${titleText(incident)}</a>`
    : null;
}
