import { type ActPattern, type ActPiece, actVerbForms } from "./act-pattern.ts";
import type { PloverCategory } from "./event-types.ts";

/** The twenty root codes of the CAMEO codebook, in our words, with the PLOVER category of 2021 each comes under. */
export const actRoots: ReadonlyMap<
  string,
  { readonly name: string; readonly plover: PloverCategory | null }
> = new Map([
  ["01", { name: "says something in public", plover: null }],
  ["02", { name: "asks for something", plover: "REQUEST" }],
  ["03", { name: "says it will work together", plover: "AGREE" }],
  ["04", { name: "meets or talks", plover: "CONSULT" }],
  ["05", { name: "supports by diplomacy", plover: "SUPPORT" }],
  ["06", { name: "works together in deed", plover: "COOPERATE" }],
  ["07", { name: "gives aid", plover: "AID" }],
  ["08", { name: "yields", plover: "RETREAT" }],
  ["09", { name: "investigates", plover: "ACCUSE" }],
  ["10", { name: "demands", plover: "REQUEST" }],
  ["11", { name: "disapproves", plover: "ACCUSE" }],
  ["12", { name: "rejects", plover: "REJECT" }],
  ["13", { name: "threatens", plover: "THREATEN" }],
  ["14", { name: "protests", plover: "PROTEST" }],
  ["15", { name: "shows force", plover: "MOBILIZE" }],
  ["16", { name: "cuts relations", plover: "SANCTION" }],
  ["17", { name: "coerces", plover: "COERCE" }],
  ["18", { name: "assaults", plover: "ASSAULT" }],
  ["19", { name: "fights", plover: "ASSAULT" }],
  ["20", { name: "kills in the mass", plover: "ASSAULT" }],
]);

type Row = readonly [id: string, root: string | null, phrases: string, example: string];

/**
 * Verbs with the words that must follow, in this order, with others between: "impose sanctions/embargo". `_` binds a
 * particle to its verb. Source: own knowledge of general usage; roots after the public CAMEO codebook.
 */
const rows: readonly Row[] = [
  [
    "claim-deed",
    "01",
    "claim responsibility/credit, admit, acknowledge, concede that, take responsibility",
    "A group claimed responsibility.",
  ],
  ["deny", "01", "deny, refute", "The ministry denied the report."],
  [
    "feel",
    "01",
    "express sorrow/sadness/grief/shock/condolences/sympathy/hope/hopes/optimism/pessimism/confidence/satisfaction/appreciation/gratitude/doubt/doubts, offer condolences, mourn, welcome, congratulate, thank, hail",
    "He expressed sorrow at the deaths.",
  ],
  [
    "ask",
    "02",
    "appeal, call_on, call_upon, call_for, ask, urge, request, plead, beg, seek help/support/assistance/aid/mediation/backing, invite, exhort, implore, propose, recommend, suggest, encourage, lobby",
    "The envoy appealed for calm.",
  ],
  [
    "agree",
    "03",
    "agree, promise, pledge, offer, volunteer, be_willing_to, be_ready_to, be_prepared_to, be_committed_to, express readiness/willingness, commit itself/himself/themselves, accept, consent, undertake_to, vow support/aid/help/assistance, announce aid/assistance/plans",
    "Both sides agreed to share water.",
  ],
  [
    "meet",
    "04",
    "meet, meet_with, hold talks/meeting/negotiations/discussions/summit/consultations/consultation, discuss, negotiate, consult, confer, visit, telephone, phone, host, attend, travel_to, arrive_in, arrive_for, fly_to, fly_in, mediate, undertake mediation/mission, launch mediation, receive delegation/envoy/minister/president, begin talks/negotiations/visit, open talks/negotiations, resume talks/negotiations, pay visit, send envoy, exchange views, talk_to, talk_with, head_to, head_for, leave_for, tour",
    "The ministers met in Vienna.",
  ],
  [
    "support",
    "05",
    "praise, endorse, support, back, sign, ratify, recognise, recognize, restore ties/relations, establish ties/relations, upgrade ties/relations, normalise ties/relations, normalize ties/relations, defend, apologise, apologize, forgive, approve, commend, applaud, express support/solidarity/regret, initial, conclude agreement/treaty/pact/deal, reach agreement/accord/deal, mobilise support/pressure, mobilize support/pressure, rally support, voice support, win support, strengthen ties/relations, improve ties/relations",
    "Parliament ratified the treaty.",
  ],
  [
    "cooperate",
    "06",
    "cooperate, collaborate, share intelligence/information/evidence, exchange information/prisoners/intelligence, trade_with, hold exercises_with, extradite, work_together, join forces",
    "The two services shared intelligence.",
  ],
  [
    "aid",
    "07",
    "provide aid/assistance/relief/funds/funding/food/support/loan/troops/intelligence/photographs/protection/equipment/weapons/shelter/medical/money, give aid/assistance/grant/loan/money/asylum/shelter/arms/weapons/help, send aid/food/supplies/relief/medicine/doctors/help/team, grant asylum/loan/credit/aid, deliver aid/food/supplies/relief/assistance, donate, help, assist, evacuate, supply, finance, fund, airlift, rescue, contribute, feed, shelter, rebuild, protect, lend, open borders, train, arm",
    "Ostland sent food to the camp.",
  ],
  [
    "yield",
    "08",
    "ease, lift, release, free, return, withdraw, pull_out, resign, step_down, declare ceasefire/cease-fire/truce/amnesty, observe ceasefire/truce, surrender, allow, permit, hand_over, concede, relax, loosen, shorten, pardon, capitulate, retreat, demobilise, demobilize, disarm, lay_down arms/weapons, pay compensation, grant rights/amnesty/access/independence/autonomy, open bridge/border/crossing/road/corridor, reopen, drop charges/demand/demands, legalise, legalize, reinstate, give_up, give_in, back_down, take steps, quit, evacuate settlements/settlement/outpost, dismantle, halt attacks/fighting/offensive, complete withdrawal, improve access, speed withdrawal, end siege/blockade/strike/curfew/occupation, revoke, repeal, restore rights/rights/access",
    "The army released nine prisoners.",
  ],
  [
    "investigate",
    "09",
    "investigate, probe, inspect, re-examine, examine, order investigation/inquiry/probe, open investigation/inquiry/probe, launch investigation/inquiry/probe, begin investigation/inquiry/probe, dispatch inspectors/investigators, send inspectors/investigators, send investigate",
    "Inspectors examined the plant.",
  ],
  [
    "demand",
    "10",
    "demand, must, insist, press, pressure, order, instruct, require, issue demand, reiterate demand, face pressure, compel",
    "The union demanded elections.",
  ],
  [
    "disapprove",
    "11",
    "criticise, criticize, condemn, denounce, accuse, blame, sue, complain, deplore, protest_against, charge, allege, castigate, rebuke, slam, assail, decry, lambast, express concern/anger/outrage/dismay/alarm/regret/displeasure/disappointment/fear/fears, voice concern/anger/outrage/dismay/alarm, present evidence, indict, file complaint/protest/suit/lawsuit, lodge complaint/protest, deride, mock, ridicule, berate, chide, find guilty, convict, reprimand, attack policy/policies/decision/plan, lash_out, disagree",
    "The council condemned the raid.",
  ],
  [
    "reject",
    "12",
    "reject, refuse, decline, veto, rule_out, oppose, dismiss, rebuff, spurn, turn_down, defy, block resolution/motion/bid/plan/deal/proposal/talks, renege, resist, shun, scrap talks/deal/agreement, withhold, impose blackout, object, ignore, be_opposed_to, flout, violate agreement/treaty/resolution/law/airspace, balk, scorn, walk_out, snub, break promise/agreement/deal/treaty",
    "The rebels rejected the plan.",
  ],
  [
    "threaten",
    "13",
    "threaten, warn, issue ultimatum, give ultimatum, issue warning, issue threat, vow, set deadline",
    "The junta threatened to close the border.",
  ],
  [
    "protest",
    "14",
    "demonstrate, protest, rally, march, riot, stage demonstration/demonstrations/protest/protests/rally/strike/sit-in/march, hold demonstration/demonstrations/protest/protests/rally/strike/vigil/sit-in, begin strike, start strike, go_on strike, strike_over, strike_for, boycott, block road/roads/bridge/street/streets/highway/traffic/transport/border/entrance/railway, barricade, occupy building/embassy/factory/office/offices/square/university, take_to streets, resort stones, throw stones/rocks/eggs, stop work, walk_off, picket, burn flag/flags/effigy/tyres/tires, chant, clash_with police",
    "Thousands demonstrated in the square.",
  ],
  [
    "force",
    "15",
    "mobilise, mobilize, deploy, mass, be_on alert, remain alert, put alert, place alert, go_on alert, hold exercises/manoeuvres/maneuvers/drill/drills, conduct exercises/manoeuvres/maneuvers/drill/drills/exercise/test, stage exercises/manoeuvres/maneuvers, test missile/bomb/weapon, test-fire, prepare attack/offensive/shelling/invasion/assault/strike/strikes, move troops/tanks/forces/ships, send troops/tanks/warships/warship/reinforcements/soldiers/warplanes, reinforce, call_up, amass, fly_over, patrol",
    "The navy massed ships off the coast.",
  ],
  [
    "cut",
    "16",
    "break_off, break ties/relations, sever, recall ambassador/envoy/diplomat/diplomats, impose sanctions/embargo/restrictions/tariffs/tariff/boycott/ban, suspend, cancel, halt aid/talks/negotiations/cooperation/trade/payments/mediation, end talks/mediation/cooperation/aid/relations/ties/mission, freeze, cut_off, cut aid/ties/relations/supplies, downgrade, withdraw ambassador/aid/peacekeepers/envoy, expel diplomat/diplomats/ambassador/envoy/inspectors/peacekeepers, advise travel, ship_out, close embassy/consulate, sanction, reduce aid/ties/relations, pull_out_of talks/negotiations/treaty, abandon talks/treaty/agreement, walk_out_of talks",
    "The bloc imposed sanctions on Ostland.",
  ],
  [
    "coerce",
    "17",
    "seize, arrest, detain, impose curfew/blackout/martial/censorship/emergency, declare curfew/emergency/martial/siege, ban, outlaw, deport, expel, evict, demolish, destroy, bulldoze, raze, confiscate, jail, imprison, raid, sentence, blow_up lines/line/pipeline/bridge/bridges/power/building, prevent demonstration/demonstrations/protest/protests/rally/march, disperse, crack_down, shut_down, censor, restrict, blockade, reimpose, impose blockade/closure, hack, vandalise, vandalize, damage, set_fire, burn_down, round_up, close border/borders/crossing/newspaper/newspapers/university/universities, repress, put_on trial, dissolve, exile, torch, loot, seal_off, suspend constitution/parliament, charge_with",
    "Police arrested nine students.",
  ],
  [
    "assault",
    "18",
    "abduct, kidnap, hijack, torture, rape, beat, assassinate, abuse, take hostage, hold hostage, kill bomb/bombing/bomber/torture/explosion/blast/landmine, die bomb/bombing/bomber/torture/blast, wound bomb/bombing/bomber/blast/landmine, injure bomb/bombing/bomber/blast/landmine, explode, detonate, blow_himself_up, blow_up, stab, lynch, mutilate, ambush_and, murder, assault, kill chief/leader/commander/minister/president/governor/mayor/judge, bomb, bludgeon, gun_down, throw grenade/grenades/bomb/bombs, plant bomb/bombs, execute",
    "Gunmen kidnapped the priest.",
  ],
  [
    "fight",
    "19",
    "attack, fight, shell, kill, clash, ambush, fire, fire_at, fire_on, open_fire, shoot, shoot_dead, shoot_down, battle, strike, hit, raid village/town/camp/base, bombard, pound, invade, occupy, capture, recapture, seize town/village/city/territory/base/control, overrun, besiege, engage, storm, launch attack/attacks/offensive/strike/strikes/raid/raids/invasion/airstrikes/assault/fire/rocket/rockets/missiles/artillery/bombardment, mount attack/offensive/invasion/assault/raid/operation, wage war, carry_out attack/attacks/raid/raids/strike/strikes, die fighting/clash/clashes/shelling/attack/fire/crossfire/raid/raids/battle, wound, injure, cross border, advance_on, exchange fire/gunfire, trade fire/gunfire, break ceasefire/truce, violate ceasefire/truce/cease-fire, retake, declare war, strafe, repel, repulse, defeat, target, sink, down, rocket",
    "Warplanes bombed the town.",
  ],
  [
    "mass",
    "20",
    "massacre, slaughter, exterminate, cleanse, gas, use chemical/nerve/nuclear",
    "Troops massacred the villagers.",
  ],
  [
    "no-act",
    null,
    "fire minister/official/officials/officer/officers/workers/employee/employees, hit record/low/high, strike deal/agreement/balance, fight fire/fires/blaze/cancer/poverty, fight_back, press conference, order food, ease pain, free from, back_to, be_said_to",
    "They struck a deal.",
  ],
];

function piece(word: string, tight: boolean): ActPiece {
  return { options: word.split("/").map((one) => one.split("+")), tight };
}

function patternOf([id, root]: Row, phrase: string): ActPattern {
  const [verb = "", ...words] = phrase.split(" ");
  const after = words.flatMap((word) => word.split("_").map((one, at) => piece(one, at > 0)));
  const verbs = actVerbForms(verb.replaceAll("_", " "));
  return { id, verbs, before: [], after, closeBefore: false, closeAfter: false, root };
}

/** Every pattern, those of one verb together. */
export const politicalActs: readonly ActPattern[] = rows.flatMap((row) =>
  row[2].split(",").map((phrase) => patternOf(row, phrase.trim())),
);

/** Common nouns for those who act in politics and war, singular and plural, by the last word of their phrase. */
export const actorNouns: ReadonlySet<string> = new Set(
  "government governments army armies police force forces troops soldiers soldier rebels rebel guerrillas guerrilla militia militias militants militant gunmen gunman official officials minister ministers ministry president opposition protesters protester demonstrators demonstrator students student lawmakers lawmaker parliament congress senate court judge judges prosecutors prosecutor group groups movement party workers worker farmers prisoners prisoner civilians civilian authorities council leader leaders spokesman spokeswoman chief commander union unions activists activist refugees refugee residents villagers inspectors inspector peacekeepers diplomats diplomat ambassador envoy crowd crowds people children man woman men women faction coalition alliance administration regime junta delegation team agents officers officer insurgents insurgent separatists separatist fighters fighter negotiator negotiators secretary chancellor king queen prince emir bloc navy agency bank journalist journalists thousands hundreds dozens migrants immigrants settlers youths politicians dissidents supporters aircraft helicopters warplanes jets".split(
    " ",
  ),
);

/** Words before an infinitive that say it is meant and not yet done. */
export const intentWords: ReadonlySet<string> = new Set(
  "want wants wanted plan plans planned planning intend intends intended ready willing prepared set aim aims hope hopes due seek seeks sought decided decides".split(
    " ",
  ),
);

/** Roots that, only announced, are a promise; and those that are a threat. */
export const promisedRoots: ReadonlySet<string> = new Set(["06", "07", "08"]);
export const threatenedRoots: ReadonlySet<string> = new Set(["16", "17", "18", "19", "20"]);
/** Roots that, denied, are a refusal. */
export const refusedRoots: ReadonlySet<string> = new Set(["03", "04", "05", "06", "07", "08"]);
