import { isOutcome } from "../lexicon/event-types.ts";
import type { NounChunk } from "../model/annotated-article.ts";
import { leadingVerb } from "./arguments.ts";
import type { DraftContext } from "./draft-context.ts";
import { isSeries } from "./event-reference.ts";
import type { Trigger } from "./triggers.ts";

/** "killed in the bombardments", "targeted in 150 attacks": a passive verb told as part of a noun's happening. */
function happeningAround({ view, triggers }: DraftContext, trigger: Trigger): Trigger | null {
  const passive = trigger.group?.voice === "passive" || isOutcome(trigger.type);
  if (!passive || !(isOutcome(trigger.type) || /^(?:attack|strike)$/.test(trigger.type))) return null;
  const next = triggers[trigger.sentence]?.find((one) => one.from >= trigger.to);
  if (next?.kind !== "noun" || !next.chunk || next.chunk.from - trigger.to > 6) return null;
  const { from } = next.chunk;
  const lead = view.words[isSeries(view, from) ? from - 4 : from - 1] ?? "";
  if (lead === "after" || lead === "following") return isOutcome(trigger.type) ? next : null;
  return /^(?:in|by|during|from|with)$/.test(lead) ? next : null;
}

/** "a missile attack by militants hit the base": the subject is the attack, the militants are whose it was. */
function isByPhraseOf({ view }: DraftContext, noun: Trigger, agent: NounChunk): boolean {
  return noun.chunk?.to === agent.from - 1 && view.words[agent.from - 1] === "by";
}

/** "the siege in which nine died": the clause tells of the noun it hangs on. */
function relativeHappening({ view: { words }, triggers }: DraftContext, trigger: Trigger): Trigger | null {
  for (let at = trigger.from - 1; at > trigger.from - 12 && at > 0; at--) {
    if (/^[.;:]$/.test(words[at] as string)) return null;
    if (words[at] !== "which" || !/^(?:in|during)$/.test(words[at - 1] as string)) continue;
    const end = words[at - 2] === "," ? at - 2 : at - 1;
    return triggers[trigger.sentence]?.find((one) => one.kind === "noun" && one.to === end) ?? null;
  }
  return null;
}

/** "a similar attack in January 2023, when 80 were killed": the clause tells of what stands before it. */
function timedHappening({ view: { words }, triggers }: DraftContext, trigger: Trigger): Trigger | null {
  for (let at = trigger.from - 1; at > trigger.from - 12 && at > 0; at--) {
    if (/^[.;:,]$/.test(words[at] as string)) return null;
    if (words[at] !== "when" || words[at - 1] !== ",") continue;
    const found = triggers[trigger.sentence]?.findLast((one) => one.to < at);
    return found && !words.slice(found.to, at).includes("since") ? found : null;
  }
  return null;
}

/** "stormed the base, killing nine": what was done in one breath with the deed before it came of that deed. */
function leadingDeed(context: DraftContext, { group, sentence, type }: Trigger): Trigger | null {
  const groups = context.groups[sentence] ?? [];
  if (!group || !isOutcome(type)) return null;
  const leading = leadingVerb(context.view, group, groups);
  if (!leading) return null;
  return context.triggers[sentence]?.find((one) => one.group === leading && one.kind === "verb") ?? null;
}

const ranking = /^(?:worst|first|second|third|fourth|fifth|latest|last|only|\p{L}{3,}est)$/u;

/** "53 were killed at the base, the worst attack in years": a rank beside a clause is of what the clause tells. */
function rankedHappening(
  { view, triggers }: DraftContext,
  { sentence, chunk, from }: Trigger,
): Trigger | null {
  if (!chunk || view.words[chunk.from - 1] !== ",") return null;
  if (!view.words.slice(chunk.from, from).some((word) => ranking.test(word))) return null;
  return triggers[sentence]?.findLast((one) => one.to < chunk.from && one.kind === "verb") ?? null;
}

function clauseHappening(context: DraftContext, trigger: Trigger): Trigger | null {
  return isOutcome(trigger.type) ? (timedHappening(context, trigger) ?? leadingDeed(context, trigger)) : null;
}

/** The trigger of the same sentence that by grammar tells of the same happening, or null. */
export function sameTrigger(context: DraftContext, trigger: Trigger): Trigger | null {
  if (trigger.kind !== "verb") return rankedHappening(context, trigger);
  const [agent] = trigger.agents;
  const around =
    happeningAround(context, trigger) ??
    relativeHappening(context, trigger) ??
    clauseHappening(context, trigger);
  if (around || !agent) return around;
  const nouns = (context.triggers[trigger.sentence] ?? []).filter((one) => one.kind === "noun");
  return (
    nouns.find((one) => one.chunk === agent) ?? nouns.find((one) => isByPhraseOf(context, one, agent)) ?? null
  );
}
