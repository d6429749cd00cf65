import { findEntities } from "../link/entities.ts";
import type { DossierEntity } from "../model/dossier.ts";
import { type Judgement, wordsNamed } from "../model/judgement.ts";
import { localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { entityAt } from "../model/words-named.ts";
import type { Moved } from "./moved.ts";
import type { Shelf } from "./shelf.ts";

/** What judgements on entities change: which entities are made anew, and what of the articles' own now leads where. */
export interface EntityChange {
  /** Ids of the entities that were. */
  readonly gone: ReadonlySet<string>;
  readonly entities: readonly DossierEntity[];
  readonly entityOf: ReadonlyMap<string, string>;
  /** Articles of which an entity leads elsewhere now, or is called otherwise. */
  readonly articles: ReadonlySet<string>;
  readonly judged: ReadonlySet<string>;
  readonly messages: readonly Message[];
}

function isOnEntities({ ruling }: Judgement): boolean {
  return ruling.kind === "same-entity" || ruling.kind === "different-entity";
}

function keysNamed({ ruling }: Judgement, shelf: Shelf): string[] {
  return wordsNamed(ruling).flatMap((span) => {
    const analysis = shelf.held.get(span.article);
    const entity = analysis ? entityAt(analysis, span) : null;
    return entity === null ? [] : [localKey(span.article, entity)];
  });
}

function articlesOf(ids: ReadonlySet<string>, known: ReadonlyMap<string, DossierEntity>): string[] {
  return [...ids].flatMap((id) => known.get(id)?.names.flatMap(({ articles }) => articles) ?? []);
}

/** Ids of all entities that the judgements tie to those that the moved ones name, and the judgements that do. */
async function reach(moved: Moved, shelf: Shelf): Promise<{ ids: Set<string>; judged: Set<string> }> {
  const known = new Map(shelf.dossier.entities.map((entity) => [entity.id, entity]));
  const all = moved.all.filter(isOnEntities);
  const judged = new Set(all.filter(({ id }) => moved.ids.has(id)).map(({ id }) => id));
  const ids = new Set<string>();
  for (let before = -1; before < ids.size + judged.size; ) {
    before = ids.size + judged.size;
    const own = all.filter(({ id }) => judged.has(id));
    await shelf.fetch(own.flatMap(({ ruling }) => wordsNamed(ruling).map(({ article }) => article)));
    for (const key of own.flatMap((one) => keysNamed(one, shelf))) {
      const id = shelf.entityOf.get(key);
      if (id !== undefined) ids.add(id);
    }
    await shelf.fetch(articlesOf(ids, known));
    for (const one of all)
      if (keysNamed(one, shelf).some((key) => ids.has(shelf.entityOf.get(key) ?? ""))) judged.add(one.id);
  }
  return { ids, judged };
}

/** Makes anew the entities that moved judgements touch; null where none is on entities. */
export async function changeEntities(moved: Moved, shelf: Shelf): Promise<EntityChange | null> {
  if (!moved.all.some((one) => moved.ids.has(one.id) && isOnEntities(one))) return null;
  const { ids, judged } = await reach(moved, shelf);
  const known = new Map(shelf.dossier.entities.map((entity) => [entity.id, entity]));
  const named = new Set([...articlesOf(ids, known), ...shelf.held.keys()]);
  const own = shelf.analyses(named).map((analysis) => ({
    ...analysis,
    entities: analysis.entities.filter(({ id }) =>
      ids.has(shelf.entityOf.get(localKey(analysis.article.id, id)) ?? ""),
    ),
  }));
  const found = findEntities(
    own,
    moved.after.filter(({ id }) => judged.has(id)),
  );
  const renamed = new Set(
    found.entities.filter(({ id, name }) => known.get(id)?.name !== name).map(({ id }) => id),
  );
  const articles = [...found.entityOf].filter(
    ([key, id]) => shelf.entityOf.get(key) !== id || renamed.has(id),
  );
  return {
    gone: ids,
    entities: found.entities,
    entityOf: found.entityOf,
    articles: new Set(articles.map(([key]) => key.slice(0, key.indexOf("/")))),
    judged,
    messages: found.messages,
  };
}
