import type { Span } from "../../src/model/span.ts";

/** A gold mention over the words `[from, to)`; `head` is the index of its head word, found by a rule. */
export interface GoldMention extends Span {
  readonly type: string;
  readonly chain: string;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly words: readonly (Span & { readonly text: string })[];
  readonly mentions: readonly GoldMention[];
}

interface Open {
  readonly type: string;
  readonly chain: string;
  readonly from: number;
}

const noBlankBefore = /^(?:[.,;:!?)\]%’”]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|’re|’ve|’ll|’d|’m)$/;
const noBlankAfter = /^[([$£€“‘]$/;
const behindHead =
  /^(?:of|in|at|from|for|to|on|with|by|near|who|whom|whose|which|that|and|'s|’s|[,(:;—–-])$/i;

/** The last word before what hangs on the phrase behind its head. */
function headOf(words: readonly { readonly text: string }[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (behindHead.test(words[at]?.text ?? "")) return at - 1;
  return to - 1;
}

function readDocument(id: string, rows: readonly (readonly string[])[]): GoldDocument {
  const words: (Span & { text: string })[] = [];
  const mentions: GoldMention[] = [];
  const open: Open[] = [];
  let text = "";
  for (const [, form = "", brackets = "_"] of rows) {
    const last = words.at(-1)?.text ?? "";
    if (text !== "" && !noBlankBefore.test(form) && !noBlankAfter.test(last)) text += " ";
    words.push({ start: text.length, end: text.length + form.length, text: form });
    text += form;
    for (const [, opened, single, closed] of brackets.matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
      const [type = "", chain = ""] = (opened ?? closed ?? "").split("-");
      if (opened !== undefined) open.push({ type, chain, from: words.length - 1 });
      if (opened !== undefined && single === "") continue;
      const at = open.findLastIndex((one) => one.chain === chain && one.type === type);
      const [begun] = at < 0 ? [] : open.splice(at, 1);
      if (!begun) continue;
      const range = { from: begun.from, to: words.length };
      const start = words[range.from]?.start ?? 0;
      mentions.push({
        type,
        chain,
        ...range,
        start,
        end: text.length,
        head: headOf(words, range.from, range.to),
      });
    }
  }
  return { id, text, words, mentions };
}

/** Reads GUM's bracketed coreference (index, word, brackets) into documents with their text put together again. */
export function bracketDocuments(conll: string): GoldDocument[] {
  return conll
    .split("# begin document ")
    .slice(1)
    .map((part) => {
      const [id = "", ...lines] = part.split("\n");
      return readDocument(
        id,
        lines.filter((line) => line.includes("\t")).map((line) => line.split("\t")),
      );
    });
}
