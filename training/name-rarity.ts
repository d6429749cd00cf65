import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPath, readRecords } from "../eval/corpus.ts";
import { levelSounds, skeleton, tellingWords } from "../src/text/name-sounds.ts";

/** Writes the table of `src/lexicon/name-rarity.ts`: run `node training/name-rarity.ts`, then format. */
const corpora = join(import.meta.dirname, "..", "..", "shared", "corpora", "names");
const fewest = 6;
const latin = /^[\p{Script=Latin}\p{M}\p{P}\p{Zs}\d]+$/u;

interface AliasGroup {
  readonly group: readonly string[];
}

function skeletons({ group }: AliasGroup): Set<string> {
  return new Set(
    group
      .filter((name) => latin.test(name))
      .flatMap((name) => tellingWords(name).map((word) => skeleton(levelSounds(word)))),
  );
}

const counts = new Map<string, number>();
let groups = 0;
for (const folder of ["ofac", "translit"]) {
  for (const record of readRecords<AliasGroup>(dataPath(join(corpora, folder)))) {
    groups++;
    for (const key of skeletons(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
}
const frequent = [...counts].filter(([key, count]) => count >= fewest && /^[a-z0-9]+$/.test(key));
const levels = [...Map.groupBy(frequent, ([, count]) => Math.floor(Math.log2(count)))].sort(
  ([a], [b]) => b - a,
);
const rows = levels.map(
  ([level, members]) =>
    `  [${level}, "${members
      .map(([key]) => key)
      .sort()
      .join(" ")}"],`,
);
const code = `import { levelSounds, skeleton } from "../text/name-sounds.ts";

/**
 * How many names bear a word, by its consonant skeleton: the floor of the binary logarithm of the number of alias groups,
 * of ${groups}, that hold it. Example: "mhmd" for Muhammad stands high; words that are absent are rare.
 * Source: counted by training/name-rarity.ts over the shared names of the OFAC list (US government work), netranslit (CC0)
 * and Google transliteration (Apache-2.0).
 */
const rows: readonly (readonly [number, string])[] = [
${rows.join("\n")}
];

const total = Math.log2(${groups});
const levels = new Map(rows.flatMap(([level, keys]) => keys.split(" ").map((key): [string, number] => [key, level])));

/** How much a word tells a name from others, 0 to 1: 0 would be a word in every name, 1 is one hardly met. */
export function nameRarity(word: string): number {
  const level = levels.get(skeleton(levelSounds(word)));
  return level === undefined ? 1 : 1 - level / total;
}
`;
writeFileSync(join(import.meta.dirname, "..", "src", "lexicon", "name-rarity.ts"), code);
