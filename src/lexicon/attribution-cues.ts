import type { Hedge, SpeechAct, Stance } from "../model/attribution.ts";
import { PhraseTable } from "../text/phrase-table.ts";
import { WordMap } from "../text/word-set.ts";

/** Words other than verbs by which a text hands its words to somebody. Source of every row: own knowledge of general usage. */
export interface AttributionCue {
  readonly id: string;
  /** `source-after`: who tells stands behind it; `adverb`: nobody is named. */
  readonly kind: "source-after" | "adverb";
  readonly words: readonly string[];
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly act: SpeechAct;
  readonly example: string;
}

export const attributionCues: readonly AttributionCue[] = [
  {
    id: "according-to",
    kind: "source-after",
    words: ["according to", "as per"],
    hedge: "said",
    stance: "asserts",
    act: "tell",
    example: "According to the ministry, the road is open.",
  },
  {
    id: "in-the-words-of",
    kind: "source-after",
    words: [
      "in the words of",
      "in the view of",
      "in the opinion of",
      "in the eyes of",
      "in the estimation of",
      "in the judgment of",
    ],
    hedge: "believed",
    stance: "asserts",
    act: "think",
    example: "It was, in the words of the mayor, a dark day.",
  },
  {
    id: "reportedly",
    kind: "adverb",
    words: ["reportedly"],
    hedge: "reported",
    stance: "asserts",
    act: "tell",
    example: "The convoy had reportedly left.",
  },
  {
    id: "allegedly",
    kind: "adverb",
    words: ["allegedly", "supposedly", "purportedly", "ostensibly"],
    hedge: "alleged",
    stance: "asserts",
    act: "tell",
    example: "He allegedly sold the rifles.",
  },
];

function buildTable(): PhraseTable<AttributionCue> {
  const table = new PhraseTable<AttributionCue>();
  for (const cue of attributionCues) for (const phrase of cue.words) table.add(phrase, cue);
  return table;
}

const table = buildTable();

/** The cue whose lower-case words stand at `words[at]`, and where they end. */
export function attributionCueAt(
  words: readonly string[],
  at: number,
): { readonly cue: AttributionCue; readonly to: number } | null {
  const match = table.longest(words, at);
  const cue = match?.values[0];
  return match && cue ? { cue, to: match.to } : null;
}

/** A noun that stands for words said or held, and the prepositions that bring in what they are about. */
export interface SpeechNoun {
  readonly id: string;
  readonly nouns: readonly string[];
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly act: SpeechAct;
  readonly prepositions: readonly string[];
  /** Whether "to" + verb can follow ("a threat to leave"). */
  readonly infinitive: boolean;
  readonly example: string;
}

function nouns(list: string): string[] {
  return list.split(", ");
}

export const speechNouns: readonly SpeechNoun[] = [
  {
    id: "statement",
    nouns: nouns(
      "statement, announcement, remark, remarks, comment, comments, declaration, explanation, message, account, report, disclosure, revelation, testimony, argument, observation, description, characterization, assurance, reminder, mention, discussion",
    ),
    hedge: "said",
    stance: "asserts",
    act: "tell",
    prepositions: ["of", "about", "on"],
    infinitive: false,
    example: "The ministry's statement that the road was open came late.",
  },
  {
    id: "claim",
    nouns: nouns(
      "claim, claims, assertion, assertions, contention, insistence, suggestion, suggestions, boast, theory",
    ),
    hedge: "claimed",
    stance: "asserts",
    act: "tell",
    prepositions: ["of", "about"],
    infinitive: false,
    example: "Their claim that a jet was shot down is unproven.",
  },
  {
    id: "allegation",
    nouns: nouns(
      "allegation, allegations, accusation, accusations, complaint, complaints, rumor, rumors, rumour, rumours, speculation",
    ),
    hedge: "alleged",
    stance: "asserts",
    act: "tell",
    prepositions: ["of", "about", "against"],
    infinitive: false,
    example: "Allegations of theft were made.",
  },
  {
    id: "admission",
    nouns: nouns("admission, acknowledgment, acknowledgement, confirmation, confession, concession"),
    hedge: "said",
    stance: "confirms",
    act: "tell",
    prepositions: ["of"],
    infinitive: false,
    example: "The army's admission that it fired first was new.",
  },
  {
    id: "denial",
    nouns: nouns("denial, denials"),
    hedge: "said",
    stance: "denies",
    act: "tell",
    prepositions: ["of"],
    infinitive: false,
    example: "His denial that he was there was not believed.",
  },
  {
    id: "promise",
    nouns: nouns(
      "promise, promises, pledge, vow, threat, threats, plan, plans, decision, refusal, intention, desire, proposal, proposals, offer, request, requests, demand, demands, order, orders, recommendation, willingness, unwillingness, reluctance, ambition, commitment, determination, wish",
    ),
    hedge: "said",
    stance: "asserts",
    act: "direct",
    prepositions: ["for", "of"],
    infinitive: true,
    example: "Its threat to leave the talks was heard.",
  },
  {
    id: "call",
    nouns: nouns(
      "call, calls, appeal, plea, pleas, push, hope, hopes, support, praise, enthusiasm, advocacy, preference, endorsement, approval, embrace",
    ),
    hedge: "said",
    stance: "asserts",
    act: "express",
    prepositions: ["for", "to", "of"],
    infinitive: true,
    example: "The bishop's call for calm was read out.",
  },
  {
    id: "criticism",
    nouns: nouns(
      "criticism, criticisms, condemnation, denunciation, disapproval, rejection, mockery, dismissal",
    ),
    hedge: "said",
    stance: "denies",
    act: "express",
    prepositions: ["of"],
    infinitive: false,
    example: "Her criticism of the raid was sharp.",
  },
  {
    id: "belief",
    nouns: nouns(
      "belief, beliefs, conviction, view, views, opinion, opinions, impression, notion, idea, feeling, suspicion, suspicions, assumption, expectation, expectations, prediction, predictions, estimate, estimates, assessment, conclusion, understanding, perception, thoughts, vision",
    ),
    hedge: "believed",
    stance: "asserts",
    act: "think",
    prepositions: ["of", "on", "about", "in"],
    infinitive: false,
    example: "The view that talks had failed was common.",
  },
  {
    id: "fear",
    nouns: nouns(
      "fear, fears, concern, concerns, worry, worries, doubt, doubts, questions, skepticism, scepticism, anxiety, frustration, anger, disappointment, misgivings, reservations, regret",
    ),
    hedge: "believed",
    stance: "doubts",
    act: "think",
    prepositions: ["about", "over", "of", "with", "at"],
    infinitive: false,
    example: "Fears that the dam would break spread.",
  },
  {
    id: "warning",
    nouns: nouns("warning, warnings, hint, indication"),
    hedge: "said",
    stance: "asserts",
    act: "tell",
    prepositions: ["of", "about", "against"],
    infinitive: false,
    example: "The agency's warning that food was short went unheard.",
  },
];

const byNoun = new WordMap<SpeechNoun>(
  speechNouns.flatMap((row) => row.nouns.map((noun): [string, SpeechNoun] => [noun, row])),
);

/** The row of a lower-case noun form. */
export function speechNoun(lower: string): SpeechNoun | null {
  return byNoun.get(lower) ?? null;
}

/** Adjectives that, after "be", hold or judge what follows; with the prepositions that bring it in. */
export interface AttitudeAdjective {
  readonly id: string;
  readonly adjectives: readonly string[];
  readonly hedge: Hedge;
  readonly stance: Stance;
  readonly act: SpeechAct;
  readonly prepositions: readonly string[];
  /** Whether a that-clause can follow. */
  readonly clause: boolean;
  readonly infinitive: boolean;
  readonly example: string;
}

export const attitudeAdjectives: readonly AttitudeAdjective[] = [
  {
    id: "sure",
    adjectives: nouns(
      "sure, certain, confident, convinced, aware, optimistic, hopeful, adamant, mindful, unaware, conscious, clear",
    ),
    hedge: "believed",
    stance: "asserts",
    act: "think",
    prepositions: ["of", "about"],
    clause: true,
    infinitive: false,
    example: "The envoy was confident that talks would go on.",
  },
  {
    id: "worried",
    adjectives: nouns(
      "worried, concerned, afraid, fearful, alarmed, anxious, wary, skeptical, sceptical, doubtful, unsure, uncertain, nervous, suspicious, pessimistic, unhappy, upset, angry, furious, outraged, frustrated, disappointed, dismayed, shocked, surprised, stunned, appalled, horrified, annoyed, irritated, dissatisfied, uneasy, uncomfortable, disgusted, disturbed, troubled, saddened, sad, sorry, ashamed, embarrassed, offended, critical, dismissive, cautious, jealous, tired",
    ),
    hedge: "believed",
    stance: "doubts",
    act: "think",
    prepositions: ["about", "of", "by", "at", "over", "with"],
    clause: true,
    infinitive: false,
    example: "Iraq is deeply concerned about the raids.",
  },
  {
    id: "glad",
    adjectives: nouns(
      "glad, happy, pleased, proud, grateful, thankful, delighted, thrilled, satisfied, comfortable, impressed, excited, enthusiastic, encouraged, relieved, supportive, fond, appreciative, respectful",
    ),
    hedge: "believed",
    stance: "asserts",
    act: "think",
    prepositions: ["about", "of", "by", "with", "for", "at"],
    clause: true,
    infinitive: false,
    example: "Villagers were glad that rain had come.",
  },
  {
    id: "ready",
    adjectives: nouns(
      "willing, unwilling, ready, eager, keen, reluctant, determined, prepared, hesitant, committed, set, inclined, loath",
    ),
    hedge: "believed",
    stance: "asserts",
    act: "direct",
    prepositions: ["to"],
    clause: false,
    infinitive: true,
    example: "The rebels are ready to talk.",
  },
  {
    id: "opposed",
    adjectives: nouns(
      "opposed, committed, sympathetic, hostile, open, receptive, resistant, indifferent, loyal",
    ),
    hedge: "believed",
    stance: "denies",
    act: "express",
    prepositions: ["to", "toward", "towards"],
    clause: false,
    infinitive: false,
    example: "The union is opposed to the plan.",
  },
];

const byAdjective = Map.groupBy(
  attitudeAdjectives.flatMap((row) => row.adjectives.map((adjective) => ({ adjective, row }))),
  (one) => one.adjective,
);

/** The rows of a lower-case adjective. */
export function attitudeRows(lower: string): readonly AttitudeAdjective[] {
  return byAdjective.get(lower)?.map((one) => one.row) ?? [];
}
