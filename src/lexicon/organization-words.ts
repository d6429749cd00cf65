import type { EntityType } from "../model/entity.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that make a run of capitalised words an organisation when they end it ("Basra Oil Company"), or begin it before
 * "of", "for" or "on" ("Bank of Aleppo"). Source: own knowledge of general usage.
 */
export const organizationTails: ReadonlySet<string> = set(`
  academy administration agency alliance apparatus army assembly associates association authority bank banking board brigade brigades brotherhood bureau cabinet campaign cartel caucus center centre chamber church club coalition college commission
  committee communications community company conference confederation congress consortium consulate co cooperative corp corporation corps council court department directorate division embassy enterprises exchange executive federation fellowship
  finance fire firm force forces foundation front fund gmbh government group group's guard guards guild holding holdings inc incorporated industries infantry initiative institute institution institutes insurance international jihad judiciary laboratories laboratory league
  legion llc llp ltd ltda limited media militia ministry mission mobilization motors movement museum nations navy network news newspaper observatory office orchestra order organisation organization parliament partners partnership party petroleum pharmaceuticals plc police post pte
  press programme program project prosecutor's railways regiment republicans resistance sa school secretariat securities security senate seminary service services sindicato society squad squadron staff stores studios syndicate systems task team technologies television
  tigers times tribunal tribune trust ag ag. oy ab asa spa nv bv kk union unions unit united university volunteers watch works workers airlines airways aerospace energy electric electronics oil gas mines mining steel telecom telecommunications bancorp financial capital
  bros sons investments investment motor chemical chemicals foods beverage breweries brewing textile textiles shipping lines logistics software entertainment pictures records publications publishing herald gazette chronicle daily journal tribune quarterly weekly magazine`);

/** Heads of "X of Y" organisations: "Ministry of Defence", "University of Basra". */
export const organizationHeads: ReadonlySet<string> = set(`
  ministry department university college bank academy institute institution association organisation organization federation confederation league union council committee commission board bureau office office's court army house church chamber society
  party front movement alliance coalition brotherhood brigade brigades battalion battalions congress assembly parliament school museum center centre directorate authority agency fund group company corporation guild order faculty government foundation mission embassy consulate
  secretariat general-staff secretary knights sons soldiers sword shield falcons lions defenders avengers scorpions hawks warriors army voice friends daughters doctors lawyers reporters journalists physicians mothers volunteers forces corps guardians network observatory conference archdiocese diocese archbishopric patriarchate republicans`);

/**
 * Words that end the name of a facility or a built place ("Al-Asad Air Base", "Rafah crossing").
 * Source: own knowledge of general usage.
 */
export const facilityTails: ReadonlySet<string> = set(`
  airport airbase airfield aerodrome arena avenue barracks base boulevard bridge building cathedral cemetery checkpoint complex corridor courthouse crossing dam dock embassy fort gate hall harbour harbor highway hospital hotel house infirmary jail junction lane library mall market
  medina monastery monument mosque motorway outpost palace park pier plant plaza port prison pyramid pyramids quay railway refinery resort road roundabout runway seaport shipyard shrine square stadium station street synagogue temple terminal theater theatre tomb tower towers tunnel
  villa wharf zoo clinic crossroads boulevard circus auditorium centre-court racecourse speedway raceway ballpark coliseum colosseum velodrome gardens depot substation reactor mill mine penitentiary`);

/**
 * Words that end the name of a piece of land or water ("Anbar province", "Lake Chad", "Gaza Strip").
 * Source: own knowledge of general usage.
 */
export const placeTails: ReadonlySet<string> = set(`
  archipelago basin bay beach canal canyon cape city coast county creek delta desert district emirate falls farm forest glacier governorate gulf heights hill hills island islands isle isles kingdom lagoon lake mount mountain mountains neighborhood neighbourhood oasis oblast ocean peninsula
  peak plain plains plateau point province quarter raion rayon reef refuge region republic reservoir ridge river sea sound state strait straits strip suburb territories territory town township valley village volcano wadi krai crossing camp`);

/** Words that begin the name of a piece of land or water: "Mount Hermon", "Lake Van", "Wadi Araba". */
export const placeHeads: ReadonlySet<string> = set(
  `mount mt lake cape gulf strait straits port fort bay isle river wadi jebel jabal gebel tell tel tall kfar kibbutz deir beit bayt khirbet khan ain ayn umm ras ben saint st san santa santo sao camp wilayat oblast el`,
);

/** Entity type that a last word tells, or null. */
export function tailType(word: string): EntityType | null {
  if (facilityTails.has(word)) return "facility";
  if (placeTails.has(word)) return "place";
  return organizationTails.has(word) ? "organization" : null;
}

const nounRows: readonly (readonly [EntityType, string])[] = [
  [
    "place",
    "province governorate district county village town city region neighbourhood neighborhood suburb peninsula island oblast canton valley enclave river mountains desert municipality township quarter sector area state",
  ],
  [
    "facility",
    "airport airbase airfield hospital mosque church school university stadium prison jail port dam bridge refinery crossing checkpoint barracks square camp street road highway hotel market mall cemetery synagogue plant",
  ],
  [
    "organization",
    "ministry company newspaper daily magazine party group firm corporation bank agency foundation organisation organization institute union federation club team airline channel television tv radio website",
  ],
  [
    "armed-group",
    "militia militias militants fighters rebels guerrillas insurgents brigade brigades battalion cartel faction jihadists",
  ],
];

/** Small nouns that tell the type of the name just before them. */
export const nounTypes: ReadonlyMap<string, EntityType> = new Map(
  nounRows.flatMap(([type, words]) => words.split(" ").map((word): [string, EntityType] => [word, type])),
);
