import type { Fact, FactClaim } from "../../../src/model/dossier.ts";
import { dayNumber } from "../days.ts";
import type { IncidentView, LetteredAccount } from "../incident/incident-view.ts";
import { rejectionOf } from "../incident/verdicts.ts";

/** One count as an account gave it on one day. */
export interface TollPoint {
  readonly fact: Fact;
  readonly claim: FactClaim;
  readonly account: LetteredAccount;
  /** `YYYY-MM-DD` on which the count stood; null where neither figure nor report is dated. */
  readonly day: string | null;
  /** What the day rests on. */
  readonly basis: "as the figure says" | "day of the report" | "not dated";
  readonly low: number | null;
  readonly high: number | null;
  /** Where the dot stands: the lower end, else the upper. */
  readonly value: number;
  /** Whose words the count rests on, in this account. */
  readonly voices: readonly string[];
}

const aspects: readonly Fact["aspect"][] = ["killed", "wounded", "casualties", "missing"];

function dayOf(view: IncidentView, { figure, article }: FactClaim): Pick<TollPoint, "day" | "basis"> {
  if (figure?.asOf) return { day: figure.asOf.slice(0, 10), basis: "as the figure says" };
  const published = view.articleOf.get(article)?.published ?? null;
  if (published && dayNumber(published) !== null) {
    return { day: published.slice(0, 10), basis: "day of the report" };
  }
  return { day: null, basis: "not dated" };
}

function pointsOf(view: IncidentView, fact: Fact): TollPoint[] {
  const found = fact.claims.flatMap((claim): TollPoint[] => {
    const account = view.accountOf.get(claim.account);
    const { low = null, high = null } = claim.figure ?? {};
    const value = low ?? high;
    if (!account || value === null || rejectionOf(view, fact, claim)) return [];
    return [{ fact, claim, account, ...dayOf(view, claim), low, high, value, voices: [claim.voice] }];
  });
  const same = Map.groupBy(found, ({ account, day, low, high }) =>
    [account.letter, day, low, high].join(" "),
  );
  return [...same.values()].map((members) => ({
    ...(members[0] as TollPoint),
    voices: [...new Set(members.flatMap(({ voices }) => voices))],
  }));
}

/** The counts of every toll of an incident, a list each; tolls without a number are left out. */
export function tollsOf(view: IncidentView): { readonly fact: Fact; readonly points: TollPoint[] }[] {
  return aspects
    .flatMap((aspect) => view.facts.filter((fact) => fact.aspect === aspect && fact.subject === null))
    .map((fact) => ({ fact, points: pointsOf(view, fact) }))
    .filter(({ points }) => points.length > 0);
}

/** Counts of one voice that follow one another with another number: each corrected by the next. */
export function corrections(points: readonly TollPoint[]): [TollPoint, TollPoint][] {
  const dated = points.filter(({ day }) => day !== null);
  const voices = new Set(dated.flatMap((point) => point.voices));
  return [...voices].flatMap((voice) => {
    const members = dated.filter((point) => point.voices.includes(voice));
    const ordered = members.sort((a, b) => ((a.day as string) < (b.day as string) ? -1 : 1));
    return ordered.slice(1).flatMap((later, index): [TollPoint, TollPoint][] => {
      const earlier = ordered[index] as TollPoint;
      const other = earlier.day !== later.day && earlier.value !== later.value;
      return other ? [[earlier, later]] : [];
    });
  });
}
