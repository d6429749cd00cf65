import type { Incident, IncidentPlace } from "../../model/dossier.ts";
import type { CellEvidence } from "../table.ts";
import { claimEvidence } from "./cells.ts";
import { type Count, counts, decided, sureOf, whole } from "./tolls.ts";
import { namedPlace } from "./where.ts";

/** The dead of an incident before they are split over rows. */
export interface Fatalities {
  readonly total: number;
  readonly rule: string;
  /** What the coding did, for the notes. */
  readonly note: string;
  readonly evidence: readonly CellEvidence[];
  /** The place of its rows where the sentences of the toll tell it; null where they do not. */
  readonly place: IncidentPlace | null;
}

interface Read {
  readonly value: number;
  readonly rule: string;
  readonly count: Count;
}

/** What the codebook makes of words that give no number. */
const vague: readonly (readonly [words: RegExp, value: number, rule: string])[] = [
  [/^(?:(?:many|at least|over) )?dozens\b/i, 12, "acled/fatalities/dozens"],
  [/^(?:(?:many|at least|over) )?hundreds\b/i, 100, "acled/fatalities/hundreds"],
  [
    /^(?:several|many|some|few|a few|a number|numerous|multiple|various|a handful|an un\w+ number)(?! (?:dozen|hundred|thousand))\b/i,
    3,
    "acled/fatalities/several",
  ],
];

function read(count: Count): Read {
  const { figure } = count;
  const words =
    figure.qualifier === "vague" ? vague.find(([form]) => form.test(figure.text.trim())) : undefined;
  if (words) return { value: words[1], rule: words[2], count };
  const value = sureOf(count);
  return {
    value,
    rule: figure.low === null && value === 0 ? "acled/fatalities/upper-bound" : "acled/fatalities/only",
    count,
  };
}

function described({ value, rule, count }: Read, all: readonly Read[]): string {
  const words = `“${count.figure.text}”`;
  if (rule === "acled/fatalities/upper-bound") return `${words} is an upper bound, coded as 0.`;
  if (rule !== "acled/fatalities/only") return `${words} is coded as ${value}.`;
  const most = Math.max(...all.map((one) => one.value));
  return most > value ? `Numbers from ${value} to ${most} are told; the lowest is coded.` : "";
}

/** The lowest number that a source which still stands puts forward; 0 where none is told. */
export function fatalitiesOf(incident: Incident, places: readonly IncidentPlace[]): Fatalities {
  const set = decided(whole(incident, "killed"));
  if (set) {
    const total = Math.min(set.low || set.best, set.best);
    return {
      total,
      rule: "acled/fatalities/judged",
      note: "The number was set by a person.",
      evidence: claimEvidence(set.claims),
      place: null,
    };
  }
  const all = counts(whole(incident, "killed")).map(read);
  const [first] = all.toSorted((a, b) => a.value - b.value);
  if (!first) {
    const mixed = counts(whole(incident, "casualties")).map(({ claim }) => claim);
    const note = mixed.length > 0 ? "Those counted may be wounded and no dead are told: coded as 0." : "";
    const rule = mixed.length > 0 ? "acled/fatalities/casualties" : "acled/fatalities/none-told";
    return { total: 0, rule, note, evidence: claimEvidence(mixed), place: null };
  }
  const lowest = all.filter(({ value }) => value === first.value);
  const disputed = all.some(({ value }) => value !== first.value);
  const rule = first.rule === "acled/fatalities/only" && disputed ? "acled/fatalities/lowest" : first.rule;
  const claims = lowest.map(({ count }) => count.claim);
  return {
    total: first.value,
    rule,
    note: described(first, all),
    evidence: claimEvidence(claims),
    place: places.length > 1 ? namedPlace(claims, places) : null,
  };
}

/** A total split evenly over rows, the remainder on the first. */
export function splitEvenly(total: number, rows: number): number[] {
  const share = Math.floor(total / rows);
  return Array.from({ length: rows }, (_, index) => (index === 0 ? total - share * (rows - 1) : share));
}
