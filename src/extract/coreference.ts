import { bodyNouns, ownNamedBodies } from "../lexicon/actor-labels.ts";
import { actorById } from "../lexicon/actors.ts";
import { belongingWords } from "../lexicon/mention-words.ts";
import { personNouns } from "../lexicon/person-nouns.ts";
import type { AnnotatedArticle } from "../model/annotated-article.ts";
import { slice } from "../model/span.ts";
import { nameKey } from "../text/name-match.ts";
import { ClusterIndex } from "./cluster-index.ts";
import { compatible, type EntityCluster, isBody, mostRecent } from "./entity-cluster.ts";
import type { MentionDraft } from "./mention-draft.ts";
import {
  facilityCore,
  initialsOf,
  isShortForm,
  namePhrase,
  sameSpelling,
  wordsOfName,
} from "./name-links.ts";

/** Sentences that "the group" or a pronoun may look back over. */
const reach = 2;

function isSomebody(cluster: EntityCluster, last: MentionDraft): boolean {
  return cluster.type === "person" || (cluster.type === "people" && !last.plural);
}

/** Reads the mention drafts of an article in order and joins those of one thing. */
export class Coreference {
  readonly clusters: EntityCluster[] = [];
  readonly #annotated: AnnotatedArticle;
  readonly #index = new ClusterIndex();
  readonly #history: { readonly cluster: EntityCluster; readonly draft: MentionDraft }[] = [];

  constructor(annotated: AnnotatedArticle) {
    this.#annotated = annotated;
  }

  /** Joins the draft to what it means, or begins something new; null where it points at nothing known. */
  add(draft: MentionDraft): EntityCluster | null {
    const found = this.#resolve(draft);
    if (found) return this.#join(found, draft);
    const people = this.#asPeople(draft);
    return people ? this.#begin(people) : this.#isEmpty(draft) ? null : this.#begin(draft);
  }

  /** "Rebels took the airport": where they are no body told of before, they are people told of by a plural. */
  #asPeople(draft: MentionDraft): MentionDraft | null {
    if (draft.form !== "nominal" || draft.type !== "organization" || draft.organ || draft.owned) return null;
    const noun = personNouns.get(this.#annotated.tokens[draft.head]?.lower ?? "");
    return noun?.number === "plural" ? { ...draft, type: "people", plural: true } : null;
  }

  #resolve(draft: MentionDraft): EntityCluster | null {
    if (draft.form === "pronoun") return this.#pronoun(draft);
    return draft.form === "nominal" ? this.#nominal(draft) : this.#name(draft);
  }

  /** "The group" or "he" with nothing before it names nothing. */
  #isEmpty(draft: MentionDraft): boolean {
    if (draft.form !== "nominal") return draft.form === "pronoun";
    if (draft.owned) return true;
    return (
      draft.type === "organization" && draft.organ === null && (draft.definite || draft.to - draft.from < 2)
    );
  }

  #text(draft: MentionDraft): string {
    return slice(this.#annotated.article.text, draft);
  }

  #begin(draft: MentionDraft): EntityCluster {
    const { type, actor, organ, gender } = draft;
    const cluster: EntityCluster = {
      ...{ type, actor, organ, gender },
      ...{ mentions: [], phrases: new Set(), roles: new Set() },
    };
    this.clusters.push(cluster);
    return this.#join(cluster, draft);
  }

  #join(cluster: EntityCluster, draft: MentionDraft): EntityCluster {
    cluster.mentions.push(draft);
    this.#history.push({ cluster, draft });
    if (cluster.gender === "unknown") cluster.gender = draft.gender;
    if (draft.actor && !cluster.actor) {
      cluster.actor = draft.actor;
      cluster.type = actorById(draft.actor)?.type ?? cluster.type;
    }
    if (cluster.actor) this.#index.actor.set(cluster.actor, cluster);
    if (draft.organ) this.#index.organ.add(draft.organ, cluster);
    for (const role of draft.roles) {
      cluster.roles.add(role);
      this.#index.addRole(cluster, role);
    }
    if (draft.form === "name" || (draft.form === "nominal" && this.#isTold(cluster, draft))) {
      this.#learn(cluster, draft);
    }
    return cluster;
  }

  /** Whether the words of a noun phrase may stand for the cluster again: "militant faction", but not "the group" alone. */
  #isTold(cluster: EntityCluster, draft: MentionDraft): boolean {
    if (draft.owned) return false;
    return (
      cluster.mentions.length === 1 ||
      cluster.type === "people" ||
      namePhrase(this.#text(draft)).includes(" ")
    );
  }

  #learn(cluster: EntityCluster, draft: MentionDraft): void {
    const text = this.#text(draft);
    const phrase = namePhrase(text);
    if (draft.form === "name") {
      this.#index.ending.set(draft.to, cluster);
      this.#carry(draft);
    }
    if (draft.form === "nominal" && !draft.plural && draft.type === "people") {
      this.#index.told.set(draft.to, cluster);
    }
    if (cluster.phrases.has(phrase)) return;
    cluster.phrases.add(phrase);
    this.#index.addName(cluster, phrase, isBody(cluster.type) ? initialsOf(wordsOfName(text)) : "");
  }

  /** "A spokeswoman for the ministry": whoever is told of reaches to the end of whom they belong to. */
  #carry(draft: MentionDraft): void {
    const { tokens } = this.#annotated;
    const from = tokens[draft.from - 1]?.lower === "the" ? draft.from - 2 : draft.from - 1;
    const teller = belongingWords.has(tokens[from]?.lower ?? "") ? this.#index.told.get(from) : undefined;
    if (teller) this.#index.told.set(draft.to, teller);
  }

  #name(draft: MentionDraft): EntityCluster | null {
    const known = draft.actor ? this.#index.actor.get(draft.actor) : undefined;
    if (known) return known;
    const text = this.#text(draft);
    const phrase = namePhrase(text);
    const key = draft.type === "facility" ? facilityCore(phrase) : phrase;
    const same = this.#index.phrase
      .get(key)
      .filter((one) => compatible(one.type, draft.type) && (!one.actor || !draft.actor));
    if (same.length > 0) return mostRecent(same);
    if (draft.type === "person") return this.#renamed(draft) ?? this.#person(phrase);
    return isBody(draft.type) && !draft.actor ? this.#body(draft, text, phrase) : null;
  }

  /** "Her aunt, Clara Finch, said": somebody told of by a noun, then named behind a comma. */
  #renamed(draft: MentionDraft): EntityCluster | null {
    const { tokens } = this.#annotated;
    if (tokens[draft.from - 1]?.text !== "," || tokens[draft.to]?.lower === "and") return null;
    const before = this.#index.told.get(draft.from - 1);
    if (before?.type !== "people" || before.mentions.length > 1) return null;
    before.type = "person";
    return before;
  }

  #person(phrase: string): EntityCluster | null {
    const words = phrase.split(" ");
    const family = this.#index.family.get(words.at(-1) as string);
    if (words.length === 1) {
      const given = this.#index.given.get(phrase);
      return mostRecent(family) ?? (given.length === 1 ? (given[0] as EntityCluster) : null);
    }
    const short = family.filter((one) => [...one.phrases].some((other) => isShortForm(other, phrase)));
    return mostRecent(short) ?? this.#spelt(phrase, "person");
  }

  /** The cluster of that type with a name that is this one in another spelling. */
  #spelt(phrase: string, type: EntityCluster["type"]): EntityCluster | null {
    const near = this.#index.key.get(nameKey(phrase)).filter((one) => compatible(one.type, type));
    return mostRecent(near.filter((one) => [...one.phrases].some((other) => sameSpelling(other, phrase))));
  }

  #body(draft: MentionDraft, text: string, phrase: string): EntityCluster | null {
    const { tokens } = this.#annotated;
    if (tokens[draft.from - 1]?.text === "(") {
      const owner = this.#index.ending.get(draft.from - 1);
      if (owner && isBody(owner.type)) return owner;
    }
    return mostRecent(this.#index.initials.get(text)) ?? this.#spelt(phrase, draft.type);
  }

  /** The last cluster that fits, mentioned in one of the sentences just before. */
  #near(
    draft: MentionDraft,
    fits: (cluster: EntityCluster, last: MentionDraft) => boolean,
  ): EntityCluster | null {
    for (let at = this.#history.length - 1; at >= 0; at--) {
      const { cluster, draft: last } = this.#history[at] as { cluster: EntityCluster; draft: MentionDraft };
      if (draft.sentence - last.sentence > reach) return null;
      if (fits(cluster, last)) return cluster;
    }
    return null;
  }

  #nominal(draft: MentionDraft): EntityCluster | null {
    const named = this.#apposition(draft);
    if (named) return named;
    if (draft.organ) {
      const known = this.#index.organ.get(draft.organ);
      return known.length === 1 ? (known[0] as EntityCluster) : null;
    }
    if (draft.owned) return this.#near(draft, (one) => isBody(one.type) || one.type === "state");
    const same = this.#index.phrase
      .get(namePhrase(this.#text(draft)))
      .filter((one) => one.type === draft.type || (isBody(one.type) && isBody(draft.type)));
    if (same.length > 0 && !draft.indefinite) return mostRecent(same);
    if (draft.type === "organization") {
      return draft.definite ? this.#bodyCalled(draft) : null;
    }
    return draft.definite && !draft.plural ? this.#byRole(draft) : null;
  }

  /** "The militia", "the agency": the last body of a kind the noun allows, the first kind before the others. */
  #bodyCalled(draft: MentionDraft): EntityCluster | null {
    const noun = this.#annotated.tokens[draft.head]?.lower ?? "";
    const named = ownNamedBodies.has(noun);
    const fits = (one: EntityCluster): boolean =>
      one.organ === null && (!named || [...one.phrases].some((phrase) => phrase.split(" ").includes(noun)));
    for (const type of bodyNouns.get(noun) ?? []) {
      const found = this.#near(draft, (one) => one.type === type && fits(one));
      if (found) return found;
    }
    return null;
  }

  /** What was named just before, where the draft stands behind a comma and renames it: "Hamas, a militant group". */
  #apposition(draft: MentionDraft): EntityCluster | null {
    if (draft.plural || this.#annotated.tokens[draft.from - 1]?.text !== ",") return null;
    const before = this.#index.ending.get(draft.from - 1);
    if (!before || before.mentions.at(-1)?.sentence !== draft.sentence) return null;
    const fits = draft.type === "people" ? before.type === "person" : isBody(before.type);
    return fits ? before : null;
  }

  /** "The senior official" is the last one who was called an official. */
  #byRole(draft: MentionDraft): EntityCluster | null {
    const wanted = (draft.roles[0] ?? "").split(" ");
    const head = wanted.at(-1) as string;
    const same = this.#index.role.get(head).filter((one) =>
      [...one.roles].some((other) => {
        const words = new Set(other.split(" "));
        return words.has(head) && wanted.every((word) => words.has(word));
      }),
    );
    return mostRecent(same);
  }

  /** Who a pronoun stands for: he or she who spoke or acted last, if nobody else near could be meant or the pronoun speaks. */
  #pronoun(draft: MentionDraft): EntityCluster | null {
    if (draft.plural) return this.#near(draft, (one, last) => one.type === "people" && last.plural);
    if (draft.type === "organization")
      return this.#near(
        draft,
        (one, last) =>
          (isBody(one.type) || one.type === "state") && !(last.form === "nominal" && last.plural),
      );
    const fits = (one: EntityCluster, last: MentionDraft): boolean =>
      isSomebody(one, last) && (one.gender === "unknown" || one.gender === draft.gender);
    const found = this.#near(draft, fits);
    if (!found || draft.speaker) return found;
    const other = this.#near(draft, (one, last) => one !== found && fits(one, last));
    return other ? null : found;
  }
}
