import type { ArticleSpan } from "../../../src/model/dossier.ts";
import type { Ruling } from "../../../src/model/judgement.ts";
import { factTitle, spanText, valueText } from "../amounts.ts";
import { rangeText } from "../days.ts";
import { type IncidentView, reportOf } from "../incident/incident-view.ts";
import { aspectLabels, blockLabels, placePrecisionLabels } from "../labels.ts";

/** What a ruling did, in one line; `words` are those it points at, where they lead somewhere. */
export interface RulingText {
  readonly text: string;
  readonly words: readonly ArticleSpan[];
}

function inReport(view: IncidentView, span: ArticleSpan): string {
  return reportOf(view, span.article);
}

/** What a decision says to a reader of this incident. */
export function rulingText(view: IncidentView, ruling: Ruling): RulingText {
  switch (ruling.kind) {
    case "same-incident":
      return { text: "Two happenings are one incident", words: [ruling.a, ruling.b] };
    case "different-incident":
      return { text: "Two happenings are different incidents", words: [ruling.a, ruling.b] };
    case "same-entity":
      return { text: "Two names are one entity", words: [ruling.a, ruling.b] };
    case "different-entity":
      return { text: "Two names are different entities", words: [ruling.a, ruling.b] };
    case "override": {
      const { low, high, value, claim } = ruling;
      const set = spanText(low, high) ?? (value === null ? "not told" : valueText(value, view.nameOf));
      const from = claim ? `, as ${inReport(view, claim)} has it` : "";
      return { text: `${factTitle(ruling)} is ${set}${from}`, words: claim ? [claim] : [] };
    }
    case "reject": {
      const words = ruling.words === undefined ? "" : ` “${valueText(ruling.words, view.nameOf)}”`;
      const where = `${inReport(view, ruling.claim)}`;
      return {
        text: `${aspectLabels[ruling.aspect]}${words} in ${where} counts no more`,
        words: [ruling.claim],
      };
    }
    case "place":
      return { text: `The place is ${ruling.name} (${placePrecisionLabels[ruling.precision]})`, words: [] };
    case "date":
      return { text: `The day is ${rangeText(ruling)}`, words: [] };
    case "block":
      return { text: `A passage is ${blockLabels[ruling.as]}`, words: [ruling.block] };
    case "undo":
      return { text: "Took back a decision", words: [] };
  }
}
