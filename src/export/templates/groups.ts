import { armedGroups } from "../../lexicon/incident-doers.ts";
import type { Span } from "../../model/span.ts";
import { PhraseTable } from "../../text/phrase-table.ts";
import type { Page } from "./page.ts";

interface GroupForm {
  readonly key: string;
  readonly state: boolean;
}

const table = new PhraseTable<GroupForm>();
for (const { forms, state } of armedGroups) {
  const all = forms.split("|");
  for (const form of all) table.add(form.replaceAll("'s", " 's"), { key: all[0] as string, state });
}

/** A naming of an armed group or force; `name` is its fullest form in the article. */
export interface GroupMention {
  readonly key: string;
  readonly name: string;
  readonly state: boolean;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Where its fullest form stands. */
  readonly words: Span;
}

/** Whether words name an armed group that is no force of a state. */
export function namesGroup(words: readonly string[]): boolean {
  return table.matches(words).some(({ values }) => values.some(({ state }) => !state));
}

function textOf({ tokens, text }: Page, from: number, to: number): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function spanOf({ tokens }: Page, from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Armed groups of the article in the order of the text: those of the lexicon, and names that the engine took for one. */
export function groupsOf(page: Page): GroupMention[] {
  const found: GroupMention[] = page.sentences.flatMap((sentence, index) => {
    const words = page.tokens.slice(sentence.from, sentence.to).map((token) => token.lower);
    return table.matches(words).map((match): GroupMention => {
      const [from, to] = [match.from + sentence.from, match.to + sentence.from];
      const form = match.values[0] as GroupForm;
      return {
        ...form,
        name: textOf(page, from, to),
        sentence: index,
        from,
        to,
        words: spanOf(page, from, to),
      };
    });
  });
  const others = page.names
    .filter((name) => name.type === "armed-group")
    .filter((name) => !found.some((one) => one.from < name.to && name.from < one.to))
    .map((name): GroupMention => {
      const text = textOf(page, name.from, name.to);
      return {
        key: text.toLowerCase(),
        name: text,
        state: false,
        sentence: name.sentence,
        from: name.from,
        to: name.to,
        words: spanOf(page, name.from, name.to),
      };
    });
  const longest = new Map<string, Pick<GroupMention, "name" | "words">>();
  for (const { key, name, words } of found)
    if (name.length > (longest.get(key)?.name ?? "").length) longest.set(key, { name, words });
  return [...found.map((one) => ({ ...one, ...longest.get(one.key) })), ...others].sort(
    (a, b) => a.from - b.from,
  );
}
