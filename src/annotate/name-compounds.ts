import { type ActorForm, actorForms } from "../lexicon/actors.ts";
import { placePrior } from "../lexicon/gazetteer.ts";
import { compoundEndings } from "../lexicon/name-particles.ts";
import type { Piece } from "./name-piece.ts";
import { isShout, type NameView, startsWithCapital } from "./name-view.ts";

const wellKnown = 4.3;
const hyphen = /[-\u2010\u2011\u2013]/;

function formOf(name: string): ActorForm | undefined {
  return actorForms(name).find((one) => !one.capitals || one.written === name || isShout(name));
}

/** A part of a hyphened token as a name of its own, by the lexicon or the gazetteer. */
function part(at: number, name: string, start: number): Piece | null {
  const piece = {
    from: at,
    to: at + 1,
    rule: "compound",
    strength: 5,
    inside: { start, end: start + name.length },
  };
  const form = formOf(name);
  if (form?.use === "capital") return { ...piece, type: "place", actor: form.row.id };
  if (form) {
    return {
      ...piece,
      type: form.row.type,
      actor: form.row.id,
      rule: form.use === "demonym" ? "demonym" : "compound",
    };
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

/** The names inside a hyphened token: "Iran" in "Iran-backed", both states in "Russia-Ukraine"; null for any other token. */
export function compoundPieces(view: NameView, at: number): Piece[] | null {
  const text = view.tokens[at]?.text ?? "";
  if (!hyphen.test(text)) return null;
  const [first = "", second = ""] = text.split(hyphen);
  if (isCompound(text)) {
    const name = text.slice(0, text.length - (text.split(hyphen).at(-1) ?? "").length - 1);
    const piece = part(at, name, 0);
    return piece ? [piece] : [];
  }
  if (!isPair(text)) return null;
  return [part(at, first, 0), part(at, second, first.length + 1)].filter((piece) => piece !== null);
}
