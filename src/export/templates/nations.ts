import { actorForms } from "../../lexicon/actors.ts";
import { type Fill, fill } from "./fill.ts";
import type { Victim } from "./merge.ts";
import { quoted } from "./quoted.ts";

/** The state whose people or things a word of the phrase says they are ("Spanish priests"), in upper case. */
function nationOf({ party }: Victim): string | null {
  const words = (party.name ? (party.description ?? "") : party.text).split(/\s+/);
  for (const word of words) {
    const spelt = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
    const form = actorForms(/^u\.s\.$/i.test(word) ? "American" : spelt).find(
      (one) => one.use === "demonym" && one.row.id.startsWith("state-"),
    );
    if (form) return form.row.name.toUpperCase();
  }
  return null;
}

/** Fills of "foreign nation": where the nation is not the country of the incident. */
export function nationSlot(victims: readonly Victim[], country: string): Fill[] {
  return victims.flatMap((victim) => {
    const nation = nationOf(victim);
    return nation && nation !== country
      ? [
          fill(
            `${nation}: ${quoted(victim.party.name ?? victim.party.text)}`,
            "muc4/target/nation",
            victim.party.words,
          ),
        ]
      : [];
  });
}
