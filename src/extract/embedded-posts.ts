import type { AnnotatedArticle } from "../model/annotated-article.ts";
import type { Attribution, Hop } from "../model/attribution.ts";
import type { Entity, Mention } from "../model/entity.ts";

/** "… — Ana Kolar (@anakolar) May 3, 2024": who signs a post that a page shows whole. */
const signature = /[\u2014\u2013-]\s?([^\n(]{2,60}?)\s*\(@\w{2,30}\)[^\n]*$/u;
const longest = 5_000;

/** The words of every embedded post, told by who signs it; ids go on from `first`. */
export function postAttributions(
  { article, blocks }: AnnotatedArticle,
  named: { readonly entities: readonly Entity[]; readonly mentions: readonly Mention[] },
  { own, first }: { readonly own: Attribution; readonly first: number },
): Attribution[] {
  const found: Attribution[] = [];
  for (const block of blocks) {
    if (block.rule !== "embedded-post" || block.end - block.start > longest) continue;
    const words = article.text.slice(block.start, block.end);
    const match = signature.exec(words);
    if (!match?.[1]) continue;
    const sign = block.start + match.index;
    const start = article.text.indexOf(match[1], sign);
    const end = start + match[1].length;
    const mention = named.mentions.find((one) => one.start >= start && one.end <= end);
    const entity = named.entities.find((one) => one.id === mention?.entity) ?? null;
    const post: Hop = { name: "post", role: "post", anonymous: false, entity: null, start: null, end: null };
    const signer: Hop = {
      name: entity?.name ?? match[1],
      role: "speaker",
      anonymous: false,
      entity: entity?.id ?? null,
      start,
      end,
    };
    found.push({
      ...own,
      id: `a${first + found.length}`,
      chain: [...own.chain, post, signer],
      hedge: "said",
      cue: { start, end },
      content: [{ start: block.start, end: sign }],
      rule: "attribution:embedded-post",
    });
  }
  return found;
}
