import type { Attribution, Hop } from "../model/attribution.ts";
import { indexAt, overlaps, type Span } from "../model/span.ts";
import { type ClaimDraft, type ClaimInput, draftClaim } from "./claim-draft.ts";
import { eventAt } from "./event-beside.ts";
import type { WordView } from "./word-view.ts";

const deeds =
  "carried out|conducted|launched|fired|attacked|struck|targeted|bombed|shelled|hit|ambushed|raided|stormed|killed|assassinated|detonated|planted|destroyed|abducted|kidnapped|executed|ambushing|hijacked|stormed|seized power|set off|bombarded|blew up|blown up|shot|torched|sank|done it|did it|(?:carried|carry) it out|set fire to";
const downed =
  "downed|shot down|brought down|intercepted|destroyed (?:[\\p{L}\\d-]+ ){0,4}(?:drones?|missiles?|rockets?|uavs?|projectiles?)";
const own =
  "(?:it|they|we|(?:one|two|three|some|both) of (?:its|their|our) [\\p{L}]+|(?:its|their|our) (?:[\\p{L}-]+ ){0,2}(?:fighters|forces|troops|men|members|militants|units?|soldiers|navy|air force|air defences?))";
const has = "(?:had|have|has)";

/** What opens the words of a source that speaks of its own part in a deed. Source: own knowledge of general usage. */
const named =
  /^(?:full |sole )?(?:responsibility|involvement|any involvement|any role|any part|any hand|any responsibility|being (?:behind|involved|responsible)|having (?:carried out|been behind|been involved|any part|a hand)|carrying (?:out|it out)|planting|a role)\b/;
const opening = `^(?:(?:claims|accusations|allegations|suggestions|reports) )?(?:that )?${own}`;
const claimed = new RegExp(
  `${opening} (?:(?:${has} )?(?:also |just )?(?:${deeds}|${downed})|(?:was|were|is|are|had been) (?:behind|responsible for))\\b`,
  "u",
);
/** Whoever brings a drone down has a part in that and none in the strike it flew for. */
const defended = new RegExp(`${opening} (?:${has} )?(?:also |just )?(?:${downed})\\b`, "u");
const denied = new RegExp(
  `^(?:that )?(?:(?:it|they|we)|(?:his|her|the|our|its) (?:[\\p{L}-]+ )?(?:group|movement|organi[sz]ation|party|forces|fighters|men|army|government|country)) (?:${has} (?:no (?:part|role|hand|involvement|link|connection)|nothing to do|not (?:carried out|been (?:involved|behind)))|(?:was|were|is|are) not (?:behind|involved|responsible)|did not (?:carry out|launch|fire|attack|strike|target|bomb|shell|do it))\\b`,
  "u",
);
/** Whose part in the deed a source tells: "terrorists had carried out the attack". */
const charged = new RegExp(`^ (?:${has} )?(?:carried out|(?:was|were) (?:behind|responsible for))\\b`);

type Rule = "responsibility-claimed" | "responsibility-denied" | "blamed";

function partOf(attribution: Attribution, words: string): Rule | null {
  if (denied.test(words)) return "responsibility-denied";
  if (!named.test(words) && !claimed.test(words)) return null;
  return attribution.stance === "denies" ? "responsibility-denied" : "responsibility-claimed";
}

const spokespeople = /\b(?:spokes(?:man|woman|person)|leader|commander|representative|official)\b/i;

/** Whose words a source speaks: "a spokesman for the group" is the group, "Houthi fighters" are the Houthis. */
function partyOf(input: ClaimInput, hop: Hop): string | null {
  const { entity, start, end } = hop;
  if (start === null || end === null || (entity && !spokespeople.test(hop.name))) return entity;
  const party = input.mentions.findLast(
    (mention) =>
      overlaps(mention, { start, end }) &&
      mention.entity !== entity &&
      /^(?:armed-group|organization|state)$/.test(mention.type),
  );
  return party?.entity ?? entity;
}

/** The actor whose part the words of another tell, where they open with him. */
function chargedIn(input: ClaimInput, content: Span, words: string): string | null {
  const first = input.mentions.find(
    ({ start, end, type }) =>
      start >= content.start &&
      end <= content.start + words.length &&
      type !== "place" &&
      type !== "weapon" &&
      /^(?:that )?(?:the )?$/.test(words.slice(0, start - content.start)),
  );
  return first && charged.test(words.slice(first.end - content.start)) ? first.entity : null;
}

/** "it", "they", "their men": the source itself only where somebody else words what it said. */
const thirdPerson = /^(?:that )?(?:(?:one|two|three|some|both) of )?(?:it|they|its|their)\b/;
const parties = /^(?:armed-group|organization|state|people)$/;

/** `"They shot at us," said a vendor`, "Ann Lee said they opened fire": whoever speaks tells of others. */
function isOfOthers(view: WordView, { mentions }: ClaimInput, { content, chain }: Attribution): boolean {
  const { text } = view.annotated.article;
  const [first] = content;
  const source = chain.at(-1);
  if (!first || !source || source.start === null || source.end === null) return false;
  if (!thirdPerson.test(text.slice(first.start, first.start + 40).toLowerCase())) return false;
  if (/[“"„«‟]/.test(text[first.start - 1] ?? "")) return true;
  const own = { start: source.start, end: source.end };
  const types = mentions.filter((mention) => overlaps(mention, own)).map(({ type }) => type);
  return (
    types.includes("person") && !types.some((type) => parties.test(type)) && !spokespeople.test(source.name)
  );
}

/** "claimed responsibility for", "said it had launched the drones", "had no part in": the source as value; "said rebels were behind it": the rebels. */
function told(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { article, sentences } = view.annotated;
  return input.attributions.flatMap((attribution): ClaimDraft[] => {
    const [content] = attribution.content;
    const source = attribution.chain.at(-1);
    if (!content || !source) return [];
    const words = article.text.slice(content.start, content.start + 120).toLowerCase();
    const own = isOfOthers(view, input, attribution) ? null : partOf(attribution, words);
    const other = own || attribution.stance === "denies" ? null : chargedIn(input, content, words);
    const rule = own ?? (other ? "blamed" : null);
    const value = own ? partyOf(input, source) : other;
    const sentence = indexAt(sentences, content.start);
    const place = sentences[sentence];
    if (!rule || !value || !place) return [];
    const event = eventAt(input, { start: content.start, end: content.start + 1 }, place);
    if (!event || defended.test(words)) return [];
    return [draftClaim({ aspect: "responsibility", event, value, span: content, sentence, rule })];
  });
}

/** "The attack was claimed by X". */
function claimedBy(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { sentences, verbGroups, tokens } = view.annotated;
  return verbGroups.flatMap((group): ClaimDraft[] => {
    const sentence = sentences[group.sentence];
    if (group.voice !== "passive" || group.negated || tokens[group.head]?.lemma !== "claim" || !sentence)
      return [];
    if (view.words[group.to] !== "by") return [];
    const subject = input.events.find((event) =>
      event.mentions.some(({ start, end }) => start >= sentence.start && end <= group.start),
    );
    const value = actorIn(input, { start: group.end, end: Math.min(sentence.end, group.end + 60) }, "first");
    if (!subject || !value) return [];
    const rule = "responsibility-claimed";
    const event = subject.id;
    return [
      draftClaim({ aspect: "responsibility", event, value, span: group, sentence: group.sentence, rule }),
    ];
  });
}

const attack =
  "(?:attack|bombing|strike|shooting|raid|assault|ambush|blast|explosion|killing|assassination|operation|massacre|stabbing|abduction|kidnapping|hijacking|bombardment)s?";
/** Verbs that tell of somebody's part by themselves, with what must follow, and whether subject or object had it. */
const verbs: ReadonlyMap<string, readonly [behind: RegExp, whose: "subject" | "object"]> = new Map([
  [
    "claim",
    [new RegExp(`^ (?:the|this|that|[\\p{L}]+[’']s) (?:[\\p{L}-]+ ){0,2}${attack}\\b`, "u"), "subject"],
  ],
  ["take", [/^ (?:full |sole )?responsibility for\b/, "subject"]],
  ["assume", [/^ (?:full |sole )?responsibility for\b/, "subject"]],
  ["accept", [/^ (?:full |sole )?responsibility for\b/, "subject"]],
  ["admit", [new RegExp(`^ (?:to )?(?:carrying out|being behind|(?:${deeds})ing)\\b`, "u"), "subject"]],
  ["blame", [/^/, "object"]],
  ["accuse", [/^.{2,60}? of (?:being behind|[\p{L}]+ing)\b/u, "object"]],
]);

/** The actor named or meant in a span: the nearest to its start, or to its end. */
function actorIn(input: ClaimInput, span: Span, nearest: "first" | "last"): string | null {
  const actors = input.mentions.filter(
    (mention) => overlaps(mention, span) && mention.type !== "place" && mention.type !== "weapon",
  );
  return actors.at(nearest === "first" ? 0 : -1)?.entity ?? null;
}

/** "claimed the attack", "took responsibility for", "blamed X for", "accused X of bombing". */
function done(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { article, sentences, verbGroups, tokens } = view.annotated;
  return verbGroups.flatMap((group): ClaimDraft[] => {
    const [behind, whose] = verbs.get(tokens[group.head]?.lemma ?? "") ?? [];
    const sentence = sentences[group.sentence];
    if (!behind || !sentence || group.negated || group.voice !== "active") return [];
    const rest = article.text.slice(group.end, Math.min(sentence.end, group.end + 90));
    if (!behind.test(rest)) return [];
    const value =
      whose === "object"
        ? actorIn(input, { start: group.end, end: Math.min(sentence.end, group.end + 60) }, "first")
        : actorIn(input, { start: Math.max(sentence.start, group.start - 60), end: group.start }, "last");
    const event = eventAt(input, group, sentence);
    if (!value || !event) return [];
    const rule = whose === "object" ? "blamed" : "responsibility-claimed";
    return [
      draftClaim({ aspect: "responsibility", event, value, span: group, sentence: group.sentence, rule }),
    ];
  });
}

/** Who says to have done it, who denies it, and who is blamed for it. */
export function responsibilityClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  const words = told(view, input);
  const toldAt = new Set(words.map((draft) => `${draft.sentence} ${draft.value}`));
  const verbs = [...claimedBy(view, input), ...done(view, input)];
  return [...words, ...verbs.filter((draft) => !toldAt.has(`${draft.sentence} ${draft.value}`))];
}
