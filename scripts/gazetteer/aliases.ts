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
GB|Derry|Londonderry`;

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
