import { severityHeads, severityWords } from "../lexicon/severity-words.ts";
import type { Attribution } from "../model/attribution.ts";
import { indexAt } from "../model/span.ts";
import { type ClaimDraft, type ClaimInput, draftClaim } from "./claim-draft.ts";
import { eventAt, eventWithin, mainEvent } from "./event-beside.ts";
import { responsibilityClaims } from "./responsibility-claims.ts";
import { untoldAuthors } from "./untold-authors.ts";
import type { WordView } from "./word-view.ts";

const severities: ReadonlySet<string> = new Set(severityWords.map((row) => row.words));
const longestSeverity = 2;

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
    ...withheldClaims(view, input),
    ...untoldAuthors(view, input),
  ];
}
