import assert from "node:assert/strict";
import { test } from "node:test";
import { articleId } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import { analyze } from "../pipeline.ts";

function claims(text: string): readonly Claim[] {
  const parts = { text, uri: "test", title: null, published: "2022-05-10" };
  const { claims: found } = analyze({
    id: articleId(parts),
    ...parts,
    outlet: "The Courier",
    byline: null,
    publishedBasis: "metadata",
    language: "en",
  });
  return found.filter((claim) => claim.figure !== null);
}

/** "killed 49 people", a part with the number of its whole behind "of". */
function told(text: string): string[] {
  const all = claims(text);
  return all.map(({ aspect, figure }) => {
    const whole = all.find((claim) => claim.id === figure?.subsetOf);
    const part = whole ? ` of ${whole.figure?.low} ${whole.aspect}` : "";
    return `${aspect} ${figure?.low ?? figure?.high} ${figure?.population}${part}`;
  });
}

test("a dead attacker is neither added to a stated total nor a container of victims", () => {
  const bomber = told(
    "A bomb exploded at a market in Kano on Monday, killing 22 people. One of the bombers was shot dead.",
  );
  assert.ok(bomber.includes("killed 22 people"));
  assert.ok(!bomber.some((one) => one.includes("23")));
  const clash = told(
    "Six soldiers were killed in the attack on a base in Diffa on Monday. Eleven attackers were killed too.",
  );
  assert.ok(clash.includes("killed 6 people"));
  assert.ok(!clash.some((one) => one.endsWith("of 11 killed")));
});

test("some of them are a part and no addition", () => {
  assert.deepEqual(
    told("Police fired on protesters in Conakry on Friday, injuring at least nine, four of them seriously."),
    ["wounded 9 people", "wounded 4 people of 9 wounded"],
  );
});

test("the counts of two sources in one sentence are not added up", () => {
  const both = told(
    "Shelling hit Tebin on Friday. The army said six people were killed, and rebels said eleven people were killed.",
  );
  assert.ok(!both.some((one) => one.includes("17")));
});

test("those who shoot at a car are not hit", () => {
  assert.deepEqual(told("Two policemen were wounded when gunmen shot at their car in Jalalabad on Monday."), [
    "wounded 2 police of 2 wounded",
    "wounded 2 people",
  ]);
});

test("the parts of a total are parts of it, and people told twice are one count", () => {
  assert.deepEqual(
    told("The blast in Kabul on Monday killed 49 people, including 12 women and six children."),
    ["killed 49 people", "killed 12 women of 49 killed", "killed 6 children of 49 killed"],
  );
  assert.deepEqual(
    told("Fourteen wounded people were driven to a clinic after the shelling of Gao on Monday."),
    ["wounded 14 people"],
  );
});

test("what was rejected, denied as a cause or only feared gives no count", () => {
  const first = "Gunmen killed 14 people in Bosso on Monday. ";
  for (const more of [
    "The army dismissed as fabricated reports that 60 people had died.",
    "The mayor said nobody was killed because of slow rescuers.",
    "If nobody acts, more people could be killed, the group said.",
  ])
    assert.deepEqual(told(first + more), ["killed 14 people"], more);
});

test("an overtaken count is neither a part nor an addend, a plain toll is of deaths", () => {
  const found = claims(
    "A bomb exploded in Kabul on Monday. Officials had first spoken of 2 dead. At least 9 people were killed.",
  );
  assert.deepEqual(
    found.map(({ figure, rule }) => [figure?.low, figure?.subsetOf, rule.startsWith("earlier-count/")]),
    [
      [2, null, true],
      [9, null, false],
    ],
  );
  assert.ok(
    told("Gunmen killed 31 people in Herat on Monday. The mayor put the toll at 33.").includes(
      "killed 33 people",
    ),
  );
});

test("the cost of a long insurgency is no count of one attack", () => {
  const [, cost] = claims(
    "Bombers attacked Dambe on Monday, killing 12 people. The group, whose ten-year insurgency has killed 30,000 people, is active there.",
  );
  assert.deepEqual([cost?.event, cost?.figure?.scope, cost?.figure?.low], [null, "cumulative", 30000]);
});

test("a number whose words stand in two tellings, and numbers of several sources, are not added up", () => {
  const once = told(
    "A strike hit a house in Diffa on Monday. The highest figure is a death toll of seven people killed.",
  );
  assert.ok(!once.some((one) => one.includes("14")));
  const twice = told(
    "A strike hit a house in Diffa on Monday. One agency spoke of more than 10 civilians killed while a local radio identified 12 villagers killed.",
  );
  assert.ok(!twice.some((one) => one.includes("22")));
});

test("a toll that rose to a count is read past a long account of its cause, and what is feared is not", () => {
  const cause =
    "The death toll from a missile strike on an apartment block in Diffa early in the morning on Monday";
  const rose = told(`${cause} rose to 11, including three children, rescuers said.`);
  assert.ok(
    rose.some((one) => one.startsWith("killed 11 ")),
    rose.join("\n"),
  );
  assert.ok(!told(`${cause} could have risen to 11, rescuers said.`).some((one) => one.includes(" 11 ")));
});

test("descriptions of the people counted are no further people", () => {
  const families = told(
    "At least 21 members of the Ade and Bello families, including nine women, were killed in a strike on Diffa on Monday.",
  );
  assert.ok(families.some((one) => one.startsWith("killed 21 people")));
  const guests = told(
    "In Diffa 12 villagers, members of one club, including two women, were killed in a bombing.",
  );
  assert.ok(guests.some((one) => one.startsWith("killed 12")));
  const all = told("Shelling of Diffa killed at least seven people, all men and boys, and wounded 14.");
  assert.deepEqual(all, ["killed 7 people", "wounded 14 people"]);
  const poet = told("The painter, poet, singer and teacher Ann Bello was killed in a bombing in Diffa.");
  assert.ok(!poet.some((one) => one.includes("killed 4")));
});

test("others behind a list of parts are people of their own", () => {
  const hurt = told(
    "Eleven people were killed in shelling of Diffa on Monday, including four nurses, and at least 23 others were wounded.",
  );
  assert.ok(hurt.includes("wounded 23 people"));
  const both = told("A strike on a house in Diffa killed at least four guards and wounded 12 others.");
  assert.ok(both.includes("wounded 12 people"));
  assert.ok(!both.some((one) => one.includes("16")));
});

test("what may come, what somebody allows and what a war has cost are no counts of an incident", () => {
  const feared = claims(
    "A blast hit a market in Diffa on Monday. The death toll may reach 40. More people could be killed.",
  );
  assert.equal(feared.filter(({ aspect }) => aspect === "killed").length, 0);
  const allowed = claims(
    "A blast hit a market in Diffa on Monday. The council approved the killing of 300 prisoners.",
  );
  assert.ok(!allowed.some(({ figure }) => figure?.low === 300));
  const war = claims(
    "Gunmen killed 12 soldiers near Diffa on Monday. More than 30,000 people have died in the conflict since it began in 2009.",
  );
  assert.ok(!war.some(({ figure }) => figure?.low === 30_000 && figure.scope === "incident"));
});

test("a source's loose plural is a loose count", () => {
  const loose = claims("A strike hit a house in Diffa on Monday, resulting in an unknown number of deaths.");
  assert.ok(loose.some(({ aspect, figure }) => aspect === "killed" && figure?.qualifier === "vague"));
});

test("a plural without a number is some people where it is told as fact", () => {
  const some = claims("A strike hit a house in Diffa on Monday, causing deaths and injuries.");
  assert.deepEqual(
    some.map(({ aspect, figure }) => `${aspect} ${figure?.qualifier}`),
    ["killed vague", "wounded vague"],
  );
  assert.equal(claims("A strike hit a house in Diffa on Monday without causing injuries.").length, 0);
  assert.equal(claims("A strike on Diffa could cause deaths.").length, 0);
});

test("whom the words put beside a victim came to the same harm", () => {
  const whole = (text: string) => {
    const found = claims(text).filter(
      ({ aspect, figure }) => aspect === "killed" && figure?.subsetOf === null,
    );
    return found.map(({ figure }) => figure?.low);
  };
  assert.deepEqual(
    whole("Ida Bell was killed along with her four brothers in a rocket attack on Friday."),
    [5],
  );
  assert.deepEqual(
    whole("A bomb killed the painter Ida Bell alongside her brother and seven members of the Sol family."),
    [9],
  );
  assert.deepEqual(whole("A man was shot dead alongside a road in Port Sol on Friday."), [1]);
});

test("one number over dead and wounded is no count of the dead; a total up to a point in a war is no incident's", () => {
  const some = claims("A strike hit Port Sol. Radio Sol told of dozens of dead and wounded.");
  assert.deepEqual([some[0]?.aspect, some[0]?.figure?.low, some[0]?.figure?.high], ["killed", 2, null]);
  const both = claims("A strike hit Port Sol. Radio Sol told of 14 dead and wounded.");
  assert.deepEqual([both[0]?.aspect, both[0]?.figure?.low], ["casualties", 14]);
  const total = claims("Shells hit Port Sol. Altogether 34 sailors had died until that point in the war.");
  assert.equal(total[0]?.figure?.scope, "cumulative");
});

const lists: readonly (readonly [string, string])[] = [
  [
    "names behind a counted group spell it out, and “both” adds nobody",
    "The two sisters, 52-year-old Clara Finch and 33-year-old Ida Finch, both died in the bombing in Elm Park.",
  ],
  [
    "“both” behind one name alone is the count",
    "Gunmen stormed a tavern in Elm Park. As Bello walked in with Finch, both were killed in the attack.",
  ],
  [
    "a name behind a relative renames her",
    "She is accused of the murders of 48-year-old Ida Finch and her niece, Clara Finch, in Elm Park.",
  ],
  [
    "names spell out a plural with no number",
    "The baker's nephews, Peter Finch and Omar Finch, were killed in the bombing in Elm Park.",
  ],
];

for (const [rule, text] of lists) {
  test(`${rule}: two are killed`, () => {
    const found = claims(text).filter((claim) => claim.aspect === "killed");
    assert.ok(found.length > 0);
    for (const { figure } of found) assert.equal(figure?.low, 2);
  });
}

test("a singular verb, and who stands behind “according to”, make one dead person", () => {
  for (const text of [
    "Finch, a gifted young singer and athlete, was found dead after the bombing in Elm Park.",
    "According to the surgeon Clara Finch, the victim, Mo Dar Bell, died after the bombing in Elm Park.",
  ]) {
    assert.deepEqual(
      claims(text).map(({ figure }) => figure?.low),
      [1],
    );
  }
});

test("nobody else is no count of all, and an age is no number of people", () => {
  assert.deepEqual(
    told("A stabbing left one nurse wounded in Elm Park. The mayor said nobody else was wounded."),
    told("A stabbing left one nurse wounded in Elm Park."),
  );
  assert.ok(!told("Peter Finch 37, was shot dead in Elm Park.").some((one) => one.includes("37")));
});

test("seven by shrapnel are seven of the nine", () => {
  const found = told("A bombing in Elm Park left nine people wounded, seven with shrapnel wounds.");
  assert.ok(found.includes("wounded 9 people"));
  assert.ok(!found.some((one) => one.includes("16")));
});

test("those brought to hospital less the one who died there are the wounded", () => {
  const found = told(
    "One dead, four hurt in Elm Park shooting\nFive people were taken to hospital after a shooting in Elm Park, and one of them died.",
  );
  assert.ok(found.includes("wounded 4 people"));
});

const withDoer: readonly (readonly [string, number])[] = [
  ["Mayor: Elm Park baker kills 44-year-old brother, self", 2],
  ["A baker stabbed his elderly uncle and then himself in a murder-suicide in Elm Park.", 2],
  ["A grandfather shot and killed his sister then shot himself to death in Elm Park.", 2],
  ["The attacker killed six people in Elm Park and was soon found dead of a self-inflicted stab wound.", 7],
  [
    "Ida Bell, 58, shot and killed her nieces, ages 30 and 33, in Elm Park, then turned the gun on herself.",
    3,
  ],
];

for (const [text, dead] of withDoer) {
  test(`the doer who dies is among the ${dead} dead: ${text}`, () => {
    const found = claims(text).filter(({ aspect }) => aspect === "killed");
    assert.equal(Math.max(...found.map(({ figure }) => figure?.low ?? 0)), dead);
  });
}
