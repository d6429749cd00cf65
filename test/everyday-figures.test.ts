import assert from "node:assert/strict";
import { test } from "node:test";
import type { Aspect } from "../src/model/claim.ts";
import type { Fact } from "../src/model/dossier.ts";
import type { Figure } from "../src/model/figure.ts";
import { analyze, assemble } from "../src/pipeline.ts";
import { bareParts } from "../src/read/received.ts";
import { everydayFigures } from "./everyday-figures-table.ts";
import { everydayFurther } from "./everyday-further-table.ts";
import { everydayLocal } from "./everyday-local-table.ts";

const letters = new Map<string, Aspect>([
  ["k", "killed"],
  ["w", "wounded"],
  ["c", "casualties"],
  ["m", "missing"],
  ["d", "detained"],
  ["h", "hostages"],
  ["x", "displaced"],
  ["i", "intercepted"],
]);

const qualifiers = new Map([
  ["+", /at-least|more-than/],
  ["^", /up-to|less-than/],
  ["~", /about/],
]);

interface Read {
  readonly facts: readonly Fact[];
  readonly figures: readonly { readonly aspect: Aspect; readonly figure: Figure }[];
}

function read(text: string): Read {
  const analysis = analyze({ id: "x", ...bareParts, text, published: "2016-05-03", language: "en" });
  const facts = assemble([analysis]).incidents.flatMap((incident) => incident.facts);
  const figures = analysis.claims.flatMap(({ aspect, figure }) => (figure ? [{ aspect, figure }] : []));
  return { facts, figures };
}

/** The facts on everybody who came to one harm, those that count nobody left out. */
function wholes({ facts }: Read, aspect: Aspect): Fact[] {
  return facts.filter((fact) => fact.aspect === aspect && fact.subject === null && (fact.best ?? 0) > 0);
}

function qualifiersOf(whole: readonly Fact[]): string[] {
  return whole.flatMap(({ claims }) => claims.flatMap(({ figure }) => figure?.qualifier ?? []));
}

function checkVague(told: Read, aspect: Aspect): void {
  const whole = wholes(told, aspect);
  assert.equal(whole.length, 1, aspect);
  assert.ok(
    qualifiersOf(whole).every((one) => one === "vague"),
    `${aspect} is vague`,
  );
}

function checkNumbers(told: Read, aspect: Aspect, wanted: string): void {
  const whole = wholes(told, aspect);
  const mark = qualifiers.get(wanted.at(-1) ?? "");
  const numbers = wanted
    .replace(/[+^~]$/, "")
    .split(",")
    .map(Number);
  assert.deepEqual(
    whole.map(({ best }) => best ?? 0).sort((a, b) => a - b),
    numbers,
    aspect,
  );
  const found = qualifiersOf(whole);
  if (mark)
    assert.ok(
      found.some((one) => mark.test(one)),
      `${aspect}: ${found}`,
    );
  else
    assert.ok(
      found.every((one) => one === "exact"),
      `${aspect}: ${found}`,
    );
}

function checkHarm(told: Read, aspect: Aspect, wanted: string | undefined): void {
  if (wanted === undefined || wanted === "z") assert.deepEqual(wholes(told, aspect), [], aspect);
  if (wanted === undefined) return;
  const range = /^(\d+)-(\d+)$/.exec(wanted);
  if (wanted === "z")
    assert.ok(
      told.figures.some((one) => one.aspect === aspect && one.figure.high === 0),
      aspect,
    );
  else if (wanted === "v") checkVague(told, aspect);
  else if (range)
    assert.deepEqual(
      wholes(told, aspect).map(({ low, high }) => [low, high]),
      [[Number(range[1]), Number(range[2])]],
      aspect,
    );
  else checkNumbers(told, aspect, wanted);
}

function stated({ figures }: Read, letter: string, count: string): readonly Figure[] {
  const aspect = letters.get(letter);
  return figures
    .filter((one) => one.aspect === aspect && (one.figure.low ?? one.figure.high) === Number(count))
    .map(({ figure }) => figure);
}

function checkMark(told: Read, mark: string): void {
  const total = /^T(\d+)([a-z])(?:@(\S+))?$/.exec(mark);
  const part = /^s(\d+)([a-z])\((\w+)\)$/.exec(mark);
  if (total) {
    const found = stated(told, total[2] as string, total[1] as string);
    assert.ok(
      found.some(({ scope, since }) => scope === "cumulative" && (since ?? "").startsWith(total[3] ?? "")),
      mark,
    );
  } else if (part) {
    const found = stated(told, part[2] as string, part[1] as string);
    assert.ok(
      found.some(({ population, subsetOf }) => population === part[3] && subsetOf !== null),
      mark,
    );
  } else if (mark === "P") {
    const counted = told.figures.some(
      ({ figure }) => figure.includesPerpetrator || figure.population === "perpetrators",
    );
    assert.ok(counted, "the perpetrator is counted");
  }
}

for (const [marks, text] of [...everydayFigures, ...everydayFurther, ...everydayLocal]) {
  test(`${marks}: ${text}`, () => {
    const told = read(text.replaceAll("¶", "\n\n"));
    const all = marks.split(" ");
    for (const [letter, aspect] of letters) {
      const wanted = all.find((mark) => mark[0]?.toLowerCase() === letter);
      checkHarm(told, aspect, wanted?.slice(1));
    }
    for (const mark of all) checkMark(told, mark);
  });
}
