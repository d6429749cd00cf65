import { governmentNouns, governmentVerbs } from "../lexicon/actor-labels.ts";
import { actorById } from "../lexicon/actors.ts";
import { givenNameGender } from "../lexicon/given-name-gender.ts";
import { titleGenders, townWords } from "../lexicon/mention-words.ts";
import type { Gender } from "../lexicon/person-nouns.ts";
import { titles } from "../lexicon/titles.ts";
import type { AnnotatedArticle, Name, VerbGroup } from "../model/annotated-article.ts";
import { nameWords } from "../text/name-words.ts";
import type { MentionDraft } from "./mention-draft.ts";

const lookBack = 7;
/** "Support for Jerusalem", "talks with Tehran", "sanctions against Moscow". */
const sideWords: ReadonlySet<string> = new Set(["for", "with", "against", "on"]);
const betweenWords: ReadonlySet<string> = new Set("and or but with between , '".split(" "));

/** The token index after a possessive mark at `at`, or `at`. */
function afterPossessive({ tokens }: AnnotatedArticle, at: number): number {
  const word = tokens[at]?.lower;
  return word === "'s" || word === "'" ? at + 1 : at;
}

/** The verb that begins at `from`, found by bisection: verb groups stand in text order. */
function verbGroupAt(groups: readonly VerbGroup[], from: number): VerbGroup | null {
  let low = 0;
  let high = groups.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = groups[middle] as VerbGroup;
    if (group.from === from) return group;
    if (group.from < from) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The lemma of the verb that `name` is the subject of, or null. */
function verbAfter({ tokens, sentences, verbGroups }: AnnotatedArticle, name: Name): string | null {
  const limit = sentences[name.sentence]?.to ?? 0;
  for (let at = name.to; at < limit; at++) {
    const group = verbGroupAt(verbGroups, at);
    if (group) return tokens[group.head]?.lemma ?? null;
    if (tokens[at]?.pos !== "ADV") return null;
  }
  return null;
}

function verbBefore({ tokens }: AnnotatedArticle, name: Name): string | null {
  const token = tokens[name.from - 1];
  return token?.pos === "VERB" ? token.lemma : null;
}

/** Whether the name of a capital stands for its government: by its verb, by what it owns, or beside another actor. */
export function isGovernment(annotated: AnnotatedArticle, name: Name): boolean {
  const { tokens } = annotated;
  const before = tokens[name.from - 1]?.lower ?? "";
  const owned = afterPossessive(annotated, name.to);
  if (owned > name.to) {
    const nouns = [tokens[owned]?.lower ?? "", tokens[owned + 1]?.lower ?? ""];
    return nouns.some((noun) => governmentNouns.has(noun));
  }
  if (townWords.has(before)) return false;
  if (before === "between" || (betweenWords.has(before) && tokens[name.from - 2]?.lower === "between"))
    return true;
  if (sideWords.has(before) && governmentNouns.has(tokens[name.from - 2]?.lower ?? "")) return true;
  const verb = verbAfter(annotated, name);
  if (verb !== null) return governmentVerbs.has(verb);
  const above = verbBefore(annotated, name);
  return above !== null && governmentVerbs.has(above);
}

/** The title or role just before a person's name, lower case, without a state's name: "US Defence Secretary Lloyd Austin". */
function rolesBefore({ tokens, sentences }: AnnotatedArticle, name: Name): string[] {
  const floor = Math.max(sentences[name.sentence]?.from ?? 0, name.from - lookBack);
  const words = tokens.slice(floor, name.from).map((token) => token.lower.replaceAll(".", ""));
  for (let from = 0; from < words.length; from++) {
    const phrase = words.slice(from).join(" ");
    const kind = titles.get(phrase);
    if (kind && kind !== "address") return [phrase];
  }
  return [];
}

/** What the title or the given name tells of a person. */
function genderOf({ tokens }: AnnotatedArticle, name: Name): Gender {
  if (name.type !== "person") return "unknown";
  const title = (tokens[name.from - 1]?.lower ?? "").replace(".", "");
  if (/[a-z]woman$/.test(title)) return "female";
  if (/[a-z]man$/.test(title)) return "male";
  return titleGenders.get(title) ?? givenNameGender(nameWords(tokens[name.from]?.text ?? "")[0] ?? "");
}

function isAdjective(name: Name, text: string): boolean {
  return name.rule === "demonym" && !/(?:[^s]s|men|man|women|woman)$/.test(text);
}

function draftOf(annotated: AnnotatedArticle, name: Name): MentionDraft {
  const text = annotated.article.text.slice(name.start, name.end);
  const { start, end, from, to, sentence } = name;
  const base = {
    start,
    end,
    from,
    to,
    sentence,
    head: to - 1,
    form: "name" as const,
    definite: true,
    indefinite: false,
    owned: false,
    organ: null,
  };
  const adjective = isAdjective(name, text);
  const person = { gender: genderOf(annotated, name), speaker: false };
  if (name.rule === "demonym" && !adjective) {
    return { ...base, type: "people", actor: null, plural: true, roles: [], adjective, ...person };
  }
  const capital = name.rule === "capital";
  const state = capital && isGovernment(annotated, name);
  return {
    ...base,
    type: state ? "state" : name.type,
    actor: capital && !state ? null : name.actor,
    plural: false,
    roles: name.type === "person" ? rolesBefore(annotated, name) : [],
    adjective,
    ...person,
  };
}

/** "Kurdish" in "Kurdish fighters": says something of people who are told of by another word. */
function isModifier({ tokens }: AnnotatedArticle, name: Name): boolean {
  const next = tokens[name.to]?.pos;
  return (
    name.type === "people" &&
    (next === "NOUN" || next === "ADJ" || next === "PROPN" || !/s$/.test(tokens[name.to - 1]?.lower ?? ""))
  );
}

/** Mentions by name; capitals become states where they act, the plural of a demonym becomes people. */
export function nameDrafts(annotated: AnnotatedArticle): MentionDraft[] {
  return annotated.names
    .filter((name) => !isModifier(annotated, name))
    .map((name) => draftOf(annotated, name));
}

/** The state a name belongs to, ISO lower case: of "Iraqi", "Iraq", "Washington". */
export function stateOf(name: Name | undefined): string | null {
  if (!name?.actor || (name.type !== "state" && name.rule !== "capital" && name.rule !== "demonym"))
    return null;
  return actorById(name.actor)?.state ?? null;
}
