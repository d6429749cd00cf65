import type { Line } from "./line.ts";

const label = /^([\p{Lu}][\p{L}\p{N} .'’-]{0,40}):\s/u;

/** What opens several lines before a colon: the speakers of a transcript, no places. */
export function speakerLabels(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const found = label.exec(text)?.[1];
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

/** Whether a line opens with one of the labels. */
export function opensWithLabel(line: Line, labels: ReadonlySet<string>): boolean {
  return labels.size > 0 && labels.has(label.exec(line.text)?.[1] ?? "");
}
