import type { CasualtyWord } from "../lexicon/casualty-words.ts";
import { type Cue, type HarmTelling, telling } from "./harm-cue.ts";
import type { Quantity } from "./quantities.ts";
import type { WordView } from "./word-view.ts";

const nouns = /^(?:deaths|fatalities|martyrs|injuries)$/;
const groups = /^(?:deaths|fatalities|martyrs|injuries|wounded|injured)$/;
const hurt = /^(?:wounded|injured|injuries)$/;
/** "would later claim that": what somebody went on to say, and no doubt. */
const laterOn = /^(?:later|go|eventually|subsequently|then)$/;
const quotes = /^["“”'‘’«»]+$/;
/** Words that put what follows forward as fact. */
const bringing = /^(?:caus(?:e|es|ed|ing)|report(?:s|ed|ing)|mention(?:s|ed|ing)|left|leaving|confirmed)$/;
const doubting =
  /^(?:not|n't|no|never|without|any|may|might|could|would|can|will|should|if|unclear|whether)$/;
/** Words before the governing one in which a doubt would stand. */
const doubtReach = 5;

function back({ words }: WordView, at: number): number {
  let before = at - 1;
  while (quotes.test(words[before] ?? "") || /^(?:civilian|other|further)$/.test(words[before] ?? ""))
    before--;
  return before;
}

/** `posted “martyrs and wounded in a bombing of a house”`: the words of a source that go without a verb. */
function isQuoted({ words }: WordView, at: number): boolean {
  return /^["“]$/.test(words[at - 1] ?? "") && words[at + 1] === "and" && hurt.test(words[at + 2] ?? "");
}

/** "causing deaths", "resulted in injuries", "there were martyrs": the token of the word that brings the plural, or null. */
function governor(view: WordView, at: number, from: number): number | null {
  const before = back(view, at);
  if (before < from) return null;
  const word = view.words[before] as string;
  const previous = view.words[before - 1] ?? "";
  if (bringing.test(word) || isQuoted(view, at)) return before;
  if (word === "in" && /^result(?:s|ed|ing)?$/.test(previous)) return before - 1;
  if (word === "to" && /^(?:led|leading|leads|refer(?:s|red|ring))$/.test(previous)) return before - 1;
  if (/^(?:were|are)$/.test(word) && previous === "there") return before - 1;
  const listed = word === "and" && nouns.test(view.words[back(view, before)] ?? "");
  return listed ? governor(view, back(view, before), from) : null;
}

/** "resulting in deaths and injuries": a plural without a number, told as fact, is some people and no count of them. */
export function readPlural(cue: Cue, word: CasualtyWord): HarmTelling | null {
  const { view, sentence } = cue.people;
  if (cue.to !== cue.from + 1) return null;
  const mentioned = /^(?:mentioned|noted|cited)$/.test(view.words[cue.from - 1] ?? "");
  if (!(mentioned ? groups : nouns).test(view.words[cue.from] as string)) return null;
  const lead = governor(view, cue.from, sentence.from);
  const whose = mentioned ? /^(?:to|that|she|he)$/ : /^(?:to|that|she|he|from)$/;
  if (lead === null || whose.test(view.words[cue.to] ?? "")) return null;
  const doubts = view.words.slice(Math.max(sentence.from, lead - doubtReach), lead);
  if (
    doubts.some((one, at) => doubting.test(one) && !(one === "would" && laterOn.test(doubts[at + 1] ?? "")))
  )
    return null;
  const count: Quantity = { from: cue.from, to: cue.to, low: 2, high: null, qualifier: "vague" };
  return telling(cue, word, { count, rule: "plural" });
}
