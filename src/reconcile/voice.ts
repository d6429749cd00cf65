import type { Hop } from "../model/attribution.ts";
import { fold } from "../text/fold.ts";

const articlesAndQuantity = /^(?:the|a|an|one|two|three|several|some|local|senior|top) /;

/** A source's name without articles and quantity, folded. */
export function plainName(hop: Hop): string {
  let name = fold(hop.name);
  while (articlesAndQuantity.test(name)) name = name.replace(articlesAndQuantity, "");
  return name;
}

/**
 * Whose word a claim rests on. A named first source is one voice wherever it is cited; an unnamed one belongs to the
 * last named hop that vouches for it; the outlet's own voice is that of its account.
 */
export function voiceOf(chain: readonly Hop[], account: string): string {
  const root = chain.at(-1);
  if (!root || chain.length < 2 || root.role === "outlet") return `account ${account}`;
  if (!root.anonymous) return root.entity ? `source ${root.entity}` : `source ${plainName(root)}`;
  const vouching = chain
    .slice(0, -1)
    .findLast((hop) => !hop.anonymous && hop.role !== "outlet" && hop.role !== "post");
  return `${vouching ? plainName(vouching) : account} / ${plainName(root)}`;
}
