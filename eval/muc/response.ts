import { actorById } from "../../src/lexicon/actors.ts";
import { isKindOf } from "../../src/lexicon/event-types.ts";
import { isPartOf } from "../../src/lexicon/populations.ts";
import type { Analysis } from "../../src/model/analysis.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { Event } from "../../src/model/event.ts";
import type { Figure } from "../../src/model/figure.ts";
import type { MucTemplate } from "./score.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** MUC types by kinds of happening of the lexicon; the first that fits holds. */
const types: readonly (readonly [kind: string, type: string])[] = [
  ["abduction", "KIDNAPPING"],
  ["arson", "ARSON"],
  ["robbery", "ROBBERY"],
  ["bombing", "BOMBING"],
  ["explosion", "BOMBING"],
  ["attack", "ATTACK"],
  ["killing", "ATTACK"],
];

function mucType(event: Event): string | null {
  return types.find(([kind]) => isKindOf(event.type, kind))?.[1] ?? null;
}

function mucDay(day: string): string {
  return `${day.slice(8, 10)} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(2, 4)}`;
}

/** The event's days; without them the key's default, "on or before the dateline". */
function mucDate({ date }: Event, published: string | null): string[] {
  if (date) return [date.from === date.to ? mucDay(date.from) : `${mucDay(date.from)} - ${mucDay(date.to)}`];
  return published ? [`- ${mucDay(published)}`] : [];
}

function countryName(iso: string): string {
  return (actorById(`state-${iso.toLowerCase()}`)?.name ?? iso).toUpperCase();
}

function mucPlace(event: Event, { places }: Analysis): string[] {
  const own = places.find((place) => event.places.includes(place.id) && place.country);
  const place = own ?? places.find((one) => one.role === "dateline" && one.country);
  if (!place?.country) return [];
  const country = countryName(place.country);
  return [own && place.precision !== "country" ? `${country}: ${place.name.toUpperCase()} (CITY)` : country];
}

function quoted(text: string): string {
  return `"${text.toUpperCase().replaceAll('"', '\\"')}"`;
}

function mucNumber(figure: Figure): string {
  const { low, high, qualifier } = figure;
  if (qualifier === "vague") return "PLURAL";
  if (low !== null && low === high) return qualifier === "about" ? `~${low}` : String(low);
  if (low !== null && high !== null) return `${low} - ${high}`;
  return low !== null ? `${low}-` : "PLURAL";
}

const kinds: readonly (readonly [population: string, type: string])[] = [
  ["soldiers", "ACTIVE MILITARY"],
  ["police", "LAW ENFORCEMENT"],
  ["guards", "SECURITY GUARD"],
  ["politicians", "POLITICAL FIGURE"],
  ["officials", "GOVERNMENT OFFICIAL"],
];

function humanType(population: string): string {
  return kinds.find(([one]) => isPartOf(population, one))?.[1] ?? "CIVILIAN";
}

const effects: Readonly<Partial<Record<Claim["aspect"], string>>> = { killed: "DEATH", wounded: "INJURY" };

/** The words of a count without the count: "three peasants" is about "PEASANTS". */
function countedWords(claim: Claim): string {
  return claim.figure?.population.replaceAll("-", " ") ?? claim.evidence.text;
}

function humanTargets(event: Event, analysis: Analysis): Record<string, string[]> {
  const named = analysis.entities.filter(
    (entity) => event.targets.includes(entity.id) && entity.type === "person",
  );
  const people = analysis.entities.filter(
    (entity) => event.targets.includes(entity.id) && entity.type === "people",
  );
  const claims = analysis.claims.filter((claim) => claim.event === event.id && effects[claim.aspect]);
  const about = people[0] ? quoted(people[0].name) : named[0] ? quoted(named[0].name) : null;
  const harmed = claims.map((claim) => ({ claim, words: about ?? quoted(countedWords(claim)) }));
  return {
    "HUM TGT: NAME": named.map((entity) => quoted(entity.name)),
    "HUM TGT: DESCRIPTION":
      people.length > 0
        ? people.map((entity) => quoted(entity.name))
        : harmed.slice(0, 1).map((one) => one.words),
    "HUM TGT: TYPE": harmed
      .slice(0, 1)
      .map(({ claim, words }) => `${humanType(claim.figure?.population ?? "people")}: ${words}`),
    "HUM TGT: NUMBER": harmed
      .slice(0, 1)
      .flatMap(({ claim, words }) => (claim.figure ? [`${mucNumber(claim.figure)}: ${words}`] : [])),
    "HUM TGT: EFFECT OF INCIDENT": harmed.map(({ claim, words }) => `${effects[claim.aspect]}: ${words}`),
  };
}

function isOrganized(entity: Entity): boolean {
  return entity.type === "armed-group" || entity.type === "organization" || entity.type === "state";
}

function perpetrators(event: Event, analysis: Analysis): Record<string, string[]> {
  const agents = analysis.entities.filter((entity) => event.agents.includes(entity.id));
  const organized = agents.filter(isOrganized);
  const military = organized.some(
    (entity) => entity.actor && ["military", "police", "state"].includes(actorById(entity.actor)?.kind ?? ""),
  );
  const claimed = analysis.claims.some(
    (claim) => claim.event === event.id && claim.aspect === "responsibility",
  );
  const names = organized.map((entity) => [...entity.names].sort().map(quoted).join(" / "));
  return {
    "PERP: INCIDENT CATEGORY": [military ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT"],
    "PERP: INDIVIDUAL ID": agents
      .filter((entity) => !isOrganized(entity))
      .map((entity) => quoted(entity.name)),
    "PERP: ORGANIZATION ID": names,
    "PERP: ORGANIZATION CONFIDENCE": names.map(
      (name) => `${claimed ? "CLAIMED OR ADMITTED" : "REPORTED AS FACT"}: ${name}`,
    ),
  };
}

function things(event: Event, analysis: Analysis): Record<string, string[]> {
  const named = (ids: readonly string[], type: Entity["type"]) =>
    analysis.entities
      .filter((entity) => ids.includes(entity.id) && entity.type === type)
      .map((entity) => quoted(entity.name));
  return {
    "INCIDENT: INSTRUMENT ID": named(event.weapons, "weapon"),
    "PHYS TGT: ID": named(event.targets, "facility"),
  };
}

/** One template for every violent event that happened and names a party, a victim or a thing hit. */
export function mucResponse(analysis: Analysis): MucTemplate[] {
  const published = analysis.article.published?.slice(0, 10) ?? null;
  return analysis.events.flatMap((event): MucTemplate[] => {
    const type = mucType(event);
    if (type === null || event.status !== "actual") return [];
    const filled = {
      ...perpetrators(event, analysis),
      ...things(event, analysis),
      ...humanTargets(event, analysis),
    };
    const anchored = [
      "PERP: INDIVIDUAL ID",
      "PERP: ORGANIZATION ID",
      "PHYS TGT: ID",
      "HUM TGT: NAME",
      "HUM TGT: DESCRIPTION",
    ];
    if (!anchored.some((slot) => (filled[slot as keyof typeof filled] ?? []).length > 0)) return [];
    return [
      {
        "INCIDENT: DATE": mucDate(event, published),
        "INCIDENT: LOCATION": mucPlace(event, analysis),
        "INCIDENT: TYPE": [type],
        "INCIDENT: STAGE OF EXECUTION": ["ACCOMPLISHED"],
        ...filled,
      },
    ];
  });
}
