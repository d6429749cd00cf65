/** How a sentence uses capitals: as prose does, on most words (a headline), or on every letter (wire text). */
export type CaseStyle = "normal" | "title" | "upper";

/** Tells the case style of a sentence from its words; short sentences count as normal. */
export function caseStyle(words: readonly string[]): CaseStyle {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (const word of words) {
    if (word.length < 3) continue;
    const first = word.charCodeAt(0);
    if (first >= 97 && first <= 122) {
      long++;
      continue;
    }
    if (!/^\p{L}/u.test(word)) continue;
    long++;
    if (word.charAt(0) !== word.charAt(0).toLowerCase()) capital++;
    if (word === word.toUpperCase() && word !== word.toLowerCase()) upper++;
  }
  if (long < 3) return "normal";
  if (upper / long >= 0.8) return "upper";
  return long >= 4 && capital / long >= 0.8 ? "title" : "normal";
}
