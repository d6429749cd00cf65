import type { AgeGroup, Gender } from "../lexicon/person-nouns.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { Quantity } from "./quantities.ts";

/** A stretch of words that stands for people, with how many they are and what it tells of them. */
export interface PeoplePhrase extends TokenRange {
  /** Token of the noun, name, pronoun or number the phrase is built on. */
  readonly head: number;
  readonly form: "name" | "noun" | "age" | "pronoun" | "number" | "nobody";
  readonly definite: boolean;
  /** The count as told, null for a plain singular or plural. */
  readonly quantity: Quantity | null;
  readonly plural: boolean;
  readonly population: string;
  readonly gender: Gender;
  readonly years: number | null;
  readonly ageGroup: AgeGroup;
  /** Lower-case words of the name, empty for the unnamed. */
  readonly name: readonly string[];
  readonly ordinal: number | null;
  /** "another", "other", "more": people besides those told of. */
  readonly other: boolean;
  /** "of them", "of the victims": a part of people told of; the size of the whole where it is said. */
  readonly partOf: "none" | "known" | number;
  readonly kin: boolean;
}
