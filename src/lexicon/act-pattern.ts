import { verbForms } from "../text/inflections.ts";
import { irregularVerbs } from "./verbs.ts";

/** One word or phrase a pattern asks for; `tight` where it must follow the piece before it at once. */
export interface ActPiece {
  /** Alternatives in lower case, each a list of words; empty for "several parties joined by and". */
  readonly options: readonly (readonly string[])[];
  readonly tight: boolean;
}

/** A verb with words before and behind it, and what the whole says one party does to another. */
export interface ActPattern {
  readonly id: string;
  /** Surface forms of the verb, words parted by blanks. */
  readonly verbs: readonly string[];
  readonly before: readonly ActPiece[];
  readonly after: readonly ActPiece[];
  /** Whether the first piece behind the verb follows it at once, and the last before it stands right before. */
  readonly closeAfter: boolean;
  readonly closeBefore: boolean;
  /** Two digits, or null where the words are no act. */
  readonly root: string | null;
}

const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  irregularVerbs.map((verb) => [verb.base, [...verb.past, ...verb.participle]]),
);

/** Every form of a verb, with what follows its first word: "call on", "calls on", "called on", "calling on". */
export function actVerbForms(phrase: string): string[] {
  const [head = "", ...rest] = phrase.split(" ");
  const { base, third, gerund, past, participle } = verbForms(head);
  const heads = head === "be" ? ["be", "is", "are", "was", "were", "been"] : [base, third, gerund];
  const pasts = head === "be" ? [] : (irregular.get(head) ?? [past, participle]);
  return [...new Set([...heads, ...pasts])].map((form) => [form, ...rest].join(" "));
}
