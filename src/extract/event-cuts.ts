import type { Trigger } from "./triggers.ts";
import type { WordView } from "./word-view.ts";

const units = /^(?:hours?|days?|weeks?|months?|years?|decades?|minutes|night|day)$/;
/** Openings by which a clause goes on about the people just told of ("a day after he was shot"). */
const ownParty = /^(?:he|she|they|it|his|her|their|its|being|him|them|who)$/;

/** The last token before `trigger` behind which its sentence tells of an earlier day ("hours after a truck bomb …"), or 0. */
export function cutBefore({ words, tokens, annotated }: WordView, { from, sentence }: Trigger): number {
  const first = annotated.sentences[sentence]?.from ?? 0;
  for (let at = from; at > first + 1; at--) {
    const word = words[at - 1];
    if ((word !== "after" && word !== "before") || !units.test(words[at - 2] as string)) continue;
    if (at < from || !/ing$/.test(words[from] as string))
      return ownParty.test(words[at] as string) || tokens[at]?.pos === "VERB" ? 0 : at;
  }
  return 0;
}
