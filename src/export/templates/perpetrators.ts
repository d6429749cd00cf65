import type { GroupMention } from "./groups.ts";
import type { Incident } from "./incidents.ts";
import { mergeParties } from "./merge.ts";
import type { Page } from "./page.ts";
import type { Party } from "./party.ts";
import { partyOf } from "./party.ts";
import { quoted } from "./quoted.ts";

const blame =
  /\b(?:suspect\w*|alleged\w*|accus\w*|blam\w*|attribut\w*|presumed\w*|believed|charged|responsib\w*|apparently|presumably)\b/i;
const claim = /\b(?:claimed|claims|claim|admitted|took|taken|assumed) (?:the )?(?:responsibility|credit)\b/i;
const authority =
  /\b(?:police|authorities|army|military|government|official|officials|minister|ministry|president|armed forces|commander|judge|das)\b/i;

interface Context {
  readonly groups: readonly GroupMention[];
  readonly alone: boolean;
}

function sentenceText(page: Page, index: number): string {
  const span = page.sentences[index];
  return span ? page.text.slice(span.start, span.end) : "";
}

function confidence(text: string): string {
  if (claim.test(text)) return "CLAIMED OR ADMITTED";
  if (!blame.test(text)) return "REPORTED AS FACT";
  return authority.test(text) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
}

/** How surely the article holds the group to have done it: a claim anywhere in it counts before the words at hand. */
function confidenceOf(page: Page, group: GroupMention, groups: readonly GroupMention[]): string {
  const own = confidence(sentenceText(page, group.sentence));
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
  const sentences = new Set(incident.happenings.map((one) => one.sentence));
  const named = groupsAt(groups, doers);
  const local = named.length > 0 ? named : groups.filter((one) => sentences.has(one.sentence) && !one.state);
  if (local.length > 0) return local;
  const told = groups.filter(({ sentence }) => {
    const text = sentenceText(page, sentence);
    return alone && (claim.test(text) || blame.test(text));
  });
  if (told.length > 0) return told;
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

const isForce = ({ sort, head }: Party): boolean =>
  sort === "force" && /^(?:army|force|forces|military|battalion)$/.test(head);
const isSoldier = ({ sort, kind, former }: Party): boolean =>
  sort === "person" && !former && (kind === "ACTIVE MILITARY" || kind === "LAW ENFORCEMENT");

export function perpetratorSlots(incident: Incident, page: Page, context: Context): Record<string, string[]> {
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
  const individuals = doers.filter(
    (one) =>
      one.sort !== "other" && !(one.sort === "force" && (isGroup(one, context.groups) || isForce(one))),
  );
  const forces = distinct.some((one) => one.state) ? [] : doers.filter(isForce);
  const state =
    doers.some((one) => one.sort === "force" || isSoldier(one)) || distinct.some((one) => one.state);
  return {
    "PERP: INCIDENT CATEGORY": [state ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT"],
    "PERP: INDIVIDUAL ID": individuals.map((one) => quoted(one.text)),
    "PERP: ORGANIZATION ID": [
      ...distinct.map((one) => quoted(one.name)),
      ...forces.map((one) => quoted(one.text)),
    ],
    "PERP: ORGANIZATION CONFIDENCE": [
      ...distinct.map((one) => `${confidenceOf(page, one, context.groups)}: ${quoted(one.name)}`),
      ...forces.map((one) => `${confidence(sentenceText(page, one.chunk.sentence))}: ${quoted(one.text)}`),
    ],
  };
}
