import type { IncidentType } from "../../lexicon/incident-words.ts";
import { addDays } from "../../text/calendar.ts";
import type { Happening } from "./happenings.ts";
import type { Page } from "./page.ts";
import type { Party } from "./party.ts";
import { dayOf, placeOf, type Settled } from "./settings.ts";

/** Happenings of one article held to be one incident. */
export interface Incident {
  type: IncidentType;
  readonly happenings: Happening[];
  readonly settings: Settled[];
}

interface Candidate {
  readonly happening: Happening;
  readonly setting: Settled;
}

/** Words of a party that tell it from another: the last name, or the head. */
function keysOf({ name, head, text }: Party): string[] {
  return name ? (name.toLowerCase().match(/[\p{L}'-]{3,}/gu) ?? []) : [head || text.toLowerCase()];
}

function shares(a: readonly Party[], b: readonly Party[]): boolean {
  const keys = new Set(a.flatMap(keysOf));
  return b.some((party) => keysOf(party).some((key) => keys.has(key)));
}

const targetsOf = (incident: Incident): Party[] => incident.happenings.flatMap((one) => one.targets);

function apart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

/** Whether day, place or named victims tell the two apart. */
function conflicts(incident: Incident, { happening, setting }: Candidate): boolean {
  const days = incident.settings.flatMap((one) => one.day ?? []);
  if (
    setting.day &&
    days.length > 0 &&
    !days.some((day) => day.from <= (setting.day?.to ?? "") && (setting.day?.from ?? "") <= day.to)
  )
    return true;
  const places = incident.settings.flatMap((one) => one.place ?? []);
  if (
    setting.place &&
    places.length > 0 &&
    places.every((place) => apart(place.name, setting.place?.name ?? null))
  )
    return incident.happenings.at(-1)?.sentence !== happening.sentence;
  const names = targetsOf(incident).filter((one) => one.name);
  const others = happening.targets.filter((one) => one.name);
  return (
    names.length > 0 &&
    others.length > 0 &&
    !shares(names, others) &&
    incident.happenings.at(-1)?.sentence !== happening.sentence
  );
}

function compatible(incident: Incident, { type, definite, effect, stage }: Happening): boolean {
  const threat = incident.happenings.every((one) => one.stage === "THREATENED");
  if (threat !== (stage === "THREATENED")) return false;
  if (type === incident.type) return true;
  if (type === null)
    return incident.type !== "KIDNAPPING" && (incident.type !== "ARSON" || effect !== "DEATH");
  if (type === "ATTACK" && incident.type === "BOMBING") return definite;
  return type === "BOMBING" && incident.type === "ATTACK" && definite;
}

const onlyThings = (parties: readonly Party[]): boolean => parties.every((one) => one.sort === "thing");
const hasThings = (incident: Incident): boolean => targetsOf(incident).some((one) => one.sort === "thing");

/** The incident told before that a happening belongs to; null where it begins one. */
function homeOf(incidents: readonly Incident[], candidate: Candidate): Incident | null {
  const { happening } = candidate;
  const named = happening.targets.filter((one) => one.name !== null);
  const known = incidents.findLast(
    (one) =>
      compatible(one, happening) &&
      shares(
        targetsOf(one).filter((other) => other.name !== null),
        named,
      ),
  );
  if (known) return known;
  const open = incidents.filter((one) => compatible(one, happening) && !conflicts(one, candidate));
  const shared = open.findLast((one) => shares(targetsOf(one), happening.targets));
  if (shared) return shared;
  const last = open.at(-1);
  if (!last) return null;
  const distance = happening.sentence - (last.happenings.at(-1)?.sentence ?? 0);
  if (happening.definite || happening.targets.length === 0) return last;
  if (happening.type !== null && distance > 0 && onlyThings(happening.targets) && hasThings(last))
    return null;
  if (happening.type === null) return distance <= 12 ? last : null;
  return distance <= 3 || targetsOf(last).length === 0 ? last : null;
}

function begin(happening: Happening): IncidentType | null {
  const { targets, arms, doers } = happening;
  if (targets.length === 0 && arms.length === 0 && (doers.length === 0 || happening.type === "ATTACK"))
    return null;
  if (happening.type) return happening.type;
  if (happening.effect === "DEATH" || happening.effect === "INJURY") return "ATTACK";
  return happening.arms.length > 0 || happening.doers.some((one) => one.sort === "doer") ? "ATTACK" : null;
}

const summary =
  /\b(?:so far|since|per day|every day|each year|in recent (?:weeks|months|years)|(?:past|last) (?:few |\w+ )?(?:weeks|months|years)|over the years|per year)\b/;

const fight = /\b(?:clash(?:es|ed)?|combats?|battles?|fighting|confrontations?|firefight|crossfire)\b/;
const accident =
  /\b(?:crash|crashed|accidents?|accidentally|mechanical|epidemic|disease|cancer|heart attack|earthquake|flood|floods)\b/;
const martial =
  /\b(?:military|army|navy|naval|air force|armed forces|brigade|battalion|garrisons?|barracks|infantry|artillery|troops?|soldiers|general staff|military base|air base|helicopters?)\b/i;

function isMilitary({ sort, kind, former, name, text }: Party): boolean {
  if (sort === "thing") return martial.test(text);
  return kind === "ACTIVE MILITARY" && !former && name === null;
}

/** Fights of soldiers alone, sums over a time and what is long past are no incident of their own. */
function isRelevant(page: Page, { targets, sentence, type }: Happening, setting: Settled): boolean {
  const military = targets.length > 0 && targets.every(isMilitary);
  if (military && type !== "KIDNAPPING") return false;
  if (setting.old) return false;
  const span = page.sentences[sentence];
  const words = span ? page.text.slice(span.start, span.end).toLowerCase() : "";
  if (accident.test(words)) return false;
  if (fight.test(words) && !targets.some((one) => one.name !== null || one.sort === "thing")) return false;
  const many = targets.some((one) => Number(one.number.replace(/\D/g, "")) > 150);
  return !many && !(summary.test(words) && targets.every((one) => one.name === null && one.number !== "1"));
}

/** "the Jesuit priests": the reader is held to know which. */
function isKnown({ tokens }: Page, { chunk, text }: Party): boolean {
  return /^(?:the|these|those)$/.test(tokens[chunk.from]?.lower ?? "") && text.includes(" ");
}

/** Without a day, a place, a number or a name nothing tells an incident from what happens all the time. */
function isVague(page: Page, { happenings, settings }: Incident): boolean {
  const parties = happenings.flatMap((one) => one.targets);
  if (parties.length === 0) return !happenings.some((one) => one.arms.length > 0);
  return (
    settings.every((one) => one.day === null && one.place === null) &&
    happenings.every((one) => one.doers.length === 0) &&
    parties.every(
      (one) => one.name === null && one.number === "PLURAL" && one.sort === "person" && !isKnown(page, one),
    )
  );
}

/** Groups what an article tells into incidents. */
export function incidentsOf(page: Page, happenings: readonly Happening[]): Incident[] {
  const published = page.analysis.article.published?.slice(0, 10) ?? null;
  const since = published ? addDays(published, -75) : null;
  const incidents: Incident[] = [];
  /** What befell somebody or something before the word that tells by what ("damaged by an explosion"). */
  let outcome: Candidate | null = null;
  /** A deed told by a bare word ("an explosion") before what it did. */
  let cause: Candidate | null = null;
  for (const happening of happenings) {
    const day = dayOf(page, happening);
    const setting: Settled = {
      day: day.day,
      place: placeOf(page, happening),
      old: day.latest !== null && since !== null && day.latest < since,
    };
    if (!isRelevant(page, happening, setting)) continue;
    const home = homeOf(incidents, { happening, setting });
    if (home) {
      home.happenings.push(happening);
      home.settings.push(setting);
      continue;
    }
    const deed =
      cause && happening.type === null && happening.sentence === cause.happening.sentence ? cause : null;
    const before = deed ?? (outcome && happening.sentence - outcome.happening.sentence <= 1 ? outcome : null);
    const type = begin(
      before
        ? {
            ...happening,
            type: happening.type ?? before.happening.type,
            targets: [...before.happening.targets, ...happening.targets],
          }
        : happening,
    );
    if (!type) {
      if (happening.type === null && happening.targets.length > 0) outcome = { happening, setting };
      if (happening.type !== null) cause = { happening, setting };
      continue;
    }
    const told = [...(before ? [before] : []), { happening, setting }];
    incidents.push({
      type,
      happenings: told.map((one) => one.happening),
      settings: told.map((one) => one.setting),
    });
    outcome = null;
  }
  return incidents.filter((incident) => !isVague(page, incident));
}
