import { phraseWords } from "../lexicon/boilerplate.ts";
import {
  agencyMarkers,
  captionPatterns,
  creditPatterns,
  writerContact,
  writerPresented,
  writerRoles,
} from "../lexicon/boilerplate-credits.ts";
import { timestampAnchors, timestampWords } from "../lexicon/timestamp-words.ts";
import { opensAsReport, pageVoice } from "./call.ts";
import { calendarDay, capitalName, casedName } from "./dateline-form.ts";
import { labelled } from "./label.ts";
import { isHeadline, type Line } from "./line.ts";
import type { Verdict } from "./verdict.ts";

type Rule = (line: Line) => Verdict | null;

const anyLetter = /\p{L}/u;
const bareLink = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^@\w+$|^pic\.twitter\.com\S+$/i;
const linkMark = /^(?:[→➡►▶»👉]|>>+)\s*/u;
const moreOf =
  /^(?:read |see |view |get )?more (?:[\p{L}\p{N}'’.-]+ ){0,4}(?:news|stories|coverage|headlines|videos|reports|articles|photos|posts)\b|^more (?:on|from|in|by|about|for) (?:[\p{L}\p{N}'’.-]+ ?){1,5}$/iu;
const postSignature = /[\u2014\u2013-]\s?[^\n]{2,60}\(@\w{2,30}\)[,\s]+\S[^\n]{4,30}$/u;
/** "Published in The Courier, 14 November 2020", "The Courier, 10.12.2019 08:15". */
const placedTime = /^\p{L}[^,\d]{2,40}, (?=.*\b\d{4}\b)(.{6,40}[^.!?])$/u;
/** "Posted by ana_k on 3 May 2024 at 10:12". */
const signedTime = /^(?:posted|published|written|submitted|uploaded) by [^\d]{2,40}? (?:on|at) (.{6,40})$/iu;
const menuParts = /\s+[|•·›»>/]\s+/;
const spacedParts = /\s{2,}/;
/** How agencies head and close a dispatch: "ZCZC", "NNNN", "KANDOR-BLAST-2NDLD", "(MORE)", "ENDITEM". */
const wireSlug =
  /^(?:ZCZC\b.{0,40}|NNNN|\(?(?:MORE|ENDS?|ENDIT|ENDITEM)\)?[./]?|-?30-?|#{3}|\p{Lu}{2,}(?:[-/][\p{Lu}\p{N}]{2,}){2,5})$/u;
/** How a desk signs a dispatch: "bur-kl/mt", "dpa kl mt". */
const deskInitials =
  /^(?:\p{Ll}{2,5}(?:[-/]\p{Ll}{1,4}){1,6}|(?:dpa|afp|ap|kna|apa|epd|efe)(?: \p{Ll}{1,3}){1,6})$/u;
const rate =
  /[▲▼△▽↑↓⬆⬇]\s?\d|[$€£¥₹]\s?\d[\d.,]*|\b[A-Z]{3}(?:\/[A-Z]{3})?:? \d[\d.,]*|\d\s?°|:\s\d[\d.,]*(?=\s|$)/g;
const contact = /^(?:contact|reach|email|e-mail|follow|call|tweet|tel|phone|on twitter)\b/i;
const address = /[\w.+-]+@[\w-]+\.[\w.-]+|(?:^|\s)@\w{3,}|(?<!pic\.)\b(?:twitter|facebook)\.com\/|@\w+\s*$/i;
const ownPhone = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}: ?\(?\+?\d[\d ()-]{6,18}$/u;
const ownHandle = /^(?:twitter|facebook|instagram|telegram|x)[: ]\s*@?[\w.]+$/i;
const placeAndDay = new RegExp(`^(?:${capitalName}|${casedName}),? ${calendarDay}$`, "u");
const markers: ReadonlySet<string> = new Set(agencyMarkers);

const separator: Rule = ({ text, long }) =>
  !long && !anyLetter.test(text) ? { kind: "other", rule: "no-words" } : null;

const link: Rule = ({ text, long }) =>
  !long && bareLink.test(text) ? { kind: "other", rule: "bare-link" } : null;

function isTime(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = phraseWords(text);
  if (words.length === 0 || words.length > 16) return false;
  if (
    !words.every(
      (word) => word === "#" || timestampWords.has(word) || /^\d+(?:st|nd|rd|th|am|pm|h)$/.test(word),
    )
  )
    return false;
  const date =
    words.some((word) => timestampAnchors.has(word)) || /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text);
  return date && (words.length > 2 || /[/.-]/.test(text));
}

const timestamp: Rule = ({ text, long }) => {
  if (long || text.length > 160) return null;
  if (isTime(text)) return { kind: "dateline", rule: "timestamp" };
  if (placeAndDay.test(text)) return { kind: "dateline", rule: "place-line" };
  if (!/\d/.test(text)) return null;
  const parts = text.split(/\s+[|•·/]\s+|\s{2,}/);
  const short = parts.every((part) => part.split(" ").length <= 8);
  if (short && parts.length > 1 && parts.some(isTime)) return { kind: "dateline", rule: "timestamp" };
  const named = placedTime.exec(text)?.[1] ?? signedTime.exec(parts[0] ?? "")?.[1];
  return named !== undefined && isTime(named) ? { kind: "dateline", rule: "timestamp" } : null;
};

const credit: Rule = ({ text, long, quoted }) => {
  if (long || quoted || text.length > 420) return null;
  const bare = text.replace(/^[([—–\-\s]+|[)\]\s]+$/gu, "");
  if (markers.has(bare.replace(/^[–—-]\s*/, ""))) return { kind: "credit", rule: "agency-line" };
  const row = creditPatterns.find(
    ({ pattern }) => pattern.test(bare) || (bare !== text && pattern.test(text)),
  );
  return row ? { kind: "credit", rule: row.id } : null;
};

const writer: Rule = ({ text, words, quoted, tail }) => {
  if (quoted || words.length > 70) return null;
  if (words.length <= 25 && contact.test(text) && (address.test(text) || /\d{3}-\d{4}/.test(text)))
    return { kind: "credit", rule: "author-contact" };
  if (
    words.length <= 14 &&
    (address.test(tail) || ownPhone.test(text) || ownHandle.test(text)) &&
    !/[.!?]$/.test(text)
  )
    return { kind: "credit", rule: "author-contact" };
  if (writerPresented.test(text)) return { kind: "other", rule: "author-note" };
  if (writerRoles.test(text) && writerContact.test(text) && !/[“"«]/.test(text))
    return { kind: "other", rule: "author-note" };
  return null;
};

const caption: Rule = ({ text, words, long }) => {
  if (long || words.length > 75) return null;
  const row = captionPatterns.find(({ pattern }) => pattern.test(text));
  return row ? { kind: "other", rule: row.id } : null;
};

const label: Rule = ({ bare, at, quoted }) => (at === 0 || quoted ? null : labelled(bare));

const pointed: Rule = (line) =>
  !line.quoted && linkMark.test(line.text) && isHeadline(line)
    ? { kind: "related", rule: "link-mark" }
    : null;

const hashtags: Rule = ({ text, long }) =>
  !long && /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u.test(text) ? { kind: "other", rule: "hashtags" } : null;

const moreLabel: Rule = ({ bare, words, at }) =>
  at > 0 && words.length <= 7 && moreOf.test(bare) ? { kind: "related", rule: "more-label" } : null;

const post: Rule = ({ text, words, long }) =>
  !long && words.length >= 8 && postSignature.test(text)
    ? { kind: "paragraph", rule: "embedded-post" }
    : null;

const menu: Rule = ({ text, words }) => {
  const parts = text.split(menuParts);
  const barred = parts.length >= 3 && words.length <= parts.length * 4 && words.length <= 40;
  const spaced = /[\d.!?]/.test(text) ? [] : text.split(spacedParts);
  if (!barred && (spaced.length < 3 || words.length > spaced.length * 2)) return null;
  return { kind: "form", rule: "menu" };
};

const furniture: Rule = ({ text, long, quoted, words }) => {
  if (long || quoted || words.length > 60) return null;
  const verdict = pageVoice(text);
  return verdict && !opensAsReport(text) ? verdict : null;
};

const slug: Rule = ({ text }) => (wireSlug.test(text) ? { kind: "other", rule: "wire-slug" } : null);

const initials: Rule = ({ text, at }) =>
  at > 2 && deskInitials.test(text) ? { kind: "credit", rule: "desk-initials" } : null;

/** Several prices, rates or degrees in a few words and no sentence: a ticker. */
const ticker: Rule = ({ text, words, ending }) => {
  if (ending !== "open" || words.length > 30 || text.length > 240) return null;
  const quoted = (text.match(rate) ?? []).length;
  return quoted >= 2 && quoted * 7 >= words.length ? { kind: "other", rule: "ticker" } : null;
};

const rules: readonly Rule[] = [
  timestamp,
  separator,
  slug,
  initials,
  ticker,
  hashtags,
  link,
  post,
  label,
  moreLabel,
  pointed,
  credit,
  caption,
  writer,
  furniture,
  menu,
];

/** What a line's own form and words say it is; null where only its company can tell. */
export function lineVerdict(line: Line): Verdict | null {
  for (const rule of rules) {
    const verdict = rule(line);
    if (verdict) return verdict;
  }
  return null;
}
