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

/** Adds the words of one sentence to a paragraph; a surface form over several words is parted by their lengths. */
function addSentence(paragraph: Growing, rows: readonly Fields[]): void {
  if (paragraph.text !== "" && !/\s$/.test(paragraph.text)) paragraph.text += " ";
  const start = paragraph.text.length;
  const words: GoldWord[] = [];
  let cover: { until: number; at: number; end: number } | null = null;
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
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (id.includes(".")) continue;
    const from = paragraph.text.length;
    if (range) {
      paragraph.text += form;
      cover = { until: Number(range[2]), at: from, end: paragraph.text.length };
      if (!noSpace.test(misc)) paragraph.text += " ";
      continue;
    }
    let span: Span;
    if (cover && Number(id) <= cover.until) {
      const end: number =
        Number(id) === cover.until ? cover.end : Math.min(cover.at + form.length, cover.end);
      span = { start: cover.at, end };
      cover.at = end;
    } else {
      cover = null;
      paragraph.text += form;
      span = { start: from, end: paragraph.text.length };
      if (!noSpace.test(misc)) paragraph.text += " ";
    }
    words.push({ ...span, upos, xpos, lemma, feats, head: Number(head) - 1, deprel });
  }
  const end = words.at(-1)?.end ?? start;
  paragraph.sentences.push({ start, end, words });
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
