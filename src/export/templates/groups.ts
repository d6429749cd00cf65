import { armedGroups } from "../../lexicon/incident-doers.ts";
import type { Token } from "../../model/annotated-article.ts";
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

/** A naming of an armed group or force; `name` is its shortest form in the article, as a rule the acronym. */
export interface GroupMention {
  readonly key: string;
  readonly name: string;
  readonly state: boolean;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Where its shortest form stands. */
  readonly words: Span;
}

/** Whether words name an armed group that is no force of a state. */
export function namesGroup(words: readonly string[]): boolean {
  return table.matches(words).some(({ values }) => values.some(({ state }) => !state));
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Groups of the lexicon; those of a gloss ("rebels of the FMLN [Farabundo Marti front]") stand where the gloss stood. */
function knownGroups({ whole: { tokens, indexOf }, sentences, text }: Page): GroupMention[] {
  let sentence = 0;
  return table.matches(tokens.map((token) => token.lower)).map((match): GroupMention => {
    const words = spanOf(tokens, match.from, match.to);
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= words.start) sentence++;
    return {
      ...(match.values[0] as GroupForm),
      name: text.slice(words.start, words.end),
      sentence,
      from: indexOf[match.from] ?? 0,
      to: indexOf[match.to] ?? 0,
      words,
    };
  });
}

/** Armed groups of the article in the order of the text: those of the lexicon, and names that the engine took for one. */
export function groupsOf(page: Page): GroupMention[] {
  const found = knownGroups(page);
  const others = page.names
    .filter((name) => name.type === "armed-group")
    .filter((name) => !found.some((one) => one.from < name.to && name.from < one.to))
    .map((name): GroupMention => {
      const words = spanOf(page.tokens, name.from, name.to);
      const text = page.text.slice(words.start, words.end);
      return {
        key: text.toLowerCase(),
        name: text,
        state: false,
        sentence: name.sentence,
        from: name.from,
        to: name.to,
        words,
      };
    });
  const shortest = new Map<string, Pick<GroupMention, "name" | "words">>();
  for (const { key, name, words } of found)
    if (name.length < (shortest.get(key)?.name ?? name + name).length) shortest.set(key, { name, words });
  return [...found.map((one) => ({ ...one, ...shortest.get(one.key) })), ...others].sort(
    (a, b) => a.from - b.from,
  );
}
