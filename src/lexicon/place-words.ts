import type { GazetteerKind } from "./gazetteer-place.ts";

/* Words around place names, by what they tell. Example: "in the town of Arbil, north of Kirkuk province".
   Source: own knowledge of general usage. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Prepositions and verbs after which a name is a place: "in", "near", "reached". */
export const locativeWords: ReadonlySet<string> = words(
  `in at near from to into outside around across throughout inside within toward towards between via off
  through over along beyond amid onto under leaving left entering entered reach reached reaching visited visiting
  visit invaded besieged shelled bombed bombing bombarded captured seized fled leave enter nearby neighboring
  neighbouring surrounding`,
);

/** Words between a preposition and the name that keep it a place: "in northern Iraq", "in downtown Lyon". */
export const placeModifiers: ReadonlySet<string> = words(
  `the regional metropolitan metro northern southern eastern western central north south east west northeast northwest southeast southwest
  north-east north-west south-east south-west northeastern northwestern southeastern southwestern north-eastern
  north-western south-eastern south-western downtown uptown upper lower greater nearby rural suburban mainland
  inner outer mid coastal war-torn neighbouring neighboring far deep old occupied besieged`,
);

/** Nouns before "of" that make the name a place: "city of", "outskirts of", "south of". */
export const placeNouns: ReadonlySet<string> = words(
  `city town village province region district state county governorate port suburb suburbs neighbourhood
  neighborhood outskirts capital border borders coast island area areas part parts north south east west
  northeast northwest southeast southwest north-east north-west south-east south-west centre center edge edges
  streets parish municipality township hamlet borough oblast prefecture department republic kingdom emirate
  territory valley desert mountains gulf sea bay strait peninsula enclave stronghold invasion siege bombardment
  occupation battle liberation kilometers kilometres km miles people citizens residents ruler king half most
  all rest much university bishop archbishop mayor diocese`,
);

/** What kind of place a word after (or "of" before) the name says it is. */
export const kindWords: ReadonlyMap<string, readonly GazetteerKind[]> = new Map(
  (
    [
      [
        "province provinces governorate governorates oblast oblasts state states region regions emirate prefecture prefectures krai canton",
        ["region", "county"],
      ],
      [
        "county counties co. parish parishes district districts sector subdistrict raion tehsil borough municipality township townships",
        ["county", "region", "neighbourhood", "settlement"],
      ],
      [
        "city cities town towns village villages hamlet suburb port settlement",
        ["settlement", "neighbourhood"],
      ],
      ["neighbourhood neighborhood quarter", ["neighbourhood", "settlement"]],
      [
        "sea gulf bay strait desert mountains peninsula island islands valley river ocean",
        ["physical", "region", "settlement"],
      ],
      ["airport airbase", ["facility", "settlement"]],
    ] as const
  ).flatMap(([list, kinds]) =>
    list.split(" ").map((word): [string, readonly GazetteerKind[]] => [word, kinds]),
  ),
);

/** Kind words that speak for every name of an enumeration before them: "Ash, Elm and Oak counties". */
export const pluralKinds: ReadonlySet<string> = words(
  "provinces governorates oblasts states regions prefectures counties parishes districts townships cities towns villages islands",
);

/** Kind words that belong to the name when they follow it in capitals: "Laurel County", "Gulf of X". */
export const nameTails: ReadonlySet<string> = words(
  `county parish province governorate oblast region district township state island islands city municipality
  prefecture river lake valley mountains mountain bay peninsula desert airport`,
);

/** Directions before "of" that make a place relative: "south of Basra". */
export const directions: ReadonlySet<string> = words(
  `north south east west northeast northwest southeast southwest north-east north-west south-east south-west
  outside outskirts vicinity`,
);

/** Words after a place name that make it part of the name of a body, not of a place: "Oslo Police". */
export const bodyNouns: ReadonlySet<string> = words(
  `police department council school schools high university college sheriff's sheriff’s community public district board
  national court attorney foreign chamber superior army volunteer fire regional circuit democratic arts museum
  hospital medical health municipal electric water middle democrat republican environmental fair kennel
  memorial commissioners parks common senate division commission association metropolitan symphony film
  village interior junior civic city town state county government ministry parliament assembly embassy consulate
  international airport airbase base air stadium square bridge cathedral church mosque port prison jail
  detention center centre clinic institute academy library theatre theater club united athletic times post news
  herald tribune gazette journal daily press observer star chronicle bank stock exchange agreement accord accords
  treaty protocol declaration convention summit conference festival games marathon open championship cup
  centers food agriculture energy chief mayor governor president minister premier congressman senator
  secretary coroner supreme central elementary primary secondary authority agency office bureau
  federal general provincial regional unified sanitation pollution animal primary earthquake racecourse
  house singers genealogy adult live human rights resistance front liberation`,
);

/** Words that make the name before them a street's. */
export const streetNouns: ReadonlySet<string> = words(
  `street st. road rd. avenue ave. ave drive dr. lane ln. boulevard blvd. blvd court way highway hwy. parkway pike
  place terrace circle trail route interstate alley`,
);

/** Second halves of words like "Lagos-based" after which the place is where somebody comes from. */
export const originTails: ReadonlySet<string> = words("based born made built headquartered educated raised");

/** Nouns before which a place name tells where from: "Lodi police", "the Brent area". */
export const attributedNouns: ReadonlySet<string> = words(
  `police officials authorities area areas officers school schools voters hospital residents suburb border office
  campus court native natives firefighters streets prosecutors lawmakers`,
);

/** Verbs whose object may be a place: "raided Jenin". */
export const attackVerbs: ReadonlySet<string> = words(
  `hit hits struck strike strikes attacked attack attacks raided raid stormed targeted target pounded overran retook recaptured
  liberated rocked rock shook encircled evacuated toured pummelled pummeled surrounded shell bomb invade besiege capture`,
);
