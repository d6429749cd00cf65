import type { Analysis } from "../model/analysis.ts";
import { inTime, type Judgement, judgementOfRule, standing } from "../model/judgement.ts";
import { judgementMessage } from "../model/judgement-message.ts";
import type { Message } from "../model/message.ts";
import { overlaps } from "../model/span.ts";

function textOf({ rule, reason }: Message): string {
  return `${rule}\0${reason}`;
}

/** Messages with those about judgements at the end, in an order that depends on nothing else. */
export function judgementsLast(messages: readonly Message[]): Message[] {
  const isOn = ({ rule }: Message) => judgementOfRule(rule) !== null;
  const about = messages.filter(isOn);
  about.sort((a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0));
  return [...messages.filter((one) => !isOn(one)), ...about];
}

const renew = "its article must be analyzed again";

/** Blocks are marked when an article is analyzed: what an analysis does not yet, or still, hold is told of. */
export function staleBlocks(
  analyses: ReadonlyMap<string, Analysis>,
  judgements: readonly Judgement[],
): Message[] {
  const held = new Set(standing(judgements).map(({ id }) => id));
  return inTime(judgements).flatMap((judgement): Message[] => {
    const { id, ruling } = judgement;
    if (ruling.kind !== "block") return [];
    const analysis = analyses.get(ruling.block.article);
    const at = ruling.block;
    if (!analysis)
      return held.has(id) ? [judgementMessage(judgement, `no article ${at.article} here`, at)] : [];
    const marked = analysis.blocks.filter((block) => judgementOfRule(block.rule) !== null);
    const shows = marked.some((block) => judgementOfRule(block.rule) === id);
    if (!held.has(id)) return shows ? [judgementMessage(judgement, `undone; ${renew}`, at)] : [];
    const over = analysis.blocks.filter((block) => overlaps(block, at));
    if (over.length === 0) return [judgementMessage(judgement, "no block stands there", at)];
    const covered = shows || over.every((block) => marked.includes(block));
    return covered ? [] : [judgementMessage(judgement, renew, at)];
  });
}
