import type { Incident, IncidentPlace, Story } from "../../model/dossier.ts";
import { counted } from "../../model/labels.ts";
import type { PlacePrecision } from "../../model/place.ts";
import { type Answer, answerOf, partiesText } from "../answers.ts";
import { type Catalog, independent, titleText } from "../catalog.ts";
import { whenText } from "../days.ts";
import { incidentLink, sourceLink, wordsAnchor } from "./anchors.ts";
import { factList } from "./fact.ts";
import { html, joined, type Markup, when } from "./markup.ts";
import { tollMarkup } from "./overview.ts";

/** Decimals that the precision of a place bears; the middle of a country or region is no point to print. */
const pointDigits: Readonly<Partial<Record<PlacePrecision, number>>> = {
  exact: 4,
  settlement: 3,
  area: 2,
  district: 2,
};

function placeMarkup(catalog: Catalog, place: IncidentPlace): Markup {
  const { name, country, precision, lat, lon, evidence } = place;
  const [first] = evidence;
  const source = first && catalog.sourceOf.get(first.article);
  const named = source ? html`<a href="#${wordsAnchor(source, first.start)}">${name}</a>` : html`${name}`;
  const digits = pointDigits[precision] ?? 0;
  const told = lat !== null && lon !== null && digits > 0;
  const point = told ? `${lat.toFixed(digits)}, ${lon.toFixed(digits)}` : "no point";
  const detail = [country, precision === "none" ? "not in the gazetteer" : precision, point];
  return html`${named} <span class="meta">${detail.filter((part) => part !== null).join(" · ")}</span>`;
}

function whereMarkup(catalog: Catalog, { places }: Incident): Markup {
  if (places.length === 0) return html`<span class="meta">not told</span>`;
  return joined(
    places.map((place) => placeMarkup(catalog, place)),
    "; ",
  );
}

function linked(catalog: Catalog, label: string, ids: readonly string[]): Markup | null {
  const links = ids.flatMap((id) => incidentLink(catalog, id) ?? []);
  return when(links.length > 0, () => html`<dt>${label}</dt><dd>${joined(links, "; ")}</dd>`);
}

function tollRows(catalog: Catalog, { killed, wounded }: Answer): Markup {
  if (!killed && !wounded) return html`<dt>Casualties</dt><dd class="meta">not told</dd>`;
  return html`<dt>Killed</dt><dd>${tollMarkup(catalog, killed)}</dd>
<dt>Wounded</dt><dd>${tollMarkup(catalog, wounded)}</dd>`;
}

function answerMarkup(catalog: Catalog, answer: Answer): Markup {
  const { incident } = answer;
  const rule = incident.date ? html` <span class="rule">${incident.date.rule}</span>` : null;
  const weapons = answer.weapons.length > 0 ? `, with ${answer.weapons.join(", ")}` : "";
  const cites = joined(
    incident.articles.map((article) => sourceLink(catalog, article)),
    " ",
  );
  return html`<dl class="answer">
<dt>What</dt><dd>${answer.type}${weapons}</dd>
<dt>When</dt><dd>${whenText(incident.date)}${rule}</dd>
<dt>Where</dt><dd>${whereMarkup(catalog, incident)}</dd>
<dt>Who to whom</dt><dd>${partiesText(answer)}</dd>
${tollRows(catalog, answer)}
<dt>Told by</dt><dd>${answer.told} ${cites}</dd>
${linked(catalog, "Answers", incident.respondsTo)}
${linked(catalog, "Part of", incident.partOf)}
</dl>`;
}

/** Articles of the two events a reason compares, by their numbers. */
function pairText(catalog: Catalog, key: string): string {
  const article = key.split("/")[0] as string;
  return `[${catalog.sourceOf.get(article)?.number ?? "?"}]`;
}

function reasonsMarkup(catalog: Catalog, { reasons }: Incident): Markup | null {
  return when(
    reasons.length > 0,
    () => html`<details class="plain"><summary class="meta">Why these reports are held to tell one incident</summary>
<ul class="meta">${reasons.map(
      ({ a, b, score, detail }) =>
        html`<li>${pairText(catalog, a)} and ${pairText(catalog, b)}: score ${score.toFixed(1)} — ${detail
          .map(
            (one) =>
              `${one.feature} ${one.weight > 0 ? "+" : ""}${one.weight.toFixed(1)} (${one.a} / ${one.b})`,
          )
          .join("; ")}</li>`,
    )}</ul></details>`,
  );
}

function incidentMarkup(catalog: Catalog, incident: Incident): Markup {
  const answer = answerOf(catalog, incident);
  return html`<article aria-labelledby="incident-${answer.number}">
<h3 id="incident-${answer.number}">${answer.number} · ${answer.title}</h3>
${answerMarkup(catalog, answer)}
${when(incident.facts.length > 0, () => html`<h4>What each account says</h4>`)}
${factList(catalog, incident.facts)}
${reasonsMarkup(catalog, incident)}
</article>`;
}

/** A story and its incidents, in order of day. */
export function storySection(catalog: Catalog, story: Story): Markup | null {
  const incidents = catalog.incidents.filter((incident) => incident.story === story.id);
  return when(incidents.length > 0, () => {
    const voices = independent(catalog, story.articles);
    return html`<section>
<h2>${titleText(story)}</h2>
<p class="meta">${counted(story.articles.length, "report")} · ${voices} independent · ${counted(incidents.length, "incident")}</p>
${incidents.map((incident) => incidentMarkup(catalog, incident))}
</section>`;
  });
}
