import type { Sentence } from "../model/annotated-article.ts";
import { WordSet } from "../text/word-set.ts";
import { type ClaimDraft, type ClaimInput, draftClaim } from "./claim-draft.ts";
import type { WordView } from "./word-view.ts";

const authors = /^(?:belligerents?|perpetrators?|culprits?|responsib(?:le|ility)|blame)$/;
const persons = /^(?:belligerents?|perpetrators?|culprits?)$/;
const naming =
  /^(?:nam(?:e|ed|ing)|identif(?:y|ied|ying)|attribut(?:e|ed|ing|ion)|ascrib(?:e|ed|ing)|assign(?:ed|ing)?|specif(?:y|ied|ying)|mention(?:s|ed|ing)?)$/;
const nobody = new WordSet(["no", "none", "neither", "nor", "not", "n't", "without"]);
/** Words over which "none of the sources" still governs the verb and its object. */
const reach = 16;

/** The words from a negation to an author whom it leaves unnamed: "none of the reports attributed the blast to a perpetrator". */
function untold({ words }: WordView, sentence: Sentence): { from: number; to: number } | null {
  for (let from = sentence.from; from < sentence.to; from++) {
    if (!nobody.has(words[from] as string)) continue;
    const end = Math.min(sentence.to, from + reach);
    const told = words.slice(from, end);
    const author = told.findIndex((word) => authors.test(word));
    const named = told.findIndex((word) => naming.test(word));
    if (author < 0 || named < 0 || (named > author && !persons.test(told[author] as string))) continue;
    if (!told.slice(0, author).some((word) => /^(?:,|;|but|while)$/.test(word))) {
      return { from, to: from + author + 1 };
    }
  }
  return null;
}

/** "did not name the perpetrator", "no source attributed the attack to any belligerent": nobody says who did it. */
export function untoldAuthors(view: WordView, { events }: ClaimInput): ClaimDraft[] {
  const { sentences } = view.annotated;
  return sentences.flatMap((sentence, index): ClaimDraft[] => {
    const found = untold(view, sentence);
    if (!found) return [];
    const start = view.tokens[found.from]?.start ?? 0;
    const done = events.filter(({ status }) => status === "actual" || status === "historical");
    const event = done.findLast((one) => one.start < start) ?? done[0];
    if (!event) return [];
    const span = { start, end: view.tokens[found.to - 1]?.end ?? start };
    return [
      draftClaim({
        aspect: "responsibility",
        event: event.id,
        value: "not told",
        span,
        sentence: index,
        rule: "author-untold",
      }),
    ];
  });
}
