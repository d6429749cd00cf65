import { type CasualtyWord, multipleCounts } from "../lexicon/casualty-words.ts";
import { timeNouns } from "../lexicon/clause-words.ts";
import { readNumber } from "../text/numbers.ts";
import { casualtyTable } from "./casualty-table.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import type { PeopleSentence } from "./people-sentence.ts";
import { type Quantity, readQuantity } from "./quantities.ts";

/** The count left of a noun, over at most three adjectives: "12 more confirmed deaths". */
function countBefore({ people, from }: Cue): Quantity | null {
  const { view, sentence } = people;
  for (let start = Math.max(sentence.from, from - 7); start < from; start++) {
    const quantity = view.words[start] === "no" ? zero(start) : readQuantity(view.words, start);
    if (!quantity || quantity.to > from) continue;
    const quoted = quotedCount(view.words, quantity);
    const clear = view.tokens
      .slice(quoted ?? quantity.to, from)
      .every(
        (token) =>
          token.pos === "ADJ" ||
          /^(?:more|other|additional|further|confirmed|reported|new|civilian|military|people|combat|battlefield)$/.test(
            token.lower,
          ) ||
          (/ed$/.test(token.lower) && !suffering.test(token.lower) && !supposed.test(token.lower)),
      );
    if (clear) return quantity;
  }
  return null;
}

/** `“dozens” of injuries`: where the words go on behind a count that stands in marks of its own. */
function quotedCount(words: readonly string[], { from, to }: Quantity): number | null {
  if (!/^["“'‘«]$/.test(words[from - 1] ?? "") || !/^["”'’»]$/.test(words[to] ?? "")) return null;
  return words[to + 1] === "of" ? to + 2 : to + 1;
}

function zero(at: number): Quantity {
  return { from: at, to: at + 1, low: 0, high: 0, qualifier: "exact" };
}

/** "20 feared dead": nobody tells that they are. */
const supposed = /^(?:feared|presumed|believed|assumed)$/;
const suffering =
  /^(?:suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|had|has|with|from|of|for|his|her|their|to|life-threatening|threatening)$/;

/** "dozens of dead and wounded": one number over both, where none stands before the second. */
function isShared({ people: { view }, to }: Cue): boolean {
  const hurt = view.words[to] === "and" && /^(?:wounded|injured|injuries)$/.test(view.words[to + 1] ?? "");
  return hurt && readQuantity(view.words, to + 2) === null;
}

/** What a number over dead and wounded says of the dead: some of them where it is loose, else casualties of either kind. */
function shared(quantity: Quantity, word: CasualtyWord): Pick<HarmTelling, "count" | "harm"> {
  const loose = quantity.qualifier === "vague";
  if (!loose) return { count: quantity, harm: "casualties" };
  return { count: { ...quantity, low: 2, high: null }, harm: word.harm };
}

/** "dozens of bodies were carried out for burial": the dead of many happenings may lie in one grave. */
function isBurial({ people: { view, sentence }, to }: Cue): boolean {
  if (view.words[to - 1] !== "bodies") return false;
  return view.words
    .slice(sentence.from, sentence.to)
    .some((word) => /^(?:buri(?:ed|al)|burying|graves?|funerals?|cemetery|shrouds?|shrouded)$/.test(word));
}

const ordinals = "second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** "two death threats", "multiple death sentences": the word only says what kind of thing is counted. */
function isOfThing({ people: { view, sentence }, to }: Cue): boolean {
  if (view.words[to - 1] !== "death" || to >= sentence.to) return false;
  return view.tokens[to]?.pos === "NOUN";
}

/** "a fifth body was found": so many by now. */
function nthBefore({ people: { view, sentence }, from, to }: Cue): Quantity | null {
  const { words } = view;
  const found = /^(?:was|is|were|has|had)$/.test(words[to] ?? "") || words[from - 2] === "a";
  if (!found || from - 2 < sentence.from || !/^(?:body|corpse|fatality)$/.test(words[from] as string))
    return null;
  const word = words[from - 1] as string;
  const told = ordinals.indexOf(word);
  const nth = told < 0 ? Number(/^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0) : told + 2;
  if (nth < 2) return null;
  return { from: from - 1, to: from, low: nth, high: nth, qualifier: "exact" };
}

/** "12 deaths", "no injuries", "two fatalities"; injuries somebody suffers are told of that person instead. */
export function readCount(cue: Cue, word: CasualtyWord): HarmTelling | null {
  if (isOfThing(cue)) return null;
  const nth = nthBefore(cue);
  if (nth) return telling(cue, word, { count: nth, rule: "toll" });
  const quantity = countBefore(cue);
  if (!quantity) return null;
  const before = cue.people.view.words[quantity.from - 1] ?? "";
  if (quantity.qualifier === "vague" && isBurial(cue)) return null;
  const adjective = !/s$|^people$/.test(cue.people.view.words[cue.to - 1] as string);
  if (!adjective && word.harm === "wounded" && suffering.test(before)) return null;
  const rule = adjective ? "count-state" : "count-noun";
  if (word.harm === "killed" && isShared(cue)) return telling(cue, word, { ...shared(quantity, word), rule });
  return telling(cue, word, { count: quantity, rule });
}

/** "an unknown number of deaths": a loose count that only looks like the name of a toll. */
function looseNumber({ people: { view, sentence }, from, to }: Cue): Quantity | null {
  if (view.words[from] !== "number") return null;
  for (let start = Math.max(sentence.from, from - 2); start < from; start++) {
    const quantity = readQuantity(view.words, start);
    if (quantity?.qualifier === "vague" && from < quantity.to && quantity.to < to) return quantity;
  }
  return null;
}

/** "the number of officers killed this year": people of any kind make the name of a toll. */
export function numberOfCue(people: PeopleSentence, at: number): Cue | null {
  const { words } = people.view;
  if (words[at - 1] !== "the" || words[at] !== "number" || words[at + 1] !== "of") return null;
  const counted = people.startingAt.get(at + 2);
  if (!counted?.plural || counted.quantity !== null) return null;
  const match = casualtyTable.longest(words, counted.to);
  const harm = match?.values.find(({ frame }) => frame === "object" || frame === "state");
  return match && harm ? { people, from: at, to: match.to, words: [{ ...harm, frame: "toll" }] } : null;
}

/** "brought to 61 the number of people killed": the count stands before. */
function ledNumber({ people: { view, sentence }, from }: Cue): Quantity | null {
  const { words } = view;
  const end = words[from - 1] === "the" ? from - 1 : from;
  for (let start = Math.max(sentence.from + 2, end - 4); start < end; start++) {
    if (
      words[start - 1] !== "to" ||
      !/^(?:br(?:ought|ings?|inging)|rais(?:es|ed|ing)|push(?:es|ed|ing)|took|takes|taking)$/.test(
        words[start - 2] ?? "",
      )
    )
      continue;
    const quantity = readQuantity(words, start);
    if (quantity?.to === end) return quantity;
  }
  return null;
}

/** "death toll rose to 61", "the toll of 12": the count follows within a few words, behind the last "to". */
export function readToll(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  const led = ledNumber(cue);
  if (led) return telling(cue, word, { count: led, rule: "toll" });
  const loose = looseNumber(cue);
  if (loose) return telling(cue, word, { count: loose, rule: "count-noun" });
  const end = Math.min(sentence.to, cue.to + 14);
  let best: Quantity | null = null;
  for (let at = cue.to; at < end; at++) {
    if (/^[;:.]$/.test(view.words[at] as string)) break;
    const possible = possibleCount(view.words, at);
    if (possible) return telling(cue, word, { count: possible, rule: "toll-possible" });
    if (isUncertain(view.words, at)) return null;
    const quantity = revisedTo(view.words, at) ?? passed(view.words, at) ?? readQuantity(view.words, at);
    if (!quantity) continue;
    best = view.words[at] === "from" ? { ...quantity, low: quantity.high, qualifier: "exact" } : quantity;
    break;
  }
  best = best ? (risenBehind(cue, best.to) ?? best) : risenTo(cue, end);
  return best ? telling(cue, word, { count: best, rule: "toll" }) : null;
}

/** "climbed past 100", "topped 100": more than the number. */
function passed(words: readonly string[], at: number): Quantity | null {
  if (!/^(?:past|pass(?:ed|es)|top(?:s|ped))$/.test(words[at] as string)) return null;
  const quantity = readQuantity(words, at + 1);
  return quantity?.qualifier === "exact" ? { ...quantity, high: null, qualifier: "more-than" } : null;
}

/** "revised from eight to six": the second number stands, be it the smaller. */
function revisedTo(words: readonly string[], at: number): Quantity | null {
  if (words[at] !== "from") return null;
  const old = readNumber(words, at + 1);
  const to = at + 1 + (old?.length ?? 0);
  return old && words[to] === "to" ? readQuantity(words, to + 1) : null;
}

const rising = /^(?:rose|rises|risen|climbed|climbs|jumped|increased|grew|grown)$/;

/** "the death toll from a strike on a block in Kharkiv on Monday rose to 11": a verb of rising leads on to the count. */
function risenTo({ people: { view, sentence } }: Cue, from: number): Quantity | null {
  for (let at = from - 1; at < sentence.to - 2; at++) {
    if (/^[;:.]$/.test(view.words[at] as string) || isUncertain(view.words, at)) return null;
    if (rising.test(view.words[at] ?? "") && view.words[at + 1] === "to")
      return readQuantity(view.words, at + 2);
  }
  return null;
}

/** "the toll was first put at 17 but rose to 26": the same toll goes on to its later number. */
function risenBehind(cue: Cue, from: number): Quantity | null {
  const { words, tokens } = cue.people.view;
  const link = /^(?:,|but|and|then|on|by|has|had|have|since)$/;
  for (let at = from; at < from + 6; at++) {
    const word = words[at] as string;
    if (rising.test(word)) return risenTo(cue, at + 1);
    if (!link.test(word) && !timeNouns.has(word) && tokens[at]?.pos !== "ADV") return null;
  }
  return null;
}

/** "the total could be as many as 13": the most that anybody thinks possible; where it may rise to is no count yet. */
function possibleCount(words: readonly string[], at: number): Quantity | null {
  if (!/^(?:may|might|could)$/.test(words[at] as string) || words[at + 1] !== "be") return null;
  const quantity = readQuantity(words, at + 2);
  const most = quantity?.high ?? null;
  if (!quantity || most === null || !/^(?:exact|up-to)$/.test(quantity.qualifier)) return null;
  return { ...quantity, low: null, high: most, qualifier: "up-to" };
}

/** "the toll may reach 40", "is expected to pass 40", "could be higher than five": no count that anybody gives. */
function isUncertain(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (/^(?:may|might|could|would|should|will|likely|expected|feared)$/.test(word))
    return words[at - 1] !== ",";
  return /^(?:higher|lower|greater)$/.test(word) && words[at + 1] === "than";
}

/** "a triple shooting": the word itself bears the count. */
export function readMultiple(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const low = multipleCounts.get((cue.people.view.words[cue.from] as string).split("-")[0] as string);
  if (low === undefined) return null;
  const count: Quantity = { from: cue.from, to: cue.from + 1, low, high: low, qualifier: "exact" };
  return telling(cue, word, { count, rule: "multiple" });
}
