/** A machine of the tagger's model as it is stored: transitions and, by the state they end in, targets and trimmed ends. */
export type StoredMachine = readonly [
  version: number,
  lastState: number,
  transitions: Readonly<Record<string, Readonly<Record<string, number>>>>,
  targets: Readonly<Record<string, string>>,
  trims: Readonly<Record<string, readonly [left: number, right: number]>>,
];

/** Tags of a row of words, by index, and what the model hints of each word beyond its tag; 0 for nothing. */
export interface TagRow {
  readonly tags: Uint8Array;
  readonly hints: Uint8Array;
}

/** A word of a row whose tag a pattern tells. A negative tag holds anyhow, others only where the word can bear them. */
export interface Retagging {
  readonly at: number;
  readonly tag: number;
}

/** How the stored machines write a hint, the end of the row, and whatever else comes. */
const hintCode = 1_080_000;
const endCode = 2_070_000;
const otherwiseCode = 2_070_003;
const root = 0;

/** Finds patterns of tags and hints in a row of words. */
export class TagMachine {
  readonly #width: number;
  /** The next state by state and event, events numbered by those the machine knows; 0 is none of them. */
  readonly #next: Uint16Array;
  readonly #otherwise: Uint16Array;
  readonly #ofTag = new Uint16Array(256);
  readonly #ofHint = new Uint16Array(256);
  readonly #end: number;
  readonly #targets: readonly (number | undefined)[];
  readonly #shift: Int8Array;

  constructor([, lastState, transitions, targets, trims]: StoredMachine) {
    const states = lastState + 1;
    const rows = Object.entries(transitions);
    const codes = [...new Set(rows.flatMap(([, row]) => Object.keys(row).map(Number)))].filter(
      (code) => Number.isInteger(code) && code !== otherwiseCode,
    );
    const eventOf = new Map(codes.map((code, at) => [code, at + 1]));
    this.#width = codes.length + 1;
    this.#next = new Uint16Array(states * this.#width);
    this.#otherwise = new Uint16Array(states);
    for (const [state, row] of rows) {
      for (const [code, next] of Object.entries(row)) {
        const event = eventOf.get(Number(code));
        if (event !== undefined) this.#next[Number(state) * this.#width + event] = next;
      }
      this.#otherwise[Number(state)] = row[otherwiseCode] ?? root;
    }
    for (const [code, event] of eventOf) {
      if (code < this.#ofTag.length) this.#ofTag[code] = event;
      else if (code > hintCode && code < hintCode + this.#ofHint.length)
        this.#ofHint[code - hintCode] = event;
    }
    this.#end = eventOf.get(endCode) ?? 0;
    this.#targets = Array.from({ length: states }, (_, state) => {
      const target = targets[state];
      return target === undefined ? undefined : Number(target);
    });
    this.#shift = Int8Array.from({ length: states }, (_, state) => trims[state]?.[0] ?? 0);
  }

  #event({ tags, hints }: TagRow, at: number): number {
    if (at === tags.length) return this.#end;
    const hint = hints[at] as number;
    return (hint > 0 ? this.#ofHint[hint] : this.#ofTag[tags[at] as number]) as number;
  }

  /** The longest pattern from each word on, left to right without overlaps; the end of the row counts as a word. */
  retaggings(row: TagRow): Retagging[] {
    const found: Retagging[] = [];
    const { length } = row.tags;
    let first = 0;
    let state = root;
    let lastAt = 0;
    let lastState = root;
    for (let from = 0; from <= length; from++) {
      for (let at = from; at <= length; at++) {
        let next = this.#next[state * this.#width + this.#event(row, at)] as number;
        let done = true;
        if (state === root && next !== root) first = at;
        if (this.#targets[next] !== undefined) {
          this.#add(found, first, next);
          from = at;
          next = root;
          lastState = root;
        } else if (next === root && lastState !== root) {
          this.#add(found, first, lastState);
          from = lastAt;
          lastState = root;
        } else done = next === root;
        state = next;
        const otherwise = this.#otherwise[state] as number;
        if (otherwise !== root) {
          lastAt = at;
          lastState = otherwise;
        }
        if (done) break;
      }
    }
    return found;
  }

  #add(found: Retagging[], first: number, state: number): void {
    const tag = this.#targets[state];
    if (tag) found.push({ at: first + (this.#shift[state] as number), tag });
  }
}
