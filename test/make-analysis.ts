import type { Analysis } from "../src/model/analysis.ts";
import { articleId } from "../src/model/article.ts";
import type { Attribution } from "../src/model/attribution.ts";
import type { Claim } from "../src/model/claim.ts";
import type { Event } from "../src/model/event.ts";
import type { Figure } from "../src/model/figure.ts";
import type { Place } from "../src/model/place.ts";

export interface Told {
  readonly text: string;
  readonly uri?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly entities?: Analysis["entities"];
  readonly mentions?: Analysis["mentions"];
  readonly places?: readonly Partial<Place>[];
  readonly events?: readonly Partial<Event>[];
  readonly claims?: readonly (Partial<Omit<Claim, "figure">> & { readonly figure?: Partial<Figure> })[];
  readonly attributions?: readonly Partial<Attribution>[];
  readonly quotes?: Analysis["quotes"];
}

const bareFigure: Figure = {
  low: null,
  high: null,
  qualifier: "exact",
  text: "",
  population: "people",
  scope: "incident",
  since: null,
  asOf: null,
  includesPerpetrator: null,
  subsetOf: null,
};

function figureOf(figure: Partial<Figure>): Figure {
  const low = figure.low ?? null;
  return { ...bareFigure, high: figure.qualifier === "at-least" ? null : low, text: String(low), ...figure };
}

function eventOf(event: Partial<Event>, index: number): Event {
  const bare = {
    id: `v${index + 1}`,
    type: "attack",
    status: "actual" as const,
    start: 0,
    end: 1,
    agents: [],
    targets: [],
    weapons: [],
    places: [],
    time: null,
    date: null,
    respondsTo: [],
    partOf: [],
    rule: "given",
  };
  return { ...bare, mentions: [{ start: 0, end: 1 }], ...event };
}

function placeOf(place: Partial<Place>, index: number): Place {
  return {
    id: `p${index + 1}`,
    start: 0,
    end: 1,
    name: "Town",
    lat: 10,
    lon: 20,
    country: "XX",
    region: null,
    precision: "settlement",
    source: `test:${place.name ?? "Town"}`,
    role: "event",
    rule: "given",
    ...place,
  };
}

/** An Analysis with what a test tells and nothing else; every paragraph of the text is a block. */
export function makeAnalysis(told: Told): Analysis {
  const { text, uri = "a", outlet = null, published = null } = told;
  const parts = { text, uri, title: null, published };
  const article = {
    id: articleId(parts),
    ...parts,
    outlet,
    byline: null,
    language: "en",
    publishedBasis: published ? ("metadata" as const) : ("none" as const),
  };
  const own: Attribution = {
    id: "a0",
    chain: [
      {
        name: outlet ?? "this report",
        role: "outlet",
        anonymous: false,
        entity: null,
        start: null,
        end: null,
      },
    ],
    hedge: "none",
    stance: "asserts",
    act: "tell",
    cue: null,
    content: [],
    rule: "own voice",
  };
  return {
    version: 1,
    engine: "test",
    article,
    blocks: [{ start: 0, end: text.length, kind: "paragraph", rule: "given" }],
    sentences: [{ start: 0, end: text.length }],
    entities: told.entities ?? [],
    mentions: told.mentions ?? [],
    descriptors: [],
    times: [],
    places: (told.places ?? []).map(placeOf),
    attributions: [
      own,
      ...(told.attributions ?? []).map((one, index) => ({ ...own, id: `a${index + 1}`, ...one })),
    ],
    quotes: told.quotes ?? [],
    events: (told.events ?? []).map(eventOf),
    claims: (told.claims ?? []).map(({ figure, ...claim }, index) => ({
      id: `c${index + 1}`,
      event: "v1",
      entity: null,
      place: null,
      aspect: "killed" as const,
      value: null,
      attribution: "a0",
      evidence: { start: 0, end: 1, text: text.slice(0, 1) },
      rule: "given",
      ...claim,
      figure: figure ? figureOf(figure) : null,
    })),
    messages: [],
  };
}

/** A one-day date as an event bears it. */
export function day(date: string): Event["date"] {
  return { from: date, to: date, precision: "day", rule: "given" };
}
