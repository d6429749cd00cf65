/** Nouns that name no kind of happening and point to one told of, with the types they may stand for; null where any. */
interface PointingRow {
  readonly nouns: string;
  readonly types: readonly string[] | null;
  readonly example: string;
}

/** General nouns after Halliday and Hasan 1976; the rest own knowledge of general usage. */
const rows: readonly PointingRow[] = [
  {
    nouns: "incident episode tragedy ordeal carnage crime",
    types: null,
    example: "Police are investigating the incident.",
  },
  {
    nouns: "blaze inferno",
    types: ["arson", "explosion", "strike", "bombing", "accident"],
    example: "The blaze destroyed the hall.",
  },
  {
    nouns: "disorder disturbances mayhem",
    types: ["riot", "clash", "protest", "crowd-dispersal"],
    example: "Eight were held over the disorder.",
  },
  {
    nouns: "launch launches salvo volley",
    types: ["strike"],
    example: "South Korea condemned the launches.",
  },
  {
    nouns: "operation",
    types: ["raid", "offensive", "arrest", "strike", "release"],
    example: "The operation lasted three hours.",
  },
  { nouns: "putsch mutiny", types: ["coup"], example: "The putsch was condemned." },
];

/** Types each pointing noun may stand for, null for any. */
export const pointingNouns: ReadonlyMap<string, readonly string[] | null> = new Map(
  rows.flatMap(({ nouns, types }) => nouns.split(" ").map((noun) => [noun, types] as const)),
);

/** Verbs that tell when a happening was, of whatever told before; a pronoun before them is the happening. */
export const occurringVerbs: ReadonlySet<string> = new Set(
  "came comes happened happens occurred followed follows took".split(" "),
);

/** Verbs that tell how a happening went, where its noun was the subject before. */
export const coursingVerbs: ReadonlySet<string> = new Set(
  "began started lasted ended erupted spread continued killed injured wounded left destroyed damaged triggered prompted sparked drew caused".split(
    " ",
  ),
);

/** What is said of a happening behind "it was", by its first words. */
export const predicates: readonly (readonly string[])[] = [
  "in retaliation",
  "in response",
  "in reprisal",
  "in revenge",
  "part of",
  "carried out",
  "claimed by",
  "condemned",
  "a response",
  "an answer",
  "a reprisal",
].map((phrase) => phrase.split(" "));

/** Words before "it" by which somebody has a part in it, and those around it. */
export const partsInIt: readonly (readonly string[])[] = [
  "carried it out",
  "carry it out",
  "carrying it out",
  "behind it",
  "responsible for it",
  "responsibility for it",
  "done it",
  "did it",
  "claimed it",
  "condemned it",
].map((phrase) => phrase.split(" "));
