import { severityHeads, severityWords } from "../lexicon/severity-words.ts";
import type { Attribution } from "../model/attribution.ts";
import type { Event } from "../model/event.ts";
import { indexAt, overlaps, type Span } from "../model/span.ts";
import { type ClaimDraft, type ClaimInput, draftClaim } from "./claim-draft.ts";
import { untoldAuthors } from "./untold-authors.ts";
import type { WordView } from "./word-view.ts";

const severities: ReadonlySet<string> = new Set(severityWords.map((row) => row.words));
const longestSeverity = 2;

function isReal(event: Event): boolean {
  return event.status === "actual" || event.status === "historical";
}

function eventWithin(input: ClaimInput, sentence: Span): string | null {
  const found = input.events.find(
    (event) => isReal(event) && event.mentions.some((mention) => overlaps(mention, sentence)),
  );
  return found?.id ?? null;
}

/** The event the article mentions most, the first of equals. */
function mainEvent(input: ClaimInput): string | null {
  const [best] = input.events.filter(isReal).sort((a, b) => b.mentions.length - a.mentions.length);
  return best?.id ?? null;
}

/** The event with a mention in the sentence, else the last mentioned before it. */
function eventAt(input: ClaimInput, span: Span, sentence: Span): string | null {
  const mentions = input.events
    .filter(isReal)
    .flatMap((event) => event.mentions.map((mention) => ({ event: event.id, mention })));
  const inside = mentions.filter(({ mention }) => overlaps(mention, sentence));
  const behind = inside.find(({ mention }) => mention.start >= span.end);
  const before = mentions
    .filter(({ mention }) => mention.end <= span.start)
    .sort((a, b) => b.mention.end - a.mention.end);
  return (
    (inside.filter(({ mention }) => mention.end <= span.start).at(-1) ?? behind ?? before[0])?.event ?? null
  );
}

/** "minor injuries", "traumatic brain injuries", "in critical condition". */
function severityClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { annotated, words, tokens } = view;
  return annotated.sentences.flatMap((sentence, index) => {
    const drafts: ClaimDraft[] = [];
    for (let at = sentence.from + 1; at < sentence.to; at++) {
      if (!severityHeads.has(words[at] as string)) continue;
      for (let length = longestSeverity; length >= 1; length--) {
        const from = at - length;
        if (from < sentence.from || !severities.has(words.slice(from, at).join(" "))) continue;
        const span = { start: tokens[from]?.start ?? 0, end: tokens[at]?.end ?? 0 };
        const event = eventAt(input, span, sentence);
        const value = annotated.article.text.slice(span.start, span.end).toLowerCase();
        if (event)
          drafts.push(
            draftClaim({ aspect: "severity", event, value, span, sentence: index, rule: "severity-words" }),
          );
        break;
      }
    }
    return drafts;
  });
}

/** The entity named or meant in a span. */
function entityIn(input: ClaimInput, span: Span): string | null {
  const actors = input.mentions.filter(
    (mention) => overlaps(mention, span) && mention.type !== "place" && mention.type !== "weapon",
  );
  return actors[0]?.entity ?? null;
}

const responsibilityWords =
  /^(?:full |sole )?(?:responsibility|involvement|any involvement|any role|any responsibility|being behind|carrying out|a role)\b/;

/** "claimed responsibility for", "denied any involvement in": the claimant as value, its stance with the attribution. */
function responsibilityClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { article, sentences } = view.annotated;
  return input.attributions.flatMap((attribution): ClaimDraft[] => {
    const [content] = attribution.content;
    const source = attribution.chain.at(-1);
    if (!content || !source?.entity) return [];
    if (!responsibilityWords.test(article.text.slice(content.start, content.start + 40).toLowerCase()))
      return [];
    const sentence = indexAt(sentences, content.start);
    const place = sentences[sentence];
    const event = place ? eventAt(input, { start: content.start, end: content.start + 1 }, place) : null;
    if (!event) return [];
    const rule = attribution.stance === "denies" ? "responsibility-denied" : "responsibility-claimed";
    return [
      draftClaim({ aspect: "responsibility", event, value: source.entity, span: content, sentence, rule }),
    ];
  });
}

/** "blamed X for the attack": X as value. */
function blameClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { sentences, verbGroups, tokens } = view.annotated;
  return verbGroups.flatMap((group): ClaimDraft[] => {
    const verb = tokens[group.head];
    if (verb?.lemma !== "blame" || group.negated || group.voice !== "active") return [];
    const sentence = sentences[group.sentence];
    if (!sentence) return [];
    const object = { start: group.end, end: Math.min(sentence.end, group.end + 60) };
    const value = entityIn(input, object);
    const event = eventAt(input, group, sentence);
    if (!value || !event) return [];
    return [
      draftClaim({
        aspect: "responsibility",
        event,
        value,
        span: group,
        sentence: group.sentence,
        rule: "blamed",
      }),
    ];
  });
}

/** What a question word asks after, as the aspect that is then not told. */
const asked: readonly (readonly [pattern: RegExp, aspect: ClaimDraft["aspect"]])[] = [
  [/^where\b/, "place"],
  [/^(?:who (?:was|were|is) (?:behind|responsible)|who (?:carried|fired|launched))/, "responsibility"],
  [/^how many\b.*\b(?:killed|died|dead)\b/, "killed"],
  [/^how many\b.*\b(?:wounded|injured|hurt)\b/, "wounded"],
];

function withheldAspect(attribution: Attribution, text: string): ClaimDraft["aspect"] | null {
  const [content] = attribution.content;
  const { cue } = attribution;
  if (
    !content ||
    !cue ||
    !/\b(?:not|n't|n’t|declined|refused|without)\b/.test(text.slice(cue.start, cue.end).toLowerCase())
  )
    return null;
  const words = text.slice(content.start, content.end).toLowerCase();
  return asked.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** "did not say where": the source is named as one that did not tell. */
function withheldClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { article, sentences } = view.annotated;
  return input.attributions.flatMap((attribution): ClaimDraft[] => {
    const aspect = withheldAspect(attribution, article.text);
    const [content] = attribution.content;
    if (!aspect || !content) return [];
    const sentence = indexAt(sentences, content.start);
    const place = sentences[sentence];
    const event = place ? (eventWithin(input, place) ?? mainEvent(input)) : null;
    if (!event) return [];
    const { id } = attribution;
    return [
      draftClaim({
        aspect,
        event,
        value: "not told",
        span: content,
        sentence,
        attribution: id,
        rule: "withheld",
      }),
    ];
  });
}

/** Claims that are told in words and not in numbers: severity, responsibility, and what a source would not tell. */
export function toldClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  return [
    ...severityClaims(view, input),
    ...responsibilityClaims(view, input),
    ...blameClaims(view, input),
    ...withheldClaims(view, input),
    ...untoldAuthors(view, input),
  ];
}
