/** Lemmas of people who do political violence and are named by it. */
export const doerHeads: ReadonlySet<string> = new Set(
  "guerrilla terrorist rebel gunman hitman assassin subversive extremist insurgent killer murderer kidnapper attacker assailant commando criminal trafficker narcoterrorist paramilitary mercenary militiaman sicario delinquent saboteur bandit thug abductor captor squad senderista bomber self-defense perpetrator hijacker robber".split(
    " ",
  ),
);

/** Words that make any group of people doers: "unidentified men", "a guerrilla column", "armed youths". */
export const doerModifiers: ReadonlySet<string> = new Set(
  "guerrilla terrorist rebel unidentified armed unknown hooded masked subversive insurgent heavily-armed paramilitary hired suspected alleged extremist death".split(
    " ",
  ),
);

/** Heads of groups of people that take such a word before them. */
export const groupHeads: ReadonlySet<string> = new Set(
  "man woman individual person people youth group column command unit band subject element commando squad patrol gang member group force assailant organization militia movement fighter militant faction cell".split(
    " ",
  ),
);

/** Forces of the state: lemmas and words of a chunk. */
export const stateForces: ReadonlySet<string> = new Set(
  "army soldier troop military battalion brigade police policeman navy marine patrol government regiment paratrooper".split(
    " ",
  ),
);

interface GroupRow {
  /** Spellings, the fullest first, apart by `|`. */
  readonly forms: string;
  readonly state: boolean;
}

const group = (forms: string): GroupRow => ({ forms, state: false });
const force = (forms: string): GroupRow => ({ forms, state: true });

/** Armed groups and forces of Latin America at the end of the 1980s, as English reports of the time spell them; general knowledge. */
export const armedGroups: readonly GroupRow[] = [
  group("farabundo marti national liberation front|farabundo marti front|fmln"),
  group("shining path|sendero luminoso|maoist shining path|sl"),
  group("tupac amaru revolutionary movement|tupac amaru|mrta"),
  group("national liberation army|army of national liberation|eln"),
  group("revolutionary armed forces of colombia|farc"),
  group("19 april movement|19th of april movement|april 19 movement|m-19"),
  group("people's liberation army|popular liberation army|epl"),
  group("simon bolivar guerrilla coordinating board|simon bolivar national guerrilla coordinating board|cng"),
  group("guatemalan national revolutionary unity|urng"),
  group("manuel rodriguez patriotic front|fpmr"),
  group("movement of the revolutionary left|leftist revolutionary movement|mir"),
  group("lautaro youth movement|mapu-lautaro|mapu lautaro|lautaro"),
  group("medellin cartel|medellin drug cartel"),
  group("cali cartel"),
  group("extraditables|the extraditables"),
  group("zarate willka armed forces of liberation|zarate willka liberation armed forces|zarate willka"),
  group("alfaro vive|alfaro lives"),
  group("morazanist patriotic front|fpm"),
  group("cinchonero people's liberation movement|cinchonero popular liberation movement|cinchoneros"),
  group("all for the fatherland movement|mtp"),
  group("maximiliano hernandez martinez anticommunist brigade|maximiliano hernandez martinez"),
  group("rodrigo franco command|rodrigo franco commando|rodrigo franco"),
  group("popular liberation forces|fpl"),
  group("people's revolutionary army|erp"),
  group("quintin lame"),
  group("revolutionary anticommunist extermination action|anticommunist action alliance"),
  group("contras"),
  group("sandinist people's army|sandinista people's army|eps"),
  group("people's liberation forces"),
  group("secret anticommunist army|esa"),
  group("workers self-defense|workers' self-defense|ado"),
  group("guerrilla army of the poor|egp"),
  group("organization of the people in arms|orpa"),
  group("rebel armed forces"),
  group("patriotic liberation front"),
  group("morazanist liberation front"),
  group("lorenzo zelaya"),
  group("ricardo franco"),
  group("death to kidnappers"),
  group("nestor paz zamora"),
  group("montoneros"),
  group("drug trafficking mafias|drug trafficking mafia|drug mafias|drug mafia|mafias|mafia"),
  group("death squads|death squad"),
  force("atlacatl battalion|atlacatl"),
  force("salvadoran armed forces|salvadoran army|armed forces"),
  force("guatemalan army"),
  force("honduran army"),
  force("honduran armed forces"),
  force("salvadoran air force|air force"),
  force("government of el salvador|salvadoran government"),
  force("national guard"),
  force("treasury police"),
  force("national police"),
];
