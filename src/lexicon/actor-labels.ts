import type { EntityType } from "../model/entity.ts";

/** What a label is put on: a body of people, people, or a state with its rulers. */
export type LabelOf = "group" | "people" | "state";

/** A noun or adjective by which reports call actors. `loaded` ones take a side or pass a judgement. */
export interface ActorLabel {
  readonly word: string;
  readonly of: LabelOf;
  readonly loaded: boolean;
  /** Says nothing by itself ("group"), only with another label before it ("militant group"). */
  readonly plain: boolean;
}

function labels(of: LabelOf, tone: "plain" | "neutral" | "loaded", words: string): ActorLabel[] {
  const loaded = tone === "loaded";
  const plain = tone === "plain";
  return words
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, of, loaded, plain }));
}

/** Example: "terrorists" in "Iran-backed terrorists", "faction" in "a militant faction". Source: own knowledge of general usage. */
export const actorLabels: readonly ActorLabel[] = [
  ...labels(
    "group",
    "plain",
    `group groups movement movements organization organizations organisation organisations network networks force forces alliance coalition battalion battalions brigade brigades party wing arm army cell cells faction factions`,
  ),
  ...labels("group", "neutral", "militia militias paramilitary insurgency rebellion guerrilla opposition"),
  ...labels(
    "group",
    "loaded",
    "gang gangs cartel cartels mafia proxy proxies outfit outfits resistance entity junta regime regimes clique hordes horde axis occupation occupier cult",
  ),
  ...labels(
    "people",
    "plain",
    `commander commanders soldiers troops supporters volunteers members member leader leaders chief chiefs`,
  ),
  ...labels(
    "people",
    "neutral",
    `militant militants fighter fighters rebel rebels insurgent insurgents guerrillas guerilla guerillas separatist separatists paramilitaries militiaman militiamen gunman gunmen combatant combatants
     operative operatives mercenary mercenaries assailant assailants attacker attackers suspect suspects protester protesters demonstrators activist activists dissident dissidents
     loyalists defectors vigilantes settlers detainees prisoners captives hostages secessionists secessionist nationalists partisans`,
  ),
  ...labels(
    "people",
    "loaded",
    `terrorist terrorists extremist extremists jihadist jihadists jihadi jihadis islamist islamists radical radicals fanatics fundamentalist fundamentalists martyr martyrs hero heroes traitor traitors bandit bandits
     criminal criminals thug thugs murderers murderer killers killer butcher butchers infidels crusaders mujahideen mujahid mujahedeen invader invaders occupiers aggressor aggressors collaborators collaborator saboteurs
     hardliners neo-nazis nazis fascists zionists stooges puppets puppet agents spies infiltrators rioters hooligans freedom-fighters`,
  ),
  ...labels(
    "state",
    "loaded",
    "aggressor enemy foe rogue apartheid pariah sponsor sponsors patron patrons backer backers ally allies adversary rival rivals superpower",
  ),
];

const byWord = new Map(actorLabels.map((label) => [label.word, label]));

/** The label a word (lower case) is, or null. */
export function actorLabel(word: string): ActorLabel | null {
  return byWord.get(word) ?? null;
}

/** Endings of modifiers that say whose side an actor is on: "Iran-backed", "government-aligned". */
export const sidedEndings: ReadonlySet<string> = new Set(
  "backed linked affiliated aligned allied sponsored supported funded trained armed led controlled run inspired based leaning supporting".split(
    " ",
  ),
);

/** Nouns owned by a capital that make it the government: "Washington's response", not "Baghdad's streets". */
export const governmentNouns: ReadonlySet<string> = new Set(
  `response support move decision policy policies government ally allies war demand demands request claim claims ambassador envoy offer proposal plan plans stance position intention intentions intervention commitment insistence refusal strategy efforts effort accusation
   accusations criticism announcement statement warning warnings sanctions troops forces military army backing influence interests interest involvement role relations ties foreign diplomats diplomatic officials leaders leadership rulers nuclear arms weapons aid threat threats calls call pledge promise concerns concern
   fears reaction condemnation denial talks negotiations negotiation pressure deal agreement truce ceasefire tensions invasion offensive ambitions approach bid push goals objectives partners partner adversaries enemies enemy rival rivals proxies troop sovereignty`
    .trim()
    .split(/\s+/),
);

/** Verbs, as lemmas, whose subject or object is a government and not a town. */
export const governmentVerbs: ReadonlySet<string> = new Set(
  `say accuse condemn deny reject denounce warn announce agree refuse call demand insist claim declare urge want seek vow pledge threaten blame criticise criticize respond react retaliate impose lift recognise recognize sign withdraw support back oppose approve send deploy order summon expel
   ask pressure press invite fear hope consider believe see view hold maintain argue describe confirm suspend cut resume negotiate offer propose give provide supply fund arm train launch conduct carry strike attack bomb invade annex target sanction designate label decide allow permit block veto
   accept welcome hail praise protest complain admit acknowledge promise plan expect help try continue stop end break restore sever normalise normalize host mediate broker broke persuade convince tell inform notify remind need face have become be`
    .trim()
    .split(/\s+/),
);

const bodyNounRows: readonly (readonly [readonly EntityType[], string])[] = [
  [["armed-group"], "group militia faction militias gang cartel insurgency rebels guerrillas"],
  [
    ["armed-group", "organization"],
    "movement organization organisation network alliance coalition party brigade battalion union team court bank council committee commission ministry charity watchdog monitor body firm company",
  ],
  [["outlet"], "outlet newspaper broadcaster channel daily network magazine website paper"],
  [["outlet", "organization"], "agency"],
];

/** Bodies that go by their own noun: "the ministry" is one named a ministry, and never a group told of before. */
export const ownNamedBodies: ReadonlySet<string> = new Set(
  "ministry court bank council committee commission union brigade battalion".split(" "),
);

/** What kinds of thing a definite noun may point back to: "the group" to an armed group, "the agency" to an outlet or a body. */
export const bodyNouns: ReadonlyMap<string, readonly EntityType[]> = new Map(
  bodyNounRows.flatMap(([types, words]) =>
    words.split(" ").map((word): [string, readonly EntityType[]] => [word, types]),
  ),
);
