/** Kinds of people whom political violence harms, after the list of the fourth Message Understanding Conference (1992). */
export type PeopleKind =
  | "CIVILIAN"
  | "DIPLOMAT"
  | "GOVERNMENT OFFICIAL"
  | "FORMER GOVERNMENT OFFICIAL"
  | "FORMER ACTIVE MILITARY"
  | "LEGAL OR JUDICIAL"
  | "ACTIVE MILITARY"
  | "POLITICAL FIGURE"
  | "LAW ENFORCEMENT"
  | "SECURITY GUARD";

interface PeopleRow {
  readonly kind: PeopleKind;
  /** Lemmas of head nouns, apart by spaces. */
  readonly heads: string;
  readonly example: string;
}

/** Own knowledge of the language of reports; where a head may be two kinds, the commoner holds. */
const rows: readonly PeopleRow[] = [
  {
    kind: "CIVILIAN",
    heads:
      "civilian person people man woman boy girl child kid baby infant youth teenager adult minor citizen resident inhabitant villager neighbor peasant farmer farmworker rancher cattleman landowner worker laborer employee labourer miner driver passenger passerby pedestrian bystander shopper student pupil teacher professor rector dean lecturer educator schoolteacher academic scientist doctor physician nurse surgeon priest jesuit nun bishop archbishop cardinal clergyman pastor monk missionary friar churchman catechist father mother brother sister son daughter wife husband widow uncle nephew niece cousin grandmother grandfather parent relative family couple friend maid cook housekeeper gardener journalist reporter newsman cameraman photographer correspondent editor columnist announcer newspaperman broadcaster businessman industrialist entrepreneur merchant shopkeeper storekeeper trader banker executive manager owner engineer technician architect economist accountant secretary clerk unionist trade-unionist activist refugee tourist foreigner visitor hostage victim casualty bus-driver pilot copilot crewman fisherman indian native volunteer expert consultant adviser specialist artist singer actor writer poet intellectual scholar sociologist anthropologist psychologist prisoner inmate detainee fan spectator demonstrator protester marcher striker bullfighter matador gypsy beggar vagrant prostitute homosexual tenant guest client customer mechanic electrician carpenter mason bricklayer shoemaker baker butcher tailor vendor individual member coordinator chairman advisor mineworker seaman son-in-law brother-in-law father-in-law passersby supporter follower peddler agronomist domestic servant companion publisher salesman breeder traveler patient magnate impresario comrade harvester american german spaniard frenchman italian briton salvadoran peruvian colombian chilean guatemalan body corpse",
    example: "three peasants",
  },
  {
    kind: "POLITICAL FIGURE",
    heads:
      "candidate hopeful ideologue politician deputy leader leftist militant communist liberal conservative nominee spokesman partisan secretary-general representative",
    example: "the presidential candidate",
  },
  {
    kind: "GOVERNMENT OFFICIAL",
    heads:
      "president senator congressman legislator parliamentarian councilman councilwoman assemblyman vice-president minister vice-minister mayor governor official prefect subprefect undersecretary commissioner ombudsman mayoress superintendent functionary bureaucrat authority administrator councilor inspector general-secretary premier first-lady",
    example: "the mayor of the town",
  },
  {
    kind: "LEGAL OR JUDICIAL",
    heads:
      "judge magistrate prosecutor attorney lawyer jurist justice notary procurator solicitor jurymember",
    example: "the judge of the second court",
  },
  {
    kind: "LAW ENFORCEMENT",
    heads:
      "policeman policewoman police detective constable patrolman agent guardsman trooper police-officer",
    example: "two policemen",
  },
  {
    kind: "SECURITY GUARD",
    heads: "bodyguard guard escort watchman chauffeur custodian nightwatchman",
    example: "his bodyguards",
  },
  {
    kind: "ACTIVE MILITARY",
    heads:
      "soldier officer colonel general lieutenant captain major sergeant corporal marine sailor troop serviceman admiral commander infantryman paratrooper conscript cadet recruit sublieutenant brigadier private patrol",
    example: "a soldier on guard",
  },
  {
    kind: "DIPLOMAT",
    heads: "ambassador diplomat consul attache vice-consul charge envoy nuncio",
    example: "the consul",
  },
];

export const peopleKinds: ReadonlyMap<string, PeopleKind> = new Map(
  rows.flatMap(({ kind, heads }) => heads.split(" ").map((head) => [head, kind] as const)),
);

/** Words before a head that settle the kind. */
export const peopleModifiers: readonly (readonly [word: string, kind: PeopleKind])[] = [
  ["police", "LAW ENFORCEMENT"],
  ["security", "SECURITY GUARD"],
  ["army", "ACTIVE MILITARY"],
  ["military", "ACTIVE MILITARY"],
  ["union", "CIVILIAN"],
  ["labor", "CIVILIAN"],
  ["student", "CIVILIAN"],
  ["peasant", "CIVILIAN"],
  ["court", "LEGAL OR JUDICIAL"],
  ["embassy", "DIPLOMAT"],
  ["party", "POLITICAL FIGURE"],
  ["presidential", "POLITICAL FIGURE"],
  ["patrol", "ACTIVE MILITARY"],
  ["battalion", "ACTIVE MILITARY"],
  ["brigade", "ACTIVE MILITARY"],
  ["garrison", "ACTIVE MILITARY"],
  ["force", "ACTIVE MILITARY"],
  ["guard", "ACTIVE MILITARY"],
];

/** Ranks that may belong to the police or the army. */
export const ranks: ReadonlySet<string> = new Set(
  "general colonel lieutenant captain major sergeant corporal officer commander brigadier sublieutenant col gen lt capt maj sgt cpl".split(
    " ",
  ),
);

/** Words before "general" that make it a post and no rank. */
export const generalPosts: ReadonlyMap<string, PeopleKind> = new Map([
  ["secretary", "POLITICAL FIGURE"],
  ["attorney", "GOVERNMENT OFFICIAL"],
  ["prosecutor", "LEGAL OR JUDICIAL"],
  ["solicitor", "LEGAL OR JUDICIAL"],
  ["comptroller", "GOVERNMENT OFFICIAL"],
  ["director", "GOVERNMENT OFFICIAL"],
  ["consul", "DIPLOMAT"],
]);

/** People as heads that say nothing of who they are. */
export const vaguePeople: ReadonlySet<string> = new Set(
  "victim casualty body corpse other dead wounded injured person people individual".split(" "),
);
