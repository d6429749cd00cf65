import { findAccounts } from "../link/accounts.ts";
import type { LooseIncident } from "../link/incidents.ts";
import { findStories } from "../link/stories.ts";
import type { Account, DossierArticle, Story } from "../model/dossier.ts";
import type { IncidentGroup } from "../model/links.ts";
import type { Shelf } from "./shelf.ts";

/** The stories and accounts that incidents made anew change. */
export interface VoiceChange {
  readonly goneStories: ReadonlySet<string>;
  readonly stories: readonly Story[];
  /** Story id by incident, of all incidents of these stories. */
  readonly storyOfIncident: ReadonlyMap<string, string>;
  readonly incidents: readonly IncidentGroup[];
  readonly goneAccounts: ReadonlySet<string>;
  readonly accounts: readonly Account[];
  /** Account id by article, where it is another than before. */
  readonly accountOf: ReadonlyMap<string, string>;
}

function sameArticles(story: Story, before: Story | undefined): boolean {
  return (
    before !== undefined &&
    before.articles.length === story.articles.length &&
    before.articles.every((id, at) => id === story.articles[at])
  );
}

/** Articles of stories that have others beside them than before. */
function resettled(stories: readonly Story[], before: ReadonlyMap<string, Story>): Set<string> {
  return new Set(
    stories.filter((story) => !sameArticles(story, before.get(story.id))).flatMap(({ articles }) => articles),
  );
}

/** Accounts of the articles that moved to another story, and of all that were one voice with one of them. */
async function changeAccounts(
  articles: ReadonlySet<string>,
  { shelf, storyOf }: { shelf: Shelf; storyOf: ReadonlyMap<string, string> },
): Promise<Pick<VoiceChange, "goneAccounts" | "accounts" | "accountOf">> {
  const { accounts, copies } = shelf.dossier;
  const gone = new Set([...articles].map((id) => (shelf.articleOf.get(id) as DossierArticle).account));
  const members = accounts.filter(({ id }) => gone.has(id)).flatMap((account) => account.articles);
  const own = new Set(members);
  await shelf.fetch(members);
  const found = findAccounts(shelf.analyses(members), {
    copies: copies.filter(({ from, to }) => own.has(from) || own.has(to)),
    storyOf,
  });
  const elsewhere = [...found.accountOf].filter(
    ([id, account]) => shelf.articleOf.get(id)?.account !== account,
  );
  return { goneAccounts: gone, accounts: found.accounts, accountOf: new Map(elsewhere) };
}

/** Stories and accounts once `gone` incidents have become `incidents`. */
export async function changeVoices(
  incidents: readonly LooseIncident[],
  { gone, shelf }: { gone: ReadonlySet<string>; shelf: Shelf },
): Promise<VoiceChange> {
  const { dossier } = shelf;
  const touched = new Set([
    ...incidents.flatMap(({ articles }) => articles),
    ...[...gone].flatMap((id) => shelf.incidentOf.get(id)?.articles ?? []),
  ]);
  const stories = dossier.stories.filter(({ articles }) => articles.some((id) => touched.has(id)));
  const goneStories = new Set(stories.map(({ id }) => id));
  const at = (id: string) => shelf.order.get(id) as number;
  const articles = stories
    .flatMap((story) => story.articles)
    .sort((a, b) => at(a) - at(b))
    .map((id) => shelf.articleOf.get(id) as DossierArticle);
  const kept = dossier.incidents.filter(({ id, story }) => goneStories.has(story) && !gone.has(id));
  const found = findStories(articles, [...kept, ...incidents]);
  const storyOf = new Map(
    dossier.stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)),
  );
  for (const [article, story] of found.storyOf) storyOf.set(article, story);
  const moved = resettled(found.stories, new Map(stories.map((story) => [story.id, story])));
  const fresh = new Set(incidents.map(({ id }) => id));
  return {
    goneStories,
    stories: found.stories,
    storyOfIncident: new Map(found.incidents.map(({ id, story }) => [id, story])),
    incidents: found.incidents.filter(({ id }) => fresh.has(id)),
    ...(await changeAccounts(moved, { shelf, storyOf })),
  };
}
