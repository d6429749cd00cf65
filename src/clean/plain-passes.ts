import { isForeign } from "./language.ts";
import type { Pass } from "./page.ts";

const repeatedWords = 5;

/** Lines in another language inside an English report: what the publishing system says of itself. */
export const foreignLines: Pass = ({ lines, verdicts, english }) => {
  if (!english) return;
  for (const line of lines) {
    if (!verdicts[line.at] && isForeign(line))
      verdicts[line.at] = { kind: "other", rule: "foreign-language" };
  }
};

/** The second and every later copy of a line: pull quotes, teasers, doubled captions. */
export const repeatedLines: Pass = ({ lines, verdicts }) => {
  const seen = new Set<string>();
  for (const line of lines) {
    const verdict = verdicts[line.at];
    if ((verdict && verdict.kind !== "title") || line.words.length < repeatedWords || line.long) continue;
    const key = line.words.join(" ");
    if (seen.has(key) && !verdict) verdicts[line.at] = { kind: "other", rule: "repeated-line" };
    seen.add(key);
  }
};
