import { respeak } from "../link/utterances.ts";
import type {
  Account,
  Dossier,
  DossierArticle,
  DossierEntity,
  Incident,
  Story,
  Utterance,
} from "../model/dossier.ts";
import { type Judgement, judgementOfRule } from "../model/judgement.ts";
import { type IncidentGroup, localKey } from "../model/links.ts";
import type { Message } from "../model/message.ts";
import { rankFacts, rankIncidents } from "../reconcile/reconcile.ts";
import type { Assembly } from "./assembly.ts";
import { changeEntities, type EntityChange } from "./entity-reach.ts";
import { changeFacts, type FactChange } from "./fact-change.ts";
import { articlesJudged, type IncidentReach, reachIncidents } from "./incident-reach.ts";
import { judgementsLast, staleBlocks } from "./judgement-messages.ts";
import { type Moved, movedBy } from "./moved.ts";
import { type Regrouped, regroupReach } from "./regrouping.ts";
import { type Load, Shelf } from "./shelf.ts";
import { changeVoices, type VoiceChange } from "./voices.ts";

/** What a dossier is judged anew by. */
export interface Rejudgement {
  /** All judgements, the new ones included. */
  readonly judgements: readonly Judgement[];
  /** Ids of those that were not there when the dossier was assembled. */
  readonly changed: readonly string[];
  /** Gives the analyses of articles of the dossier; asked for those alone that the new judgements touch. */
  readonly load: Load;
}

interface Change {
  readonly shelf: Shelf;
  readonly moved: Moved;
  readonly named: EntityChange | null;
  readonly reach: IncidentReach;
  readonly regrouped: Regrouped;
  readonly voices: VoiceChange;
  readonly facts: FactChange;
}

/** Incidents of which an event, an entity or the voice of an article is made anew. */
function seedsOf(articles: Iterable<string>, shelf: Shelf): Set<string> {
  return new Set([...articles].flatMap((id) => shelf.incidentsIn.get(id)?.map((one) => one.id) ?? []));
}

/** Makes groups, stories and accounts anew until none of the articles outside speaks with another voice. */
async function settleReach(moved: Moved, { shelf, named }: { shelf: Shelf; named: EntityChange | null }) {
  const entities = [
    ...shelf.dossier.entities.filter(({ id }) => !named?.gone.has(id)),
    ...(named?.entities ?? []),
  ];
  let seeds = seedsOf([...articlesJudged(moved), ...(named?.articles ?? [])], shelf);
  for (;;) {
    const reach = await reachIncidents(seeds, { moved, shelf });
    const regrouped = regroupReach(reach, { moved, shelf, entities, entityOf: shelf.entities() });
    const voices = await changeVoices(regrouped.incidents, { gone: reach.gone, shelf });
    const further = seedsOf(voices.accountOf.keys(), shelf);
    if ([...further].every((id) => reach.gone.has(id))) return { reach, regrouped, voices };
    seeds = new Set([...reach.gone, ...further]);
  }
}

function byFirstArticle<T extends { readonly articles: readonly string[] }>(
  all: readonly T[],
  shelf: Shelf,
): T[] {
  const at = ({ articles: [first] }: T) => shelf.order.get(first as string) as number;
  return all.toSorted((a, b) => at(a) - at(b));
}

/** What an incident that stays names as answered, or as what it is part of, now that others are made anew. */
function relinked(
  incident: Incident,
  link: "respondsTo" | "partOf",
  { shelf, reach, regrouped }: Change,
): readonly string[] {
  const found = new Set(incident[link].filter((id) => !reach.gone.has(id)));
  for (const { article, event: id } of incident.events) {
    const event = shelf.held.get(article)?.events.find((one) => one.id === id);
    for (const other of event?.[link] ?? []) {
      const target = regrouped.incidentOf.get(localKey(article, other));
      if (target !== undefined && target !== incident.id) found.add(target);
    }
  }
  const now = [...found].sort();
  return now.length === incident[link].length && now.every((one, at) => one === incident[link][at])
    ? incident[link]
    : now;
}

function staying(change: Change): Incident[] {
  const { shelf, reach, voices } = change;
  const near = new Set(
    change.regrouped.incidents
      .flatMap(({ articles }) => articles)
      .concat([...reach.gone].flatMap((id) => shelf.incidentOf.get(id)?.articles ?? [])),
  );
  return shelf.dossier.incidents
    .filter(({ id }) => !reach.gone.has(id))
    .map((incident): Incident => {
      const story = voices.storyOfIncident.get(incident.id) ?? incident.story;
      const placed = story === incident.story ? incident : { ...incident, story };
      if (!incident.articles.some((id) => near.has(id))) return placed;
      const respondsTo = relinked(incident, "respondsTo", change);
      const partOf = relinked(incident, "partOf", change);
      const same = respondsTo === incident.respondsTo && partOf === incident.partOf;
      return same ? placed : { ...placed, respondsTo, partOf };
    });
}

function requoted({ shelf, named }: Change): readonly Utterance[] {
  const { quotes } = shelf.dossier;
  if (!named || named.articles.size === 0) return quotes;
  const entityOf = shelf.entities(named.articles);
  return respeak(quotes, shelf.analyses(named.articles), entityOf);
}

/** Messages on judgements looked at again give way to what is now to be said of them. */
function saidAgain(
  { shelf, moved, named, reach, regrouped, facts }: Change,
  all: readonly Judgement[],
): Message[] {
  const incidental = moved.after.filter(({ ruling }) => ruling.kind === "place" || ruling.kind === "date");
  const answered = incidental.filter(({ id }) => regrouped.answered.has(id)).map(({ id }) => id);
  const again = new Set([
    ...moved.ids,
    ...(named?.judged ?? []),
    ...reach.judged,
    ...facts.judged,
    ...answered,
  ]);
  const isAgain = ({ rule }: Message) => again.has(judgementOfRule(rule) ?? "");
  const fresh = [
    ...regrouped.messages,
    ...(named?.messages ?? []),
    ...facts.messages,
    ...staleBlocks(shelf.held, all),
  ];
  return judgementsLast([...shelf.dossier.messages.filter((one) => !isAgain(one)), ...fresh.filter(isAgain)]);
}

function merged(change: Change, judgements: readonly Judgement[]): Assembly {
  const { shelf, named, voices, facts } = change;
  const { dossier } = shelf;
  const articles = dossier.articles.map((article): DossierArticle => {
    const account = voices.accountOf.get(article.id);
    return account === undefined ? article : { ...article, account };
  });
  const accounts: Account[] = [
    ...dossier.accounts.filter(({ id }) => !voices.goneAccounts.has(id)),
    ...voices.accounts,
  ];
  const stories: Story[] = [
    ...dossier.stories.filter(({ id }) => !voices.goneStories.has(id)),
    ...voices.stories,
  ];
  const accountOf = new Map(articles.map(({ id, account }) => [id, account]));
  const entities: readonly DossierEntity[] = named
    ? [...dossier.entities.filter(({ id }) => !named.gone.has(id)), ...named.entities].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      )
    : dossier.entities;
  const other = dossier.facts.filter(({ entity }) => entity === null || !facts.owners.has(entity));
  const made: Omit<Dossier, "version" | "engine"> = {
    articles,
    accounts: byFirstArticle(accounts, shelf),
    copies: dossier.copies,
    stories: byFirstArticle(stories, shelf),
    incidents: rankIncidents([...staying(change), ...facts.incidents], accountOf),
    facts: rankFacts([...other, ...facts.facts]),
    entities,
    quotes: requoted(change),
    messages: saidAgain(change, judgements),
  };
  const { version, engine } = dossier;
  const entityOf = named ? new Map([...shelf.entityOf, ...named.entityOf]) : shelf.entityOf;
  return { dossier: { version, engine, ...made }, entityOf };
}

/**
 * What `assemble` would give of the same analyses with the new judgements, made from the assembly before them: only
 * what these touch is grouped and reconciled anew, everything else is the same object as before. Rejects where an
 * analysis that is needed cannot be loaded. A judgement on a block waits, with a message, until its article is analyzed
 * again and everything assembled.
 */
export async function rejudge(
  before: Assembly,
  { judgements, changed, load }: Rejudgement,
): Promise<Assembly> {
  const moved = movedBy(judgements, changed);
  const shelf = new Shelf(before, load);
  const blocks = judgements.flatMap(({ id, ruling }) =>
    moved.ids.has(id) && ruling.kind === "block" ? [ruling.block.article] : [],
  );
  await shelf.fetch([...blocks, ...articlesJudged(moved)]);
  const named = await changeEntities(moved, shelf);
  if (named) shelf.leadEntities(named.entityOf);
  const settled = await settleReach(moved, { shelf, named });
  const { regrouped, voices } = settled;
  const incidents: readonly IncidentGroup[] = voices.incidents;
  const facts = await changeFacts({
    moved,
    shelf,
    regrouped,
    incidents,
    entities: new Set([...(named?.gone ?? []), ...(named?.entities.map(({ id }) => id) ?? [])]),
    articles: new Set([...(named?.articles ?? []), ...voices.accountOf.keys()]),
    accountOf: voices.accountOf,
  });
  return merged({ shelf, moved, named, ...settled, facts }, judgements);
}
