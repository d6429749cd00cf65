import { placePrior } from "../lexicon/gazetteer.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { organizationLeads, platformCues } from "../lexicon/name-particles.ts";
import { tailType } from "../lexicon/organization-words.ts";
import { longPeoples, peoples } from "../lexicon/peoples.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import { compoundPieces, longCompound } from "./name-compounds.ts";
import { isCommon } from "./name-evidence.ts";
import { type ActorHit, actorAt } from "./name-lookup.ts";
import type { Piece } from "./name-piece.ts";
import { isInitial } from "./name-runs.ts";
import { isTitled, titleEnd } from "./name-titles.ts";
import { type Setting, typeOf } from "./name-type.ts";
import { isCapital, isShout, type NameView, phraseOf } from "./name-view.ts";

type Place = Omit<Setting, "titled">;

const surePlace = 3;
const wellKnown = 5;
const longestPlace = 4;
const initial = /^\p{Lu}\.$/u;

function actorPiece({ form, from, to }: ActorHit): Piece {
  const rule = form.use === "name" ? "lexicon" : form.use;
  const type = form.use === "capital" ? "place" : form.row.type;
  return { from, to, type, actor: form.row.id, rule, strength: form.use === "capital" ? 3 : 5 };
}

function wordAt(view: NameView, at: number): string {
  return view.words[view.firstWord[at] as number] ?? "";
}

/** A state's name that is a given name too, before another name word: "Jordan Haddad". */
function isGivenName(view: NameView, hit: ActorHit, run: TokenRange): boolean {
  const next = view.tokens[hit.to];
  if (hit.to - hit.from > 1 || hit.to >= run.to || !next) return false;
  if (!givenNames.has(wordAt(view, hit.from))) return false;
  return !isCommon(next.lower) && titleEnd(view, hit.to, run.to) === hit.to && !tailType(next.lower);
}

/** Whether the run from the hit on is one longer name: "Iraq Body Watch", "Syrian Trade Union". */
function isLonger({ view }: Place, hit: ActorHit, run: TokenRange): boolean {
  if (run.to <= hit.to || hit.form.row.type === "outlet") return false;
  for (let at = hit.to; at < run.to; at++) {
    if (titleEnd(view, at, run.to) > at && !tailType(view.tokens[at]?.lower ?? "")) return false;
  }
  return tailType(view.tokens[run.to - 1]?.lower ?? "") !== null;
}

/** A hit that its neighbours take away: an amount of money, a one-letter platform without a cue. */
function isFalse({ view, sentence }: Place, { form, from, to }: ActorHit): boolean {
  if (/^[$€£]/.test(view.tokens[to]?.text ?? "")) return true;
  if (form.written.length > 1 || from === sentence.from) return form.written.length === 1;
  return !platformCues.has(view.tokens[from - 1]?.lower ?? "");
}

/** Reads one run of capitalised words from left to right; what is open has words but no type yet. */
class Segmenter {
  readonly pieces: Piece[] = [];
  readonly #place: Place;
  readonly #run: TokenRange;
  #open = -1;
  #titled = false;

  constructor(place: Place, run: TokenRange) {
    this.#place = place;
    this.#run = run;
    this.#titled = isTitled(place.view, run.from, place.sentence.from);
  }

  #lower(at: number): string {
    return this.#place.view.tokens[at]?.lower ?? "";
  }

  #isWhole(from: number): boolean {
    return this.#run.to - from > 1 && tailType(this.#lower(this.#run.to - 1)) !== null;
  }

  /** Whether the open words begin with one that a capital may stand on for its place alone. */
  #isDoubtful(from: number, to: number): boolean {
    const { view, sentence } = this.#place;
    const first = this.#lower(from);
    if (this.#titled || givenNames.has(first) || isShout(view.tokens[from]?.text ?? "")) return false;
    if (initial.test(view.tokens[from]?.text ?? "")) return false;
    if (to - from > 1 && tailType(this.#lower(to - 1)) !== null && !view.seenSmall.has(first)) return false;
    return isInitial(view, from, sentence.from) && (isCommon(first) || view.seenSmall.has(first));
  }

  /** A common word at the head of a sentence: no name, unless the rest of the article knows it as one. */
  #doubt(from: number, to: number): void {
    this.pieces.push({ from, to, type: null, actor: null, rule: "doubtful", strength: -1 });
  }

  #close(to: number): void {
    const from =
      this.#open >= 0 && this.#open < to && this.#isDoubtful(this.#open, to) ? this.#open + 1 : this.#open;
    if (this.#open >= 0 && from >= to) this.#doubt(this.#open, to);
    this.#open = -1;
    if (from < 0 || from >= to) return;
    const verdict = typeOf({ ...this.#place, titled: this.#titled }, { from, to });
    const common = to - from === 1 && !this.#titled && this.#place.view.seenSmall.has(this.#lower(from));
    this.pieces.push({ from, to, actor: null, ...verdict, ...(common ? { type: null } : {}) });
    this.#titled = false;
  }

  #push(piece: Piece): number {
    this.#close(piece.from);
    this.pieces.push(piece);
    this.#titled = false;
    return piece.to;
  }

  /** Whether open words swallow the hit: a given name, a head with "of", or an organisation's first word before it. */
  #swallows({ form, from, to }: ActorHit): boolean {
    const { view } = this.#place;
    if (this.#open < 0) return false;
    if (!isCapital(view.tokens[from - 1]?.text ?? "")) return true;
    const first = wordAt(view, this.#open);
    if (givenNames.has(first) || organizationLeads.has(first)) return true;
    const person = form.row.kind !== "state" && form.use === "name" && !form.capitals;
    return person && to - from === 1 && to === this.#run.to && !isCommon(first);
  }

  #actor(hit: ActorHit): number {
    const { view } = this.#place;
    if (this.#swallows(hit)) return hit.to;
    if (this.#titled || isGivenName(view, hit, this.#run) || organizationLeads.has(wordAt(view, hit.from))) {
      if (this.#open < 0) this.#open = hit.from;
      return hit.to;
    }
    if (!isLonger(this.#place, hit, this.#run)) return this.#push(actorPiece(hit));
    const rest = { from: hit.from, to: this.#run.to };
    return this.#push({ ...rest, actor: null, ...typeOf({ ...this.#place, titled: false }, rest) });
  }

  /** "Mexico City", "South America", "Los Angeles": two words or more that the gazetteer knows well. */
  #gazetteer(at: number): Piece | null {
    const { text, view } = this.#place;
    if (this.#open >= 0 || this.#titled) return null;
    for (let to = Math.min(at + longestPlace, this.#run.to); to > at + 1; to--) {
      const name = text.slice(view.tokens[at]?.start, view.tokens[to - 1]?.end);
      if (this.#isWhole(at) && (to < this.#run.to || placePrior(name) < wellKnown)) continue;
      if (placePrior(name) < surePlace || givenNames.has(wordAt(view, at))) continue;
      return { from: at, to, type: "place", actor: null, rule: "gazetteer", strength: 4 };
    }
    return null;
  }

  /** "Los Angeles Dodgers", "Cleveland Indians": a place and a plural at the end of a run are a club. */
  #club(at: number, place: Piece | null): Piece | null {
    const { view } = this.#place;
    const last = this.#run.to - 1;
    const from = place ? place.to : at + 1;
    if (
      from !== last ||
      !/[^sS'][sS]$/.test(view.tokens[last]?.text ?? "") ||
      this.#open >= 0 ||
      this.#titled
    )
      return null;
    const known = place ?? (placePrior(view.tokens[at]?.text ?? "") > 5 ? at : null);
    const other = actorAt(view, last, this.#run.to) !== null;
    if (
      known === null ||
      other ||
      tailType(this.#lower(last)) !== null ||
      isInitial(view, at, this.#place.sentence.from)
    )
      return null;
    return {
      from: at,
      to: this.#run.to,
      type: "organization",
      actor: null,
      rule: "place-plural",
      strength: 3,
    };
  }

  #title(at: number): number {
    const { view } = this.#place;
    const end = titleEnd(view, at, this.#run.to);
    if (end === at || (this.#open >= 0 && (end >= this.#run.to || givenNames.has(wordAt(view, this.#open)))))
      return at;
    const abbreviated = view.tokens[end - 1]?.text.endsWith(".") ?? false;
    return this.#isWhole(at) && !abbreviated && tailType(this.#lower(end - 1)) === null && this.#open < 0
      ? at
      : end;
  }

  #compound(at: number, inside: readonly Piece[]): number {
    const { text, view } = this.#place;
    const long = this.#open >= 0 ? longCompound(text, view, { from: this.#open, to: at + 1 }) : null;
    if (long) this.#open = -1;
    else this.#close(at);
    this.pieces.push(...(long ? [long] : inside));
    return at + 1;
  }

  #people(from: number, to: number): number {
    return this.#push({ from, to, type: "people", actor: null, rule: "people", strength: 4 });
  }

  /** "South American", whose second word alone would be of another people. */
  #isLongPeople(at: number): boolean {
    if (at + 1 >= this.#run.to || this.#open >= 0 || this.#isWhole(at)) return false;
    return longPeoples.has(phraseOf(this.#place.view, at, at + 2));
  }

  /** Takes the token or tokens at `at`, gives the next one. */
  step(at: number): number {
    const { view, sentence } = this.#place;
    if (this.#open < 0 && !isCapital(view.tokens[at]?.text ?? "")) return at + 1;
    const inside = compoundPieces(view, at);
    if (inside) return this.#compound(at, inside);
    const place = this.#gazetteer(at);
    const known = this.#club(at, place) ?? place;
    const hit = actorAt(view, at, sentence.to);
    if (this.#isLongPeople(at) && (!hit || hit.to <= at + 2)) return this.#people(at, at + 2);
    if (known && (!hit || hit.to < known.to)) return this.#push(known);
    if (hit && isFalse(this.#place, hit)) {
      this.#close(at);
      return hit.to;
    }
    if (hit) return this.#actor(hit);
    const title = this.#title(at);
    if (title > at) {
      this.#close(at);
      this.#titled = true;
      return title;
    }
    if (peoples.has(phraseOf(view, at, at + 1)) && this.#open < 0 && !this.#isWhole(at)) {
      return this.#people(at, at + 1);
    }
    if (this.#open < 0 && isCapital(view.tokens[at]?.text ?? "")) this.#open = at;
    return at + 1;
  }

  finish(): Piece[] {
    this.#close(this.#run.to);
    return this.pieces;
  }
}

/** Cuts a run of capitalised words into names, with the type each has on its own evidence. */
export function segments(place: Place, run: TokenRange): Piece[] {
  const segmenter = new Segmenter(place, run);
  for (let at = run.from; at < run.to; ) at = segmenter.step(at);
  return segmenter.finish();
}
