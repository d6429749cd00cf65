import type { Page } from "./page.ts";
import { bothWords, type Party, partyOf } from "./party.ts";

const words = (name: string): string[] => name.toLowerCase().match(/[\p{L}'-]{3,}/gu) ?? [];

/** People an article names, by every word of their names. */
export type Roster = ReadonlyMap<string, Party>;

const role =
  /^(?:president|leader|secretary|director|mayor|governor|chief|commander|judge|minister|candidate|rector|archbishop|bishop|priest|senator|deputy|congressman|owner|manager|head|member|lawyer|journalist|official|vice|deputy|spokesman|ambassador|consul|prosecutor|professor|doctor|adviser|coordinator|representative)/;

/** "Rios, leader of the union,": what stands behind a name between commas. */
function apposition(page: Page, { chunk }: Party): Party | null {
  if (page.tokens[chunk.to]?.lower !== ",") return null;
  const next = page.chunks.find((one) => one.from > chunk.to && one.from <= chunk.to + 2);
  const party = next ? partyOf(page, next) : null;
  return party && party.sort === "person" && party.name === null && role.test(party.head) ? party : null;
}

function joinParties(known: Party | undefined, party: Party): Party {
  if (!known) return party;
  const longer = (party.name ?? "").length > (known.name ?? "").length ? party : known;
  const other = longer === party ? known : party;
  return {
    ...longer,
    description: longer.description ?? other.description,
    kind: longer.kind ?? other.kind,
    former: longer.former || other.former,
    words: longer.description ? longer.words : bothWords(longer.words, other.words),
  };
}

export function rosterOf(page: Page): Roster {
  const roster = new Map<string, Party>();
  for (const chunk of page.chunks) {
    const party = partyOf(page, chunk);
    if (!party.name) continue;
    const beside = apposition(page, party);
    const told = beside
      ? {
          ...party,
          description: party.description ?? beside.text,
          kind: party.kind ?? beside.kind,
          former: party.former || beside.former,
          words: bothWords(party.words, beside.words),
        }
      : party;
    const last = words(party.name);
    const known = last.map((word) => roster.get(word)).find((one) => one !== undefined);
    const whole = joinParties(known, told);
    for (const word of words(whole.name as string)) roster.set(word, whole);
  }
  return roster;
}

/** The person as the whole article tells them; others as they are. */
export function settled(roster: Roster, party: Party): Party {
  if (!party.name) return party;
  const known = words(party.name)
    .reverse()
    .map((word) => roster.get(word))
    .find((one) => one !== undefined);
  if (!known) return party;
  return {
    ...known,
    chunk: party.chunk,
    text: known.name as string,
    description: known.description ?? party.description,
    kind: known.kind ?? party.kind,
  };
}
