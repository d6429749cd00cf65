import type { Tally } from "./tallies.ts";

const ofTheState: ReadonlySet<string> = new Set("soldiers police forces guards personnel".split(" "));
const armed: ReadonlySet<string> = new Set("fighters commanders".split(" "));

/** Whether a tally is one number of people who are all of one side. */
function isOn(side: ReadonlySet<string>, { report, terms }: Tally): boolean {
  const { people, count } = report.telling;
  return terms.length === 1 && count === null && people.length === 1 && side.has(people[0]?.population ?? "");
}

/** "he said": whoever told of the other side just before. */
const backward = /^(?:he|she|it|they|)$/i;

/** Whether one source tells of both; what each side boasts of having done to the other adds up to nothing. */
function areOfOneVoice(a: Tally, b: Tally): boolean {
  const [one, two] = [a.report.voice, b.report.voice];
  return one === two || backward.test(one) || backward.test(two);
}

function largest(tallies: readonly Tally[]): Tally | null {
  return tallies.reduce<Tally | null>((best, one) => (best && best.low >= one.low ? best : one), null);
}

/** "killing seven policemen. Thirty rebels were killed.": the dead of two sides told apart, where no words give them as one number. */
export function bothSides(all: readonly Tally[]): readonly [Tally, Tally] | null {
  const own = largest(all.filter((tally) => isOn(ofTheState, tally)));
  const other = largest(all.filter((tally) => isOn(armed, tally)));
  if (!own || !other || own.low < 1 || other.low < 1 || !areOfOneVoice(own, other)) return null;
  const most = Math.max(own.low, other.low);
  const counted = all.some((tally) => tally.low >= most && !isOn(ofTheState, tally) && !isOn(armed, tally));
  return counted ? null : [own, other];
}
