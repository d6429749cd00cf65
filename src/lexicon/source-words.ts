import { outlets } from "./outlets.ts";

/** What a noun at the head of a source is: people who stay unnamed, a body that speaks as one, words on paper, a post. */
export type SourceKind = "people" | "body" | "document" | "post";

type Row = readonly [kind: SourceKind, example: string, nouns: string];

/** Singular nouns; plurals are told by their ending. Source: own knowledge of general usage. */
const rows: readonly Row[] = [
  [
    "people",
    "Officials said the bridge was shut.",
    "official source witness eyewitness resident survivor spokesman spokeswoman spokesperson diplomat analyst expert doctor medic nurse paramedic rescuer soldier commander officer fighter militant rebel insider aide adviser advisor lawmaker activist villager local neighbour neighbor relative mother father brother sister wife husband son daughter friend colleague worker employee investigator prosecutor lawyer attorney judge reporter journalist correspondent observer monitor critic supporter opponent protester demonstrator voter citizen leader minister mayor governor senator president general colonel chief director head scholar researcher scientist economist historian strategist pollster operative donor candidate rival executive manager owner driver pilot sailor passenger passerby refugee migrant detainee prisoner defector informant person people man woman child boy girl somebody someone other many some most one both few several all everyone nobody anyone none republican democrat conservative liberal defender detractor ally veteran elder cleric imam priest bishop teacher student coroner medical_examiner surgeon captain lieutenant sergeant deputy secretary envoy ambassador negotiator mediator speaker",
  ],
  [
    "body",
    "The ministry said the bridge was shut.",
    "ministry army military navy police force government administration authority court group company agency campaign department office committee council embassy consulate hospital party union university institute service bureau commission parliament congress senate cabinet coalition alliance command brigade battalion regiment unit militia movement organization organisation foundation charity board bank firm association federation league network faction side presidency monarchy palace kremlin house team opposition junta regime state country nation city town defence defense judiciary prosecution union observatory watchdog monitor_group think_tank guard corps airline operator publisher newspaper magazine channel station broadcaster outlet paper daily site agency media press",
  ],
  [
    "document",
    "A report said the bridge was shut.",
    "statement report letter memo memorandum document record filing poll survey study analysis article book video footage email e-mail website transcript ruling decision indictment complaint affidavit data figure statistic communique communiqué release bulletin note dossier cable paper declaration resolution message image photo photograph picture recording audio map assessment review census audit finding evidence log notice leaflet editorial column piece story headline ad advert advertisement speech text brief order bill law constitution page file result graphic chart",
  ],
  ["post", "A post on Telegram said the bridge was shut.", "post tweet thread retweet reel livestream"],
];

const kinds: ReadonlyMap<string, SourceKind> = new Map(
  rows
    .toReversed()
    .flatMap(([kind, , nouns]) => nouns.split(" ").map((noun): [string, SourceKind] => [noun, kind])),
);

function singulars(lower: string): string[] {
  if (lower.endsWith("ies")) return [lower, `${lower.slice(0, -3)}y`];
  if (lower.endsWith("men")) return [lower, `${lower.slice(0, -3)}man`];
  if (lower.endsWith("es")) return [lower, lower.slice(0, -1), lower.slice(0, -2)];
  return lower.endsWith("s") ? [lower, lower.slice(0, -1)] : [lower];
}

/** The kind of source a lower-case noun heads, or null for any other noun. */
export function sourceKind(lower: string): SourceKind | null {
  for (const form of singulars(lower)) {
    const kind = kinds.get(form);
    if (kind) return kind;
  }
  return null;
}

/** Written names of social platforms, as they stand in text. */
export const platformNames: ReadonlySet<string> = new Set(
  outlets.filter((row) => row.kind === "social-platform").flatMap((row) => [row.name, ...row.forms]),
);

/** Verbs that publish words on a platform, with the platform they name by themselves. Source: own knowledge. */
export const postingVerbs: ReadonlyMap<string, string | null> = new Map([
  ["tweet", "Twitter"],
  ["retweet", "Twitter"],
  ["post", null],
  ["blog", null],
]);

/** Name of an account as platforms write it: "@harbournews". */
export const accountName: RegExp = /^@\w{2,}$/;
