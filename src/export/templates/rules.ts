/** What the rules of the templates say. */
export const mucRules = {
  "muc4/message/article": "the id of the article",
  "muc4/template/order": "counted in the order of the text; “*”: the article tells of no such incident",
  "muc4/date/told":
    "the day told in a sentence of the incident, days of the telling (“said on Monday”) left aside",
  "muc4/date/published": "no day is told: on or before the day of publication",
  "muc4/place/told": "the finest place that a sentence of the incident ties to it by a preposition",
  "muc4/place/dateline": "“in this capital”, “downtown”: the town of the dateline",
  "muc4/place/country":
    "no finer place is told: the country of the dateline, else the one most of the article's places lie in",
  "muc4/type/word":
    "by the kind of the words that tell of it; the lexicon's table says which word is of which kind",
  "muc4/stage/word": "accomplished, unless the words beside say attempted, foiled or threatened",
  "muc4/arm/told":
    "an arm that is subject or object of the deed, or is named in its sentence and not found or seized there",
  "muc4/arm/kind": "by the last words of the arm's name",
  "muc4/arm/untold": "no arm is named: “shot” tells of a gun, “explosion” of an explosive",
  "muc4/category/state": "a force, a soldier or a policeman is told to have done it",
  "muc4/category/other":
    "nobody of the state is told to have done it: terrorist act by the conference's definition",
  "muc4/doer/told": "subject of the deed, or behind “by”; else the only doers its sentence names",
  "muc4/group/told":
    "an armed group named with the doer or in the sentence; else one that claims it or is blamed for it",
  "muc4/confidence/fact": "named as the doer without hedge",
  "muc4/confidence/claimed": "a sentence says that the group claimed or admitted it",
  "muc4/confidence/accused":
    "“suspected”, “accused”, “blamed” stand in the sentence; by authorities, where it names them",
  "muc4/target/told": "object of the deed, subject of its passive, or behind “of”, “against” and the like",
  "muc4/target/kind": "by the head of the words and what stands before it, from the lexicon's tables",
  "muc4/target/number": "the count before the words; without one 1 or PLURAL by grammatical number",
  "muc4/target/nation": "a word of nationality in the phrase, other than the country of the incident",
  "muc4/effect/told": "by the word that tells what befell them",
  "muc4/effect/fire": "what a bomb or fire struck is damaged, where no more is told",
  "muc4/effect/nobody": "“no casualties”, “nobody was hurt” in a sentence of the incident or the next",
  "muc4/blank": "not told",
  "muc4/not-applicable": "the slot does not apply to the type of incident, or the article tells of none",
} as const;

export type MucRule = keyof typeof mucRules;
