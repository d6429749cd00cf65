import { contentId } from "../model/id.ts";
import { fold } from "../text/fold.ts";
import { plainText } from "./ranks.ts";

export type DossierTable =
  | "dossier_articles"
  | "accounts"
  | "stories"
  | "copies"
  | "messages"
  | "incidents"
  | "incident_places"
  | "facts"
  | "entities"
  | "quotes";

type Value = string | number | null | readonly string[];

/** The columns of one row; documents are JSON already, and `hash` tells whether the row on hand is the same. */
export interface DossierRow {
  readonly id: string;
  readonly hash: string;
  readonly [column: string]: Value;
}

/** A dossier as the store keeps it: rows, and the order of each list. */
export interface DossierRows {
  readonly tables: Readonly<Record<DossierTable, readonly DossierRow[]>>;
  readonly orders: Readonly<Record<string, readonly string[]>>;
  readonly engine: string;
  /** Counts for the project page, as JSON. */
  readonly project: string;
}

/** Rows that take the place of others; all copies and messages are among them. */
export interface DossierPatch extends DossierRows {
  readonly gone: Readonly<Partial<Record<DossierTable, readonly string[]>>>;
}

export function row(id: string, columns: Readonly<Record<string, Value>>): DossierRow {
  return { id, hash: contentId(JSON.stringify(columns)), ...columns };
}

/** Keys for things in a list: their ids, made distinct where one stands twice. */
export function keysOf(ids: readonly string[]): string[] {
  const met = new Map<string, number>();
  return ids.map((id) => {
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  });
}

/** Words to look for, one line each, none of them twice. */
export function wordsOf(lines: Iterable<string>): string {
  return plainText(fold([...new Set(lines)].join("\n")));
}
