import { plural } from "../text/inflections.ts";

export type Gender = "male" | "female" | "unknown";
export type AgeGroup = "child" | "teen" | "adult" | "unknown";

/** A common noun for people, with what it tells of them. */
export interface PersonNoun {
  readonly id: string;
  readonly population: string;
  readonly gender: Gender;
  readonly age: AgeGroup;
  readonly number: "singular" | "plural";
  /** How many people one word stands for ("couple"), null for any number ("family"). */
  readonly size: number | null;
  /** Whether the noun wants an owner ("his wife"), so that a bare or owned one is one definite person. */
  readonly kin: boolean;
}

type Row = readonly [population: string, gender: Gender, age: AgeGroup, nouns: string];

/** Source: own knowledge of general usage. Example: "two deputies", "a toddler". */
const rows: readonly Row[] = [
  [
    "people",
    "unknown",
    "unknown",
    "person, individual, human, victim, climber, hiker, skier, snowboarder, sherpa, diner, bather, surfer, diver, holidaymaker, expatriate, stowaway, squatter, beggar, devotee, evangelist, nomad, researcher, footballer, dancer, campaigner, environmentalist, human rights defender, rights defender, envoy, poacher, smuggler, trafficker, defector, deserter, hawker, trucker, bodybuilder, patient, bystander, pedestrian, motorist, driver, customer, shopper, guest, partygoer, party-goer, clubgoer, concertgoer, reveler, reveller, attendee, spectator, onlooker, witness, visitor, tourist, passerby, passer-by, occupant, hunter, cyclist, motorcyclist, athlete, player, singer, rapper, musician, actor, artist, poet, writer, activist, volunteer, lawyer, judge, neighbor, neighbour, tenant, homeowner, roommate, friend, classmate, co-worker, coworker, colleague, patron, camper, swimmer, foreigner, national, citizen, member, supporter",
  ],
  [
    "men",
    "male",
    "adult",
    "man, gentleman, male, guy, groom, widower, serviceman, businessman, fisherman, taxi driver, cab driver, tribesman, clansman",
  ],
  [
    "women",
    "female",
    "adult",
    "woman, lady, female, bride, widow, businesswoman, housewife, prostitute, nun",
  ],
  ["children", "male", "child", "boy, schoolboy"],
  ["children", "female", "child", "girl, schoolgirl"],
  [
    "children",
    "unknown",
    "child",
    "child, kid, toddler, infant, baby, newborn, minor, juvenile, preschooler, tot, schoolchild, kindergartner, orphan, fetus, unborn child, unborn baby",
  ],
  ["teenagers", "unknown", "teen", "teen, teenager, youth, adolescent, youngster"],
  ["elderly", "unknown", "adult", "pensioner, senior, retiree"],
  [
    "people",
    "unknown",
    "adult",
    "adult, veteran, clerk, cashier, owner, manager, employer, landlord, bartender, bouncer, dj, barber, doorman, pilot, barista, shopkeeper, vendor, trader, merchant, baker, banker, engineer, scientist, professor, athlete, coach, elder, aide, tour guide, pharmacist, dentist, veterinarian, optician, therapist, psychologist, psychiatrist, translator, interpreter, librarian, archivist, archaeologist, geologist, biologist, historian, economist, architect, surveyor, accountant, attorney, actress, comedian, novelist, sculptor, pianist, violinist, drummer, guitarist, goalkeeper, boxer, wrestler, referee, umpire, jockey, golfer, figure skater, rower, gymnast, sprinter, jogger, angler, beekeeper, lifeguard, mountaineer, copilot, co-pilot, helmsman, skipper, aviator, astronaut, lodger, householder, biker, tutor, instructor, gamekeeper, forester",
  ],
  ["residents", "unknown", "unknown", "resident, villager, local, inhabitant, townsperson, dweller, settler"],
  ["civilians", "unknown", "unknown", "civilian, noncombatant, non-combatant"],
  ["passengers", "unknown", "unknown", "passenger, traveller, traveler, commuter, rider"],
  ["worshippers", "unknown", "unknown", "worshipper, worshiper, mourner, pilgrim, parishioner, churchgoer"],
  ["protesters", "unknown", "unknown", "protester, protestor, demonstrator, marcher, rioter"],
  ["students", "unknown", "unknown", "student, pupil, schoolmate, freshman, sophomore"],
  ["teachers", "unknown", "adult", "teacher, headteacher, principal, educator, lecturer"],
  [
    "workers",
    "unknown",
    "adult",
    "worker, employee, labourer, laborer, miner, contractor, staffer, staff member, builder, technician, mechanic, colleague, waiter, waitress, cook, maid, cleaner, security worker, logger, docker, steelworker, welder, electrician, plumber, chef, porter, stallholder, day labourer, day laborer, bricklayer, street vendor, coca grower, trainee, apprentice, carer, deminer, bomb disposal expert, carpenter, painter, gardener, butcher, tailor, hairdresser, plasterer, roofer, locksmith, shoemaker, blacksmith, seamstress, janitor, caretaker, receptionist, courier, chauffeur, stevedore, longshoreman, postman, mailman, grocer, fishmonger, florist, machinist, housekeeper, nanny, babysitter, caregiver, handyman, workman, foreman, shipbuilder, quarryman, repairman, lineman, lumberjack, woodcutter, oil rigger, steward, stewardess, bellboy, concierge, croupier, bookkeeper, typist, programmer, peddler, cabbie",
  ],
  ["farmers", "unknown", "adult", "farmer, herder, herdsman, shepherd, peasant, rancher"],
  [
    "journalists",
    "unknown",
    "adult",
    "journalist, reporter, photojournalist, cameraman, camerawoman, photographer, correspondent, editor, broadcaster, blogger",
  ],
  [
    "medics",
    "unknown",
    "adult",
    "medic, paramedic, doctor, nurse, surgeon, health worker, healthcare worker, medical worker, physician, ambulance worker, vaccinator, midwife",
  ],
  [
    "rescuers",
    "unknown",
    "adult",
    "rescuer, firefighter, fireman, rescue worker, first responder, emergency worker, civil defence worker, civil defense worker",
  ],
  ["aid-workers", "unknown", "adult", "aid worker, humanitarian worker, relief worker, humanitarian"],
  ["peacekeepers", "unknown", "adult", "peacekeeper, blue helmet"],
  ["migrants", "unknown", "unknown", "migrant, asylum seeker, asylum-seeker, immigrant"],
  ["displaced-people", "unknown", "unknown", "refugee, displaced person, evacuee, returnee"],
  ["prisoners", "unknown", "unknown", "prisoner, inmate, detainee, convict"],
  ["hostages", "unknown", "unknown", "hostage, captive, abductee"],
  [
    "officials",
    "unknown",
    "adult",
    "official, mayor, governor, councilman, councillor, diplomat, ambassador, consul, magistrate, prosecutor, civil servant, spokesperson",
  ],
  [
    "politicians",
    "unknown",
    "adult",
    "politician, senator, lawmaker, congressman, congresswoman, legislator, candidate, minister, deputy minister, opposition leader",
  ],
  [
    "clergy",
    "unknown",
    "adult",
    "priest, pastor, bishop, imam, cleric, monk, rabbi, deacon, missionary, mullah, muezzin, seminarian",
  ],
  [
    "crew",
    "unknown",
    "adult",
    "crew member, crewman, seaman, crewmember, sailor, seafarer, mariner, airman, captain, pirate",
  ],
  [
    "forces",
    "unknown",
    "adult",
    "security officer, security force member, border guard, coast guard, security official, intelligence officer",
  ],
  [
    "soldiers",
    "unknown",
    "adult",
    "soldier, serviceman, servicewoman, service member, marine, conscript, reservist, ranger, commando, recruit, private, corporal, sergeant, lieutenant, colonel, general, paratrooper, infantryman, sapper, military officer, army officer, cadet",
  ],
  [
    "police",
    "unknown",
    "adult",
    "officer, police officer, policeman, policewoman, cop, deputy, sheriff, trooper, detective, state trooper, law enforcement officer, constable, gendarme, agent, marshal, patrolman, sheriff's deputy, lawman",
  ],
  [
    "guards",
    "unknown",
    "adult",
    "guard, security guard, bodyguard, watchman, guardsman, corrections officer, prison guard",
  ],
  [
    "fighters",
    "unknown",
    "adult",
    "fighter, militant, rebel, insurgent, guerrilla, militiaman, jihadist, jihadi, combatant, terrorist, paramilitary, extremist, operative, separatist, gang member, gangster, gang-member, bandit, mercenary, islamist, vigilante",
  ],
  [
    "commanders",
    "unknown",
    "adult",
    "commander, militia leader, leader, warlord, chief, field commander, ringleader",
  ],
  ["perpetrators", "male", "adult", "gunman"],
  ["perpetrators", "female", "adult", "gunwoman"],
  [
    "perpetrators",
    "unknown",
    "unknown",
    "shooter, suspect, attacker, assailant, bomber, suicide bomber, killer, murderer, perpetrator, robber, intruder, kidnapper, hijacker, arsonist, sniper, suspected gunman, defendant, burglar, thief, carjacker, offender, culprit, fugitive, aggressor, assassin",
  ],
  [
    "animals",
    "unknown",
    "unknown",
    "dog, cow, cattle, horse, sheep, goat, bird, cat, deer, pig, chicken, camel, donkey, bear, elk, animal, livestock, turkey, hog, squirrel, puppy, duck",
  ],
];

const kinRows: readonly Row[] = [
  [
    "relatives",
    "male",
    "unknown",
    "son, brother, nephew, grandson, stepson, half-brother, stepbrother, son-in-law, brother-in-law, step-brother, godson",
  ],
  [
    "relatives",
    "female",
    "unknown",
    "daughter, sister, niece, granddaughter, stepdaughter, half-sister, stepsister, daughter-in-law, sister-in-law, step-sister",
  ],
  [
    "relatives",
    "male",
    "adult",
    "husband, father, dad, uncle, grandfather, grandpa, stepfather, boyfriend, ex-husband, ex-boyfriend, father-in-law, stepdad, great-grandfather",
  ],
  [
    "relatives",
    "female",
    "adult",
    "wife, mother, mom, mum, aunt, grandmother, grandma, stepmother, girlfriend, ex-wife, ex-girlfriend, mother-in-law, stepmom, great-grandmother, fiancee, fiancée",
  ],
  [
    "relatives",
    "unknown",
    "unknown",
    "sibling, cousin, relative, family member, grandchild, stepchild, loved one",
  ],
  ["relatives", "unknown", "adult", "parent, spouse, grandparent, fiance, fiancé, partner, guardian"],
];

/** Words for a fixed or an open number of people. */
const collectives: readonly (readonly [noun: string, population: string, size: number | null])[] = [
  ["couple", "people", 2],
  ["twins", "children", 2],
  ["pair", "people", 2],
  ["duo", "people", 2],
  ["trio", "people", 3],
  ["quartet", "people", 4],
  ["family", "relatives", null],
  ["families", "relatives", null],
  ["group", "people", null],
  ["crowd", "people", null],
];

/** Nouns with no singular of their own kind: "the dead", "police", "personnel". */
const pluralOnly: readonly (readonly [nouns: string, population: string])[] = [
  ["people, persons, folks, others, citizenry, compatriots, victims, martyrs, survivors", "people"],
  ["fans, observers, monitors, academics, in-laws, scouts, strikers, faithful", "people"],
  ["townspeople, townsfolk", "residents"],
  ["mps", "politicians"],
  ["troops, servicemen, army personnel, military personnel, service personnel, military", "soldiers"],
  ["personnel, staff", "personnel"],
  ["police, police personnel, policemen", "police"],
  ["forces, security forces, security personnel, security force personnel", "forces"],
  ["youths, teens, teenagers", "teenagers"],
  ["clergy", "clergy"],
  ["crew", "crew"],
  ["cattle, livestock", "animals"],
  ["elderly", "elderly"],
  [
    "medical personnel, medical staff, health personnel, medical crews, medical teams, health workers",
    "medics",
  ],
];

function singularRow([population, gender, age, nouns]: Row, kin: boolean): [string, PersonNoun][] {
  return nouns.split(", ").flatMap((noun): [string, PersonNoun][] => {
    const base = { id: noun, population, gender, age, kin };
    return [
      [noun, { ...base, number: "singular", size: 1 }],
      [plural(noun), { ...base, number: "plural", size: null }],
    ];
  });
}

function pluralRow([noun, population, size]: readonly [string, string, number | null]): [string, PersonNoun] {
  const rest = { gender: "unknown", age: "unknown", number: "plural", kin: false } as const;
  return [noun, { id: noun, population, size, ...rest }];
}

/** Nouns for people by their lower-case words, singular and plural; some have several words. */
export const personNouns: ReadonlyMap<string, PersonNoun> = new Map([
  ...rows.flatMap((row) => singularRow(row, false)),
  ...kinRows.flatMap((row) => singularRow(row, true)),
  ...collectives.map(pluralRow),
  ...pluralOnly.flatMap(([nouns, population]) =>
    nouns.split(", ").map((noun) => pluralRow([noun, population, null])),
  ),
]);
