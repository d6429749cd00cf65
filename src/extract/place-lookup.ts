import { findPlaces, type GazetteerPlace } from "../lexicon/gazetteer.ts";
import { placeAbbreviations } from "../lexicon/place-abbreviations.ts";

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

/** What a written name can mean; `afterComma` lets postal codes in ("Gary, IN"). */
export function candidatesFor(written: string, afterComma: boolean): readonly GazetteerPlace[] {
  const expanded = expand(written, afterComma);
  if (expanded.length > 0) return expanded;
  const found = findPlaces(written);
  if (!acronym.test(written)) return found;
  return written.length <= 4 && !written.includes(".") && written.length > 3
    ? found
    : found.filter((place) => place.kind === "country");
}
