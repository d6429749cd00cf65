const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Small words that may stand inside a person's name. */
export const personParticles: ReadonlySet<string> = set(
  "de da do dos das del della di du la le van von der den ter ten bin bint ibn ben al el ul ur ud wa y zu af av st",
);
/** Small words that may stand inside the name of a body after a head such as "Ministry". */
export const bodyParticles: ReadonlySet<string> = set(
  "of for the and & in on to de du des del della la le et pour y e und für al",
);
/** Prepositions after which a name is a place. */
export const placePrepositions: ReadonlySet<string> = set(
  "in at near from to into around outside inside across towards toward via through throughout over above off between beyond",
);
export const calendarNames: ReadonlySet<string> = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ramadan easter christmas gmt utc est edt pst bst am pm",
);
/** Capital abbreviations that name no body. */
export const plainAcronyms: ReadonlySet<string> = set(
  "tv gdp dna ceo cfo coo hiv aids pm dj id it ok uav uavs ied ieds rpg rpgs suv suvs atm pc cd dvd vip phd mba faq usd eur gbp ufo pow pows mp mps mep meps jr sr ii iii iv vi vii viii ix xi xii ad bc ac dc gps sms ngo ngos idp idps agm ipo vat gmt utc km kg lb mph kmh hq er icu cctv pdf html http https www usb rbi era nba-record st nd rd th i a an the and or no not covid covid-19 ppe pcr ak-47 m-16 op-ed lgbt lgbtq asap eta fyi diy q&a qa u p t v s am bn mln pct ppm ltd inc corp co s/he",
);

/** Last parts of compound modifiers that begin with a name: "Iran-backed", "Boston-based". */
export const compoundEndings: ReadonlySet<string> = set(
  "backed linked affiliated aligned allied sponsored supported funded trained armed led controlled run inspired based leaning held occupied administered owned made built born style dominated friendly speaking majority brokered mediated bound listed registered flagged engineered designed imposed supplied ruled wide area educated style-like like era approved drafted appointed oriented only loyal hosted invaded annexed claimed governed initiated proposed chaired organised organized assisted facing",
);
/** Words after which "X" and other one-letter names are platforms: "wrote on X". */
export const platformCues: ReadonlySet<string> = set(
  "on to via platform site network app called account from",
);
/** First words that make an organisation of a place behind them: "Air France", "Statistics Canada". */
export const organizationLeads: ReadonlySet<string> = set(
  "air telecom statistics radio real dynamo dinamo inter sporting athletic athletico atletico fc ac as cska spartak lokomotiv torpedo racing deportivo olympique borussia bayern hapoel maccabi petro banco banque banca bank petroleos aero select transport network rail post save invest destination",
);
/** Heads of "X of Y" names of land and water: "Republic of Honduras", "Gulf of Aden". */
export const placeOfHeads: ReadonlySet<string> = set(
  "republic kingdom sultanate emirate commonwealth gulf strait straits bay sea cape isle island islands lake mount horn province state territory bight port union district principality federation peninsula city",
);
/** Forms of speech after which a name is a speaker's. */
export const speechForms: ReadonlySet<string> = set(
  "said says told added adds tells wrote writes tweeted posted warned insisted argued explained replied noted recalled stressed claimed declared denied stated",
);
