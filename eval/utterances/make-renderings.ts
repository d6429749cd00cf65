import { pick, type Random } from "../../training/random.ts";
import { rewrite } from "../copies/rewrite.ts";
import {
  type Change,
  changeCertainty,
  changeModal,
  changeNumber,
  changeQuantifier,
  gainNegation,
  hasNegation,
  loseNegation,
} from "./changes.ts";
import type { Saying } from "./sayings.ts";

/** What a rendering does to the sense: a kind of change, nothing, or something that is not scored. */
export type Effect =
  | "negation"
  | "number"
  | "quantifier"
  | "modal"
  | "certainty"
  | "speaker"
  | "none"
  | "open";

/** A paragraph of another outlet that gives the saying in its own way. */
export interface MadeRendering {
  readonly recipe: string;
  readonly paragraph: string;
  readonly effect: Effect;
}

type Recipe = (saying: Saying, random: Random, stranger: string) => Omit<MadeRendering, "recipe"> | null;

const light = { wording: 0.3, order: 0, drop: 0 };
const middle = { wording: 0.6, order: 0.4, drop: 0 };
const heavy = { wording: 0.9, order: 0.7, drop: 0 };
const cues = ["said", "told reporters", "said on Friday", "stated"];

/** `sentence` in marks with its speaker after it. */
export function quoted(sentence: string, speaker: string, cue = "said"): string {
  return /[?!]$/u.test(sentence) ? `“${sentence}” ${speaker} ${cue}.` : `“${sentence},” ${speaker} ${cue}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bare(sentence: string): string {
  return sentence.replace(/[?!.]$/u, "");
}

const shifts: readonly (readonly [RegExp, string])[] = [
  [/\bI['’]m\b/giu, "he was"],
  [/\bI['’]ve\b/giu, "he had"],
  [/\bI['’]ll\b/giu, "he would"],
  [/\b[Ww]e['’]re\b/gu, "they were"],
  [/\b[Ww]e['’]ve\b/gu, "they had"],
  [/\b[Ww]e['’]ll\b/gu, "they would"],
  [/\b(am|is)\b/gu, "was"],
  [/\bare\b/gu, "were"],
  [/\b(?:has|have)\b/gu, "had"],
  [/\bwill\b/gu, "would"],
  [/\bcan\b/gu, "could"],
  [/\bcan['’]t\b/gu, "could not"],
  [/\bdon['’]t\b/gu, "did not"],
  [/\bdoesn['’]t\b/gu, "did not"],
  [/\bisn['’]t\b/gu, "was not"],
  [/\baren['’]t\b/gu, "were not"],
  [/\bmay\b/gu, "might"],
  [/\b[Mm]y\b/gu, "his"],
  [/\bme\b/gu, "him"],
  [/\bI\b/gu, "he"],
  [/\b[Ww]e\b/gu, "they"],
  [/\b[Oo]ur\b/gu, "their"],
  [/\bus\b/gu, "them"],
];

/** The sentence as reported speech: persons and tenses moved, the sense kept. */
function reported(sentence: string): string {
  const first =
    /^(?:The|A|An|It|There|This|That|They|He|She|You|Our|My|We|If|When|People|All|Some|In|Of|What|But|And|So|Because|Everybody|Everyone|Somebody|As|At|From|Apparently|Truly|Obviously|After|To|His|Her|Their)\b/u.test(
      sentence,
    )
      ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
      : sentence;
  return shifts.reduce((text, [pattern, put]) => text.replace(pattern, put), bare(first));
}

function cutEffect(left: string): Effect {
  return hasNegation(left) ? "open" : "none";
}

/** `count` words from `from`, and what is left out. */
function part(sentence: string, from: number, count: number): { kept: string; left: string } {
  const all = bare(sentence).split(/\s+/u);
  const kept = all
    .slice(from, from + count)
    .join(" ")
    .replace(/[,;:]$/u, "");
  return { kept, left: [...all.slice(0, from), ...all.slice(from + count)].join(" ") };
}

function lengthOf(sentence: string): number {
  return sentence.split(/\s+/u).length;
}

/** The words with a capital behind the first; a rewriter that puts other words into a name changes more than wording. */
function namesIn(sentence: string): string {
  return (sentence.slice(1).match(/\b\p{Lu}\p{L}+/gu) ?? []).sort().join(" ");
}

const worded =
  (rates: typeof light): Recipe =>
  ({ text, speaker }, random) => {
    const found = rewrite(text, rates, random);
    const effect = namesIn(found) === namesIn(text) ? "none" : "open";
    return { paragraph: quoted(found, speaker, pick(cues, random)), effect };
  };

const changed =
  (
    change: Change,
    effect: Effect,
    after: (text: string, random: Random) => string = (text) => text,
  ): Recipe =>
  ({ text, speaker }, random) => {
    const found = change(text, random);
    return found === null || found === text
      ? null
      : { paragraph: quoted(capital(after(found, random)), speaker, pick(cues, random)), effect };
  };

const indirect =
  (change: Change | null, effect: Effect): Recipe =>
  ({ text, speaker }, random) => {
    const found = change ? change(text, random) : text;
    return found === null || /\?$/u.test(text)
      ? null
      : { paragraph: `${speaker} said that ${reported(found)}.`, effect };
  };

const lose = (text: string, random: Random): string => rewrite(text, light, random);

/** Every way another outlet may give what was said. */
export const recipes: Readonly<Record<string, Recipe>> = {
  verbatim: ({ text, speaker }, random) => ({
    paragraph: quoted(text, speaker, pick(cues, random)),
    effect: "none",
  }),
  "cut: front": ({ text, speaker }) => {
    const from = 1 + Math.floor(lengthOf(text) * 0.35);
    const { kept, left } = part(text, from, lengthOf(text));
    return { paragraph: quoted(`… ${kept}`, speaker), effect: cutEffect(left) };
  },
  "cut: end": ({ text, speaker }) => {
    const { kept, left } = part(text, 0, Math.ceil(lengthOf(text) * 0.6));
    return { paragraph: quoted(kept, speaker), effect: cutEffect(left) };
  },
  "cut: middle": ({ text, speaker }) => {
    const third = Math.floor(lengthOf(text) / 3);
    const { kept } = part(text, 0, third);
    const { kept: end } = part(text, 2 * third, lengthOf(text));
    const { kept: left } = part(text, third, third);
    return { paragraph: quoted(`${kept} … ${end}`, speaker), effect: cutEffect(left) };
  },
  "broken in two": ({ text, speaker }) => {
    const half = Math.ceil(lengthOf(text) / 2);
    const { kept } = part(text, 0, half);
    const { kept: end } = part(text, half, lengthOf(text));
    return { paragraph: `“${kept},” ${speaker} said, “${end}.”`, effect: "none" };
  },
  partial: ({ text, speaker }, random) => {
    const count = 5 + Math.floor(random() * 3);
    const from = Math.floor(random() * Math.max(1, lengthOf(text) - count));
    const { kept, left } = part(text, from, count);
    return { paragraph: `${speaker} said “${kept}” in an account of the day.`, effect: cutEffect(left) };
  },
  reworded: worded(light),
  "reworded more": worded(middle),
  "back-translated": worded(heavy),
  indirect: indirect(null, "none"),
  "indirect, reworded": ({ text, speaker }, random) =>
    /\?$/u.test(text)
      ? null
      : { paragraph: `${speaker} said that ${rewrite(reported(text), light, random)}.`, effect: "none" },
  "other speaker": ({ text }, random, stranger) => ({
    paragraph: quoted(text, stranger, pick(cues, random)),
    effect: "speaker",
  }),
  "negation lost": changed(loseNegation, "negation"),
  "negation gained": changed(gainNegation, "negation"),
  "negation lost, reworded": changed(loseNegation, "negation", lose),
  "negation gained, reworded": changed(gainNegation, "negation", lose),
  "indirect, negation lost": indirect(loseNegation, "negation"),
  "indirect, negation gained": indirect(gainNegation, "negation"),
  "number changed": changed(changeNumber, "number"),
  "quantifier changed": changed(changeQuantifier, "quantifier"),
  "modal changed": changed(changeModal, "modal"),
  "certainty changed": changed(changeCertainty, "certainty"),
};
