import type { Attribution } from "../model/attribution.ts";
import { indexAt, overlaps, type Span } from "../model/span.ts";
import { type ClaimDraft, type ClaimInput, draftClaim } from "./claim-draft.ts";
import { eventAt } from "./event-beside.ts";
import type { WordView } from "./word-view.ts";

const deeds =
  "carried out|conducted|launched|fired|attacked|struck|targeted|bombed|shelled|hit|ambushed|raided|stormed|killed|assassinated|detonated|planted|destroyed|abducted|kidnapped|executed|ambushing|hijacked|stormed|seized power|set off|bombarded";
const downed = "downed|shot down|brought down|intercepted";
const own =
  "(?:it|they|we|one of (?:its|their|our) [\\p{L}]+|(?:its|their|our) (?:[\\p{L}-]+ ){0,2}(?:fighters|forces|troops|men|members|militants|units?|soldiers|navy|air force|air defences?))";

/** What opens the words of a source that speaks of its own part in a deed. Source: own knowledge of general usage. */
const named =
  /^(?:full |sole )?(?:responsibility|involvement|any involvement|any role|any part|any hand|any responsibility|being behind|carrying out|a role)\b/;
const opening = `^(?:(?:claims|accusations|allegations|suggestions|reports) )?(?:that )?${own}`;
const claimed = new RegExp(
  `${opening} (?:(?:(?:had|have|has) )?(?:also |just )?(?:${deeds}|${downed})|(?:was|were|is|are|had been) (?:behind|responsible for))\\b`,
  "u",
);
/** Whoever brings a drone down has a part in that and none in the strike it flew for. */
const defended = new RegExp(`${opening} (?:(?:had|have|has) )?(?:also |just )?(?:${downed})\\b`, "u");
const denied =
  /^(?:that )?(?:it|they|we) (?:(?:had|have|has) (?:no (?:part|role|hand|involvement|link|connection)|nothing to do)|(?:was|were|is|are) not (?:behind|involved|responsible)|did not (?:carry out|launch|fire|attack|strike|target|bomb|shell))\b/;

type Rule = "responsibility-claimed" | "responsibility-denied";

function partOf(attribution: Attribution, words: string): Rule | null {
  if (denied.test(words)) return "responsibility-denied";
  if (!named.test(words) && !claimed.test(words)) return null;
  return attribution.stance === "denies" ? "responsibility-denied" : "responsibility-claimed";
}

/** "claimed responsibility for", "said it had launched the drones", "had no part in": the source as value. */
function told(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { article, sentences } = view.annotated;
  return input.attributions.flatMap((attribution): ClaimDraft[] => {
    const [content] = attribution.content;
    const source = attribution.chain.at(-1);
    if (!content || !source?.entity) return [];
    const words = article.text.slice(content.start, content.start + 120).toLowerCase();
    const rule = partOf(attribution, words);
    const sentence = indexAt(sentences, content.start);
    const place = sentences[sentence];
    if (!rule || !place) return [];
    const event = eventAt(input, { start: content.start, end: content.start + 1 }, place);
    if (!event || defended.test(words)) return [];
    return [
      draftClaim({ aspect: "responsibility", event, value: source.entity, span: content, sentence, rule }),
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
  return [...words, ...done(view, input).filter((draft) => !toldAt.has(`${draft.sentence} ${draft.value}`))];
}
