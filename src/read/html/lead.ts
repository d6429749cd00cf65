import type { PageBlock } from "./block-text.ts";
import { sentenceEnd } from "./prose-mass.ts";

const widestGap = 14;
const shortest = 50;
const longest = 900;

function isLead(block: PageBlock): boolean {
  const { text, linked } = block;
  return text.length >= shortest && text.length <= longest && linked < 0.3 && sentenceEnd.test(text);
}

/** The sentences that templates set between the heading and the body: the standfirst, where the body does not hold it. */
export function leadOf(page: readonly PageBlock[], body: readonly PageBlock[]): PageBlock[] {
  const [first] = body;
  const start = first
    ? page.findIndex((block) => block.element === first.element && block.text === first.text)
    : -1;
  if (start < 0) return [];
  const from = Math.max(0, start - widestGap);
  const heading = page.slice(from, start).findLastIndex((block) => block.tag === "h1");
  if (heading < 0) return [];
  const known = new Set(body.map((block) => block.text));
  return page
    .slice(from + heading + 1, start)
    .filter((block) => isLead(block) && !known.has(block.text))
    .slice(0, 2);
}
