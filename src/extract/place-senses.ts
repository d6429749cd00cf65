import type { GazetteerPlace } from "../lexicon/gazetteer.ts";
import type { Toponym } from "./toponym.ts";
import { holds } from "./toponym-links.ts";

/** Toponyms that mean one place: one name, one told kind, one holder. */
export interface Sense {
  readonly name: string;
  /** How many toponyms share it. */
  count: number;
  readonly candidates: readonly GazetteerPlace[];
  readonly kinds: Toponym["kinds"];
  /** Number of the sense that holds this one, or -1. */
  container: number;
  /** Senses that this one holds, and those it is enumerated with. */
  readonly held: Set<number>;
  readonly siblings: Set<number>;
  /** One score and one probability a candidate. */
  scores: number[];
  belief: number[];
}

const considered = 40;
/** So many meanings of a holder's name are tried. */
const holders = 6;
const sharpness = 1.1;

/** Turns scores into probabilities. */
export function believe(sense: Sense): void {
  const top = Math.max(...sense.scores);
  const raw = sense.scores.map((score) => Math.exp(sharpness * (score - top)));
  const sum = raw.reduce((a, b) => a + b, 0);
  sense.belief = raw.map((one) => one / sum);
}

interface Grouping {
  /** The sense of each toponym, and the first toponym of each sense. */
  readonly senseOf: readonly number[];
  readonly first: readonly number[];
}

/** Carries containers and enumerations over from toponyms to senses. */
function linkSenses(toponyms: readonly Toponym[], senses: readonly Sense[], grouping: Grouping): void {
  const { senseOf, first } = grouping;
  for (const [at, sense] of senses.entries()) {
    const container = toponyms[first[at] as number]?.container ?? -1;
    sense.container = container < 0 ? -1 : (senseOf[container] as number);
    senses[sense.container]?.held.add(at);
  }
  for (const [index, { listed }] of toponyms.entries()) {
    const [before, at] = [senseOf[index - 1], senseOf[index] as number];
    if (!listed || before === undefined || before === at) continue;
    senses[before]?.siblings.add(at);
    senses[at]?.siblings.add(before);
  }
}

/** What a name can mean: where the text names a holder, only what lies in it. */
function heldCandidates({ candidates }: Toponym, holder: Toponym | undefined): readonly GazetteerPlace[] {
  if (holder) {
    const outer = holder.candidates.slice(0, holders);
    const held = candidates.filter((one) => outer.some((area) => holds(area, one)));
    if (held.length > 0) return held.slice(0, considered);
  }
  return candidates.slice(0, considered);
}

/** The senses of an article and the sense of each toponym. */
export function groupSenses(toponyms: readonly Toponym[]): { senses: Sense[]; senseOf: number[] } {
  const senses: Sense[] = [];
  const first: number[] = [];
  const byKey = new Map<string, number>();
  const senseOf = toponyms.map((toponym, index) => {
    const holder = toponyms[toponym.container]?.name ?? "";
    const key = `${toponym.name}|${toponym.kinds?.join() ?? ""}|${holder}`;
    const known = byKey.get(key);
    if (known !== undefined) {
      (senses[known] as Sense).count++;
      return known;
    }
    const { name, kinds } = toponym;
    const candidates = heldCandidates(toponym, toponyms[toponym.container]);
    byKey.set(key, senses.length);
    first.push(index);
    senses.push({
      name,
      kinds,
      count: 1,
      candidates,
      container: -1,
      held: new Set(),
      siblings: new Set(),
      scores: [],
      belief: [],
    });
    return senses.length - 1;
  });
  linkSenses(toponyms, senses, { senseOf, first });
  return { senses, senseOf };
}
