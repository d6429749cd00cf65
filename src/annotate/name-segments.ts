import { actorForms } from "../lexicon/actors.ts";
import { placePrior } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { tailType } from "../lexicon/organization-words.ts";
import { peoples } from "../lexicon/peoples.ts";
import { titles } from "../lexicon/titles.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { isCommon } from "./name-evidence.ts";
import { type ActorHit, actorAt } from "./name-lookup.ts";
import type { Piece } from "./name-piece.ts";
import { isInitial } from "./name-runs.ts";
import { type Setting, typeOf } from "./name-type.ts";
import { compoundPrefix, isCapital, isShout, type NameView, phraseOf } from "./name-view.ts";

const longestTitle = 4;
const surePlace = 2.2;
const wellKnown = 4.3;

/** The token after the title that starts at `at`, or `at` where none does. */
export function titleEnd(view: NameView, at: number, limit: number): number {
  for (let to = Math.min(at + longestTitle, limit); to > at; to--) {
    if (titles.has(phraseOf(view, at, to))) return to;
  }
  return at;
}

/** Whether a title, small or capital, ends just before `at` and belongs to a name there. */
function isTitled(view: NameView, at: number, from: number): boolean {
  for (let start = Math.max(from, at - longestTitle); start < at; start++) {
    const kind = titles.get(phraseOf(view, start, at));
    if (kind !== undefined) return true;
  }
  return false;
}

function actorPiece(hit: ActorHit): Piece {
  const { form, from, to } = hit;
  const rule = form.use === "name" ? "lexicon" : form.use;
  const type = form.use === "capital" ? "place" : form.row.type;
  return { from, to, type, actor: form.row.id, rule, strength: form.use === "capital" ? 3 : 5 };
}

/** A state's name that is a given name too, before another name word: "Jordan Haddad". */
function isGivenName(view: NameView, hit: ActorHit, run: TokenRange): boolean {
  const next = view.tokens[hit.to];
  if (hit.to - hit.from > 1 || hit.to >= run.to || !next) return false;
  if (!givenNames.has(view.words[view.firstWord[hit.from] as number] as string)) return false;
  return !isCommon(next.lower) && titleEnd(view, hit.to, run.to) === hit.to && !tailType(next.lower);
}

/** Whether the run from the hit on is one longer name: "Iraq Body Watch", "Syrian Trade Union". */
function isLonger(setting: Setting, hit: ActorHit, run: TokenRange): boolean {
  const { view } = setting;
  if (run.to <= hit.to || hit.form.row.type === "outlet") return false;
  for (let at = hit.to; at < run.to; at++) {
    if (titleEnd(view, at, run.to) > at && !tailType(view.tokens[at]?.lower ?? "")) return false;
  }
  return tailType(view.tokens[run.to - 1]?.lower ?? "") !== null;
}

class Segmenter {
  readonly #setting: Omit<Setting, "titled">;
  readonly #run: TokenRange;
  readonly pieces: Piece[] = [];
  #open = -1;
  #titled = false;

  constructor(setting: Omit<Setting, "titled">, run: TokenRange) {
    this.#setting = setting;
    this.#run = run;
    this.#titled = isTitled(setting.view, run.from, setting.sentence.from);
  }

  #close(to: number): void {
    let from = this.#open;
    this.#open = -1;
    if (from < 0 || from >= to) return;
    const { view, sentence } = this.#setting;
    const first = view.tokens[from]?.lower ?? "";
    const doubtful = isInitial(view, from, sentence.from) && (isCommon(first) || view.seenSmall.has(first));
    if (doubtful && !this.#titled && !givenNames.has(first) && !this.#isWhole(from, to)) from++;
    if (from >= to) return;
    const verdict = typeOf({ ...this.#setting, titled: this.#titled }, { from, to });
    const common = to - from === 1 && view.seenSmall.has(view.tokens[from]?.lower ?? "");
    this.pieces.push({
      from,
      to,
      actor: null,
      ...verdict,
      ...(common && !this.#titled ? { type: null } : {}),
    });
    this.#titled = false;
  }

  #isWhole(from: number, to: number): boolean {
    const last = this.#setting.view.tokens[to - 1]?.lower ?? "";
    return to - from > 1 && tailType(last) !== null;
  }

  #actor(hit: ActorHit): number {
    const { view } = this.#setting;
    const rest = { from: hit.from, to: this.#run.to };
    if (this.#open >= 0 && givenNames.has(view.words[view.firstWord[this.#open] as number] as string))
      return hit.to;
    if (this.#titled || isGivenName(view, hit, this.#run)) {
      if (this.#open < 0) this.#open = hit.from;
      return hit.to;
    }
    const place = this.#longerPlace(hit);
    if (place) {
      this.#close(hit.from);
      this.pieces.push(place);
      return place.to;
    }
    if (isLonger({ ...this.#setting, titled: false }, hit, this.#run)) {
      this.#close(hit.from);
      const verdict = typeOf({ ...this.#setting, titled: false }, rest);
      this.pieces.push({ ...rest, actor: null, ...verdict });
      return this.#run.to;
    }
    this.#close(hit.from);
    this.pieces.push(actorPiece(hit));
    return hit.to;
  }

  /** "Mexico City", "Washington DC": a place of the gazetteer that begins with the name of a state or capital. */
  #longerPlace({ form, from, to }: ActorHit): Piece | null {
    if (form.use === "demonym" || form.row.kind !== "state" || to >= this.#run.to) return null;
    const { text, view } = this.#setting;
    const end = Math.min(this.#run.to, to + 2);
    for (let last = end; last > to; last--) {
      const name = text.slice(view.tokens[from]?.start, view.tokens[last - 1]?.end);
      if (placePrior(name) >= surePlace) {
        return { from, to: last, type: "place", actor: null, rule: "gazetteer", strength: 4 };
      }
    }
    return null;
  }

  /** Takes the token or tokens at `at`, gives the next one. */
  step(at: number): number {
    const { view, sentence } = this.#setting;
    const hit = actorAt(view, at, sentence.to);
    if (hit && !(hit.form.use === "demonym" && this.#open >= 0 && hit.to === this.#run.to && this.#titled)) {
      return this.#actor(hit);
    }
    const title = this.#open < 0 ? titleEnd(view, at, this.#run.to) : at;
    if (title > at && !this.#isWhole(at, this.#run.to)) {
      this.#close(at);
      this.#titled = true;
      return title;
    }
    const word = phraseOf(view, at, at + 1);
    if (peoples.has(word) && this.#open < 0 && !this.#isWhole(at, this.#run.to)) {
      this.pieces.push({ from: at, to: at + 1, type: "people", actor: null, rule: "people", strength: 4 });
      return at + 1;
    }
    if (this.#open < 0 && isCapital(view.tokens[at]?.text ?? "")) this.#open = at;
    return at + 1;
  }

  finish(): Piece[] {
    this.#close(this.#run.to);
    return this.pieces;
  }
}

/** The name inside a compound modifier: "Iran" in "Iran-backed". */
function compoundPiece(view: NameView, at: number, cut: number): Piece[] {
  const name = (view.tokens[at]?.text ?? "").slice(0, cut);
  const form = actorForms(name).find((one) => !one.capitals || one.written === name || isShout(name));
  const piece = { from: at, to: at + 1, rule: "compound", strength: 5, cut };
  if (form?.use === "capital") return [{ ...piece, type: "place", actor: form.row.id }];
  if (form)
    return [
      {
        ...piece,
        type: form.row.type,
        actor: form.row.id,
        rule: form.use === "demonym" ? "demonym" : "compound",
      },
    ];
  return placePrior(name) >= wellKnown ? [{ ...piece, type: "place", actor: null }] : [];
}

/** Cuts a run of capitalised words into names, with the type each has on its own evidence. */
export function segments(setting: Omit<Setting, "titled">, run: TokenRange): Piece[] {
  const cut = compoundPrefix(setting.view.tokens[run.from]?.text ?? "");
  if (cut > 0) return compoundPiece(setting.view, run.from, cut);
  const segmenter = new Segmenter(setting, run);
  for (let at = run.from; at < run.to; ) at = segmenter.step(at);
  return segmenter.finish();
}
