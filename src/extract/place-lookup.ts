import { findPlaces, type GazetteerPlace } from "../lexicon/gazetteer.ts";
import { placeAbbreviations } from "../lexicon/place-abbreviations.ts";
import { memo } from "../text/memo.ts";

/** All-capital names of two to four letters are read as names only where the gazetteer spells a country so. */
const acronym = /^(?:\p{Lu}\.?){2,4}$/u;

const none: readonly GazetteerPlace[] = [];

function expand(written: string, afterComma: boolean): readonly GazetteerPlace[] {
  const rows = placeAbbreviations.get(written.includes(" ") ? written.replaceAll(" ", "") : written);
  if (!rows) return none;
  return rows
    .filter((row) => afterComma || !row.afterComma)
    .flatMap((row) =>
      findPlaces(row.name).filter(
        (place) => place.country === row.country && place.kind === row.kind && place.prior > 5,
      ),
    );
}

/** French, English and Arabic maps spell one sound in these ways. Source: own knowledge of general usage. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [/ou/g, "u"],
  [/(?<![aeou])u(?![aeiou])/g, "ou"],
];
/** Places better known than this are spelt as the report spells them. */
const wellKnown = 3;
/** What a spelling that had to be guessed costs. */
const guess = 1;
const respelt = new WeakMap<GazetteerPlace, GazetteerPlace>();

function asGuess(place: GazetteerPlace): GazetteerPlace {
  const known = respelt.get(place) ?? { ...place, prior: place.prior - guess };
  respelt.set(place, known);
  return known;
}

/** Adds towns whose name differs by a habit of spelling alone, where the name as written is no well-known place's. */
function withRespelt(written: string, found: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  if (written.length < 5 || written.includes(" ") || found.some(({ prior }) => prior >= wellKnown))
    return found;
  const lower = written.toLowerCase();
  const others = respellings.flatMap(([sound, spelling]) => {
    const other = lower.replace(sound, spelling);
    return other === lower ? [] : findPlaces(other).filter(({ kind }) => kind === "settlement");
  });
  return others.length === 0 ? found : [...found, ...others.map(asGuess)];
}

function lookUp(written: string, afterComma: boolean): readonly GazetteerPlace[] {
  const expanded = expand(written, afterComma);
  if (expanded.length > 0) return expanded;
  const found = withRespelt(written, findPlaces(written));
  if (!acronym.test(written)) return found;
  return written.length <= 4 && !written.includes(".") && written.length > 3
    ? found
    : found.filter((place) => place.kind === "country");
}

/** Names whose places are kept at hand; reports name the same ones again and again. */
const remembered = 8_000;
const alone = memo((written) => lookUp(written, false), remembered);
const behindComma = memo((written) => lookUp(written, true), remembered);

/** What a written name can mean; `afterComma` lets postal codes in ("Gary, IN"). */
export function candidatesFor(written: string, afterComma: boolean): readonly GazetteerPlace[] {
  return afterComma ? behindComma(written) : alone(written);
}
