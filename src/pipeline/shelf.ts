import { type Focus, focusArticle } from "../link/article-focus.ts";
import { redate } from "../link/sister-dates.ts";
import type { Analysis } from "../model/analysis.ts";
import type { Dossier, DossierArticle, Incident } from "../model/dossier.ts";
import { localKey } from "../model/links.ts";

/** Gives the analyses of articles, in any order; those it does not hold are left out. */
export type Load = (articles: readonly string[]) => Promise<readonly Analysis[]>;

function grouped(incidents: readonly Incident[]): Map<string, Incident[]> {
  const found = new Map<string, Incident[]>();
  for (const incident of incidents) {
    for (const article of incident.articles) {
      const own = found.get(article);
      if (own) own.push(incident);
      else found.set(article, [incident]);
    }
  }
  return found;
}

/** A dossier with those analyses of its articles that were asked for so far. */
export class Shelf {
  readonly dossier: Dossier;
  readonly entityOf: ReadonlyMap<string, string>;
  readonly articleOf: ReadonlyMap<string, DossierArticle>;
  /** Place of each article in the dossier. */
  readonly order: ReadonlyMap<string, number>;
  readonly incidentOf: ReadonlyMap<string, Incident>;
  readonly incidentsIn: ReadonlyMap<string, readonly Incident[]>;
  readonly #load: Load;
  readonly #held = new Map<string, Analysis>();
  readonly #focused = new Map<string, Focus>();
  #patch: ReadonlyMap<string, string> = new Map();

  constructor({ dossier, entityOf }: Pick<Shelf, "dossier" | "entityOf">, load: Load) {
    this.dossier = dossier;
    this.entityOf = entityOf;
    this.articleOf = new Map(dossier.articles.map((article) => [article.id, article]));
    this.order = new Map(dossier.articles.map(({ id }, at) => [id, at]));
    this.incidentOf = new Map(dossier.incidents.map((incident) => [incident.id, incident]));
    this.incidentsIn = grouped(dossier.incidents);
    this.#load = load;
  }

  /** Loads what of `articles` stands in the dossier. */
  async fetch(articles: Iterable<string>): Promise<void> {
    const wanted = [...new Set(articles)].filter((id) => this.articleOf.has(id) && !this.#held.has(id));
    if (wanted.length === 0) return;
    for (const analysis of await this.#load(wanted)) this.#held.set(analysis.article.id, analysis);
    const lost = wanted.find((id) => !this.#held.has(id));
    if (lost !== undefined) throw new Error(`Cannot rejudge: no analysis of article ${lost}`);
  }

  get held(): ReadonlyMap<string, Analysis> {
    return this.#held;
  }

  /** Analyses on the shelf of `articles`, in the dossier's order. */
  analyses(articles: Iterable<string>): Analysis[] {
    const at = (id: string) => this.order.get(id) as number;
    return [...new Set(articles)]
      .filter((id) => this.#held.has(id))
      .sort((a, b) => at(a) - at(b))
      .map((id) => this.#held.get(id) as Analysis);
  }

  /** An article's analysis with the day that another gave it, where one did. */
  dated(analysis: Analysis): Analysis {
    const { published, datedBy } = this.articleOf.get(analysis.article.id) as DossierArticle;
    return datedBy && published ? redate(analysis, published, datedBy) : analysis;
  }

  /** Lets what articles name lead where a judgement now leads it; before anything is focused. */
  leadEntities(patch: ReadonlyMap<string, string>): void {
    this.#patch = patch;
  }

  /** Ids of the dossier's entities, as judged now, by those of the articles on the shelf. */
  entities(articles: Iterable<string> = this.#held.keys()): Map<string, string> {
    const ids = new Map<string, string>();
    for (const { article, entities } of this.analyses(articles)) {
      for (const { id } of entities) {
        const key = localKey(article.id, id);
        const global = this.#patch.get(key) ?? this.entityOf.get(key);
        if (global !== undefined) ids.set(key, global);
      }
    }
    return ids;
  }

  /** What the articles on the shelf tell, in the dossier's order. */
  focused(): Focus[] {
    return this.analyses(this.#held.keys()).map((analysis) => {
      const { id } = analysis.article;
      const focus = this.#focused.get(id) ?? focusArticle(this.dated(analysis), this.entities([id]));
      this.#focused.set(id, focus);
      return focus;
    });
  }
}
