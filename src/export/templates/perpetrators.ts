import type { Span } from "../../model/span.ts";
import { type Fill, type Fills, fill } from "./fill.ts";
import type { GroupMention } from "./groups.ts";
import type { Incident } from "./incidents.ts";
import { mergeParties } from "./merge.ts";
import type { Page } from "./page.ts";
import type { Party } from "./party.ts";
import { partyOf } from "./party.ts";
import { quoted } from "./quoted.ts";
import type { MucRule } from "./rules.ts";

const blame =
  /\b(?:suspect\w*|alleged\w*|accus\w*|blam\w*|attribut\w*|presumed\w*|believed|charged|responsib\w*|apparently|presumably)\b/i;
const claim =
  /(?<!\b(?:no one|nobody|not|nor|no group|no organization) (?:has |had |have )?)\b(?:claimed|claims|claim|admitted|took|taken|assumed) (?:the )?(?:responsibility|credit)\b/i;
const authority =
  /\b(?:police|authorities|army|military|government|official|officials|minister|ministry|president|armed forces|commander|judge|das)\b/i;

/** Who speaks for the state where a force of its own is accused. */
const justice = /\b(?:judge|police|prosecutor|attorney general)\b/i;

interface Context {
  readonly groups: readonly GroupMention[];
  readonly alone: boolean;
}

function sentenceText(page: Page, index: number): string {
  const span = page.sentences[index];
  return span ? page.text.slice(span.start, span.end) : "";
}

function confidence(
  text: string,
  { name, state }: { readonly name: string; readonly state: boolean },
): string {
  if (claim.test(text)) return "CLAIMED OR ADMITTED";
  if (!blame.test(text)) return "REPORTED AS FACT";
  return (state ? justice : authority).test(text.replaceAll(name, ""))
    ? "SUSPECTED OR ACCUSED BY AUTHORITIES"
    : "SUSPECTED OR ACCUSED";
}

/** How surely the article holds the group to have done it: a claim anywhere in it counts before the words at hand. */
function confidenceOf(page: Page, group: GroupMention, groups: readonly GroupMention[]): string {
  const own = confidence(sentenceText(page, group.sentence), group);
  const claims = groups.some((one) => one.key === group.key && claim.test(sentenceText(page, one.sentence)));
  return claims ? "CLAIMED OR ADMITTED" : own;
}

/** Doers named beside the happenings where their own words give none. */
function besides(page: Page, incident: Incident): Party[] {
  const sentences = [...new Set(incident.happenings.map((one) => one.sentence))];
  return sentences.flatMap((index) =>
    (page.bySentence[index]?.chunks ?? [])
      .map((chunk) => partyOf(page, chunk))
      .filter((one) => one.sort === "doer"),
  );
}

function groupsAt(groups: readonly GroupMention[], doers: readonly Party[]): GroupMention[] {
  return groups.filter((group) =>
    doers.some(
      ({ chunk }) => chunk.sentence === group.sentence && chunk.from < group.to && group.from < chunk.to + 6,
    ),
  );
}

/** The groups held to have done it: named with a doer, claiming it, or the only one an article of one incident names. */
function organizations(
  incident: Incident,
  page: Page,
  { groups, alone }: Context,
  doers: readonly Party[],
): GroupMention[] {
  const sentences = incident.happenings.map((one) => one.sentence);
  const named = groupsAt(groups, doers);
  const state = doers.some((one) => isOfState(one, groups));
  const local =
    named.length > 0 || state
      ? named
      : groups.filter((one) => sentences.includes(one.sentence) && !one.state);
  if (local.length > 0) return local;
  const told = groups.filter(({ sentence }) => {
    const text = sentenceText(page, sentence);
    const near = alone || sentences.some((one) => one <= sentence && sentence - one <= 4);
    return near && (claim.test(text) || blame.test(text));
  });
  const rebels = told.filter((one) => !one.state);
  if (told.length > 0) return rebels.length > 0 ? rebels : told;
  const irregular = groups.filter((one) => !one.state);
  const only =
    new Set(irregular.map((one) => one.key)).size === 1 && doers.some((one) => one.sort === "doer");
  return only ? irregular.slice(0, 1) : [];
}

/** Groups that are not told as part of whom the incident harmed ("the former chief of the army"). */
function besideTargets({ happenings }: Incident, { groups }: Context): GroupMention[] {
  const harmed = happenings.flatMap((one) => one.targets.map((target) => target.chunk));
  return groups.filter((one) => !harmed.some((chunk) => chunk.from < one.to && one.from < chunk.to));
}

/** The chunk of a group's own name is no individual beside it. */
function isGroup({ chunk }: Party, groups: readonly GroupMention[]): boolean {
  return groups.some((one) => one.from < chunk.to && chunk.from < one.to);
}

/** "the Tupac Amaru Movement": a phrase whose head belongs to the name of a group is that group, and nobody of it. */
function isNamedBy({ chunk, name }: Party, groups: readonly GroupMention[]): boolean {
  return name === null && groups.some((one) => one.from < chunk.to && one.to >= chunk.to);
}

/** "the army" of "the Army of National Liberation" is no force of the state. */
function isIrregular({ chunk }: Party, groups: readonly GroupMention[]): boolean {
  return groups.some((one) => !one.state && one.from < chunk.to && chunk.from < one.to);
}

function isOfState(party: Party, groups: readonly GroupMention[]): boolean {
  return (party.sort === "force" && !isIrregular(party, groups)) || isSoldier(party);
}

const isForce = ({ sort, head }: Party): boolean =>
  sort === "force" && /^(?:army|force|forces|military|battalion)$/.test(head);
const isSoldier = ({ sort, kind, former }: Party): boolean =>
  sort === "person" && !former && (kind === "ACTIVE MILITARY" || kind === "LAW ENFORCEMENT");

const confidenceRules: readonly (readonly [opening: string, rule: MucRule])[] = [
  ["CLAIMED", "muc4/confidence/claimed"],
  ["SUSPECTED", "muc4/confidence/accused"],
  ["REPORTED", "muc4/confidence/fact"],
];

/** How sure it is, resting on the whole sentence that names the doer. */
function confidenceFill(page: Page, told: { how: string; name: string; sentence: number }): Fill {
  const rule = confidenceRules.find(([opening]) => told.how.startsWith(opening))?.[1];
  const span = page.sentences[told.sentence];
  const words = span ? [{ start: span.start, end: span.end }] : [];
  return fill(`${told.how}: ${quoted(told.name)}`, rule ?? "muc4/confidence/fact", words);
}

const hedge = /^(?:alleged|suspected|presumed|supposed|so-called)$/;

/** "suspected FMLN urban commandos": the words for the people, without hedge and group, which have slots of their own. */
function ownWords(page: Page, { text, chunk, words, sort }: Party, groups: readonly GroupMention[]): Fill {
  const group = groups.findLast(
    (one) => one.from >= chunk.from - 1 && one.to > chunk.from && one.to < chunk.to,
  );
  let at = group ? group.to : chunk.from;
  while (at < chunk.to - 1 && hedge.test(page.tokens[at]?.lower ?? "")) at++;
  const start = page.tokens[at]?.start ?? 0;
  const end = words[0]?.end ?? 0;
  const whole = page.text.slice(start, end);
  const own = sort === "doer" && whole.length < text.length && text.endsWith(whole) ? whole : text;
  return fill(quoted(own), "muc4/doer/told", words);
}

interface Held {
  readonly individuals: readonly Party[];
  readonly groups: readonly GroupMention[];
  /** Forces told of by a common noun ("the army"), where none is named. */
  readonly forces: readonly Party[];
  /** Whom the state is known by among those who did it. */
  readonly state: readonly (readonly Span[])[];
}

function heldOf(incident: Incident, page: Page, context: Context): Held {
  const told = incident.happenings.flatMap((one) => one.doers);
  const known = told.some((one) => one.sort !== "other") ? told : [...told, ...besides(page, incident)];
  const doers = mergeParties(known);
  const groups = organizations(
    incident,
    page,
    { ...context, groups: besideTargets(incident, context) },
    doers,
  );
  const distinct = groups.filter(
    (one, index) => groups.findIndex((other) => other.key === one.key) === index,
  );
  return {
    individuals: doers.filter(
      (one) =>
        one.sort !== "other" &&
        !isNamedBy(one, context.groups) &&
        !(one.sort === "force" && (isGroup(one, context.groups) || isForce(one))),
    ),
    groups: distinct,
    forces: distinct.some((one) => one.state)
      ? []
      : doers.filter((one) => isForce(one) && !isIrregular(one, context.groups)),
    state: [
      ...doers.filter((one) => isOfState(one, context.groups)).map((one) => one.words),
      ...distinct.filter((one) => one.state).map((one) => [one.words]),
    ],
  };
}

/** What kind of violence it was hangs on who did it; of nobody's deed it says nothing. */
function categoryFill(incident: Incident, { individuals, groups, forces, state }: Held): Fill[] {
  if (state.length > 0) return [fill("STATE-SPONSORED VIOLENCE", "muc4/category/state", state.flat())];
  if (individuals.length + groups.length + forces.length === 0) return [];
  const triggers = incident.happenings.map((one) => one.trigger);
  return [fill("TERRORIST ACT", "muc4/category/other", triggers)];
}

export function perpetratorSlots(incident: Incident, page: Page, context: Context): Fills {
  const held = heldOf(incident, page, context);
  const { individuals, groups, forces } = held;
  return {
    "PERP: INCIDENT CATEGORY": categoryFill(incident, held),
    "PERP: INDIVIDUAL ID": individuals.map((one) => ownWords(page, one, context.groups)),
    "PERP: ORGANIZATION ID": [
      ...groups.map((one) => fill(quoted(one.name), "muc4/group/told", [one.words])),
      ...forces.map((one) => fill(quoted(one.text), "muc4/group/told", one.words)),
    ],
    "PERP: ORGANIZATION CONFIDENCE": [
      ...groups.map(({ name, sentence, ...one }) =>
        confidenceFill(page, {
          how: confidenceOf(page, { name, sentence, ...one }, context.groups),
          name,
          sentence,
        }),
      ),
      ...forces.map(({ text, chunk: { sentence } }) =>
        confidenceFill(page, {
          how: confidence(sentenceText(page, sentence), { name: text, state: true }),
          name: text,
          sentence,
        }),
      ),
    ],
  };
}
