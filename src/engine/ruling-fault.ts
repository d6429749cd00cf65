import type { ArticleDetail } from "../model/desk.ts";
import { type Judgement, type Ruling, undoneBy } from "../model/judgement.ts";
import { overlaps, type Span } from "../model/span.ts";
import { type NamedWords, namedWords } from "./views/named-words.ts";

/** What a ruling is held against. */
export interface RulingGround {
  article(id: string): Promise<ArticleDetail | null>;
  judgements(): Promise<readonly Judgement[]>;
}

const sought: Readonly<Record<NamedWords["of"], string>> = {
  incident: "no event is told there",
  entity: "nobody and nothing is named there",
  claim: "nothing is claimed there",
  block: "no block stands there",
};

/** Whether the words tell of what the ruling says they do. An override may name the entity of a standing fact. */
function tells({ analysis, facts }: ArticleDetail, { of, span }: NamedWords): boolean {
  const { events, mentions, blocks, article } = analysis;
  const met = (all: readonly Span[]) => all.some((one) => overlaps(one, span));
  if (of === "incident") return met(events.flatMap((event) => [event, ...event.mentions])) || met(mentions);
  if (of === "entity") return met(mentions);
  if (of === "block") return met(blocks);
  const claims = facts.flatMap((fact) => fact.claims).filter((claim) => claim.article === article.id);
  return met(claims.map(({ evidence }) => evidence));
}

async function faultInWords(words: NamedWords, ground: RulingGround): Promise<string | null> {
  const { article, start, end } = words.span;
  const detail = await ground.article(article);
  if (!detail) return `the project holds no article "${article}"`;
  const { length } = detail.analysis.article.text;
  if (start >= end || end > length) return `${start} to ${end} are no words of article "${article}"`;
  return tells(detail, words) ? null : `${sought[words.of]}: ${start} to ${end} of article "${article}"`;
}

async function faultInUndo(judgement: string, ground: RulingGround): Promise<string | null> {
  const all = await ground.judgements();
  if (!all.some(({ id }) => id === judgement)) return `there is no judgement "${judgement}"`;
  const by = undoneBy(all).get(judgement);
  return by === undefined ? null : `"${judgement}" is taken back already, by "${by}"`;
}

/** What is wrong with a ruling's own values. */
function faultInValues(ruling: Ruling): string | null {
  switch (ruling.kind) {
    case "date":
      return ruling.from > ruling.to ? "the first day comes after the last" : null;
    case "place":
      return (ruling.lat === null) !== (ruling.lon === null)
        ? "one coordinate is given without the other"
        : null;
    case "override": {
      const { low, high, value } = ruling;
      if (low !== null && high !== null && low > high) return "the lowest value is above the highest";
      return low === null && high === null && value === null ? "no value is given" : null;
    }
    default:
      return null;
  }
}

/** Why a ruling cannot be taken up, as the end of a sentence; null where it can. */
export async function faultIn(ruling: Ruling, ground: RulingGround): Promise<string | null> {
  const fault = faultInValues(ruling);
  if (fault) return fault;
  if (ruling.kind === "undo") return faultInUndo(ruling.judgement, ground);
  for (const words of namedWords(ruling)) {
    const found = await faultInWords(words, ground);
    if (found) return found;
  }
  return null;
}
