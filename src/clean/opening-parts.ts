import { agencyMarkers } from "../lexicon/boilerplate-credits.ts";
import type { Block } from "../model/block.ts";
import { fold } from "../text/fold.ts";
import { calendarDay, capitalName, casedName } from "./dateline-form.ts";
import { isSmallWord } from "./language.ts";
import type { Line } from "./line.ts";

const rest = `(?:[,/] ?(?:${casedName}|${capitalName}))?(?:,? ${calendarDay})?`;
const agency = "[(\\[/][\\p{L}][\\p{L}\\p{N} .,&/'’-]{1,40}[)\\]/]";
const dash = "[-\\u2013\\u2014]{1,2}";

interface Dateline {
  readonly rule: string;
  readonly pattern: RegExp;
}

/** A place with agency, or a place in capitals, or a place in any case before a dash or a date. */
const datelines: readonly Dateline[] = [
  {
    rule: "wire-dateline",
    pattern: new RegExp(
      `^((?:${capitalName}|${casedName})${rest}(?: \\(\\p{Lu}[\\p{L} .'’-]{2,30}\\)(?= \\())?\\.?)\\s*(${agency}\\s*(?:\\.?${dash}|:|\\.)?)\\s*(?=\\S)`,
      "u",
    ),
  },
  {
    rule: "capitals-dateline",
    pattern: new RegExp(`^(${capitalName}${rest}\\s*${dash}\\s)(?=[\\p{Lu}\\p{N}]|["“‘«])`, "u"),
  },
  {
    rule: "place-dateline",
    pattern: new RegExp(`^(${casedName}${rest}\\s+${dash}\\s)(?=\\p{Lu}|["“‘«])`, "u"),
  },
];
/** In some papers a colon stands for the dash, in the first paragraph only. */
const leading: Dateline = {
  rule: "leading-dateline",
  pattern: new RegExp(`^((?:${capitalName}|${casedName})${rest}\\s?:\\s)(?=\\p{Lu}|["“‘«])`, "u"),
};
const lowerCase = /\p{Ll}/u;
const agencyOnly = new RegExp(`^((?:${agency}|${capitalName})\\s*${dash}\\s)(?=\\p{Lu}|["“‘«])`, "u");
/** "Monday", and "On Friday", which open a sentence. */
const weekday = /^(?:\p{Lu}\p{Ll}+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;
const notPlace =
  /^(?:UPDATE|BREAKING|WATCH|EXCLUSIVE|LIVE|VIDEO|NOTE|CORRECTION|DEVELOPING|OPINION|ANALYSIS|PHOTO|IMAGE|READ|RELATED)\b/i;
/** A name set off by two dashes is explained between them. */
const explained = new RegExp(`^[^.]{0,40}?\\s${dash}\\s[^.]{1,80}\\s${dash}\\s`, "u");
const datedMark = new RegExp(`^[(\\[]${calendarDay}`, "u");
const headWidth = 160;
const markers: ReadonlySet<string> = new Set(agencyMarkers);

/** Whether a bracket after a place is an agency's: it is known, or a dash parts it from the report. */
function signed(mark: string): boolean {
  return /[\u2013\u2014-]$/.test(mark.trimEnd()) || markers.has(mark.replace(/^[([/]|[)\]/.:\s]+$/g, ""));
}

/** The dateline, and the agency's mark in it, that open a paragraph. */
export function openingParts(line: Line, role: "title" | "first" | "later"): Block[] {
  const head = line.text.slice(0, headWidth);
  const { start } = line;
  const only = agencyOnly.exec(head);
  if (only?.[1] && markers.has(only[1].replace(/[()[\]/\s\u2013\u2014-]+/g, " ").trim()))
    return [{ start, end: start + only[1].trimEnd().length, kind: "credit", rule: "wire-credit" }];
  if (weekday.test(head) || notPlace.test(head) || (role === "later" && explained.test(head))) return [];
  if (role === "title" || !lowerCase.test(line.text)) return wireDateline(line, datelines.slice(0, 1));
  return wireDateline(line, role === "first" ? [...datelines, leading] : datelines);
}

function wireDateline(line: Line, patterns: readonly Dateline[]): Block[] {
  const head = line.text.slice(0, headWidth);
  const { start } = line;
  for (const { rule, pattern } of patterns) {
    const [, place, mark] = pattern.exec(head) ?? [];
    if (place === undefined) continue;
    if (mark !== undefined && datedMark.test(mark) && !isSmallWord(fold(place.split(" ")[0] ?? "")))
      return [{ start, end: start + head.indexOf(mark) + mark.trimEnd().length, kind: "dateline", rule }];
    if (mark !== undefined && !signed(mark)) continue;
    const end = start + place.trimEnd().length;
    const dateline: Block = { start, end, kind: "dateline", rule };
    if (mark === undefined) return [dateline];
    const from = start + head.indexOf(mark, place.length);
    return [
      dateline,
      { start: from, end: from + mark.trimEnd().length, kind: "credit", rule: "wire-credit" },
    ];
  }
  return [];
}
