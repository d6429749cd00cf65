/** Letters of which a text must have at least one. */
type Required = readonly number[];

interface Reader {
  readonly source: string;
  at: number;
}

function codesOf(letters: string): number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** What a class or group asks for; a group that only looks around, or that may be left out, asks for nothing. */
function readAtom(reader: Reader): Required[] {
  const { source, at } = reader;
  let found: Required[];
  if (source[at] === "[") {
    const end = source.indexOf("]", at);
    reader.at = end + 1;
    found = [codesOf(source.slice(at + 1, end))];
  } else {
    const opening = /\((?:\?(?:<\w+>|<?[:=!]))?/y;
    opening.lastIndex = at;
    const [mark] = opening.exec(source) ?? unreadable(source);
    reader.at = at + mark.length;
    const inner = readBranches(reader);
    reader.at++;
    found = /[=!]$/.test(mark) ? [] : inner;
  }
  if (!/[?*]/.test(source[reader.at] ?? "")) return found;
  reader.at++;
  return [];
}

function unreadable(source: string): never {
  throw new Error(`Cannot tell what a time pattern requires: "${source}"`);
}

function readBranches(reader: Reader): Required[] {
  const branches: Required[][] = [[]];
  for (; reader.at < reader.source.length && reader.source[reader.at] !== ")"; ) {
    if (reader.source[reader.at] === "|") {
      reader.at++;
      branches.push([]);
    } else branches.at(-1)?.push(...readAtom(reader));
  }
  if (branches.length === 1) return branches[0] as Required[];
  return branches.every((branch) => branch.length > 0) ? [branches.flatMap(([first]) => first ?? [])] : [];
}

/** What any match of a compiled time pattern must contain: at least one letter of each list. */
export function requiredLetters(pattern: RegExp): readonly Required[] {
  const reader = { source: pattern.source, at: 0 };
  const found = readBranches(reader);
  return reader.at === pattern.source.length ? found : unreadable(pattern.source);
}

/** Whether a text with the letters marked in `present` can hold a match. */
export function canMatch(required: readonly Required[], present: Uint8Array): boolean {
  for (const codes of required) {
    let some = false;
    for (const code of codes) if (present[code]) some = true;
    if (!some) return false;
  }
  return true;
}
