import type { Span } from "../../src/model/span.ts";

/** One word of a treebank; `head` is an index into the sentence's words, -1 for the root. */
export interface GoldWord extends Span {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
}

export interface GoldSentence extends Span {
  readonly words: readonly GoldWord[];
}

/** A paragraph of running text rebuilt from its sentences. */
export interface GoldParagraph {
  readonly document: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

interface Growing {
  readonly document: string;
  text: string;
  readonly sentences: GoldSentence[];
}

type Fields = readonly string[];

const noSpace = /(?:^|\|)SpaceAfter=No(?:$|\|)/;

/** Writes one surface form and its blank into a paragraph; gives where the form stands. */
function write(paragraph: Growing, form: string, misc: string): Span {
  const start = paragraph.text.length;
  paragraph.text += form;
  const span = { start, end: paragraph.text.length };
  if (!noSpace.test(misc)) paragraph.text += " ";
  return span;
}

/** Adds the words of one sentence to a paragraph; a surface form over several words is parted by their lengths. */
function addSentence(paragraph: Growing, rows: readonly Fields[]): void {
  if (paragraph.text !== "" && !/\s$/.test(paragraph.text)) paragraph.text += " ";
  const start = paragraph.text.length;
  const words: GoldWord[] = [];
  let cover = { until: 0, at: 0, end: 0 };
  for (const row of rows) {
    const [
      id = "",
      form = "",
      lemma = "",
      upos = "",
      xpos = "",
      feats = "",
      head = "0",
      deprel = "",
      ,
      misc = "",
    ] = row;
    if (id.includes(".")) continue;
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      const whole = write(paragraph, form, misc);
      cover = { until: Number(range[2]), at: whole.start, end: whole.end };
      continue;
    }
    const last = Number(id) === cover.until;
    const within = { start: cover.at, end: last ? cover.end : Math.min(cover.at + form.length, cover.end) };
    const span = Number(id) <= cover.until ? within : write(paragraph, form, misc);
    cover.at = within.end;
    words.push({ ...span, upos, xpos, lemma, feats, head: Number(head) - 1, deprel });
  }
  paragraph.sentences.push({ start, end: words.at(-1)?.end ?? start, words });
}

/** Reads CoNLL-U (universaldependencies.org/format) into paragraphs, with offsets into their rebuilt text. */
export function paragraphs(conllu: string): GoldParagraph[] {
  const found: Growing[] = [];
  let document = "";
  let fresh = true;
  let rows: Fields[] = [];
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newdoc id = ")) document = line.slice(14);
    if (line.startsWith("# newdoc") || line.startsWith("# newpar")) fresh = true;
    if (line !== "" && !line.startsWith("#")) rows.push(line.split("\t"));
    if (line !== "" || rows.length === 0) continue;
    if (fresh || found.length === 0) found.push({ document, text: "", sentences: [] });
    fresh = false;
    addSentence(found.at(-1) as Growing, rows);
    rows = [];
  }
  return found;
}
