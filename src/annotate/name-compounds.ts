import { type ActorForm, actorForms } from "../lexicon/actors.ts";
import { placePrior } from "../lexicon/gazetteer.ts";
import { compoundEndings } from "../lexicon/name-particles.ts";
import type { TokenRange } from "../model/annotated-article.ts";
import type { Piece } from "./name-piece.ts";
import { isShout, type NameView, startsWithCapital } from "./name-view.ts";

const wellKnown = 4.3;
const hyphen = /[-\u2010\u2011\u2013]/;

function formOf(name: string): ActorForm | undefined {
  return actorForms(name).find((one) => !one.capitals || one.written === name || isShout(name));
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly drop: number;
}

/** A stretch that ends or begins inside a hyphened token as a name of its own, by the lexicon or the gazetteer. */
function part(name: string, cut: Cut): Piece | null {
  const piece = { ...cut, rule: "compound", strength: 5 };
  const form = formOf(name);
  if (form?.use === "capital") return { ...piece, type: "place", actor: form.row.id };
  if (form) {
    const rule = form.use === "demonym" ? "demonym" : "compound";
    return { ...piece, type: form.row.type, actor: form.row.id, rule };
  }
  return placePrior(name) >= wellKnown ? { ...piece, type: "place", actor: null } : null;
}

/** Whether a token is a modifier that begins with a name: "Iran-backed". */
export function isCompound(text: string): boolean {
  if (!startsWithCapital(text) || !hyphen.test(text)) return false;
  const last = text.split(hyphen).at(-1) ?? "";
  return compoundEndings.has(last);
}

/** Whether a token joins two states: "Russia-Ukraine". */
function isPair(text: string): boolean {
  const parts = text.split(hyphen);
  return (
    parts.length === 2 && parts.every((one) => startsWithCapital(one) && formOf(one)?.row.kind === "state")
  );
}

/** The name in a compound whose earlier words stand before it: "Hong Kong" in "Hong Kong-based". */
export function longCompound(text: string, view: NameView, range: TokenRange): Piece | null {
  const last = view.tokens[range.to - 1];
  const first = view.tokens[range.from];
  if (!last || !first || !isCompound(last.text)) return null;
  const drop = (last.text.split(hyphen).at(-1) ?? "").length + 1;
  return part(text.slice(first.start, last.end - drop), { ...range, skip: 0, drop });
}

/** The names inside a hyphened token: "Iran" in "Iran-backed", both states in "Russia-Ukraine"; null for any other token. */
export function compoundPieces(view: NameView, at: number): Piece[] | null {
  const text = view.tokens[at]?.text ?? "";
  if (!hyphen.test(text)) return null;
  const [first = "", second = ""] = text.split(hyphen);
  const range = { from: at, to: at + 1 };
  if (isCompound(text)) {
    const drop = (text.split(hyphen).at(-1) ?? "").length + 1;
    const piece = part(text.slice(0, text.length - drop), { ...range, skip: 0, drop });
    return piece ? [piece] : [];
  }
  if (!isPair(text)) return null;
  const left = part(first, { ...range, skip: 0, drop: second.length + 1 });
  return [left, part(second, { ...range, skip: first.length + 1, drop: 0 })].filter(
    (piece) => piece !== null,
  );
}
