import assert from "node:assert/strict";
import type { Aspect } from "../src/model/claim.ts";
import { marksOf, type Report, readReport, voicesOf } from "./everyday-reports.ts";

const aspects = new Map<string, Aspect>([
  ["k", "killed"],
  ["w", "wounded"],
  ["d", "detained"],
]);

interface Found {
  readonly marks: readonly string[];
  readonly voices: readonly string[];
}

/** Marks of facts are told exactly; a number without its sign is content with one of any sign. */
function isTold(found: Found, mark: string): boolean {
  return found.marks.includes(mark) || found.marks.includes(`${mark}+`);
}

function hasVoice({ voices }: Found, mark: string): boolean {
  const [count, who = ""] = mark.split("<");
  return voices.some((one) => one.startsWith(`${count}<`) && one.toLowerCase().includes(who.toLowerCase()));
}

/** The happening that tells the most of what is wanted. */
function bestFor(all: readonly Found[], facts: readonly string[]): Found | undefined {
  const told = (found: Found) => facts.filter((mark) => isTold(found, mark)).length;
  return [...all].sort((a, b) => told(b) - told(a))[0];
}

function checkHappening(all: Found[], wanted: readonly string[]): void {
  const facts = wanted.filter((mark) => !mark.includes("<"));
  const found = bestFor(all, facts);
  assert.ok(found, facts.join(" "));
  all.splice(all.indexOf(found), 1);
  for (const mark of facts) assert.ok(isTold(found, mark), `${mark} in ${found.marks.join(" ")}`);
  const letters = new Set(facts.map((mark) => mark[0]));
  assert.deepEqual(
    found.marks.filter((mark) => !letters.has(mark[0])),
    [],
  );
  for (const mark of wanted.filter((one) => one.includes("<")))
    assert.ok(hasVoice(found, mark), `${mark} in ${found.voices.join(" ")}`);
}

function checkClaim({ analysis }: Report, mark: string): void {
  const [, kind, count, letter = "", population] = /^([Ts])(\d+)([a-z])(?:\((\w+)\))?$/.exec(mark) ?? [];
  const found = analysis.claims.some(({ aspect, figure }) => {
    if (!figure || aspect !== aspects.get(letter) || (figure.low ?? figure.high) !== Number(count))
      return false;
    return kind === "T"
      ? figure.scope === "cumulative"
      : figure.subsetOf !== null && figure.population === population;
  });
  assert.ok(found, mark);
}

/** Holds a report to what a careful coder enters for it, in the letters of the table. */
export function checkReport(told: string, text: string): void {
  const report = readReport(text);
  const all: Found[] = report.dossier.incidents.map((one) => ({
    marks: marksOf(one),
    voices: voicesOf(one),
  }));
  for (const happening of told.split(" / "))
    checkHappening(
      all,
      happening.split(" ").filter((mark) => !/^[Ts]\d/.test(mark)),
    );
  assert.deepEqual(
    all.flatMap(({ marks }) => marks),
    [],
    "no other happening is counted",
  );
  for (const mark of told.split(/ (?:\/ )?/).filter((one) => /^[Ts]\d/.test(one))) checkClaim(report, mark);
}
