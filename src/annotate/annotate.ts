import type { AnnotatedArticle, Sentence, Token, TokenRange } from "../model/annotated-article.ts";
import type { Article } from "../model/article.ts";
import type { Block } from "../model/block.ts";
import type { Span } from "../model/span.ts";
import { WordSet } from "../text/word-set.ts";
import { nameForms } from "./article-words.ts";
import { nounChunks } from "./chunks.ts";
import { lemma } from "./lemma.ts";
import { caseStyle } from "./letter-case.ts";
import { settleNames } from "./name-settle.ts";
import { nameView } from "./name-view.ts";
import { findNames } from "./names.ts";
import { readable } from "./readable.ts";
import { retag } from "./retag.ts";
import { findScopes } from "./scopes.ts";
import { sentenceRanges } from "./sentences.ts";
import { type Taggable, tag } from "./tagger.ts";
import { tokenSpans } from "./tokenize.ts";
import { verbGroups } from "./verb-groups.ts";
import { wordForm } from "./word-form.ts";

interface Words {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

/** Marks after which a capital is owed to the place, not the word. */
const openers = new WordSet([":", "\u201C", "\u00AB", "\u2018", "\u201E", "("]);

function taggables(text: string, spans: readonly Span[]): Taggable[] {
  const forms = spans.map((span) => wordForm(text.slice(span.start, span.end)));
  const style = caseStyle(forms.map((form) => form.text));
  let first = true;
  let quoted = false;
  return forms.map((form) => {
    const one = { form, first, style };
    if (form.hasLetters) first = false;
    else if (form.text === '"') {
      quoted = !quoted;
      first ||= quoted;
    } else first ||= openers.has(form.text);
    return one;
  });
}

interface BlockWords {
  readonly index: number;
  readonly spans: readonly Span[];
  readonly ranges: readonly TokenRange[];
  readonly taggables: readonly Taggable[];
}

function blockWords(text: string, { span, index }: { span: Block; index: number }): BlockWords {
  const spans = tokenSpans(text, span);
  const ranges = sentenceRanges({ text, tokens: spans });
  return {
    index,
    spans,
    ranges,
    taggables: ranges.flatMap(({ from, to }) => taggables(text, spans.slice(from, to))),
  };
}

function addBlock(
  { index, spans, ranges, taggables: prepared }: BlockWords,
  names: ReadonlySet<string>,
  words: Words,
): void {
  const offset = words.tokens.length;
  const tags = retag(prepared, tag(prepared, names), ranges);
  for (const [at, { start, end }] of spans.entries()) {
    const { text, lower } = (prepared[at] as Taggable).form;
    const pos = tags[at] ?? "X";
    words.tokens.push({ start, end, text, lower, lemma: lemma(lower, pos), pos });
  }
  for (const { from, to } of ranges) {
    const start = (spans[from] as Span).start;
    const end = (spans[to - 1] as Span).end;
    words.sentences.push({ start, end, from: from + offset, to: to + offset, block: index });
  }
}

function wordsOf(text: string, blocks: readonly { span: Block; index: number }[]): Words {
  const prepared = blocks.map((block) => blockWords(text, block));
  const names = nameForms(prepared.flatMap((block) => block.taggables));
  const words: Words = { tokens: [], sentences: [] };
  for (const block of prepared) addBlock(block, names, words);
  return words;
}

/**
 * Tokens, sentences, tags and all that is read off them, for the content blocks of an article; fills in its language.
 * Text that is not English gives no tokens and one message.
 */
export function annotate(article: Article, blocks: readonly Block[]): AnnotatedArticle {
  const { language, blocks: english, messages } = readable(article, blocks);
  const { tokens, sentences } = wordsOf(article.text, english);
  const chunks = nounChunks(tokens, sentences);
  const groups = verbGroups(tokens, sentences, chunks);
  const view = nameView(tokens);
  return {
    article: { ...article, language },
    blocks,
    tokens,
    sentences,
    chunks,
    verbGroups: groups,
    scopes: findScopes({ article, tokens, sentences, chunks, verbGroups: groups }),
    names: settleNames(view, sentences, findNames(article, view, sentences)),
    messages,
  };
}
