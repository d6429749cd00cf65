/**
 * Titles and roles. A `title` stands before a name with or without a capital ("Gen. Ali Haddad", "President Lee", "spokesman John Kirby");
 * an `address` is a mere form of address ("Mr", "Sheikh"). `rank` tells soldiers and police, `office` those who speak for a body.
 * Source: own knowledge of general usage.
 */
export type TitleKind = "address" | "rank" | "office" | "clergy" | "role";

const rows: Readonly<Record<TitleKind, string>> = {
  // "Mr Kato", "Dr. Haddad"
  address: `mr | mrs | ms | miss | mister | dr | prof | professor | sir | lady | lord | dame | madam | madame | monsieur | mme | mlle | sheikh | shaikh | sheik | hajji | haji | hajj | sayyid | sayed | don | dona | señor | senor | señora |
    baron | baroness | count | countess | duke | duchess | prince | princess | king | queen | emperor | empress | emir | sultan | crown prince | crown princess | chief | comrade | king crown | justice | honorable | messrs | widow | signor | herr | frau | shri | smt | md`,
  // "Lt. Gen. Omar Said"
  rank: `gen | general | lt gen | lieutenant general | lieutenant-general | maj gen | major general | major-general | brig gen | brigadier general | brigadier-general | brigadier | brig | col | colonel | lt col | lieutenant colonel | lieutenant-colonel |
    maj | major | capt | captain | lt | lieutenant | 1st lt | 2nd lt | first lieutenant | second lieutenant | sgt | sergeant | staff sgt | staff sergeant | master sgt | master sergeant | sgt maj | sergeant major | cpl | corporal | lance cpl | lance corporal | pvt | private | pfc | spc |
    specialist | airman | adm | admiral | rear adm | rear admiral | vice adm | vice admiral | cmdr | commander | commodore | field marshal | marshal | air marshal | air chief marshal | air commodore | group captain | wing commander | squadron leader | chief of staff | warrant officer |
    constable | inspector | chief inspector | detective | det | superintendent | commissioner | police commissioner | sheriff | deputy sheriff | officer | trooper | agent | special agent | police chief | chief superintendent | deputy inspector general | inspector general | subedar | havildar | naik | sepoy | jawan |
    paramedic | firefighter | fire chief | gunner | pilot | ranger | patrolman | petty officer | seaman | sub-inspector | assistant commissioner | deputy commissioner | senior superintendent`,
  // "Prime Minister Mohammed Shia al-Sudani"
  office: `president | vice president | vice-president | deputy president | prime minister | premier | deputy prime minister | vice premier | chancellor | chancelor | taoiseach | minister | deputy minister | vice minister | foreign minister | defence minister | defense minister | interior minister | finance minister | health minister |
    justice minister | information minister | oil minister | energy minister | trade minister | culture minister | education minister | economy minister | agriculture minister | transport minister | environment minister | labour minister | labor minister | planning minister | security minister | justice secretary | national security minister |
    secretary | secretary of state | secretary of defense | defense secretary | defence secretary | foreign secretary | home secretary | treasury secretary | interior secretary | state secretary | commerce secretary | press secretary | under secretary | undersecretary | assistant secretary | deputy secretary | secretary general | secretary-general |
    un secretary-general | un secretary general | general secretary | attorney general | prosecutor | chief prosecutor | state prosecutor | district attorney | solicitor general | governor | deputy governor | lt gov | lieutenant governor | gov | mayor | deputy mayor | vice mayor | senator | sen | congressman | congresswoman | rep | representative | lawmaker | deputy | mp | mep | councillor | councilman |
    councilwoman | councilmember | alderman | speaker | house speaker | majority leader | minority leader | opposition leader | leader | party leader | supreme leader | ambassador | consul | consul general | envoy | special envoy | us envoy | un envoy | high commissioner | special representative | chargé d'affaires | diplomat | national security adviser | national security advisor | security adviser |
    adviser | advisor | senior adviser | aide | spokesman | spokeswoman | spokesperson | chief spokesman | army spokesman | military spokesman | police spokesman | police spokeswoman | pentagon spokesman | pentagon press secretary | government spokesman | ministry spokesman | foreign ministry spokesman | foreign ministry spokeswoman | state department spokesman | white house spokesman | judge | chief justice | magistrate |
    chairman | chairwoman | chairperson | chair | director | director general | director-general | executive director | managing director | deputy director | head | chief executive | ceo | chief executive officer | chief financial officer | founder | co-founder | secretary-designate | president-elect | prime minister-designate | ex-president | former president | first lady | first secretary | dictator | warlord |
    junta leader | army chief | military chief | navy chief | air force chief | chief minister | home minister | external affairs minister | union minister | treasurer | comptroller | union leader | rebel leader | militia leader | commander-in-chief | vice-chairman | vice chairman | deputy chairman | caliph`,
  // "Ayatollah Ali Khamenei"
  clergy: `ayatollah | grand ayatollah | imam | mullah | mulla | maulana | maulvi | mufti | grand mufti | hojatoleslam | hojjatoleslam | rabbi | chief rabbi | pope | cardinal | archbishop | bishop | patriarch | father | fr | rev | reverend | pastor | sister | brother | saint | metropolitan | monsignor | dalai lama | swami | qari | hafiz | cleric | deacon | friar | monk | vicar`,
  // "analyst Sam Heller", "journalist Wael Dahdouh"
  role: `analyst | political analyst | activist | human rights activist | lawyer | attorney | journalist | reporter | correspondent | photographer | photojournalist | cameraman | writer | author | historian | economist | scientist | researcher | doctor | surgeon | nurse | engineer | teacher | farmer | shopkeeper | businessman | businesswoman | tycoon | billionaire | actor | actress | singer | rapper | musician |
    composer | pianist | violinist | film-maker | filmmaker | comedian | poet | novelist | artist | painter | sculptor | designer | coach | head coach | trainer | captain | skipper | striker | midfielder | defender | goalkeeper | winger | sweeper | fullback | flyhalf | scrumhalf | flanker | playmaker | batsman | bowler | all-rounder | wicketkeeper |
    paceman | seamer | spinner | leg-spinner | off-spinner | umpire | referee | driver | rider | cyclist | boxer | champion | sprinter | swimmer | golfer | pitcher | catcher | shortstop | outfielder | infielder | quarterback | linebacker | goaltender | rookie | veteran | teammate | compatriot | countryman | countrywoman | fellow american | wife | husband | son | daughter | brother | sister | mother | father | uncle | cousin | nephew | widow |
    eyewitness | witness | resident | villager | neighbour | neighbor | survivor | suspect | gunman | killer | murderer | bomber | financier | militant | extremist | guerrilla | hacker | whistleblower | dissident | candidate | broker | dealer | trader | strategist | principal | headmaster | headteacher | superintendent | fighter | jihadist | leader | co-author | executive | colleague | student | tour guide | expert | professor | lecturer | psychologist | sociologist | jailed | tennis player | seed`,
};

const lines: [string, TitleKind][] = (Object.keys(rows) as TitleKind[]).flatMap((kind) =>
  rows[kind].split("|").map((phrase): [string, TitleKind] => [phrase.trim().replace(/\s+/g, " "), kind]),
);

/** Every title with its kind, lower case, words parted by blanks; dots are left out ("lt gen"). */
export const titles: ReadonlyMap<string, TitleKind> = new Map(lines.toReversed());
