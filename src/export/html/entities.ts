import type { DossierEntity, Fact } from "../../model/dossier.ts";
import { counted, entityTypeLabels } from "../../model/labels.ts";
import { type Catalog, nameOf } from "../catalog.ts";
import { telling } from "../entity-order.ts";
import { sourceLink } from "./anchors.ts";
import { factList } from "./fact.ts";
import { html, joined, type Markup, when } from "./markup.ts";

function cites(catalog: Catalog, articles: Iterable<string>): Markup {
  return joined(
    [...articles].map((article) => sourceLink(catalog, article)),
    " ",
  );
}

function called(catalog: Catalog, entity: DossierEntity, voice: "outlet" | "quoted"): Markup | null {
  const words = new Map<string, Set<string>>();
  for (const descriptor of entity.descriptors) {
    if (descriptor.voice !== voice) continue;
    words.set(descriptor.text, (words.get(descriptor.text) ?? new Set()).add(descriptor.article));
  }
  const label = voice === "outlet" ? "In the outlet’s own voice" : "In quotation";
  const told = [...words].map(([text, articles]) => html`“${text}” ${cites(catalog, articles)}`);
  return when(
    told.length > 0,
    () => html`<div><span class="meta">${label}:</span> ${joined(told, ", ")}</div>`,
  );
}

function alsoNamed(catalog: Catalog, { name, names }: DossierEntity): Markup | null {
  const others = names.filter((one) => one.text !== name);
  const told = others.map(({ text, articles }) => html`${text} ${cites(catalog, articles)}`);
  return when(
    told.length > 0,
    () => html`<div><span class="meta">Also written:</span> ${joined(told, ", ")}</div>`,
  );
}

function entityItem(catalog: Catalog, entity: DossierEntity): Markup {
  return html`<li><strong>${entity.name}</strong> <span class="meta">${entityTypeLabels[entity.type]}</span>
${alsoNamed(catalog, entity)}
${called(catalog, entity, "outlet")}
${called(catalog, entity, "quoted")}</li>`;
}

/** Who and what is named, with all spellings and what each is called, in whose voice. */
export function entitiesSection(catalog: Catalog): Markup | null {
  const { told, rest } = telling(catalog);
  const list = (entities: readonly DossierEntity[]) =>
    html`<ul class="names">${entities.map((entity) => entityItem(catalog, entity))}</ul>`;
  return when(
    told.length + rest.length > 0,
    () => html`<section aria-labelledby="names">
<h2 id="names">Names</h2>
${when(told.length > 0, () => list(told))}
${when(rest.length > 0, () => html`<details class="plain"><summary>${counted(rest.length, "name")} more</summary>${list(rest)}</details>`)}
</section>`,
  );
}

/** Facts true of an entity and not of one incident. */
export function standingSection(catalog: Catalog): Markup | null {
  const { facts } = catalog.dossier;
  const byEntity = Map.groupBy(facts, (fact) => fact.entity ?? "");
  return when(
    facts.length > 0,
    () => html`<section aria-labelledby="standing">
<h2 id="standing">Standing facts</h2>
${[...byEntity].map(([id, members]: [string, Fact[]]) => html`<h3>${nameOf(catalog, id)}</h3>${factList(catalog, members)}`)}
</section>`,
  );
}
