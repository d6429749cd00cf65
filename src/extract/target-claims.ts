import { attributionAt } from "../model/attribution.ts";
import { indexAt, overlaps } from "../model/span.ts";
import { type ClaimDraft, type ClaimInput, draftClaim } from "./claim-draft.ts";
import type { WordView } from "./word-view.ts";

/** Kinds of entity that a report names as what was aimed at or hit; people harmed are told by their figures. */
const targetTypes: ReadonlySet<string> = new Set(["armed-group", "organization", "facility"]);

/** What each happening was aimed at, once for each target and source: the target's entity as value. */
export function targetClaims(view: WordView, input: ClaimInput): ClaimDraft[] {
  const { sentences } = view.annotated;
  const told = new Set<string>();
  const named = input.mentions.filter(({ form, type }) => form === "name" && targetTypes.has(type));
  return input.events.flatMap((event): ClaimDraft[] => {
    if (event.status !== "actual" && event.status !== "historical") return [];
    return named.flatMap((mention): ClaimDraft[] => {
      if (!event.targets.includes(mention.entity)) return [];
      const sentence = indexAt(sentences, mention.start);
      const place = sentences[sentence];
      const trigger = place && event.mentions.find((one) => overlaps(one, place) && one.end <= mention.start);
      const source = attributionAt(input.attributions, mention)?.id ?? "a0";
      const key = `${event.id} ${mention.entity} ${source}`;
      if (!trigger || told.has(key)) return [];
      told.add(key);
      return [
        draftClaim({
          aspect: "target",
          event: event.id,
          value: mention.entity,
          span: mention,
          sentence,
          rule: "event-target",
        }),
      ];
    });
  });
}
