import type { Incident } from "../../model/dossier.ts";
import type { Message } from "../../model/message.ts";

/** Says that an incident makes no row of a codebook, by which rule and why. */
export function leftOut(incident: Incident, { rule, why }: { rule: string; why: string }): Message {
  const codebook = rule.split("/")[0] ?? "";
  const article = incident.articles[0];
  return {
    rule,
    reason: `Left out of ${codebook}: ${incident.title} (${incident.id}): ${why}`,
    severity: "info",
    start: null,
    end: null,
    ...(article === undefined ? {} : { article }),
  };
}
