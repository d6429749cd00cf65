import { articleOf } from "../urn.ts";
import {
  type ArticleRef,
  type Claimed,
  type ClaimedWords,
  isOffset,
  type Unreadable,
} from "./claimed-words.ts";

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Deepest nesting that is followed: exports nest a dozen levels, a hostile file may nest until the stack ends. */
const deepest = 64;

/** Reads one file's worth of JSON values: first who the articles are, then the words said to stand in them. */
export class JsonReader {
  readonly #articles = new Map<string, ArticleRef>();
  readonly #words: ClaimedWords[] = [];
  readonly #unreadable: Unreadable[] = [];

  /** Notes what objects with an id say of articles; to be called for every value before any is read. */
  learn(value: unknown, depth = 0): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) for (const one of value) this.learn(one, depth + 1);
    if (!isObject(value)) return;
    const id = textOf(value.id);
    if (id !== null && ("sha256" in value || "uri" in value)) {
      const known = this.#articles.get(articleOf(id));
      this.#articles.set(articleOf(id), {
        id: articleOf(id),
        sha256: textOf(value.sha256) ?? known?.sha256 ?? null,
        uri: textOf(value.uri) ?? known?.uri ?? null,
        title: textOf(value.title) ?? known?.title ?? null,
      });
    }
    for (const one of Object.values(value)) if (typeof one === "object") this.learn(one, depth + 1);
  }

  /** Reads a value; `article` is the id of the article it speaks of as a whole, where it does. */
  read(value: unknown, { where, article }: { where: string; article: string | null }, depth = 0): void {
    if (depth > deepest) return;
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries())
        this.read(one, { where: `${where}[${index}]`, article }, depth + 1);
    }
    if (!isObject(value)) return;
    const own = this.#articleOf(value) ?? article;
    if (isObject(value.source) && Array.isArray(value.selector)) this.#selected(value, where);
    else if ("start" in value && "end" in value && typeof value.text === "string")
      this.#stands(value, where, own);
    for (const [key, one] of Object.entries(value)) {
      if (typeof one === "object" && one !== null && key !== "@context")
        this.read(one, { where: where === "" ? key : `${where}.${key}`, article: own }, depth + 1);
    }
  }

  claimed(): Claimed {
    return { words: this.#words, unreadable: this.#unreadable };
  }

  /** The article an object speaks of: the one it names, itself where it is one, or the one it is the analysis of. */
  #articleOf(value: Json): string | null {
    if (typeof value.article === "string") return articleOf(value.article);
    if (isObject(value.article)) return textOf(value.article.id);
    return "leftOut" in value ? textOf(value.id) : null;
  }

  #ref(id: string, sha256: string | null): ArticleRef {
    const known = this.#articles.get(id) ?? { id, sha256: null, uri: null, title: null };
    return sha256 === null ? known : { ...known, sha256 };
  }

  #stands({ start, end, text, sha256 }: Json, where: string, article: string | null): void {
    if (article === null) this.#unreadable.push({ where, why: "it names no article" });
    else if (!isOffset(start) || !isOffset(end) || start > end)
      this.#unreadable.push({ where, why: "its position is none" });
    else {
      const ref = this.#ref(article, textOf(sha256));
      this.#words.push({ where, article: ref, start, end, text: text as string, unit: "utf-16" });
    }
  }

  #selected({ source, selector }: Json, where: string): void {
    const selectors = (selector as readonly unknown[]).filter(isObject);
    const exact = textOf(selectors.find(({ type }) => type === "TextQuoteSelector")?.exact);
    const { start, end } = selectors.find(({ type }) => type === "TextPositionSelector") ?? {};
    const { id, sha256 } = source as Json;
    if (typeof id !== "string") this.#unreadable.push({ where, why: "it names no article" });
    else if (exact === null || !isOffset(start) || !isOffset(end) || start > end)
      this.#unreadable.push({ where, why: "it selects no words by quotation and position" });
    else {
      const article = this.#ref(articleOf(id), textOf(sha256));
      this.#words.push({ where, article, start, end, text: exact, unit: "code-point" });
    }
  }
}
