import type { Hedge, Stance } from "./attribution.ts";
import type { BlockKind } from "./block.ts";
import type { Agreement, Copy, Fact, Utterance } from "./dossier.ts";
import type { EntityType } from "./entity.ts";
import type { Severity } from "./message.ts";
import type { PlacePrecision } from "./place.ts";
import type { TimePrecision } from "./time.ts";

/** Sign and word for how the claims on a fact stand to one another; the word always stands beside the sign. */
export const agreementLabels: Readonly<Record<Agreement, { readonly sign: string; readonly word: string }>> =
  {
    single: { sign: "○", word: "single source" },
    agree: { sign: "●", word: "agree" },
    compatible: { sign: "◐", word: "compatible" },
    update: { sign: "↻", word: "update" },
    conflict: { sign: "✕", word: "conflict" },
  };

export const aspectLabels: Readonly<Record<Fact["aspect"], string>> = {
  killed: "Killed",
  wounded: "Wounded",
  casualties: "Casualties",
  missing: "Missing",
  detained: "Detained",
  displaced: "Displaced",
  hostages: "Hostages",
  sites: "Sites",
  attacks: "Attacks",
  weapon: "Weapon",
  responsibility: "Responsibility",
  severity: "Severity",
  strength: "Strength",
  intercepted: "Intercepted",
  target: "Target",
  date: "Day",
  place: "Place",
  initiator: "Initiator",
};

export const hedgeLabels: Readonly<Record<Hedge, string | null>> = {
  none: null,
  said: "said",
  claimed: "claimed",
  reported: "reported",
  alleged: "alleged",
  believed: "believed",
};

export const stanceLabels: Readonly<Record<Stance, string | null>> = {
  asserts: null,
  denies: "denied",
  doubts: "doubted",
  confirms: "confirmed",
  asks: "asked",
};

export const timePrecisionLabels: Readonly<Record<TimePrecision, string>> = {
  minute: "to the minute",
  hour: "to the hour",
  "part-of-day": "to the part of the day",
  day: "to the day",
  week: "to the week",
  month: "to the month",
  quarter: "to the quarter",
  season: "to the season",
  year: "to the year",
  decade: "to the decade",
  none: "precision not told",
};

export const placePrecisionLabels: Readonly<Record<PlacePrecision, string>> = {
  exact: "exact spot",
  settlement: "town",
  area: "area",
  district: "district",
  region: "region",
  country: "country only",
  none: "precision not told",
};

export const verdictLabels: Readonly<Record<Utterance["verdict"], string>> = {
  altered: "meaning altered",
  reworded: "reworded",
  cut: "cut",
  verbatim: "verbatim",
  single: "one report only",
};

export const entityTypeLabels: Readonly<Record<EntityType, string>> = {
  person: "person",
  organization: "organization",
  "armed-group": "armed group",
  state: "state",
  place: "place",
  facility: "facility",
  outlet: "outlet",
  weapon: "weapon",
  people: "people",
};

export const copyLabels: Readonly<Record<Copy["kind"], string>> = {
  verbatim: "word for word",
  edited: "edited copy",
  "shared-wire": "same agency text",
  "shared-source": "same source",
};

export const blockLabels: Readonly<Record<BlockKind, string>> = {
  title: "title",
  dateline: "dateline",
  heading: "heading",
  paragraph: "paragraph",
  promo: "promotion",
  related: "link to another story",
  credit: "credit",
  form: "form",
  other: "other",
};

export const severityLabels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Reading form of an id of the lexicon: `air-strike` is "air strike". */
export function spoken(id: string): string {
  return id.replaceAll("-", " ");
}

/** Digits with a comma between thousands. */
export function numberText(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction ? `${grouped}.${fraction}` : grouped;
}

/** `count` with its noun: "1 report", "3 reports". */
export function counted(count: number, noun: string): string {
  const plural = /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : `${noun}${/s$/.test(noun) ? "e" : ""}s`;
  return `${numberText(count)} ${count === 1 ? noun : plural}`;
}
