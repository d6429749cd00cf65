import { type Received, readBytes } from "../../src/read/read.ts";
import { dataPath, readRecords } from "../corpus.ts";
import { averaged, shingleCounts } from "../extraction-scores.ts";
import { matched, type Scores, scores } from "../scores.ts";
import type { Failure, Outcome, Task } from "../task.ts";

/** A page with its gold: strings the text must and must not hold, or its whole body. */
interface PageRecord {
  readonly id?: string;
  readonly url?: string;
  readonly html: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly text?: string;
  readonly body?: string;
  readonly articleBody?: string;
}

const encoder = new TextEncoder();
const quoteLength = 80;
const poorShare = 0.9;

function textOf(record: PageRecord): string {
  const received: readonly Received[] = readBytes({
    uri: `${record.id ?? record.url ?? "page"}.html`,
    bytes: encoder.encode(record.html),
  });
  const found = received.find((one) => one.kind === "article");
  return found?.kind === "article" ? found.article.text : "";
}

function bodyOf(record: PageRecord): string | null {
  return record.articleBody ?? record.body ?? record.text ?? null;
}

function levelled(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function held(strings: readonly string[], text: string): string[] {
  return strings.filter((one) => text.includes(levelled(one)));
}

/** Trafilatura's metric: each string is in the output or is not. */
function scoreStrings(pages: readonly PageRecord[], errors: Failure[]): Scores {
  let correct = 0;
  let predicted = 0;
  let gold = 0;
  for (const page of pages) {
    const document = page.id ?? page.url ?? "";
    const text = levelled(textOf(page));
    const wanted = page.with ?? [];
    const found = held(wanted, text);
    const wrong = held(page.without ?? [], text);
    correct += found.length;
    predicted += found.length + wrong.length;
    gold += wanted.length;
    const lacking = wanted.filter((one) => matched([one], found) === 0);
    for (const one of lacking) errors.push({ kind: "missing", document, detail: one.slice(0, quoteLength) });
    for (const one of wrong) errors.push({ kind: "noise", document, detail: one.slice(0, quoteLength) });
  }
  return scores({ correct, predicted, gold });
}

/** The shingle metric of whole bodies. */
function scoreBodies(pages: readonly PageRecord[], errors: Failure[]): Scores {
  const counts = pages.map((page) => {
    const one = shingleCounts(bodyOf(page) ?? "", textOf(page));
    const document = page.id ?? page.url ?? "";
    const detail = `${one.correct} right, ${one.extra} too many, ${one.missing} missing`;
    if (one.correct < poorShare * (one.correct + one.missing))
      errors.push({ kind: "missing", document, detail });
    if (one.correct < poorShare * (one.correct + one.extra)) errors.push({ kind: "noise", document, detail });
    return one;
  });
  return averaged(counts);
}

/** Article text from HTML, by strings that must and must not stand in it or by the whole body, as the data has it. */
export const extraction: Task = {
  name: "extraction",
  folder: "extraction/trafilatura-eval",
  async run(data): Promise<Outcome> {
    const pages = readRecords<PageRecord>(dataPath(data));
    const errors: Failure[] = [];
    const whole = pages.filter((page) => bodyOf(page) !== null);
    const found = whole.length > 0 ? scoreBodies(whole, errors) : scoreStrings(pages, errors);
    return { documents: whole.length || pages.length, metrics: { ...found }, errors };
  },
};
