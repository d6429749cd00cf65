/** An adjective or name of inhabitants of an area that is no state, and the gazetteer's name for the area. */
export interface PlaceAdjective {
  readonly place: string;
  /** ISO 3166-1 alpha-2, upper case; null for an area of several countries. */
  readonly country: string | null;
}

/** Row form: `place|country or blank|forms parted by commas`. */
const rows = `Africa||African,Africans
Asia||Asian,Asians
Europe||European,Europeans
Latin America||Latin American,Latin Americans
South America||South American,South Americans
Central America||Central American,Central Americans
North America||North American,North Americans
Caribbean||Caribbean
Middle East||Middle Eastern
Southeast Asia||Southeast Asian,South-East Asian
South Asia||South Asian
Central Asia||Central Asian
East Africa||East African
West Africa||West African
North Africa||North African
Southern Africa||Southern African
Balkans||Balkan
Scandinavia||Scandinavian,Scandinavians
Arctic||Arctic
Antarctica||Antarctic
England|GB|English
Scotland|GB|Scottish,Scots
Wales|GB|Welsh
Northern Ireland|GB|Northern Irish
Cornwall|GB|Cornish
Catalonia|ES|Catalan,Catalans
Andalusia|ES|Andalusian
Galicia|ES|Galician
Sicily|IT|Sicilian,Sicilians
Sardinia|IT|Sardinian
Tuscany|IT|Tuscan
Venice|IT|Venetian
Rome|IT|Roman
Bavaria|DE|Bavarian,Bavarians
Berlin|DE|Berliner,Berliners
Paris|FR|Parisian,Parisians
Brittany|FR|Breton,Bretons
Corsica|FR|Corsican,Corsicans
London|GB|Londoner,Londoners
Crimea|UA|Crimean,Crimeans
Siberia|RU|Siberian,Siberians
Moscow|RU|Muscovite,Muscovites
Chechnya|RU|Chechen,Chechens
Dagestan|RU|Dagestani,Dagestanis
Ingushetia|RU|Ingush
North Ossetia|RU|North Ossetian
South Ossetia|GE|South Ossetian,South Ossetians
Abkhazia|GE|Abkhaz,Abkhazian,Abkhazians
Nagorno-Karabakh|AZ|Karabakhi
Iraqi Kurdistan|IQ|Iraqi Kurdish
Gaza Strip|PS|Gazan,Gazans
Kashmir||Kashmiri,Kashmiris
Punjab|IN|Punjabi,Punjabis
Gujarat|IN|Gujarati
Tibet|CN|Tibetan,Tibetans
Bali|ID|Balinese
Java|ID|Javanese
Aceh|ID|Acehnese
Balochistan|PK|Baloch
Sindh|PK|Sindhi
Okinawa|JP|Okinawan
Queensland|AU|Queenslander,Queenslanders
Tasmania|AU|Tasmanian,Tasmanians
Sydney|AU|Sydneysider,Sydneysiders
Ontario|CA|Ontarian,Ontarians
Quebec|CA|Quebecer,Quebecers,Quebecois
Alberta|CA|Albertan,Albertans
Newfoundland|CA|Newfoundlander,Newfoundlanders
New York|US|New Yorker,New Yorkers
Alabama|US|Alabamian,Alabamians
Alaska|US|Alaskan,Alaskans
Arizona|US|Arizonan,Arizonans
California|US|Californian,Californians
Colorado|US|Coloradan,Coloradans
Florida|US|Floridian,Floridians
Hawaii|US|Hawaiian,Hawaiians
Illinois|US|Illinoisan,Illinoisans
Iowa|US|Iowan,Iowans
Kansas|US|Kansan,Kansans
Kentucky|US|Kentuckian,Kentuckians
Louisiana|US|Louisianan,Louisianans
Michigan|US|Michigander,Michiganders
Minnesota|US|Minnesotan,Minnesotans
Montana|US|Montanan,Montanans
Nebraska|US|Nebraskan,Nebraskans
Nevada|US|Nevadan,Nevadans
Ohio|US|Ohioan,Ohioans
Oklahoma|US|Oklahoman,Oklahomans
Oregon|US|Oregonian,Oregonians
Pennsylvania|US|Pennsylvanian,Pennsylvanians
Tennessee|US|Tennessean,Tennesseans
Texas|US|Texan,Texans
Utah|US|Utahn,Utahns
Virginia|US|Virginian,Virginians
Wisconsin|US|Wisconsinite,Wisconsinites`;

/**
 * Lower-case form → the area it belongs to.
 * Example: "Chechen fighters", "Texans". Source: own knowledge of general usage.
 */
export const placeAdjectives: ReadonlyMap<string, PlaceAdjective> = new Map(
  rows.split("\n").flatMap((row) => {
    const [place, country, forms] = row.split("|") as [string, string, string];
    return forms.split(",").map((form) => [form.toLowerCase(), { place, country: country || null }] as const);
  }),
);
