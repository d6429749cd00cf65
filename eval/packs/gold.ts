/** First and last calendar day, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface GoldRange {
  readonly low: number;
  readonly high: number;
  /** The verdicts a careful coder may give. */
  readonly agreement: readonly string[];
}

export interface GoldIncident {
  readonly id: string;
  readonly date: Days;
  readonly place: { readonly names: readonly string[]; readonly lat: number; readonly lon: number };
  readonly killed: GoldRange | null;
  readonly wounded: GoldRange | null;
  readonly articles: number;
  readonly respondsTo?: readonly string[];
}

/** What a careful coder finds in a pack; `examples/README.md` explains each key. */
export interface GoldPack {
  readonly pack: string;
  readonly articles: readonly { readonly file: string }[];
  readonly accounts: { readonly least: number; readonly most: number };
  readonly incidents: readonly GoldIncident[];
  readonly background: readonly {
    readonly what: string;
    readonly date: Days;
    readonly killed: number | null;
  }[];
  readonly notActual: readonly string[];
  readonly utterances: readonly {
    readonly a: string;
    readonly b: string;
    readonly effect: "wording" | "meaning";
  }[];
  readonly entities: readonly { readonly names: readonly string[] }[];
  readonly noise: readonly string[];
}

/** One thing a pack's gold asks for, and whether it was met; `kind` is the metric it counts in. */
export interface Check {
  readonly kind: string;
  readonly met: boolean;
  readonly detail: string;
}
