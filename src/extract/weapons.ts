import { type Weapon, weaponForms, weapons } from "../lexicon/weapons.ts";
import type { AnnotatedArticle, TokenRange } from "../model/annotated-article.ts";
import type { Entity, Mention } from "../model/entity.ts";
import { PhraseTable } from "../text/phrase-table.ts";

const table = new PhraseTable<Weapon>();
for (const weapon of weapons) for (const form of weaponForms(weapon)) table.add(form, weapon);

/** A weapon named over tokens `[from, to)`, with the id of its entity. */
export interface WeaponMention extends TokenRange {
  readonly weapon: Weapon;
  readonly entity: string;
}

export interface WeaponFindings {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly found: readonly WeaponMention[];
}

const unlikely: ReadonlySet<string> = new Set(["VERB", "AUX", "ADP"]);

/** Weapons and the platforms that carry them: entities `w1`, `w2` … in the order they are first named. */
export function extractWeapons({ article, tokens, sentences }: AnnotatedArticle): WeaponFindings {
  const ids = new Map<Weapon, string>();
  const names = new Map<Weapon, Set<string>>();
  const found: WeaponMention[] = [];
  for (const sentence of sentences) {
    const words = tokens.slice(sentence.from, sentence.to).map((token) => token.lower);
    for (const match of table.matches(words)) {
      const weapon = match.values[0] as Weapon;
      const [from, to] = [match.from + sentence.from, match.to + sentence.from];
      const last = tokens[to - 1];
      if (!last || unlikely.has(last.pos)) continue;
      const entity = ids.get(weapon) ?? `w${ids.size + 1}`;
      ids.set(weapon, entity);
      const text = article.text.slice(tokens[from]?.start, last.end);
      names.set(weapon, (names.get(weapon) ?? new Set()).add(text));
      found.push({ from, to, weapon, entity });
    }
  }
  const entities = [...ids].map(
    ([weapon, id]): Entity => ({
      id,
      type: "weapon",
      name: weapon.names[0] as string,
      names: [...(names.get(weapon) ?? [])].sort(),
      actor: null,
    }),
  );
  const mentions = found.map(
    ({ from, to, entity }): Mention => ({
      start: tokens[from]?.start as number,
      end: tokens[to - 1]?.end as number,
      type: "weapon",
      entity,
      form: "nominal",
    }),
  );
  return { entities, mentions, found };
}
