import { type Claimed, type ClaimedWords, isOffset, type Unreadable } from "./claimed-words.ts";

/** A table as any reader gives it: its header and its rows, a value a column. */
export interface ReadTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: Iterable<readonly unknown[]>;
  /** How its texts are shown. */
  readonly shown?: (text: string) => string;
}

function columns(
  header: readonly string[],
): Readonly<Record<"article" | "text" | "start" | "end", number>> | null {
  const first = (...names: string[]) => header.findIndex((name) => names.includes(name));
  const found = {
    article: first("article_id", "article"),
    text: first("quote", "words"),
    start: first("start"),
    end: first("end"),
  };
  return Object.values(found).includes(-1) ? null : found;
}

function cell(row: readonly unknown[], index: number): string {
  const value = index < 0 ? null : row[index];
  return value === null || value === undefined ? "" : String(value);
}

/** The words a table's rows say they rest on; none where it has no columns of evidence. */
export function claimedInTable({ name, header, rows, shown }: ReadTable): Claimed {
  const at = columns(header);
  const words: ClaimedWords[] = [];
  const unreadable: Unreadable[] = [];
  if (!at) return { words, unreadable };
  const hash = header.indexOf("article_sha256");
  const uri = header.indexOf("uri");
  const title = header.indexOf("article_title");
  let number = 1;
  for (const row of rows) {
    number++;
    const where = `${name} row ${number}`.trimStart();
    const [article, text] = [cell(row, at.article), cell(row, at.text)];
    const [from, to] = [cell(row, at.start), cell(row, at.end)];
    if (from === "" && to === "" && text === "") continue;
    const [start, end] = [Number(from || Number.NaN), Number(to || Number.NaN)];
    if (article === "") unreadable.push({ where, why: "it names no article" });
    else if (!isOffset(start) || !isOffset(end) || start > end)
      unreadable.push({ where, why: "its position is none" });
    else {
      const ref = {
        id: article,
        sha256: cell(row, hash) || null,
        uri: cell(row, uri) || null,
        title: cell(row, title) || null,
      };
      words.push({ where, article: ref, start, end, text, unit: "utf-16", ...(shown ? { shown } : {}) });
    }
  }
  return { words, unreadable };
}
