import type { Block } from "../model/block.ts";
import type { Line } from "./line.ts";

/** Shorter headlines may open a sentence by chance. */
const shortest = 20;
const section = /^\s+(?:\p{Lu}[\p{L}&]*\s+){1,3}/u;
const outlet = /\s+[-–—|]\s+[^-–—|]{2,60}$/;

/** Length of `title` where `text` begins with it in any case and goes on with another sentence; 0 elsewhere. */
function opens(text: string, title: string): number {
  if (text.slice(0, title.length).toLowerCase() !== title.toLowerCase()) return 0;
  return /^\s+[\p{Lu}\p{N}("“‘]/u.test(text.slice(title.length)) ? title.length : 0;
}

/** The page's headline run together with the first paragraph, once or, around the name of a section, twice. */
export function headlineAgain(line: Line, title: string | null): Block[] {
  const core = (title ?? "").replace(outlet, "").trim();
  if (core.length < shortest) return [];
  const once = opens(line.text, core);
  if (once === 0) return [];
  const behind = line.text.slice(once);
  const gap = section.exec(behind)?.[0].length ?? 0;
  const twice = gap > 0 ? opens(behind.slice(gap), core) : 0;
  const end = twice > 0 ? once + gap + twice : once;
  return [{ start: line.start, end: line.start + end, kind: "heading", rule: "headline-again" }];
}
