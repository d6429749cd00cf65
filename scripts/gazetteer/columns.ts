import type { ColumnHeader } from "../../src/lexicon/gazetteer-file.ts";

type Width = ColumnHeader["width"];

/** Columns of numbers on their way into a file, each checked against its width. */
export class Columns {
  readonly list: (ColumnHeader & { readonly values: ArrayLike<number> })[] = [];

  add(name: string, width: Width, values: ArrayLike<number>): void {
    const limit = 2 ** (8 * width);
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as number;
      if (!(value >= 0 && value < limit)) throw new Error(`Cannot store ${value} in column "${name}"`);
    }
    this.list.push({ name, width, count: values.length, values });
  }
}
