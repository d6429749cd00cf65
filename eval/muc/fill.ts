/** One alternative of a fill: an item of a closed list, a string of the text, or an item about a string. */
export interface Alternative {
  /** Upper case, without quotes; null where the fill is a string alone. */
  readonly item: string | null;
  /** Strings of the text, any of which is right; null where the fill is an item alone. */
  readonly strings: readonly string[] | null;
  /** Where a string is about another string (`"MAYOR": "ANA RIOS"`), that one. */
  readonly about?: readonly string[];
}

export interface Fill {
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
}

const optionalMark = /^\?\s*/;

/** Parts of `text` between ` / ` that stand neither inside quotes nor inside parentheses ("(REGION / CITY)"). */
function splitAlternatives(text: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' && text[at - 1] !== "\\") quoted = !quoted;
    else if (!quoted && text[at] === "(") depth++;
    else if (!quoted && text[at] === ")") depth--;
    else if (text[at] === "/" && !quoted && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}

/** Bare words of a fill; dates that are alternatives stand in parentheses. */
function unquote(text: string): string {
  return text
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^"|"$/g, "")
    .replaceAll('\\"', '"')
    .trim();
}

function isQuoted(text: string): boolean {
  return text.startsWith('"');
}

/** `item: "string"`, `"string": "string"`, `item` or `"string"`; strings of a cross-reference may be alternatives. */
function parseSides(text: string): Alternative[] {
  const colon = /^((?:"(?:[^"\\]|\\.)*"|[^":])+(?:\s*\/\s*(?:"(?:[^"\\]|\\.)*"|[^":/]+))*)\s*:\s*(".*)$/.exec(
    text,
  );
  const left = splitAlternatives(colon ? (colon[1] as string) : text);
  const right = colon ? splitAlternatives(colon[2] as string).map(unquote) : null;
  if (left.every(isQuoted)) {
    return [{ item: null, strings: left.map(unquote), ...(right ? { about: right } : {}) }];
  }
  return left.map((item) => ({ item: unquote(item).toUpperCase(), strings: right }));
}

/** Reads one line of a MUC-4 key; null for `-` and `*`, which ask for nothing. */
export function parseFill(line: string): Fill | null {
  const text = line.trim();
  const optional = optionalMark.test(text);
  const rest = text.replace(optionalMark, "");
  if (rest === "-" || rest === "*" || rest === "") return null;
  return { alternatives: parseSides(rest), optional };
}
