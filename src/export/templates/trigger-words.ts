import { type IncidentWord, incidentVerbs } from "../../lexicon/incident-words.ts";
import type { VerbGroup } from "../../model/annotated-article.ts";
import type { Line } from "./line.ts";

export type Stage = "ACCOMPLISHED" | "ATTEMPTED" | "THREATENED";

const attempt =
  /^(?:attempt|attempted|try|tried|trying|foil|foiled|failed|fail|frustrate|thwart|thwarted|defuse|defused|deactivated|deactivate|unsuccessful|escape|escaped|survived|survive|unharmed|plot|unexploded)$/;
const threat = /^(?:threaten|threatened|threat|threats|threatening)$/;

/** How far the deed went, as the words beside tokens `[from, to)` say. */
export function stageOf(line: Line, from: number, to: number): Stage {
  const near = line.page.tokens.slice(Math.max(from - 6, line.page.sentences[line.index]?.from ?? 0), to + 3);
  if (near.some((token) => threat.test(token.lower))) return "THREATENED";
  return near.some((token) => attempt.test(token.lower)) ? "ATTEMPTED" : "ACCOMPLISHED";
}

/** "set fire to X", "set X on fire", "opened fire on X": verbs that say it with their object. */
export function phrasalWord(line: Line, verb: VerbGroup): IncidentWord | undefined {
  const lemma = line.page.tokens[verb.head]?.lemma ?? "";
  const words = line.page.tokens.slice(verb.to, verb.to + 9).map((token) => token.lower);
  if (lemma === "set" && (words[0] === "fire" || / on fire\b|afire|ablaze/.test(` ${words.join(" ")}`)))
    return incidentVerbs.get("burn");
  if (lemma === "go" && words[0] === "off") return incidentVerbs.get("explode");
  if (lemma === "open" && words[0] === "fire") return incidentVerbs.get("shoot");
  if (
    /^(?:find|discover)$/.test(lemma) &&
    verb.voice === "passive" &&
    /^(?:dead|murdered|slain|shot|executed)$/.test(words[0] ?? "")
  )
    return incidentVerbs.get("slay");
  if (/^(?:claim|cost|take)$/.test(lemma) && /^the (?:life|lives) of /.test(words.slice(0, 4).join(" ")))
    return incidentVerbs.get("kill");
  if (/^(?:take|hold)$/.test(lemma) && words.includes("hostage")) return incidentVerbs.get("kidnap");
  if (
    /^(?:shoot|beat|stab|torture|burn|hack|club|stone)$/.test(lemma) &&
    words[0] === "to" &&
    words[1] === "death"
  )
    return incidentVerbs.get("slay");
  return incidentVerbs.get(lemma);
}

/** Participles that stand before people and tell what befell them. */
export const attributes: ReadonlyMap<string, IncidentWord | undefined> = new Map(
  [
    ["murdered", "murder"],
    ["assassinated", "assassinate"],
    ["slain", "slay"],
    ["massacred", "massacre"],
    ["executed", "execute"],
    ["kidnapped", "kidnap"],
    ["kidnaped", "kidnap"],
    ["abducted", "abduct"],
  ].map(([form = "", lemma = ""]) => [form, incidentVerbs.get(lemma)]),
);
