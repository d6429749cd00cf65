import type { Label } from "../eval/tasks/ner-labels.ts";
import {
  acronym,
  body,
  demonym,
  facility,
  familyName,
  firm,
  group,
  initialled,
  person,
  shortGroup,
  state,
  team,
  town,
  village,
} from "./made-up-names.ts";
import { templates } from "./made-up-templates.ts";
import type { LabelledSpan, NamedText } from "./names-corpora.ts";
import { pick, type Random, randomFrom } from "./random.ts";

interface Cast {
  readonly random: Random;
  /** Family names to draw from. */
  readonly known: readonly string[];
  /** Names of numbered slots, the same all through a report. */
  readonly kept: Map<string, string>;
}

type Maker = (cast: Cast) => string;

const days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const months = "January February March April May June July August September October November December".split(
  " ",
);

const upTo =
  (low: number, size: number): Maker =>
  ({ random }) =>
    String(low + Math.floor(random() * size));

const makers: Readonly<Record<string, readonly [Maker, Label | null]>> = {
  T: [({ random }) => team(random), "ORG"],
  P: [({ random, known }) => person(random, known), "PER"],
  S: [({ random, known }) => familyName(random, known), "PER"],
  I: [({ random, known }) => initialled(random, known), "PER"],
  C: [({ random }) => state(random), "LOC"],
  L: [({ random }) => town(random), "LOC"],
  O: [({ random, known }) => firm(random, known), "ORG"],
  A: [({ random }) => acronym(random), "ORG"],
  B: [({ random, known }) => body(random, known), "ORG"],
  V: [({ random }) => village(random), "LOC"],
  F: [({ random, known }) => facility(random, known), "LOC"],
  G: [({ random, known }) => group(random, known), "ORG"],
  K: [({ random }) => shortGroup(random), "ORG"],
  H: [({ random }) => demonym(random), null],
  D: [({ random }) => pick(days, random), null],
  M: [({ random }) => pick(months, random), null],
  n: [upTo(0, 8), null],
  nn: [upTo(10, 80), null],
  nnn: [upTo(100, 400), null],
  dd: [({ random }) => (random() * 99).toFixed(1), null],
  ddd: [({ random }) => random().toFixed(3).slice(1), null],
  y: [upTo(1990, 34), null],
};

function fillSlot(slot: string, cast: Cast): { text: string; label: Label | null } {
  const [, name = slot, number] = /^([A-Z]+)(\d)$/.exec(slot) ?? [];
  const maker = makers[name];
  if (!maker) throw new Error(`Cannot fill "{${slot}}": no such slot`);
  const text = (number ? cast.kept.get(slot) : undefined) ?? maker[0](cast);
  if (number) cast.kept.set(slot, text);
  return { text, label: maker[1] };
}

/** A line with its slots filled; one that begins with `^` is set in capitals. */
function fillLine(line: string, cast: Cast): NamedText {
  const names: LabelledSpan[] = [];
  let text = "";
  let at = line.startsWith("^") ? 1 : 0;
  for (const match of line.matchAll(/\{(\w+)\}/g)) {
    text += line.slice(at, match.index);
    const { text: filled, label } = fillSlot(match[1] as string, cast);
    if (label) names.push({ start: text.length, end: text.length + filled.length, label });
    text += filled;
    at = match.index + match[0].length;
  }
  text += line.slice(at);
  const shouted = text.toUpperCase();
  return { text: line.startsWith("^") && shouted.length === text.length ? shouted : text, names };
}

function report(kind: (typeof templates)[number], cast: Cast): NamedText {
  const { random } = cast;
  const names: LabelledSpan[] = [];
  let text = "";
  for (const { lines, times } of kind) {
    const [low, high] = times;
    const count = low + Math.floor(random() * (high - low + 1));
    const isList = !(lines[0] ?? "").endsWith(".");
    const alike = isList && count > 2 && random() < 0.7 ? pick(lines, random) : null;
    for (let at = 0; at < count; at++) {
      const filled = fillLine(alike ?? pick(lines, random), cast);
      for (const { start, end, label } of filled.names) {
        names.push({ start: start + text.length, end: end + text.length, label });
      }
      text += `${filled.text}\n`;
    }
  }
  return { text, names };
}

/** Reports in the forms of news agencies: sentences of our own, with names drawn by chance. */
export function madeUpReports(count: number, seed: number, known: readonly string[]): NamedText[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) =>
    report(templates[at % templates.length] as (typeof templates)[number], {
      random,
      known,
      kept: new Map(),
    }),
  );
}
