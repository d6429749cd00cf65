import type { PlaceRecord } from "./record.ts";

/**
 * Areas that news names and the sources lack: own knowledge of general usage; points are rough middles.
 * Row form: `name|other names, parted by commas|country or blank|lat|lon`, and the region where it lies in one.
 */
const rows = `Middle East|Mideast||29|42
Near East|||33|38
Far East|||40|115
Europe|||48.7|9.1
Western Europe|West Europe||48|5
Eastern Europe|East Europe||50|27
Central Europe|||49|17
Southern Europe|||41|15
Northern Europe|||61|17
Asia|||29.8|89.3
Southeast Asia|South-East Asia,South East Asia||5|110
South Asia|||22|78
East Asia|||36|116
Central Asia|||43|66
West Asia|Western Asia||31|47
Africa|||7.2|21.1
North Africa|Northern Africa||28|8
West Africa|Western Africa||12|0
East Africa|Eastern Africa||1|37
Central Africa|Middle Africa||3|18
Southern Africa|||-20|24
Sub-Saharan Africa|Subsaharan Africa||0|20
Horn of Africa|||8|46
Sahel|Sahel region||15|8
Maghreb|||31|2
Levant|||34|37
Gulf of Oman|||25|58
North America|||46.1|-100.5
Central America|||13|-87
South America|||-14.6|-57.7
Latin America|||-10|-65
Americas|||15|-85
Caribbean|||17|-72
Balkans|Western Balkans||43|21
Scandinavia|||63|15
Caucasus|South Caucasus,North Caucasus||42.5|45
Baltics|Baltic states||57|25
Oceania|||-15|145
Pacific|Pacific Ocean||0|-160
Atlantic|Atlantic Ocean||10|-30
Antarctica|||-82|0
Arctic|||82|0
Gaza Strip|Gaza|PS|31.42|34.36|Gaza Strip
West Bank|Judea and Samaria|PS|32.0|35.3
Palestinian territories|Occupied territories|PS|31.9|35.2
Golan Heights|Golan|SY|33.0|35.75
Sinai Peninsula|Sinai|EG|29.5|33.8
Negev|Negev Desert|IL|30.8|34.8
Galilee||IL|32.8|35.5
Donbas|Donbass|UA|48.3|38.2
Crimea|Crimean Peninsula|UA|45.3|34.4
Transnistria|Transdniestria|MD|47.2|29.2
Nagorno-Karabakh|Karabakh,Nagorno Karabakh|AZ|39.9|46.7
Abkhazia||GE|43.1|41.0
South Ossetia||GE|42.4|44.1
Kashmir|||34|76
Indian-administered Kashmir|Indian Kashmir|IN|34|75.5
Iraqi Kurdistan|Kurdistan Region,Kurdistan|IQ|36.4|44.2
Rojava|Northeast Syria|SY|36.3|40.2
Darfur||SD|13.5|24.5
Kordofan||SD|12.5|30
Punjab region|||31|74
Sahara|Sahara Desert||23|10
Lake Chad Basin|Lake Chad||13|14.3
Niger Delta||NG|5|6
Somaliland||SO|9.6|45.5
Puntland||SO|9.0|49.0
Great Lakes region|||-2|30
Tigris|Tigris River|IQ|34|44
Euphrates|Euphrates River|IQ|34.5|41
Nile|Nile River||22|31
Korean Peninsula|||38|127.5
Indochina|||16|105
Siberia||RU|60|105
New England||US|43.8|-71.5
Midwest|American Midwest|US|41.5|-90
Silicon Valley||US|37.4|-122.0
Bay Area|San Francisco Bay Area|US|37.75|-122.3
Bekaa Valley|Beqaa Valley,Bekaa,Beqaa|LB|33.85|36.0
Panjshir Valley||AF|35.3|69.6
Swat Valley||PK|35.2|72.4
Green Zone||IQ|33.31|44.39
Bab el-Mandeb|Bab al-Mandab Strait,Bab al-Mandab||12.6|43.3
Strait of Hormuz|Straits of Hormuz||26.6|56.4
Suez Canal||EG|30.6|32.3
Panama Canal||PA|9.1|-79.7
Taiwan Strait|||24.5|119.5
English Channel|||50.2|-0.5
Persian Gulf|Arabian Gulf||27|51
Gulf of Mexico|||25|-90
Red Sea|||20|38.5
Rakhine|Arakan|MM|20|93.8
Sinjar Mountains|Mount Sinjar|IQ|36.37|41.72
Hindu Kush|||35.5|70
Xinjiang||CN|41|85
Tibet||CN|31.7|88
Chechnya|Chechen Republic|RU|43.3|45.7
Dagestan||RU|42.5|47
Ingushetia||RU|43.2|45
Mindanao||PH|7.9|125
Luzon||PH|16.6|121.3
Visayas||PH|11|123.5
Sumatra||ID|0|102
Java||ID|-7.3|110
Borneo|||0.5|114
Sulawesi||ID|-2|121
Bali||ID|-8.4|115.1
Balochistan|Baluchistan|PK|28.5|65.5
Mediterranean|Mediterranean Sea||35.5|18
Eastern Mediterranean|||34|30
Sea of Marmara|Marmara Sea|TR|40.7|28.2
Sea of Azov|Azov Sea||46|36.8
Sea of Japan|||40|135
Pacific Northwest|American Northwest|US|45.5|-120
Deep South|American South|US|33|-88
Great Plains||US|41|-101
Rust Belt||US|41|-83
Gulf Coast|US Gulf Coast|US|29.5|-91
Long Island||US|40.8|-73.1
Cape Cod||US|41.7|-70.2
Puget Sound||US|47.8|-122.4
Chesapeake Bay||US|38.0|-76.2
San Fernando Valley||US|34.2|-118.4
Central Valley|California's Central Valley|US|36.9|-120.2
Grand Canyon||US|36.1|-112.1
Yosemite National Park|Yosemite|US|37.8|-119.5
Yellowstone National Park|Yellowstone|US|44.6|-110.5
Lake Tahoe||US|39.1|-120.0
Newfoundland||CA|48.7|-56
Jutland|Jutland Peninsula|DK|56.2|9.2
Lapland|||67.9|26.5
Urals||RU|60|60
Svaneti||GE|43|42.7
North Ossetia|North Ossetia-Alania|RU|43.2|44.2
Kabardino-Balkaria||RU|43.5|43.4
Karachay-Cherkessia||RU|43.8|41.7
Tortola||VG|18.43|-64.62
Waiheke Island|Waiheke|NZ|-36.8|175.1
North Island||NZ|-38.5|176
South Island||NZ|-43.8|170.7
Great Barrier Reef||AU|-18.3|147.7
Sunshine Coast||AU|-26.65|153.07
Ulster|||54.6|-6.7
Scottish Highlands||GB|57.1|-4.7
West Midlands||GB|52.5|-1.8
East Midlands||GB|52.9|-0.9
East Anglia||GB|52.4|1.0
Lake District||GB|54.5|-3.2
Cornwall||GB|50.4|-4.8|England
Devon||GB|50.7|-3.8|England
Dorset||GB|50.8|-2.3|England
Yorkshire||GB|54.0|-1.5|England
Sussex||GB|50.9|0.0|England
Home Counties||GB|51.6|-0.5
Cotswolds||GB|51.8|-1.9
French Riviera|Cote d'Azur,Côte d'Azur|FR|43.5|7.0
Rhineland||DE|50.4|7.4
Ruhr|Ruhr Valley|DE|51.5|7.3
Silesia||PL|50.6|17.9
Transylvania||RO|46.7|24.5
Anatolia|Asia Minor|TR|39|33
Cappadocia||TR|38.7|34.8
Upper Egypt||EG|26|32
Nile Delta||EG|30.9|31.1
Rift Valley|Great Rift Valley|KE|0.5|36
Tigray||ET|14|38.5
Oromia||ET|7.5|39
Ogaden||ET|7.5|44
Katanga||CD|-9|26
Gilgit-Baltistan||PK|35.8|74.9
Waziristan||PK|32.6|69.9
North Waziristan||PK|32.95|70.0
South Waziristan||PK|32.3|69.8
Helmand Valley||AF|31.5|64.3
Spratly Islands|Spratlys||10|114
Paracel Islands|Paracels||16.5|112
Inner Mongolia||CN|44|113
Manchuria||CN|45|126
Hokkaido||JP|43.3|142.5
Honshu||JP|36.5|138.5
Kyushu||JP|32.7|131
Okinawa||JP|26.5|128
Kalimantan||ID|-1|114
Patagonia|||-44|-69
Andes|||-20|-68
Amazon rainforest|Amazon Basin,Amazon River||-4|-62
Yucatan|Yucatan Peninsula|MX|19.8|-89
Baja California Peninsula||MX|28|-113
Lesser Antilles|||15|-61
West Indies|||18|-70`;

/**
 * Bases, crossings and plants much in the news: own knowledge, points to about two kilometres. Rows as above.
 */
const sites = `Al-Asad Air Base|Ain al-Asad,Ain al-Asad Air Base,Ayn al-Asad Air Base,Ein al-Asad|IQ|33.79|42.44
Camp Taji|Taji Air Base,Taji military base|IQ|33.52|44.26
Balad Air Base|Joint Base Balad|IQ|33.94|44.36
Harir Air Base|Al-Harir Air Base|IQ|36.53|44.35
Camp Victory|Victory Base Complex|IQ|33.26|44.24
Hmeimim Air Base|Khmeimim Air Base,Hmeymim Air Base,Hmeimim,Khmeimim|SY|35.41|35.95
Al-Tanf|Tanf,al-Tanf garrison,At Tanf|SY|33.51|38.62
Shayrat Air Base|Shayrat Airbase,Shayrat|SY|34.49|36.91
Tiyas Air Base|T4 Air Base,Tiyas Military Airbase|SY|34.52|37.63
Tower 22||JO|33.31|38.70
Muwaffaq Salti Air Base||JO|31.83|36.79
Incirlik Air Base|Incirlik|TR|37.00|35.43
Al Udeid Air Base|Al-Udeid|QA|25.12|51.31
Al Dhafra Air Base|Al-Dhafra|AE|24.25|54.55
Prince Sultan Air Base||SA|24.06|47.58
Camp Lemonnier||DJ|11.54|43.15
Ramstein Air Base|Ramstein|DE|49.44|7.60
Guantanamo Bay|Guantanamo,Guantánamo Bay|CU|19.90|-75.15
Bagram Air Base|Bagram Airfield,Bagram Airbase|AF|34.95|69.27
Kandahar Airfield||AF|31.51|65.85
Natanz nuclear facility|Natanz nuclear site|IR|33.72|51.73
Fordow|Fordo|IR|34.88|51.00
Bushehr nuclear power plant|Bushehr nuclear plant|IR|28.83|50.89
Zaporizhzhia nuclear power plant|Zaporizhzhia nuclear plant,Zaporizhzhya nuclear power plant|UA|47.51|34.59
Chernobyl nuclear power plant|Chernobyl nuclear plant,Chornobyl nuclear power plant|UA|51.39|30.10
Azovstal|Azovstal steel plant,Azovstal steelworks|UA|47.09|37.61
Kakhovka dam|Nova Kakhovka dam|UA|46.78|33.37
Kerch Bridge|Crimean Bridge,Crimea Bridge|UA|45.31|36.51
Al-Shifa Hospital|Shifa Hospital,Al-Shifa|PS|31.52|34.44
Al-Aqsa Mosque|Al-Aqsa,Temple Mount,Al-Aqsa Mosque compound|PS|31.78|35.24
Rafah crossing|Rafah border crossing|EG|31.25|34.26
Kerem Shalom|Kerem Shalom crossing,Karem Abu Salem crossing|IL|31.23|34.28
Erez crossing|Beit Hanoun crossing|IL|31.56|34.55
Evin Prison||IR|35.80|51.38
Sednaya Prison|Saydnaya prison,Saidnaya prison|SY|33.67|36.33
Al-Hol camp|al-Hol|SY|36.37|41.15
Mosul Dam||IQ|36.63|42.82
Haditha Dam||IQ|34.21|42.36
Tahrir Square||EG|30.04|31.24
Fort Hood|Fort Cavazos|US|31.14|-97.78
Fort Bragg|Fort Liberty|US|35.14|-79.0
Fort Benning|Fort Moore|US|32.35|-84.97
Fort Campbell||US|36.66|-87.47
Fort Detrick||US|39.44|-77.43
Fort Dix||US|40.01|-74.62
Fort Knox||US|37.9|-85.96
Fort Sill||US|34.65|-98.4
Fort Stewart||US|31.88|-81.61
Fort Meade||US|39.11|-76.74
Fort Bliss||US|31.81|-106.42
Fort Drum||US|44.05|-75.77
Fort Riley||US|39.1|-96.82
Camp Pendleton||US|33.32|-117.32
Camp Lejeune||US|34.67|-77.35
Camp David||US|39.65|-77.47
Quantico||US|38.52|-77.3
Edwards Air Force Base||US|34.92|-117.89
Nellis Air Force Base||US|36.24|-115.03
Wright-Patterson Air Force Base||US|39.82|-84.05
Lackland Air Force Base||US|29.38|-98.62
Vandenberg Air Force Base||US|34.73|-120.57
Cape Canaveral|Kennedy Space Center|US|28.49|-80.57
Los Alamos National Laboratory||US|35.88|-106.3
Times Square||US|40.76|-73.99
Sandhurst||GB|51.34|-0.76
Heathrow Airport|Heathrow,London Heathrow Airport|GB|51.47|-0.45
Gatwick Airport|Gatwick,London Gatwick Airport|GB|51.15|-0.18
Westminster||GB|51.5|-0.13
Trafalgar Square||GB|51.51|-0.13
Stonehenge||GB|51.18|-1.83
Old Trafford||GB|53.46|-2.29
Wembley Stadium|Wembley|GB|51.56|-0.28
Auschwitz|Auschwitz-Birkenau|PL|50.03|19.18
Tiananmen Square|Tiananmen|CN|39.91|116.4
Red Square||RU|55.75|37.62
Taksim Square||TR|41.04|28.99
Gezi Park||TR|41.04|28.99
Yarmouk camp|Yarmouk refugee camp|SY|33.47|36.3
Zaatari refugee camp|Zaatari camp,Zaatari|JO|32.29|36.33
Dadaab refugee camp|Dadaab camp,Dadaab|KE|0.06|40.31
Kibera||KE|-1.31|36.79
Table Mountain||ZA|-33.96|18.41
Robben Island||ZA|-33.81|18.37
Fukushima nuclear plant|Fukushima Daiichi,Fukushima Daiichi nuclear plant|JP|37.42|141.03
Mount Fuji||JP|35.36|138.73
Mount Everest||NP|27.99|86.93
Kilimanjaro|Mount Kilimanjaro|TZ|-3.07|37.35`;

function toRecord(row: string, kind: "physical" | "facility"): PlaceRecord {
  const [name = "", others = "", country = "", lat, lon, region = ""] = row.split("|");
  return {
    source: "own",
    key: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    kind,
    name,
    alternates: others === "" ? [] : others.split(","),
    lat: Number(lat),
    lon: Number(lon),
    country: country === "" ? null : country,
    region: region === "" ? null : region,
    population: 0,
    seat: 0,
  };
}

/** The areas as records, ids made from their names. */
export function collectAreas(): PlaceRecord[] {
  return rows.split("\n").map((row) => toRecord(row, "physical"));
}

/** The sites as records; the caller fills in their regions. */
export function collectSites(): PlaceRecord[] {
  return sites.split("\n").map((row) => toRecord(row, "facility"));
}
