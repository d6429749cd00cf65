import { type Article, articleId } from "../../model/article.ts";
import { type CodePoints, codePoints } from "../../text/code-points.ts";
import { textHash } from "../text-hashes.ts";
import type { ArticleRef } from "./claimed-words.ts";

/** The article a reference means: whether its text is the one exported, and if not, what stands at its address now. */
export type Found =
  | { readonly kind: "same"; readonly article: Article }
  | { readonly kind: "changed"; readonly article: Article }
  | { readonly kind: "missing" };

function fileName(uri: string | null): string {
  return uri?.split(/[\\/]/).at(-1) ?? "";
}

/** The stored articles, found by id, by the hash of their text, or by the id they would have under the exported address. */
export class Shelf {
  readonly #byId: ReadonlyMap<string, Article>;
  readonly #byFile: ReadonlyMap<string, readonly Article[]>;
  #byHash: ReadonlyMap<string, Article> | null = null;
  readonly #hashes = new Map<Article, string>();
  readonly #points = new Map<Article, CodePoints>();

  constructor(articles: Iterable<Article>) {
    const all = [...articles];
    this.#byId = new Map(all.map((article) => [article.id, article]));
    this.#byFile = Map.groupBy(all, ({ uri }) => fileName(uri));
  }

  get size(): number {
    return this.#byId.size;
  }

  /** The two counts of an article's text. */
  points(article: Article): CodePoints {
    const known = this.#points.get(article) ?? codePoints(article.text);
    this.#points.set(article, known);
    return known;
  }

  find(ref: ArticleRef): Found {
    const own = this.#byId.get(ref.id);
    if (own) return this.#same(own, ref) ? { kind: "same", article: own } : { kind: "changed", article: own };
    const twin = ref.sha256 === null ? this.#moved(ref) : this.#hashed(ref.sha256);
    if (twin) return { kind: "same", article: twin };
    const named = (this.#byFile.get(fileName(ref.uri)) ?? []).filter(({ uri }) => uri !== null);
    const [there] = named.filter(({ uri }) => uri === ref.uri);
    const changed = there ?? (named.length === 1 ? named[0] : undefined);
    return changed ? { kind: "changed", article: changed } : { kind: "missing" };
  }

  #same(article: Article, { sha256 }: ArticleRef): boolean {
    return sha256 === null || this.#hashOf(article) === sha256;
  }

  #hashOf(article: Article): string {
    const known = this.#hashes.get(article) ?? textHash(article.text);
    this.#hashes.set(article, known);
    return known;
  }

  #hashed(sha256: string): Article | undefined {
    this.#byHash ??= new Map([...this.#byId.values()].map((article) => [this.#hashOf(article), article]));
    return this.#byHash.get(sha256);
  }

  /** An article that lies elsewhere now: under its old address the content gives the id that was exported. */
  #moved({ id, uri }: ArticleRef): Article | undefined {
    if (uri === null) return undefined;
    return this.#byFile.get(fileName(uri))?.find((article) => articleId({ ...article, uri }) === id);
  }
}
