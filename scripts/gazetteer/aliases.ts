import { looseKey, nameWords } from "../../src/lexicon/gazetteer-key.ts";
import type { PlaceRecord } from "./record.ts";

/**
 * English names of towns that the sources lack, and wrong ones they give ("-" before the name); own knowledge.
 * Row form: `ISO2|first name in the source|names, parted by commas`.
 */
const rows = `SY|‘Ayn al ‘Arab|Kobani,Kobane,Kobanê
SY|‘Afrīn|-Kobani
SY|Tadmur|Palmyra,Tadmor
SY|Tadmor|Palmyra
SY|‘Ayn ‘Īsá|Ain Issa,Ayn Issa
SY|Jarābulus|Jarablus
SY|Al Qāmishlī|Qamishli
IQ|Jurf as Sakhr|Jurf al-Sakhar
UA|Artemivs’k|Bakhmut
YE|Al Mukhā’|Mocha,Mokha
LY|Surt|Sirte
LY|Ţarābulus|Tripoli
AF|Lashkar Gāh|Lashkargah
IN|Kolkata|Calcutta
IN|Mumbai|Bombay
IN|Chennai|Madras
IN|Prayagraj|Allahabad
DE|Nürnberg|Nuremberg
DE|Hannover|Hanover
ES|Zaragoza|Saragossa
FR|Lyon|Lyons
SA|Jeddah|Jedda,Jiddah
BD|Dhaka|Dacca
NP|Kathmandu|Katmandu
KR|Busan|Pusan
KR|Incheon|Inchon
RU|Yekaterinburg|Ekaterinburg
CA|Québec|Quebec City
PA|Panamá|Panama City
BR|Rio de Janeiro|Rio
GB|Derry|Londonderry
BE|Antwerpen|Antwerp
BE|Gent|Ghent
BE|Brugge|Bruges
BE|Leuven|Louvain
BE|Ieper|Ypres
BE|Kortrijk|Courtrai
BE|Oostende|Ostend
CH|Genève|Geneva
CH|Luzern|Lucerne
CH|Basel|Basle
CH|Bern|Berne
DE|Köln|Cologne
DE|München|Munich
DE|Braunschweig|Brunswick
DE|Koblenz|Coblenz
PL|Kraków|Cracow
PL|Gdańsk|Danzig
PL|Wrocław|Breslau
PL|Szczecin|Stettin
CZ|Pilsen|Plzen
DK|Helsingør|Elsinore
SE|Göteborg|Gothenburg
IT|Livorno|Leghorn
IT|Padova|Padua
IT|Mantova|Mantua
PT|Porto|Oporto
ES|Sevilla|Seville
ES|A Coruña|Corunna,La Coruna
ES|Donostia / San Sebastián|San Sebastian
ES|Las Palmas de Gran Canaria|Las Palmas
FR|Marseille|Marseilles
FR|Dunkerque|Dunkirk
GR|Thessaloníki|Salonika,Salonica
GR|Irákleion|Heraklion
LT|Klaipėda|Memel
UA|Kyiv|Kiev
UA|Odesa|Odessa
UA|Kharkiv|Kharkov
UA|Lviv|Lvov
UA|Mykolayiv|Nikolaev
UA|Dnipro|Dnipropetrovsk
UA|Kropyvnytskyi|Kirovohrad
UA|Zaporizhzhya|Zaporozhye
UA|Luhansk|Lugansk
UA|Pokrovsk|Krasnoarmiysk
RU|Saint Petersburg|Leningrad
RU|Volgograd|Stalingrad
RU|Arkhangel’sk|Archangel
GE|Tbilisi|Tiflis
AZ|Xankəndi|Stepanakert
AZ|Gəncə|Ganja
AZ|Şuşa|Shusha
KZ|Almaty|Alma-Ata
TM|Ashgabat|Ashkhabad
CN|Beijing|Peking
CN|Nanjing|Nanking
CN|Guangzhou|Canton
CN|Chongqing|Chungking
MM|Yangon|Rangoon
MM|Mawlamyine|Moulmein
MM|Bago|Pegu
MM|Nay Pyi Taw|Naypyidaw
VN|Ho Chi Minh City|Saigon
IN|Bengaluru|Bangalore
IN|Pune|Poona
IN|Varanasi|Benares
IN|Kochi|Cochin
IN|Thiruvananthapuram|Trivandrum
IN|Mysuru|Mysore
IN|Mysore|Mysuru
IN|Mangaluru|Mangalore
IN|Mangalore|Mangaluru
IN|Puducherry|Pondicherry
IN|Vadodara|Baroda
IN|Gurugram|Gurgaon
IN|Kozhikode|Calicut
IN|Visakhapatnam|Vizag
IN|Tiruchirappalli|Trichy
IN|Shimla|Simla
BD|Chattogram|Chittagong
BD|Barishal|Barisal
BD|Cumilla|Comilla
BD|Jashore|Jessore
IR|Mashhad|Meshed
IR|Isfahan|Esfahan
IQ|Erbil|Arbil,Hawler
TR|İzmir|Smyrna
TR|Gaziantep|Antep
TR|Şanlıurfa|Urfa
TR|Antakya|Antioch
TN|Şafāqis|Sfax
LY|Banghāzī|Benghazi
LY|Mişrātah|Misrata
MA|Marrakesh|Marrakech
MA|Fès|Fez
ET|Addis Ababa|Addis
ET|Mek'ele|Mekelle,Mekele
ER|Mitsiwa|Massawa
SO|Mogadishu|Muqdisho
SO|Kismayo|Kismaayo,Chisimayu
SO|Baidoa|Baydhabo
SO|Beledweyne|Belet Weyne
SO|Gaalkacyo|Galkayo
SO|Boosaaso|Bosaso,Bossaso
SA|Mecca|Makkah
SA|Medina|Madinah
IL|Beersheba|Be'er Sheva
IL|Naẕerat|Nazareth
IL|Sederot|Sderot
IL|Elat|Eilat
IL|‘Akko|Acre
LB|Sidon|Saida
ZA|Gqeberha|Port Elizabeth
ZA|Makhanda|Grahamstown
ZA|Emalahleni|Witbank
ZA|Mbombela|Nelspruit
ZA|Polokwane|Pietersburg
MZ|Maputo|Lourenço Marques
CD|Lubumbashi|Elisabethville
CD|Kisangani|Stanleyville
MY|Melaka|Malacca
MY|George Town|Penang
ID|Makassar|Ujung Pandang
ID|Yogyakarta|Jogjakarta
TH|Nakhon Ratchasima|Korat
KR|Gwangju|Kwangju
KR|Daegu|Taegu
KR|Daejeon|Taejon
MX|Ciudad Juárez|Juarez`;

interface Alias {
  readonly add: string[];
  readonly drop: Set<string>;
}

function keyOf(name: string): string {
  return looseKey(nameWords(name));
}

const aliases: ReadonlyMap<string, Alias> = (() => {
  const table = new Map<string, Alias>();
  for (const row of rows.split("\n")) {
    const [country, name = "", names = ""] = row.split("|");
    const alias: Alias = { add: [], drop: new Set() };
    for (const other of names.split(",")) {
      if (other.startsWith("-")) alias.drop.add(keyOf(other.slice(1)));
      else alias.add.push(other);
    }
    table.set(`${country}:${keyOf(name)}`, alias);
  }
  return table;
})();

/** The settlements with the names of the table put right. */
export function withAliases(settlements: readonly PlaceRecord[]): PlaceRecord[] {
  return settlements.map((town) => {
    const alias = aliases.get(`${town.country}:${keyOf(town.name)}`);
    if (!alias) return town;
    const kept = town.alternates.filter((other) => !alias.drop.has(keyOf(other)));
    return { ...town, alternates: [...kept, ...alias.add] };
  });
}
