const happenings =
  /^(?:shootings|attacks|killings|bombings|strikes|airstrikes|raids|clashes|incidents|murders|homicides|slayings|explosions|blasts|stabbings|crashes|accidents|crimes)$/;
/** Words that set the happenings of one count apart: "separate shootings", "citywide shootings". */
const apart =
  /^(?:those|these|separate|unrelated|citywide|city|statewide|nationwide|countrywide|weekend|overnight|holiday)$/;
/** Words between such a word and the noun: "separate overnight shootings". */
const wordsBetween = 2;

/** "Violent weekend", "night of violence": a headline over what a while brought. */
function isViolentWhile(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? "";
  if (words[at] === "violent") return /^(?:night|weekend|day|week|month|holiday|hours)$/.test(next);
  return (
    next === "of" && words[at + 2] === "violence" && /^(?:night|weekend|day|week)$/.test(words[at] ?? "")
  );
}

/**
 * Whether the words at `at` say that a count is over several happenings: "in separate shootings", "in those attacks",
 * "a violent weekend".
 */
export function countsSeveral(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  if (isViolentWhile(words, at)) return true;
  return apart.test(word) && words.slice(at + 1, at + 2 + wordsBetween).some((next) => happenings.test(next));
}
