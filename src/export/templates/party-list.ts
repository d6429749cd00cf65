import type { NounChunk } from "../../model/annotated-article.ts";
import { type Line, word } from "./line.ts";
import { type Party, partyOf } from "./party.ts";

/** The parties of a list; a role behind a name ("Rios, former mayor and senator") is no party of its own. */
export function parties(line: Line, chunks: readonly NounChunk[]): Party[] {
  const found: Party[] = [];
  let named = false;
  for (const party of chunks.map((chunk) => partyOf(line.page, chunk))) {
    const bare = party.sort === "person" && party.name === null && party.number === "1";
    const { pos = "", lower = "" } = line.page.tokens[party.chunk.from] ?? {};
    const apart = /^(?:a|an|the)$/.test(lower)
      ? word(line, party.chunk.from - 1) === ","
      : !/^(?:DET|PRON)$/.test(pos);
    const role: boolean = named && bare && apart;
    const last = found.at(-1);
    if (!role || !last) found.push(party);
    else if (last.name !== null && last.description === null)
      found[found.length - 1] = { ...last, description: party.text, kind: last.kind ?? party.kind };
    named = role || party.name !== null;
  }
  return found;
}
