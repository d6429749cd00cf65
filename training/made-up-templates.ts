/** Lines of one kind; `times` is how often one is drawn in a row. A line that begins with `^` is put in capitals. */
interface Part {
  readonly lines: readonly string[];
  readonly times: readonly [number, number];
}

const once = [1, 1] as const;
const dateline: Part = { lines: ["{L} {y}-03-12", "{L}, {M} {nn}", "{L}, {D}", "{L} -"], times: once };

/** Own sentences in the forms of agency reports: {T} team, {P} person, {S} family name, {I} initial and name, {C} state, {L} town, {O} firm, {B} body, {A} acronym, {V} village, {F} built place, {G} armed group, {K} a body named short; a digit keeps the name. */
export const templates: readonly (readonly Part[])[] = [
  // results of ball games
  [
    {
      lines: [
        "^Soccer - {H} league results.",
        "^Soccer - summary of {H} first division matches.",
        "^Soccer - {H} cup results and standings.",
        "^Handball - {H} league results.",
        "^Rugby - {H} championship scores.",
      ],
      times: once,
    },
    dateline,
    {
      lines: [
        "Results of {H} first division matches played on {D}:",
        "Results of matches in the {H} league on {D} (home team first):",
        "Collated results from the {H} second division:",
      ],
      times: once,
    },
    {
      lines: [
        "{T} {n} {T} {n}",
        "{T} {n} {T} {n} (halftime {n}-{n})",
        "{T} {n}, {T} {n}",
        "{T} {nn} {T} {nn}",
        "{T} v {T}",
        "{T} {n} ({S} {nn}th) {T} {n}",
        "{T} {n} ({S} {nn}, {S} {nn}, {P} {nn} penalty) {T} {n} ({S} {nn}). Halftime {n}-{n}. Attendance {nn},000",
        "{T} - {T} {n}-{n}",
      ],
      times: [4, 11],
    },
    {
      lines: [
        "Standings (tabulated under played, won, drawn, lost, goals for, against, points):",
        "League table after the matches:",
        "Leading standings:",
      ],
      times: once,
    },
    {
      lines: [
        "{T} {n} {n} {n} {n} {nn} {nn} {nn}",
        "{T} {n} {n} {n} {nn} {n} {nn}",
        "{T} {nn} points",
        "{nn}. {T} {nn} {n} {n} {nn}",
      ],
      times: [4, 12],
    },
  ],
  // standings and schedules of American leagues
  [
    {
      lines: [
        "^Baseball - standings after {D}'s games.",
        "^Basketball - standings after {D}'s games.",
        "^Ice hockey - results of {D}'s games.",
        "^Baseball - results of games played on {D}.",
      ],
      times: once,
    },
    dateline,
    {
      lines: [
        "League standings after games played on {D} (tabulate under won, lost, percentage and games behind):",
        "Results of games on {D} (home team in capitals):",
      ],
      times: once,
    },
    {
      lines: ["^Eastern division", "^Central conference", "^National league", "^Western division"],
      times: once,
    },
    {
      lines: [
        "^{T} {nn} {nn} {ddd} -",
        "^{T} {nn} {nn} {ddd} {nn} 1/2",
        "{T} {nn} {nn} {ddd} {n}",
        "{T} {n} {T} {n}",
        "{T} {nn} {T} {nn} (OT)",
        "{T} {n} {T} {n} (10 innings)",
      ],
      times: [5, 12],
    },
    { lines: ["{D}, {M} {nn} schedule", "^Schedule for {D}"], times: once },
    { lines: ["^{T} at {T}", "{T} at {T}"], times: [3, 8] },
  ],
  // games told in prose
  [
    {
      lines: [
        "^Baseball - {S1} lifts {T1} past {T2}.",
        "^Soccer - {T1} hold {T2} to draw.",
        "^{T1} beat {T2} to go top.",
        "^Basketball - {S1} leads {T1} over {T2}.",
      ],
      times: once,
    },
    dateline,
    {
      lines: [
        "{P1} scored twice as {T1} beat {T2} {n}-{n} on {D} to move to the top of the table.",
        "In {L}, {P} drove in three runs and {P} pitched eight innings as the {T1} defeated the {T2}, {n}-{n}.",
        "{T1} missed the chance to go clear when they were held to a goalless draw by {T2}.",
        "At {L}, {P} hit a two-run homer in the seventh inning to give the {T} a {n}-{n} win over {T}.",
        "{T1} coach {P} said his side had deserved the victory.",
        "{T2} manager {P} was without injured striker {P}.",
        "{S1}, who joined {T1} from {T} in {M}, opened the scoring after {nn} minutes.",
        "{H} international {P} signed for {T} on {D} in a deal worth {nn} million.",
        "Defending champions {T} travel to {T} next {D}.",
        "{P} replaced {S} and headed {T} level from a corner by {P}.",
        "The {T1} won for the fifth time in six games while {T2} lost at home again.",
        "{T}, {T} and {T} are all level on {nn} points, two behind {T}.",
        "{T} goalkeeper {P} saved a penalty from {S} in the {nn}th minute.",
        '"We played badly," said {T2} captain {P}.',
        "{S1} had {nn} points and {nn} rebounds for {T1}, who lead the {T} by two games.",
        "{T} will play {T} or {T} in the quarter-finals.",
        "Elsewhere, {T} beat {T}, {T} drew with {T} and {T} lost at {T}.",
        "{T}'s {P} was sent off against {T} for a foul on {S}.",
        "{P} left {T} to become coach of {C} last year.",
        "{C} beat {C} {n}-{n} in a friendly international in {L} on {D}.",
        "{C}'s {P} missed an open goal against {C}.",
        "{T} have bought {H} midfielder {P} from {T}.",
        "The match between {T} and {T} was called off because of rain.",
      ],
      times: [6, 14],
    },
  ],
  // single sports: people and their lands
  [
    {
      lines: [
        "^Tennis - results at {H} open.",
        "^Golf - leading scores at {H} masters.",
        "^Athletics - results of {L} meeting.",
        "^Cycling - {H} tour results.",
        "^Skiing - women's downhill results.",
        "^Boxing - {S} to fight {S}.",
        "^Swimming - results in {L}.",
      ],
      times: once,
    },
    dateline,
    {
      lines: [
        "Results of second round matches at the {H} open on {D} (prefix number denotes seeding):",
        "Leading results on {D}:",
        "Leading scores after the third round ({H} unless stated):",
      ],
      times: once,
    },
    {
      lines: [
        "{n} - {P} ({C}) beat {P} ({C}) 6-{n} 6-{n}",
        "{P} ({C}) beat {P} ({C}) 7-6 (7-{n}) 6-{n}",
        "{P}, {C}, beat {n}-{P}, {C}, 6-3 6-{n}",
        "{n}. {P} ({C}) one minute {nn}.{nn} seconds",
        "{nn}. {P} {C} {n} points",
        "{nn} {P} {nn} {nn} {nn}",
        "{nnn} {P} ({C}) 68 {nn} {nn}",
        "{nnn} {P} 70 {nn} {nn}, {P} {nn} {nn}",
        "{n}. {P} ({C}) {T} {n} hours {nn} minutes",
        "{n}. {P} ({C}) {O} at {nn} seconds",
        "{n}. {C} ({P}, {P}, {P}) {nn}.{nn}",
        "Women's singles: {P} ({C}) beat {P} ({C})",
        "{P}, {nn}, {C}, {dd} metres",
      ],
      times: [6, 14],
    },
    {
      lines: [
        "{P} of {C} beat {P} of {C} in straight sets.",
        "{H} {P} and {C}'s {P} share second place.",
        "Olympic champion {P} pulled out with an injured knee.",
      ],
      times: [0, 3],
    },
  ],
  // cricket
  [
    {
      lines: [
        "^Cricket - scoreboard of {T1} v {T2}.",
        "^Cricket - {T1} collapse against {T2}.",
        "^Cricket - {C1} v {C2} scoreboard.",
      ],
      times: once,
    },
    dateline,
    {
      lines: [
        "Close of play scores in matches on {D}:",
        "Scoreboard on the second day of the match between {C1} and {C2} on {D}:",
      ],
      times: once,
    },
    {
      lines: [
        "{L}: {T} {nnn} and {nn} for two, {T} {nnn} ({I} {nn}, {I} {nn} not out; {I} 4-{nn}).",
        "{T} {nnn} ({I} {nn}; {I} 5-{nn}) v {T}",
        "{T} {nnn} and {nnn}-{n} ({I} {nn}, {I} {nn}), {T} {nnn}.",
        "{T} beat {T} by {nn} runs.",
        "{C} {nnn}-{n} declared ({I} {nnn}, {I} {nn}) v {C}",
      ],
      times: [2, 5],
    },
    {
      lines: [
        "{I} c {S} b {S} {nn}",
        "{I} lbw b {S} {n}",
        "{I} run out {nn}",
        "{I} not out {nn}",
        "{I} c and b {S} {nn}",
        "{I} b {S} {nnn}",
      ],
      times: [3, 9],
    },
    {
      lines: [
        "Bowling: {S} {nn}-{n}-{nn}-{n}, {S} {nn}-{n}-{nn}-{n}, {S} {nn}-{n}-{nn}-{n}",
        "To bat: {S}, {S}, {S}",
        "Fall of wickets: 1-{nn} 2-{nn} 3-{nnn}",
      ],
      times: [1, 3],
    },
    {
      lines: [
        "{T1} ({nnn}) lead {T2} by {nn} with {S} and {S} at the crease.",
        "{P} took five for {nn} as {T1} dismissed {T2}.",
        "Surviving openers {P} and {P} put on {nn} before {S} fell to {P}.",
      ],
      times: [1, 3],
    },
    {
      lines: [
        "{C}: {P} (captain), {P}, {P}, {P}, {P}.",
        "{C} - {P}, {P}, {S}, {S}.",
        "Teams: {T}: {n}-{P}, {n}-{P}, {n}-{P}.",
      ],
      times: [0, 2],
    },
  ],
  // firms and markets
  [
    {
      lines: [
        "^{O1} posts higher profit.",
        "^{O1} to buy {O2}.",
        "^Shares in {O1} slump.",
        "{O1} Q2 net rises",
        "^{C} stocks end lower, {O1} leads fall.",
        "^{O1} says cuts jobs.",
      ],
      times: once,
    },
    dateline,
    {
      lines: [
        "{O1} said on {D} its net profit rose to {nn} million dollars from {nn} million.",
        "{O1} said it would buy {O2} for {nn} million dollars.",
        "Shares in {O1} fell {n} percent to {nn}.",
        "Analysts at {O} cut their forecast for {O1}.",
        "{P}, chief executive of {O1}, said the merger with {O2} would save {nn} million.",
        "{O}'s shares rose {dd} percent while {O} lost {dd} percent.",
        '"Demand is weak," said {P}, an analyst at {O}.',
        '"We expect little," {P} of {O} in {L} said.',
        "{O1} has a {nn} percent stake in {O}.",
        "{O} and {O} signed a contract to build a plant near {L}.",
        "A spokesman for {O1} declined to comment.",
        "Traders at {O} and {O} said rates would rise.",
        "{O} named {P} chairman, to succeed {P}.",
        "{A} rose {n} points to {nnn} in {L}.",
        "Lead managers are {O}, {O} and {O}.",
        "The {B} said exports from {C} grew {n} percent in {M}.",
        "{O}, {O} and {O} were among the gainers.",
        "{O1}, based in {L}, employs {nnn} people in {C}.",
        "{O} ({O}) makes parts for {O} and {O}.",
        "-- {P}, {L} newsroom +{nn} {nnn} {nnn}",
        "-- {L} newsdesk {nnn}-{nnn}",
        "{O} was up {n} at {nn}, {O} down {n} at {nnn}.",
        "{O} unit to close {L} mill.",
      ],
      times: [6, 14],
    },
  ],
  // states, bodies, strife
  [
    {
      lines: [
        "^{C1} rejects {C2}'s demand.",
        "^{B1} chief quits in {C1}.",
        "^{S1} to visit {C1}.",
        "^{A1} denies attack near {L}.",
        "^Police arrest {nn} in {L}.",
      ],
      times: once,
    },
    dateline,
    {
      lines: [
        "{H} President {P1} met {C} Prime Minister {P} in {L} on {D}.",
        "{P1} told the {B} that {C1} would not give way.",
        "The {B1} ({A1}) said its fighters had taken {L}.",
        "{A1} leader {P} said the {A2} was to blame for the attack in {L}.",
        "{A1} and {A2} agreed to meet in {L}, an {A1} official said.",
        "{S1}, of the {B}, was shot dead outside his home in {L}.",
        "A {B} spokesman said {nn} people had been killed in {L}, {nn} km north of {L}.",
        "{P}, a spokeswoman for the {B1}, said aid had reached {L} and {L}.",
        "The {B} said {S1} had been held in {L} since {M}.",
        "The talks between {C} and {C} were hosted by the {B}.",
        "Lawyers for {S1} asked the {B} to drop the charges.",
        "According to {A1}, {nn} of its members were detained in {C}.",
        "{C1}'s foreign minister, {P}, flew to {L} after talks with {S1}.",
        "{O} news agency quoted {P} as saying the {B1} would appeal.",
        "The {L} daily {O} reported the arrest of {P}.",
        "{P} of {A1} called on {C1} and {C} to end the siege of {L}.",
        "Villagers near {L} in {C} said {B} troops had burned houses.",
        '"{C} cannot wait," {S1} said in {L}.',
        "{P} ({A1}) won {nnn} votes and {P} ({A2}) {nn}.",
        "The {A2}, the largest party in {C1}, wants {P1} to resign.",
      ],
      times: [6, 14],
    },
  ],
  // fighting told by an agency
  [
    {
      lines: [
        "^{nn} killed in strike on {V1}.",
        "^Shells hit {V1}, {G1} blamed.",
        "{nn} killed as {G1} attacks {V1}",
        "{H} forces strike {F1}, wounding {n}",
        "At least {nn} dead after raid on {V1}",
        "{C1} strikes {G1} sites near {V1}",
        "^{H} drones hit {F1}.",
        "^Statement on the attack on {V1}.",
        "{G1} denies shelling {V1}",
      ],
      times: once,
    },
    {
      lines: [
        "{V1}, {C1} ({O}) -- {nn} people were killed when shells fell on the market.",
        "^{L} ({O}) -- {nn} people were killed in {V1} on {D}.",
        "{L}, {D} ({A})",
        "{L}: {nn} people died in {V1}.",
        "{L}, {M} {nn} ({O}) - The army said it had shelled {V1}.",
      ],
      times: once,
    },
    {
      lines: [
        "A missile hit {F1} in {C1} on {D}, wounding {n} soldiers.",
        "The {G1} ({A1}) said its fighters had fired rockets at {F1}.",
        "Warplanes bombed {V1} and {V2}, south of {L}, the {B} said.",
        "Residents of {V1} said they feared that the {K1} would attack {V2} next.",
        "The {K1} said the attack was an answer to the burning of {V2}.",
        "The army announced a night curfew in {V1} and {V2} from {D}.",
        "{n} people were wounded when shells hit {V1} on {D} evening.",
        '"We did not fire on {V1}," said {P1}, who speaks for the {K1}.',
        "The general staff denied that its men had burned {V2}.",
        "{P}, {nn}, and her sons {S}, 9, and {S}, 6, were asleep when the shell fell.",
        "Named dead: {P} ({nn}), {P} ({nn}) and {P} ({nn}).",
        "The policeman was {P}, {nn}, his colleagues said.",
        "The strike came after the shelling of {V2} in {M}, in which {nn} people died.",
        "Fighters of the {G1} launched more than {n} drones at {F1} and {V1}.",
        "{B} troops took {V1}, near the {C1} border, from {G1}.",
        "The raids hit the {V1} sector and {V2}, {nn} km south of {L}, said the {B}.",
        "The town of {V1}, in {V2} province, was also targeted, {O} said.",
        "Villagers fled {V1} for {V2} and {F1}.",
        "The road from {V1} to {V2} was cut at {F1}.",
        "The {K1} said that it had lost no fighter at {V1}.",
        "In {y} the people of {V2} lived through the same.",
        "{H} forces stationed at {F1} returned fire, a {H} official said.",
        "{P1}, a commander of the {G1}, was killed in {V1}.",
        "{G1} and {G} signed a truce in {L}.",
        "{C1} accused {C} of arming the {G1}.",
        "A convoy of the {B} was stopped near {V1}.",
        "A doctor at the hospital of {V1} told {O} that {nn} bodies had arrived.",
        '"They came at night," {S} said by telephone from {V1}.',
        "{S} accused {G1} of using {V1} as a base.",
        "Clashes between {G1} and {G} in {V1} and {F1} left {nn} dead.",
        "Drones struck {V1}, {V2} and {V} overnight.",
        "{C1}'s {B} said it had downed {n} drones over {V1}.",
        "The {B} inquiry has proof that the {G1} was involved.",
        "The {C1}-backed {G1} holds {V1} and most of {V2}.",
      ],
      times: [8, 18],
    },
  ],
  // a statement or bulletin
  [
    { lines: ["^{B1}", "{B1} - Press bulletin {nnn}", "^{G1}", "Office of the Spokesman"], times: once },
    {
      lines: [
        "{L}, {D} {nn} {M} {y}",
        "{L} {y}",
        "^Statement on the events in {V1}",
        "Communique {nn} of {n} {M}",
      ],
      times: once,
    },
    {
      lines: [
        "The {B1} informs the public that {nn} people were wounded in {V1}.",
        "At 4:40 this morning a drone hit the market of {V1}.",
        "The {B1} bows to the memory of the dead of {V1}.",
        "The {G} fired on {V1} from {V2}.",
        "The {B1} denies that its men were in {V2} on {D}.",
        "Our fighters answered the aggression of {C} at {F}.",
        "The {B1} thanks {S} and the people of {V1}.",
        "{P}, spokesman of the {B1}",
        "Signed in {L} by {P} for the {G}.",
        "The inquiry is led by {P} of the {B}.",
        "The dead are {P}, {nn}, of {V}; {P}, {nn}, of {V}; and {P}, {nn}.",
      ],
      times: [4, 9],
    },
  ],
];
