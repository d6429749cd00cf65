import type { ActPattern, ActPiece } from "../src/lexicon/act-pattern.ts";

type Synsets = ReadonlyMap<string, readonly (readonly string[])[]>;

interface Word {
  readonly text: string;
  readonly tight: boolean;
}

function wordsOf(pattern: string): Word[] {
  return pattern
    .trim()
    .split(/\s+/)
    .flatMap((joined) =>
      joined
        .split("_")
        .filter((text) => text !== "")
        .map((text, at) => ({ text, tight: at > 0 })),
    );
}

/** The word sets named `&NAME`, nested ones unfolded. */
function synsetsOf(lines: readonly string[]): Synsets {
  const sets = new Map<string, string[]>();
  let current: string[] | null = null;
  for (const line of lines) {
    const head = /^&(\S+)/.exec(line)?.[1];
    if (head) {
      current = [];
      sets.set(head.replace(/_$/, ""), current);
    } else if (line.startsWith("+") && current) current.push(line.slice(1).trim());
    else if (line.trim() !== "") current = null;
  }
  const unfold = (name: string, depth: number): string[][] =>
    (sets.get(name) ?? []).flatMap((entry) =>
      entry.startsWith("&") && depth < 4
        ? unfold(entry.slice(1), depth + 1)
        : [entry.toLowerCase().split(/[_ ]+/).filter(Boolean)],
    );
  return new Map([...sets.keys()].map((name) => [name, unfold(name, 0)]));
}

function pieceOf(word: Word, synsets: Synsets): ActPiece | null {
  if (word.text === "%") return { options: [], tight: false };
  if (/^[+$^]$/.test(word.text)) return null;
  const set = word.text.startsWith("&") ? synsets.get(word.text.slice(1)) : undefined;
  return { options: set ?? [[word.text.toLowerCase()]], tight: word.tight };
}

function rootOf(code: string): string | null {
  const first = code.split(":")[0] as string;
  return /^\d\d/.test(first) ? first.slice(0, 2) : null;
}

interface Block {
  readonly verbs: readonly string[];
  readonly root: string | null;
}

function patternsOf(line: string, block: Block, synsets: Synsets): ActPattern[] {
  const found = /^-\s*(.*?)\s*\[([^\]]*)\]/.exec(line);
  if (!found) return [];
  const words = wordsOf(found[1] as string);
  const star = words.findIndex((word) => word.text === "*");
  if (star < 0 || !/^(?:\d|---)/.test(found[2] as string)) return [];
  const pieces = (list: readonly Word[]) => list.flatMap((word) => pieceOf(word, synsets) ?? []);
  return [
    {
      id: line.trim(),
      verbs: block.verbs,
      before: pieces(words.slice(0, star)),
      after: pieces(words.slice(star + 1)),
      closeBefore: words[star]?.tight === true,
      closeAfter: words[star + 1]?.tight === true,
      root: rootOf(found[2] as string),
    },
  ];
}

function plainPattern({ verbs, root }: Block): ActPattern {
  return { id: verbs[0] ?? "", verbs, before: [], after: [], closeAfter: false, closeBefore: false, root };
}

/** The regular endings the coder itself adds to a verb; all other forms are listed in braces or have blocks of their own. */
function regularForms(phrase: string): string[] {
  const [head = "", ...rest] = phrase.split(" ");
  const stem = head.replace(/[ey]$/, "");
  const endings = head.endsWith("e")
    ? [head, `${head}s`, `${head}d`, `${stem}ing`]
    : head.endsWith("y") && !/[aeiou]y$/.test(head)
      ? [head, `${stem}ies`, `${stem}ied`, `${head}ing`]
      : [head, /(?:s|x|z|ch|sh)$/.test(head) ? `${head}es` : `${head}s`, `${head}ed`, `${head}ing`];
  return endings.map((form) => [form, ...rest].join(" "));
}

/** "WORD {FORM FORM}" as phrases in lower case. */
function formsOf(line: string): string[] {
  const bare = line.replace(/#.*$/, "").replace(/[+]/g, "");
  const phrase = (text: string) => text.toLowerCase().split("_").filter(Boolean).join(" ");
  const head = phrase((/^[^{[]*/.exec(bare)?.[0] ?? "").trim().replace(/ +/g, "_"));
  const listed = (/\{([^}]*)\}/.exec(bare)?.[1] ?? "").split(/\s+/).filter(Boolean).map(phrase);
  return head === "" ? [] : [...new Set([...regularForms(head), ...listed])];
}

/** A line of a block that names a verb, with a code of its own if it has one. */
function verbOf(line: string, root: string | null): Block {
  const own = /\[([^\]]*)\]/.exec(line)?.[1];
  return { verbs: formsOf(line), root: own ? rootOf(own) : root };
}

/** The verbs and patterns of one block; each pattern is for all its verbs. */
function blockPatterns(lines: readonly string[], root: string | null, synsets: Synsets): ActPattern[] {
  const verbs: Block[] = [];
  const patterns: string[] = [];
  let inSet = false;
  for (const line of lines) {
    if (line.startsWith("&")) inSet = true;
    else if (line.trim() === "") inSet = false;
    else if (line.startsWith("-")) patterns.push(line);
    else if (/^\+?[A-Z]/.test(line) && !inSet) verbs.push(verbOf(line, root));
  }
  const all: Block = { verbs: [...new Set(verbs.flatMap((one) => one.verbs))], root };
  return [...verbs.map(plainPattern), ...patterns.flatMap((line) => patternsOf(line, all, synsets))];
}

/** The verbs and patterns of a PETRARCH verb file; codes are cut to their first two digits. */
export function verbPatterns(text: string): ActPattern[] {
  const lines = text.split("\n").map((line) => line.replace(/(^|\s)#.*$/, ""));
  const synsets = synsetsOf(lines);
  const heads = lines.flatMap((line, at) => (/^---/.test(line) ? [at] : []));
  return heads.flatMap((at, index) => {
    const code = /\[([^\]]*)\]/.exec(lines[at] as string)?.[1] ?? "";
    return blockPatterns(lines.slice(at + 1, heads[index + 1] ?? lines.length), rootOf(code), synsets);
  });
}

/** The names of a PETRARCH actor or agent file, in lower case; agents with their plurals. */
export function partyPhrases(text: string): string[] {
  const sets = new Map<string, readonly string[]>();
  const phrases: string[] = [];
  for (const line of text.split("\n").map((one) => one.replace(/#.*$/, ""))) {
    const set = /^(![A-Z]+!)\s*=\s*(.*)/.exec(line);
    if (set) sets.set(set[1] as string, (set[2] as string).split(/[,\s]+/).filter(Boolean));
    const name = /^\+?([A-Z!][^[{<]*)/.exec(line)?.[1];
    if (!name || set) continue;
    const marker = /![A-Z]+!/.exec(name)?.[0];
    const unfolded = marker ? (sets.get(marker) ?? []).map((one) => name.replace(marker, one)) : [name];
    const listed = (/\{([^}]*)\}/.exec(line)?.[1] ?? "").split(/\s+/).filter(Boolean);
    for (const one of [...unfolded, ...listed]) {
      const phrase = one
        .toLowerCase()
        .split(/[_\s]+/)
        .filter(Boolean)
        .join(" ");
      phrases.push(phrase, ...(line.includes("~") ? [`${phrase}s`] : []));
    }
  }
  return phrases;
}
