import assert from "node:assert/strict";
import { test } from "node:test";
import { type Article, articleId } from "../../model/article.ts";
import { readArticle } from "../../pipeline.ts";
import type { Countries } from "./page.ts";
import { incidentTemplates } from "./templates.ts";

const asked: Countries = new Set(["PE", "CO"]);

type Texts = Readonly<Record<string, readonly string[]>>;

function templatesOf(text: string, countries: Countries = asked): Texts[] {
  const parts = {
    uri: "test",
    outlet: null,
    title: null,
    byline: null,
    published: "1989-06-14",
    publishedBasis: "metadata" as const,
    language: "en",
    text,
  };
  const article: Article = { id: articleId(parts), ...parts };
  return incidentTemplates(readArticle(article), countries).map((fills) =>
    Object.fromEntries(Object.entries(fills).map(([slot, list]) => [slot, list.map((one) => one.text)])),
  );
}

test("a killing by guerrillas becomes one template with victim, doer and effect", () => {
  const [template, ...more] = templatesOf(
    "LIMA, 14 JUN 89 (EFE) -- [TEXT] GUERRILLAS KILLED THREE PEASANTS IN AYACUCHO ON 12 JUNE.",
  );
  assert.equal(more.length, 0);
  assert.deepEqual(template?.["INCIDENT: TYPE"], ["ATTACK"]);
  assert.deepEqual(template?.["INCIDENT: DATE"], ["12 JUN 89"]);
  assert.deepEqual(template?.["PERP: INDIVIDUAL ID"], ['"GUERRILLAS"']);
  assert.deepEqual(template?.["HUM TGT: DESCRIPTION"], ['"PEASANTS"']);
  assert.deepEqual(template?.["HUM TGT: NUMBER"], ['3: "PEASANTS"']);
  assert.deepEqual(template?.["HUM TGT: EFFECT OF INCIDENT"], ['DEATH: "PEASANTS"']);
});

test("a bomb that went off beside a thing is a bombing of it", () => {
  const [template] = templatesOf(
    "BOGOTA, 14 JUN 89 (DPA) -- [TEXT] A CAR BOMB EXPLODED THIS MORNING IN FRONT OF A BANK.",
  );
  assert.deepEqual(template?.["INCIDENT: TYPE"], ["BOMBING"]);
  assert.deepEqual(template?.["INCIDENT: INSTRUMENT TYPE"], ['VEHICLE BOMB: "CAR BOMB"']);
  assert.deepEqual(template?.["PHYS TGT: TYPE"], ['FINANCIAL: "BANK"']);
});

test("a fight of soldiers, a plan and a country outside the task give none", () => {
  assert.deepEqual(
    templatesOf("LIMA, 14 JUN 89 (EFE) -- [TEXT] REBELS KILLED FOUR SOLDIERS IN AN AMBUSH."),
    [],
  );
  const abroad = "PARIS, 14 JUN 89 (AFP) -- [TEXT] GUNMEN KILLED A BANKER IN LYON.";
  assert.deepEqual(templatesOf(abroad), []);
  assert.deepEqual(templatesOf(abroad, null)[0]?.["INCIDENT: LOCATION"], ["FRANCE: LYON (CITY)"]);
});

test("names behind titles, shared objects, outcomes told before their cause, and nobody hurt are read", () => {
  const [murder] = templatesOf(
    "LIMA, 14 JUN 89 (EFE) -- [TEXT] THE POLICE INVESTIGATE THE MURDER OF UNION LEADER HECTOR QUILCATE ON 12 JUNE.",
  );
  assert.deepEqual(murder?.["HUM TGT: NAME"], ['"HECTOR QUILCATE"']);
  const [boat] = templatesOf(
    "LIMA, 14 JUN 89 (EFE) -- [TEXT] REBELS ATTACKED AND SANK A BOAT NEAR IQUITOS ON 12 JUNE.",
  );
  assert.deepEqual(boat?.["PHYS TGT: ID"], ['"BOAT"']);
  const [office] = templatesOf(
    "LIMA, 14 JUN 89 (EFE) -- [TEXT] A PARTY OFFICE WAS DESTROYED BY A BOMB EXPLOSION. THERE WERE NO CASUALTIES.",
  );
  assert.deepEqual(office?.["INCIDENT: TYPE"], ["BOMBING"]);
  assert.deepEqual(office?.["PHYS TGT: EFFECT OF INCIDENT"], ['DESTROYED: "PARTY OFFICE"']);
  assert.deepEqual(office?.["HUM TGT: EFFECT OF INCIDENT"], ['NO INJURY OR DEATH: "-"']);
});

test("fights, accidents, military things and searches by the police are no incident", () => {
  for (const sentence of [
    "THREE PEOPLE DIED IN A CLASH BETWEEN THE ARMY AND REBELS.",
    "A PILOT WAS KILLED WHEN HIS PLANE CRASHED NEAR CUSCO.",
    "REBELS DESTROYED AN ARMY HELICOPTER ON 12 JUNE.",
    "POLICE RAIDED A HOUSE IN LIMA ON 12 JUNE.",
  ])
    assert.deepEqual(templatesOf(`LIMA, 14 JUN 89 (EFE) -- [TEXT] ${sentence}`), []);
});

const told = (sentence: string) => templatesOf(`LIMA, 14 JUN 89 (EFE) -- [TEXT] ${sentence}`)[0];

test("a blast that damaged something, an attack with bombs and a device that went off are bombings", () => {
  const consulate = told("ON SUNDAY, A LOUD EXPLOSION DAMAGED THE ROOF OF THE CONSULATE IN LIMA.");
  assert.deepEqual(consulate?.["INCIDENT: TYPE"], ["BOMBING"]);
  assert.deepEqual(consulate?.["PHYS TGT: ID"], ['"CONSULATE"']);
  for (const sentence of [
    "A BOMB ATTACK ON THE UNIVERSITY WAS REPORTED ON 12 JUNE.",
    "AN EXPLOSIVE DEVICE WENT OFF AT A FACTORY ON 12 JUNE.",
    "TWO BANKS WERE SHAKEN BY BOMBS ON 12 JUNE.",
  ])
    assert.deepEqual(told(sentence)?.["INCIDENT: TYPE"], ["BOMBING"], sentence);
});

test("participles before people and behind them tell what befell them", () => {
  const nuns = told("ON 12 JUNE HE DEMANDED JUSTICE FOR THE ASSASSINATED PRIESTS.");
  assert.deepEqual(nuns?.["HUM TGT: EFFECT OF INCIDENT"], ['DEATH: "ASSASSINATED PRIESTS"']);
});

test("who is charged with it did it; what kind of violence it was is left open where nobody is told to have done it", () => {
  const charged = told("THE JUDGE CHARGED TWO STUDENTS WITH THE MURDER OF MAYOR HECTOR QUILCATE ON 12 JUNE.");
  assert.deepEqual(charged?.["PERP: INDIVIDUAL ID"], ['"STUDENTS"']);
  assert.deepEqual(charged?.["PERP: INCIDENT CATEGORY"], ["TERRORIST ACT"]);
  const open = told("THE MAYOR OF HUANTA WAS MURDERED ON 12 JUNE.");
  assert.deepEqual(open?.["PERP: INCIDENT CATEGORY"], []);
});

test("a place is given from general to particular where the text tells the kind of place", () => {
  const where = (sentence: string) => told(sentence)?.["INCIDENT: LOCATION"];
  assert.deepEqual(where("REBELS KILLED A PEASANT IN THE TOWN OF SANTA QUIRCA ON 12 JUNE."), [
    "PERU: SANTA QUIRCA (TOWN)",
  ]);
  assert.deepEqual(
    where("REBELS KILLED A BANKER IN THE RESIDENTIAL NEIGHBORHOOD OF SAN QUIRCO, LIMA, ON 12 JUNE."),
    ["PERU: LIMA (CITY): SAN QUIRCO (NEIGHBORHOOD)"],
  );
});

test("doers are told by their own words, their group by its name in the article", () => {
  const found = told(
    "SUSPECTED MRTA URBAN COMMANDOS KILLED A BANKER ON 12 JUNE. THE TUPAC AMARU REVOLUTIONARY MOVEMENT [MRTA] CLAIMED IT.",
  );
  assert.deepEqual(found?.["PERP: INDIVIDUAL ID"], ['"URBAN COMMANDOS"']);
  assert.deepEqual(found?.["PERP: ORGANIZATION ID"], ['"MRTA"']);
});

test("a group that claims it in a sentence further on did it, in an article of several incidents as well", () => {
  const [first, second] = templatesOf(
    "LIMA, 14 JUN 89 (EFE) -- [TEXT] A BANKER WAS KIDNAPPED IN CUSCO ON 10 JUNE. A BOMB DESTROYED A BANK IN LIMA ON 12 JUNE. NOBODY WAS HURT. THE SHINING PATH CLAIMED RESPONSIBILITY.",
  );
  assert.deepEqual(first?.["INCIDENT: TYPE"], ["KIDNAPPING"]);
  assert.deepEqual(second?.["PERP: ORGANIZATION CONFIDENCE"], ['CLAIMED OR ADMITTED: "SHINING PATH"']);
});

test("participles behind people, a place before the victim, and people the reader is held to know are read", () => {
  const freed = told("TWO BANKERS, KIDNAPPED ELEVEN DAYS AGO IN CUSCO, WERE RESCUED.");
  assert.deepEqual(freed?.["INCIDENT: TYPE"], ["KIDNAPPING"]);
  const murder = told("HE RECALLED THE 7 JUNE ASSASSINATION IN CUSCO OF HECTOR QUILCATE.");
  assert.deepEqual(murder?.["HUM TGT: NAME"], ['"HECTOR QUILCATE"']);
  const known = told("THE CHURCH WELCOMED THE INQUIRY INTO THE MURDER OF THE FRANCISCAN NUNS.");
  assert.deepEqual(known?.["HUM TGT: DESCRIPTION"], ['"FRANCISCAN NUNS"']);
  assert.equal(told("THE CHURCH SPOKE OF THE MURDER OF PEASANTS."), undefined);
});

test("what should be recalled did happen", () => {
  const robbery = told("IT SHOULD BE RECALLED THAT ARMED MEN ROBBED A BUSINESSMAN NEAR CUSCO ON 7 JUNE.");
  assert.deepEqual(robbery?.["INCIDENT: TYPE"], ["ROBBERY"]);
});

test("glosses in brackets part nothing, and tell what an acronym stands for", () => {
  const union = told(
    "A BOMB ATTACK AGAINST SITRAQ [QUISPE WORKERS UNION FEDERATION] HEADQUARTERS ON 12 JUNE KILLED A GUARD.",
  );
  assert.deepEqual(union?.["PHYS TGT: ID"], ['"SITRAQ [QUISPE WORKERS UNION FEDERATION] HEADQUARTERS"']);
  const attacked = told("AN ATTACK ON SITRAQ [QUISPE WORKERS UNION FEDERATION] TOOK PLACE ON 12 JUNE.");
  assert.deepEqual(attacked?.["PHYS TGT: TYPE"], ['ORGANIZATION OFFICE: "SITRAQ"']);
});

test("asides, roles behind a name and sources before the subject are no subjects", () => {
  const notary = told(
    "NOTARY BRUNO TARQUI, WHO ADVISED JUAN MARTA IN CUSCO, WAS STABBED TO DEATH ON 7 JUNE.",
  );
  assert.deepEqual(notary?.["HUM TGT: NAME"], ['"BRUNO TARQUI"']);
  assert.deepEqual(notary?.["HUM TGT: EFFECT OF INCIDENT"], ['DEATH: "BRUNO TARQUI"']);
  const leader = told(
    "THE DEATH OF HECTOR QUILCATE, UNION LEADER AND FORMER MAYOR, WAS REPORTED ON 7 JUNE BY THE REBELS.",
  );
  assert.deepEqual(leader?.["HUM TGT: NUMBER"], ['1: "HECTOR QUILCATE"']);
  const source = told("ACCORDING TO JUDGE JUAN MARTA, TWO PEASANTS WERE MURDERED ON 7 JUNE.");
  assert.deepEqual(source?.["HUM TGT: NAME"], []);
});

test("times beside people, names that an age or a role introduces, and surnames alone are read", () => {
  const rebels = told("THE REBELS LAST WEEK MURDERED FIVE FRANCISCAN NUNS.");
  assert.deepEqual(rebels?.["PERP: INDIVIDUAL ID"], ['"REBELS"']);
  const nuns = told("HE CONDEMNED THE ASSASSINATION OF FIVE FRANCISCAN NUNS THURSDAY IN CUSCO.");
  assert.deepEqual(nuns?.["HUM TGT: DESCRIPTION"], ['"FRANCISCAN NUNS"']);
  const aged = told("XULPA QUIRPA TUNQUI, 25, WAS INJURED BY THE REBELS ON 12 JUNE.");
  assert.deepEqual(aged?.["HUM TGT: NAME"], ['"XULPA QUIRPA TUNQUI"']);
  const kent = told("TALKS ABOUT PROFESSOR DAVID KENT GO ON. KENT WAS KIDNAPPED ON 10 JUNE IN CUSCO.");
  assert.deepEqual(kent?.["HUM TGT: NAME"], ['"DAVID KENT"']);
});

test("objects of nouns in -ing, targets of an attack and attempts at one are read", () => {
  const accused = told("THE ARMY ACCUSED THE REBELS OF KIDNAPPING 30 PEASANTS NEAR CUSCO.");
  assert.deepEqual(accused?.["HUM TGT: NUMBER"], ['30: "PEASANTS"']);
  const house = told("THE MAYOR'S VILLA WAS THE TARGET OF A BOMB ATTACK ON 12 JUNE.");
  assert.equal(house?.["PHYS TGT: ID"]?.length, 1);
  assert.deepEqual(house?.["INCIDENT: TYPE"], ["BOMBING"]);
  const trucks = told("THE BURNING OF SEVEN TRUCKS BY REBELS ON 12 JUNE WAS CONDEMNED.");
  assert.deepEqual(trucks?.["INCIDENT: TYPE"], ["ARSON"]);
  const attempt = told("THE ASSASSINATION ATTEMPT AGAINST HECTOR QUILCATE FAILED ON 12 JUNE.");
  assert.deepEqual(attempt?.["INCIDENT: STAGE OF EXECUTION"], ["ATTEMPTED"]);
});

test("the dead and the wounded told by one word are two, and those told by a number alone are kept", () => {
  const both = told("REBELS KILLED A BANKER AND TWO PEOPLE IN CUSCO ON 12 JUNE. FIVE PEOPLE WERE WOUNDED.");
  assert.deepEqual(both?.["HUM TGT: EFFECT OF INCIDENT"], [
    'DEATH: "BANKER"',
    'DEATH: "PEOPLE"',
    'INJURY: "PEOPLE"',
  ]);
});

test("members of forces are soldiers, those of armed groups doers, others people", () => {
  assert.equal(told("REBELS KILLED TWO MEMBERS OF THE ARMY BATTALION ON 12 JUNE."), undefined);
  const union = told("A BOMB KILLED TEN UNION MEMBERS ON 12 JUNE.");
  assert.deepEqual(union?.["HUM TGT: DESCRIPTION"], ['"UNION MEMBERS"']);
});

test("words for bullets tell of a gun where no arm is named", () => {
  const riddled = told(
    "MAYOR HECTOR QUILCATE WAS KILLED ON 12 JUNE; HIS CAR WAS FOUND RIDDLED WITH BULLETS.",
  );
  assert.deepEqual(riddled?.["INCIDENT: INSTRUMENT TYPE"], ['GUN: "-"']);
});

test("who perpetrated, carried out or took part in what a noun names did it", () => {
  const doers = (sentence: string) => told(sentence)?.["PERP: INDIVIDUAL ID"];
  assert.deepEqual(doers("THE MURDER OF HECTOR QUILCATE ON 7 JUNE WAS PERPETRATED BY TWO INDIVIDUALS."), [
    '"INDIVIDUALS"',
  ]);
  assert.deepEqual(doers("UNIDENTIFIED MEN CARRIED OUT AN ATTACK ON THE BANK ON 7 JUNE."), [
    '"UNIDENTIFIED MEN"',
  ]);
  assert.deepEqual(doers("TWO STUDENTS PARTICIPATED IN THE MURDER OF HECTOR QUILCATE."), ['"STUDENTS"']);
  assert.deepEqual(doers("TWO STUDENTS WERE NOT INVOLVED IN THE MURDER OF HECTOR QUILCATE."), []);
});

test("what befell a pronoun befell whom the text told of before", () => {
  const shot = told(
    "BANKER HECTOR QUILCATE WAS ATTACKED IN CUSCO ON 12 JUNE. HE WAS SHOT BY TWO INDIVIDUALS.",
  );
  assert.deepEqual(shot?.["PERP: INDIVIDUAL ID"], ['"INDIVIDUALS"']);
  const killed = told("GUNMEN ATTACKED BANKER HECTOR QUILCATE IN CUSCO ON 12 JUNE. HE WAS KILLED AT ONCE.");
  assert.deepEqual(killed?.["HUM TGT: EFFECT OF INCIDENT"], ['DEATH: "HECTOR QUILCATE"']);
});

test("a second thing struck further on is struck in another incident", () => {
  const [bank, school] = templatesOf(
    "LIMA, 14 JUN 89 (EFE) -- [TEXT] REBELS ATTACKED A BANK IN LIMA. REBELS ATTACKED A SCHOOL IN LIMA.",
  );
  assert.deepEqual(bank?.["PHYS TGT: ID"], ['"BANK"']);
  assert.deepEqual(school?.["PHYS TGT: ID"], ['"SCHOOL"']);
});

test("an army of rebels is no force of the state, and posts are no ranks", () => {
  const eln = told("THE ARMY OF NATIONAL LIBERATION ATTACKED A PIPELINE ON 12 JUNE.");
  assert.deepEqual(eln?.["PERP: INCIDENT CATEGORY"], ["TERRORIST ACT"]);
  const leader = told("REBELS KILLED UNION SECRETARY GENERAL HECTOR QUILCATE ON 12 JUNE.");
  assert.deepEqual(leader?.["HUM TGT: TYPE"], ['POLITICAL FIGURE: "HECTOR QUILCATE"']);
});

test("nobody having claimed it is no claim, and a force accused by others is not accused by authorities", () => {
  const blamed = told(
    "NO ONE HAS CLAIMED RESPONSIBILITY FOR A BOMB AT A BANK ON 12 JUNE; UNIONS BLAMED THE ARMED FORCES.",
  );
  assert.deepEqual(blamed?.["PERP: ORGANIZATION CONFIDENCE"], ['SUSPECTED OR ACCUSED: "ARMED FORCES"']);
});

test("the first thing behind a town, who a relative clause is about, and objects of pasts taken for participles are read", () => {
  const agency = told("A BOMB EXPLODED IN LIMA IN FRONT OF A TRAVEL AGENCY ON 12 JUNE.");
  assert.deepEqual(agency?.["PHYS TGT: ID"], ['"TRAVEL AGENCY"']);
  const banners = told(
    "HE RECEIVED THE BANNERS OF SENATOR LUIS QUILCATE, WHO WAS KILLED BY GUNMEN ON 12 JUNE.",
  );
  assert.deepEqual(banners?.["HUM TGT: NAME"], ['"LUIS QUILCATE"']);
  const offices = told("A BOMB DESTROYED ABOUT TEN OFFICES OF THE UNION ON 12 JUNE.");
  assert.equal(offices?.["PHYS TGT: ID"]?.length, 1);
  const owner = told("THE BANKER, WHO OWNS A FARM AND LIVES IN LIMA, WAS KIDNAPPED ON 9 JUNE.");
  assert.deepEqual(owner?.["HUM TGT: DESCRIPTION"], ['"BANKER"']);
  const gunned = told(
    "REBELS OF THE SHINING PATH, THE ARMED WING OF A PARTY, GUNNED DOWN JUDGE HECTOR QUILCATE ON 9 JUNE.",
  );
  assert.deepEqual(gunned?.["HUM TGT: NAME"], ['"HECTOR QUILCATE"']);
});

test("proper nouns of which nothing else is known, killed or kidnapped, name somebody", () => {
  const victim = told("XULPA QUIRPA WAS KIDNAPPED BY REBELS NEAR CUSCO ON 12 JUNE.");
  assert.deepEqual(victim?.["HUM TGT: NAME"], ['"XULPA QUIRPA"']);
});
