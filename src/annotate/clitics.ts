const apostrophe = "['\u2019\u02BC]";
const tail = new RegExp(`(?:n${apostrophe}t|${apostrophe}(?:s|re|ve|ll|d|m))$`, "i");
const decade = new RegExp(`^\\d*0${apostrophe}s$`);
/** Words "'d" is a verb after; elsewhere it is part of a name ("Sa'd"). */
const beforeD = /^(?:i|you|he|she|it|we|they|who|that|there|this|what|where|how)$/i;

/** Where `text[start, end)` parts into word and clitic ("do|n't", "Iraq|'s", "can|not"); `end` if it does not. */
export function cliticStart(text: string, start: number, end: number): number {
  if (end - start < 3 || end - start > 60) return end;
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 115 && last !== 116 && last !== 101 && last !== 108 && last !== 100 && last !== 109)
    return end;
  const word = text.slice(start, end);
  if (/^cannot$/i.test(word)) return start + 3;
  const found = tail.exec(word);
  if (!found || found.index === 0 || decade.test(word)) return end;
  const base = word.slice(0, found.index);
  if (last === 100 && !beforeD.test(base)) return end;
  if (last === 109 && base.toLowerCase() !== "i") return end;
  return start + found.index;
}
