import type { Block } from "../model/block.ts";
import type { Line } from "./line.ts";

/** Shorter headlines may open a sentence by chance. */
const shortest = 20;
const sections = [1, 2, 3].map((words) => new RegExp(`^\\s+(?:\\p{Lu}[\\p{L}&]*\\s+){${words}}`, "u"));
/** Farthest that links of the page may push the headline into the line: "News / « Older Newer » Two hurt in crash Two were". */
const linksBefore = 100;
const outlet = /\s+[-–—|]\s+[^-–—|]{2,60}$/;

/** Length of `title` where `text` begins with it in any case and goes on with another sentence; 0 elsewhere. */
function opens(text: string, title: string): number {
  if (text.slice(0, title.length).toLowerCase() !== title.toLowerCase()) return 0;
  return /^(?:\s*,)?\s+[\p{Lu}\p{N}("“‘]/u.test(text.slice(title.length)) ? title.length : 0;
}

/** Where the headline begins in the line: at once, or behind links of the page. */
function startOf({ text }: Line, title: string): number {
  const head = text.slice(0, linksBefore + title.length);
  if (!/[»|/]/.test(head)) return 0;
  const at = head.toLowerCase().indexOf(title.toLowerCase());
  return at > 0 && /[»|/]/.test(text.slice(0, at)) ? at : 0;
}

/** The page's headline run together with the first paragraph, once or, around the name of a section, twice. */
export function headlineAgain(line: Line, title: string | null): Block[] {
  const core = (title ?? "").replace(outlet, "").trim();
  if (core.length < shortest) return [];
  const start = startOf(line, core);
  const length = opens(line.text.slice(start), core);
  if (length === 0) return [];
  const once = start + length;
  const behind = line.text.slice(once);
  const twice = sections.flatMap((section) => {
    const gap = section.exec(behind)?.[0].length ?? 0;
    return gap > 0 && opens(behind.slice(gap), core) > 0 ? once + gap + length : [];
  });
  const end = twice[0] ?? once;
  return [{ start: line.start, end: line.start + end, kind: "heading", rule: "headline-again" }];
}
