import { placePrior } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { facilityTails } from "../lexicon/organization-words.ts";
import type { Name, Sentence } from "../model/annotated-article.ts";
import type { EntityType } from "../model/entity.ts";
import { type LabelledName, modelNames, type NameLabel, namesModel } from "./name-model.ts";
import { nameScene } from "./name-scene.ts";
import { titleEnd } from "./name-titles.ts";
import { isCapital, type NameView, phraseOf } from "./name-view.ts";

/** Label of each type of name that the model and the corpora know. */
export const labelOf: Readonly<Partial<Record<EntityType, NameLabel>>> = {
  person: "PER",
  organization: "ORG",
  "armed-group": "ORG",
  outlet: "ORG",
  place: "LOC",
  facility: "LOC",
  state: "LOC",
};

/** Rules whose names the model, which knows persons, bodies and places alone, has no say in. */
const ownRules: ReadonlySet<string> = new Set(["demonym", "people", "compound"]);

/** Rules that are right more often than not where the model sees nothing. */
const strongRules: ReadonlySet<string> = new Set(["bracketed-acronym", "organization-head", "place-noun"]);

/** Rules whose type stands where the model sees the same words as something else. */
const strongTypes: ReadonlySet<string> = new Set(["facility-tail", "place-noun", "dateline"]);

/** Whether the lexicon itself vouches for a name, or the model cannot judge it; a capital may be a club in reports of sport. */
function isSure(name: Name, sport: number): boolean {
  if (labelOf[name.type] === undefined || ownRules.has(name.rule)) return true;
  return name.actor !== null && (name.rule !== "capital" || sport === 0);
}

/** Whether the gazetteer knows all the words together, and they do not begin like a person's name. */
function isPlace({ from, to }: LabelledName, view: NameView): boolean {
  if (to - from < 2 || givenNames.has(phraseOf(view, from, from + 1))) return false;
  return placePrior(phraseOf(view, from, to)) > 0;
}

function typeOf(found: LabelledName, view: NameView): EntityType {
  if (found.label === "ORG") return "organization";
  if (found.label === "PER" && !isPlace(found, view)) return "person";
  return facilityTails.has(view.tokens[found.to - 1]?.lower ?? "") ? "facility" : "place";
}

function toName(found: LabelledName, view: NameView): Name {
  const { to, sentence } = found;
  const title = found.label === "PER" ? titleEnd(view, found.from, to) : found.from;
  const from = title < to ? title : found.from;
  return {
    start: view.tokens[from]?.start ?? 0,
    end: view.tokens[to - 1]?.end ?? 0,
    from,
    to,
    type: typeOf(found, view),
    sentence,
    actor: null,
    rule: "model",
  };
}

function isThe({ tokens }: NameView, at: number): boolean {
  return tokens[at]?.lower === "the";
}

/** "Washington" in "Washington DC": the longer name is still the same actor's seat. */
function widened(name: Name, found: LabelledName, view: NameView): Name {
  return { ...name, ...toName(found, view), type: name.type, actor: name.actor, rule: name.rule };
}

/** What stands of a stretch of the model's and the names of the rules that it meets. */
function settle(found: LabelledName, met: readonly Name[], { view, sport }: Setting): readonly Name[] {
  const same = met.find((name) => name.from === found.from && name.to === found.to);
  if (same && (isSure(same, sport) || labelOf[same.type] === found.label || strongTypes.has(same.rule)))
    return [same];
  const seat = met.find((name) => name.type === "place" && name.to === found.to && name.from > found.from);
  if (seat && found.label === "ORG" && sport === 0 && isCapital(view.tokens[seat.from - 1]?.text ?? ""))
    return [toName({ ...found, to: seat.from }, view), seat];
  const sure = met.filter((name) => isSure(name, sport));
  const [only] = sure;
  if (!only) return [toName(found, view)];
  const inside = only.from >= found.from && only.to <= found.to && only.rule !== "compound";
  const article = only.to === found.to && only.from === found.from + 1 && isThe(view, found.from);
  if (sure.length > 1 || !inside || article) return met;
  if (found.label !== "LOC") return [toName(found, view)];
  return only.rule === "capital" ? [widened(only, found, view)] : met;
}

interface Setting {
  readonly view: NameView;
  /** How much the article speaks of sport. */
  readonly sport: number;
}

/** The names of an article after rules and model have both spoken, in text order and disjoint. */
export function settleNames(view: NameView, sentences: readonly Sentence[], ruled: readonly Name[]): Name[] {
  const scene = nameScene(view, sentences, ruled);
  const setting = { view, sport: scene.sport };
  const settled: Name[] = [];
  let next = 0;
  for (const found of modelNames(namesModel(), scene, sentences)) {
    for (; next < ruled.length && (ruled[next] as Name).to <= found.from; next++) {
      if (keeps(ruled[next] as Name, scene.sport)) settled.push(ruled[next] as Name);
    }
    const met: Name[] = [];
    while (next < ruled.length && (ruled[next] as Name).from < found.to) met.push(ruled[next++] as Name);
    if ((settled.at(-1)?.to ?? 0) <= found.from) settled.push(...settle(found, met, setting));
    else settled.push(...met.filter((name) => keeps(name, scene.sport)));
  }
  settled.push(...ruled.slice(next).filter((name) => keeps(name, scene.sport)));
  return settled;
}

/** Whether a name of the rules stays where the model sees none. */
function keeps(name: Name, sport: number): boolean {
  if (isSure(name, sport) || name.type === "armed-group" || strongRules.has(name.rule)) return true;
  return name.type === "organization" && name.rule === "same-name";
}
