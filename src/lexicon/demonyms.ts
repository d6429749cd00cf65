import { states } from "./states.ts";

/** Lower-case demonym ("iraqi", "south korean") → ISO codes of its countries, upper case. */
export const demonymCountries: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const state of states) {
    for (const demonym of state.demonyms) {
      const key = demonym.toLowerCase();
      const isos = table.get(key) ?? [];
      if (!isos.includes(state.iso.toUpperCase())) isos.push(state.iso.toUpperCase());
      table.set(key, isos);
    }
  }
  return table;
})();

function firstWord(phrase: string): string[] {
  return phrase.includes(" ") ? phrase.split(" ", 1) : [];
}

/** The first words of demonyms that have two ("south korean"). */
export const demonymOpeners: ReadonlySet<string> = new Set([...demonymCountries.keys()].flatMap(firstWord));
