import type { PageBlock } from "./block-text.ts";
import type { PageElement } from "./page-tree.ts";

export const sentenceEnd: RegExp = /[.!?\u2026\u3002\u061f\u0964][\u201d\u2019"'\u00bb)\]]*(?:\s|$)/;

const consentNotice =
  /\bcookies?\b[\s\S]{0,300}\b(?:website|site|browser|privacy|webseite|datenschutz|navigation|sitio|sito|consent|settings)\b|\b(?:website|site|browser|webseite)\b[\s\S]{0,300}\bcookies?\b/i;
const longestNotice = 700;

/** How much running prose a block holds, in characters: nothing for link lists, labels and short lines. */
export function proseOf(block: PageBlock): number {
  const { text, linked } = block;
  if (linked > 0.5) return 0;
  if (text.length <= longestNotice && consentNotice.test(text)) return 0;
  const long =
    text.length >= 80 ||
    (text.length >= 40 && sentenceEnd.test(text)) ||
    (text.length >= 25 && /[\u3040-\u9fff]/.test(text));
  return long ? text.length * (1 - linked) : 0;
}

/** The prose below every element that has any. */
export function massOf(blocks: readonly PageBlock[]): Map<PageElement, number> {
  const mass = new Map<PageElement, number>();
  for (const block of blocks) {
    const prose = proseOf(block);
    if (prose === 0) continue;
    for (let at: PageElement | null = block.element; at; at = at.parent)
      mass.set(at, (mass.get(at) ?? 0) + prose);
  }
  return mass;
}
