import { actorById } from "../../lexicon/actors.ts";
import type { Analysis } from "../../model/analysis.ts";
import type { AnnotatedArticle } from "../../model/annotated-article.ts";
import { armsOf } from "./arms.ts";
import { type GroupMention, groupsOf } from "./groups.ts";
import { happeningsOf } from "./happenings.ts";
import { type Incident, incidentsOf } from "./incidents.ts";
import { mergeVictims, type Victim } from "./merge.ts";
import { nationSlot } from "./nations.ts";
import { type Page, pageOf } from "./page.ts";
import { perpetratorSlots } from "./perpetrators.ts";
import { quoted } from "./quoted.ts";
import { rosterOf, settled } from "./roster.ts";
import { countries, countryOf } from "./settings.ts";

/** Slots of the fourth Message Understanding Conference (1992): fills by name of slot. */
export type IncidentTemplate = Readonly<Record<string, readonly string[]>>;

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function day(date: string): string {
  return `${date.slice(8, 10)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(2, 4)}`;
}

function dateSlot({ settings }: Incident, published: string | null): string[] {
  const told = settings.find((one) => one.day)?.day;
  if (told) return [told.from === told.to ? day(told.from) : `${day(told.from)} - ${day(told.to)}`];
  return published ? [`- ${day(published)}`] : [];
}

const here = /\b(?:this|the|our) (?:capital|city|capital city)\b|\bdowntown\b/i;

/** "in this capital": the town of the dateline. */
function capitalOf({ happenings }: Incident, { sentences, text, analysis }: Page): string | null {
  const told = happenings.some(({ sentence }) => {
    const span = sentences[sentence];
    return span !== undefined && here.test(text.slice(span.start, span.end));
  });
  const dateline = analysis.places.find((place) => place.role === "dateline");
  return told && dateline && dateline.precision !== "country" && countries.has(dateline.country ?? "")
    ? dateline.name
    : null;
}

function placeSlot(incident: Incident, page: Page, country: string): string[] {
  const { settings } = incident;
  const fine =
    settings.find((one) => one.place && one.place.precision !== "region") ??
    settings.find((one) => one.place);
  const place = fine?.place ?? null;
  const iso = place?.country ?? country;
  const name = (actorById(`state-${iso.toLowerCase()}`)?.name ?? iso).toUpperCase();
  const capital = place ? null : capitalOf(incident, page);
  if (capital) return [`${name}: ${capital.toUpperCase()} (CITY)`];
  if (!place) return [name];
  const kind = place.precision === "region" ? "DEPARTMENT" : "CITY";
  return [
    `${name}: ${place.name.toUpperCase().replace(/ (?:DEPARTMENT|PROVINCE|CITY|REGION)$/, "")} (${kind})`,
  ];
}

const about = ({ party }: Victim): string => quoted(party.name ?? party.text);

function humanSlots(victims: readonly Victim[]): Record<string, string[]> {
  const slots: Record<string, string[]> = {
    "HUM TGT: NAME": victims.flatMap(({ party }) => (party.name ? [quoted(party.name)] : [])),
    "HUM TGT: DESCRIPTION": victims.flatMap(({ party }) => {
      if (party.name) return party.description ? [`${quoted(party.description)}: ${quoted(party.name)}`] : [];
      return [quoted(party.text)];
    }),
    "HUM TGT: TYPE": victims.map((one) => `${humanKind(one)}: ${about(one)}`),
    "HUM TGT: NUMBER": victims.map((one) => `${one.party.number}: ${about(one)}`),
    "HUM TGT: EFFECT OF INCIDENT": victims.flatMap((one) =>
      one.effect ? [`${one.effect}: ${about(one)}`] : [],
    ),
  };
  return slots;
}

function humanKind({ party }: Victim): string {
  const kind = party.kind ?? "CIVILIAN";
  return party.former && /^(?:GOVERNMENT OFFICIAL|ACTIVE MILITARY)$/.test(kind) ? `FORMER ${kind}` : kind;
}

function thingSlots(things: readonly Victim[], type: string): Record<string, string[]> {
  const effect = (one: Victim) =>
    one.effect ?? (type === "BOMBING" || type === "ARSON" ? "SOME DAMAGE" : null);
  return {
    "PHYS TGT: ID": things.map(about),
    "PHYS TGT: TYPE": things.map((one) => `${one.party.kind ?? "OTHER"}: ${about(one)}`),
    "PHYS TGT: NUMBER": things.map((one) => `${one.party.number}: ${about(one)}`),
    "PHYS TGT: EFFECT OF INCIDENT": things.flatMap((one) =>
      effect(one) ? [`${effect(one)}: ${about(one)}`] : [],
    ),
  };
}

const nobodyHurt =
  /\b(?:no|without|any|neither) (?:(?:personal|human|reported|major|serious|fatal) )?(?:casualt(?:y|ies)|victims?|injur(?:y|ies)|deaths?|fatalit(?:y|ies)|one was (?:injured|hurt|killed|wounded)|people were (?:injured|hurt))\b|\bnobody was (?:injured|hurt|killed|wounded)\b|\bnot (?:cause|claim) (?:any )?(?:casualties|victims|injuries)\b/i;

/** "there were no casualties", in a sentence of the incident or the one behind. */
function tellsNobodyHurt({ happenings }: Incident, { sentences, text }: Page): boolean {
  return happenings.some(({ sentence }) =>
    [sentences[sentence], sentences[sentence + 1]].some(
      (span) => span && nobodyHurt.test(text.slice(span.start, span.end)),
    ),
  );
}

function fill(
  incident: Incident,
  page: Page,
  context: { country: string; groups: readonly GroupMention[]; alone: boolean },
): IncidentTemplate {
  const published = page.analysis.article.published?.slice(0, 10) ?? null;
  const people = mergeVictims(incident, "person");
  const things = incident.type === "KIDNAPPING" ? [] : mergeVictims(incident, "thing");
  const stages = incident.happenings.map((one) => one.stage);
  const location = placeSlot(incident, page, context.country);
  const country = location[0]?.split(":")[0] ?? "";
  return {
    "INCIDENT: DATE": dateSlot(incident, published),
    "INCIDENT: LOCATION": location,
    "PHYS TGT: FOREIGN NATION": nationSlot(things, country),
    "HUM TGT: FOREIGN NATION": nationSlot(people, country),
    "INCIDENT: TYPE": [incident.type],
    "INCIDENT: STAGE OF EXECUTION": [
      stages.includes("ACCOMPLISHED") ? "ACCOMPLISHED" : (stages[0] as string),
    ],
    ...armsOf(incident, page),
    ...perpetratorSlots(incident, page, context),
    ...thingSlots(things, incident.type),
    ...humanSlots(people),
    ...(people.length === 0 && tellsNobodyHurt(incident, page)
      ? { "HUM TGT: EFFECT OF INCIDENT": ['NO INJURY OR DEATH: "-"'] }
      : {}),
  };
}

const anchors = ["PERP: INDIVIDUAL ID", "PHYS TGT: ID", "HUM TGT: NAME", "HUM TGT: DESCRIPTION"];

interface Filled {
  readonly incident: Incident;
  readonly template: IncidentTemplate;
}

/** The incidents one article tells, each with its template. */
export function filledIncidents(annotated: AnnotatedArticle, analysis: Analysis): Filled[] {
  const page = pageOf(annotated, analysis);
  const country = countryOf(page);
  if (!country) return [];
  const groups = groupsOf(page);
  const roster = rosterOf(page);
  const told = happeningsOf(page).map((one) => ({
    ...one,
    targets: one.targets.map((party) => settled(roster, party)),
  }));
  const incidents = incidentsOf(page, told);
  const context = { country, groups, alone: incidents.length === 1 };
  return incidents
    .map((incident) => ({ incident, template: fill(incident, page, context) }))
    .filter(({ template }) => anchors.some((slot) => (template[slot] ?? []).length > 0));
}

/** Templates of the fourth Message Understanding Conference for the incidents one article tells. */
export function incidentTemplates(annotated: AnnotatedArticle, analysis: Analysis): IncidentTemplate[] {
  return filledIncidents(annotated, analysis).map((one) => one.template);
}
