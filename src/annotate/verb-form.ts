import { irregularParticiples, irregularPasts, irregularVerbs } from "../lexicon/verbs.ts";

/** Which inflections a lower-case verb form can be. */
export interface VerbForm {
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
}

const bases: ReadonlySet<string> = new Set(irregularVerbs.map((verb) => verb.base));
const be: Readonly<Record<string, Partial<VerbForm>>> = {
  be: { base: true },
  am: { third: true },
  "'m": { third: true },
  is: { third: true },
  are: { third: true },
  "'re": { third: true },
  was: { past: true },
  were: { past: true },
  been: { participle: true },
  being: { gerund: true },
};
const none: VerbForm = { base: false, third: false, past: false, participle: false, gerund: false };
/** Base forms that look inflected. */
const plainBases: ReadonlySet<string> = new Set(
  "need feed bleed breed speed heed seed weed proceed succeed exceed embed shed wed bring sing ring sting string swing fling cling spring wring sling ping ding impinge discuss pass miss press address assess cross focus guess kiss process progress stress toss witness amass possess dismiss harass express suppress confess surpass trespass bless dress mess toss".split(
    " ",
  ),
);

const longestMemory = 50_000;
const memory = new Map<string, VerbForm>();

/** The inflections a verb form can be by its shape and the table of irregular verbs. */
export function verbForm(lower: string): VerbForm {
  const known = memory.get(lower);
  if (known) return known;
  if (memory.size >= longestMemory) memory.clear();
  const found = inflections(lower);
  memory.set(lower, found);
  return found;
}

function inflections(lower: string): VerbForm {
  const special = be[lower];
  if (special) return { ...none, ...special };
  const past = irregularPasts.has(lower);
  const participle = irregularParticiples.has(lower);
  const base = bases.has(lower) || plainBases.has(lower);
  if (past || participle) return { base, third: false, past, participle, gerund: false };
  if (base) return { ...none, base };
  if (/.[aeiouy].*ing$/.test(lower) || /^[aeiouy].*ing$/.test(lower)) return { ...none, gerund: true };
  if (/[a-z]ed$/.test(lower)) return { ...none, past: true, participle: true };
  if (/[^s]s$/.test(lower)) return { ...none, third: true };
  return /[.\d@]/.test(lower) ? none : { ...none, base: true };
}
