/** How feeds say that an item goes on elsewhere, at the very end of its text. */
export interface CutMark {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly source: string;
}

export const cutMarks: readonly CutMark[] = [
  {
    id: "ellipsis",
    pattern: /(?:…|\.\.\.|&hellip;|&#8230;)[\s\])]*$/i,
    example: "The minister said [&#8230;]",
    source: "WordPress excerpts",
  },
  {
    id: "read-more",
    pattern: /\b(?:read (?:more|on|the (?:full|whole|rest)\b[\w\s]{0,30})|continue reading)[\s\W]*$/i,
    example: "Read more",
    source: "English news feeds",
  },
  {
    id: "lire-la-suite",
    pattern: /\blire la suite[\s\W]*$/i,
    example: "Lire la suite »",
    source: "French news feeds",
  },
  {
    id: "leer-mas",
    pattern: /\b(?:leer|seguir leyendo|sigue leyendo)(?: más)?[\s\W]*$/i,
    example: "Leer más",
    source: "Spanish news feeds",
  },
  {
    id: "weiterlesen",
    pattern: /\bweiterlesen[\s\W]*$/i,
    example: "Weiterlesen …",
    source: "German news feeds",
  },
];

/** What blog software puts behind every item, cut or not. */
export const feedFooters: readonly CutMark[] = [
  {
    id: "appeared-first-on",
    pattern: /\bThe post [^\n]{1,400} (?:appeared first|first appeared) on [^\n]{1,200}$/i,
    example: "The post Strike hits port appeared first on The Courier.",
    source: "WordPress feeds",
  },
];
